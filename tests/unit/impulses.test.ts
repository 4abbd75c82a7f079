/** The finder of impulses on voltages that are made up: what counts as one, and what is read off it. */
import { describe, expect, it } from 'vitest';
import { createImpulses, disarm, noteImpulses, type Point } from '../../src/aggregate/impulses.ts';
import { IMPULSES_KEPT, type Impulse } from '../../src/snapshot.ts';
import { createRandom, normal } from '../../src/world/random.ts';

const EVERY_ns = 5;
const REST_mV = -70;

/** A voltage by straight lines between its corners. @param corners time, ns, and voltage, mV */
const lines =
    (corners: readonly (readonly [ns: number, mV: number])[]) =>
    (t: number): number => {
        const after = corners.findIndex(([at]) => at >= t);
        if (after <= 0) return corners.at(after)?.[1] ?? Number.NaN;
        const [[t0, v0], [t1, v1]] = [corners[after - 1], corners[after]];
        return v0 + ((v1 - v0) * (t - t0)) / (t1 - t0);
    };

/** From rest to a peak within 200 ns, back below rest in 800 ns, and to rest in another 1000. */
const impulseAt = (ns: number, peak_mV = 40, lowest_mV = -76) =>
    [
        [ns, REST_mV],
        [ns + 200, peak_mV],
        [ns + 1000, lowest_mV],
        [ns + 2000, REST_mV],
    ] as const;

/** What is found in a voltage, when it is read every 5 ns. */
const found = (
    voltage: (t: number) => number,
    ns: number,
    more: (t: number) => Partial<Point> = () => ({}),
): readonly Impulse[] => {
    const finder = createImpulses();
    for (let t = EVERY_ns; t <= ns; t += EVERY_ns)
        noteImpulses(finder, {
            ...{ time_ns: t, voltage_mV: voltage(t), sodiumIn: 0, potassiumOut: 0 },
            ...{ pulses: 0, pulseLastOn_ns: 0, ...more(t) },
        });
    return finder.found;
};

describe('an impulse', () => {
    const clean = lines(impulseAt(3000));

    it('has its time, peak, width and the voltage after it', () => {
        const [impulse, ...others] = found(clean, 12_000);
        expect(others).toEqual([]);
        // 110 mV in 200 ns, 116 mV in 800 ns; half-way is −15 mV.
        expect(impulse.time_ns).toBeCloseTo(3000 + (200 * 70) / 110, -1);
        expect(impulse.peak_mV).toBeCloseTo(40, 9);
        const width = (200 * 55) / 110 + (800 * 55) / 116;
        expect(Math.abs(impulse.width_ns - width)).toBeLessThanOrEqual(2 * EVERY_ns);
        expect(impulse.lowest_mV).toBeCloseTo(-76, 9);
        expect(impulse.stimulus).toBeNull();
    });

    it('counts the ions from foot to foot', () => {
        // Two Na⁺ and one K⁺ in each 5 ns, all along.
        const steady = (t: number) => ({ sodiumIn: (2 * t) / 5, potassiumOut: t / 5 });
        const [{ ions }] = found(clean, 12_000, steady);
        // It leaves −60 mV 18 ns after 3000 and is back there 690 ns after the peak.
        const lasted = 200 - (200 * 10) / 110 + (800 * 100) / 116;
        expect(Math.abs(ions.Na - (2 * lasted) / 5)).toBeLessThanOrEqual(4);
        expect(Math.abs(ions.K - lasted / 5)).toBeLessThanOrEqual(2);
    });

    it('is known once three widths have passed after it, and not before', () => {
        expect(found(clean, 4500)).toEqual([]);
        expect(found(clean, 5500)).toHaveLength(1);
    });

    it('may last longer than one looks back', () => {
        const [{ width_ns }] = found(
            lines([
                [3000, REST_mV],
                [3200, 20],
                [15_000, 10],
                [15_200, REST_mV],
            ]),
            60_000,
        );
        // Half-way is −25 mV.
        const width = (200 * 45) / 90 + 11_800 + (200 * 35) / 80;
        expect(Math.abs(width_ns - width)).toBeLessThanOrEqual(2 * EVERY_ns);
    });

    it('is found in noise once, and nothing is found in noise alone', () => {
        const random = createRandom(9, 1);
        // 2.5 mV, as in the excitable patch.
        const noisy = (of: (t: number) => number) => (t: number) => of(t) + 2.5 * normal(random);
        const [impulse, ...others] = found(noisy(clean), 20_000);
        expect(others).toEqual([]);
        expect(Math.abs(impulse.peak_mV - 40)).toBeLessThan(8);
        expect(Math.abs(impulse.width_ns - 480)).toBeLessThan(40);
        expect(
            found(
                noisy(() => REST_mV),
                100_000,
            ),
        ).toEqual([]);
    });
});

describe('two impulses', () => {
    it('are two, each with its own peak, also where the second comes before the first is quiet', () => {
        const two = lines([...impulseAt(3000).slice(0, 3), ...impulseAt(4200, 25, -74)]);
        const [first, second, ...others] = found(two, 15_000);
        expect(others).toEqual([]);
        expect([first.peak_mV, second.peak_mV].map(Math.round)).toEqual([40, 25]);
        // Rest of the second is that before the first, so that half-way is −22.5 mV.
        const width = (200 * 47.5) / 95 + (800 * 47.5) / 99;
        expect(Math.abs(second.width_ns - width)).toBeLessThanOrEqual(2 * EVERY_ns);
        // What the first fell to until the second rose.
        expect(first.lowest_mV).toBeCloseTo(-76, 0);
    });

    it('are one where the voltage did not get below −30 mV between them', () => {
        const wavering = lines([
            [3000, REST_mV],
            [3200, 40],
            [3600, -5],
            [3800, 30],
            [4600, -76],
        ]);
        expect(found(wavering, 12_000)).toHaveLength(1);
    });
});

describe('what is none', () => {
    it('a rise that stays below 0', () => {
        expect(found(lines(impulseAt(3000, -2)), 12_000)).toEqual([]);
    });

    it('noise around a rest near 0, and a cell that charges from 0', () => {
        const random = createRandom(8, 1);
        expect(found(() => 6 * normal(random), 50_000)).toEqual([]);
        expect(found((t) => -70 * (1 - Math.exp(-t / 1000)) + 6 * normal(random), 50_000)).toEqual(
            [],
        );
    });

    it('a voltage that rests above 0', () => {
        expect(found(() => 20, 20_000)).toEqual([]);
        expect(found((t) => (t < 9000 ? 20 : -10), 20_000)).toEqual([]);
    });

    it('one that is not over', () => {
        const plateau = lines([
            [3000, REST_mV],
            [3200, 40],
            [3300, -10],
        ]);
        expect(found(plateau, 50_000)).toEqual([]);
    });

    it('what an amplifier does: it begins anew when that lets go', () => {
        const finder = createImpulses();
        const at = (time_ns: number, voltage_mV: number) =>
            noteImpulses(finder, {
                ...{ time_ns, voltage_mV, sodiumIn: 0, potassiumOut: 0 },
                ...{ pulses: 0, pulseLastOn_ns: 0 },
            });
        for (let t = 5; t < 2000; t += 5) at(t, REST_mV);
        at(2000, 10);
        disarm(finder);
        for (let t = 3000; t < 4000; t += 5) at(t, 10);
        for (let t = 4000; t < 9000; t += 5) at(t, REST_mV);
        expect(finder.found).toEqual([]);
        at(9000, 10);
        for (let t = 9005; t < 9500; t += 5) at(t, REST_mV);
        expect(finder.found).toHaveLength(1);
    });
});

describe('the stimulus that it followed', () => {
    const three = lines([3000, 9000, 15_000].flatMap((ns) => [...impulseAt(ns)]));
    /** Pulses of 150 ns that begin at these times. */
    const pulses = (starts: readonly number[]) => (t: number) => {
        const begun = starts.filter((start) => start < t);
        return {
            pulses: begun.length,
            pulseLastOn_ns: Math.min(t, (begun.at(-1) ?? 0) + 150),
        };
    };
    const numbers = (of: (t: number) => Partial<Point>) =>
        found(three, 22_000, of).map(({ stimulus }) => stimulus);

    it('is the latest pulse, if that was shortly before', () => {
        expect(numbers(pulses([2900, 8900, 14_900]))).toEqual([1, 2, 3]);
        expect(numbers(pulses([2900, 5000, 14_000]))).toEqual([1, null, 3]);
        expect(numbers(pulses([]))).toEqual([null, null, null]);
    });

    it('is a long one as long as it lasts', () => {
        const long = (t: number) => ({
            pulses: t > 2900 ? 1 : 0,
            pulseLastOn_ns: Math.min(t, 14_000),
        });
        expect(numbers(long)).toEqual([1, 1, 1]);
        const cut = (t: number) => ({
            pulses: t > 2900 ? 1 : 0,
            pulseLastOn_ns: Math.min(t, 9000),
        });
        expect(numbers(cut)).toEqual([1, 1, null]);
    });
});

it('remembers the latest of very many', () => {
    const every = 4000;
    const train = (t: number) => lines(impulseAt(1000))(t % every);
    const all = found(train, every * (IMPULSES_KEPT + 5));
    expect(all).toHaveLength(IMPULSES_KEPT);
    expect(all[0].time_ns).toBeGreaterThan(4 * every);
});
