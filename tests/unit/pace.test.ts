/** How fast a machine goes, what holds it back, and what is said of it: held against machines made up of their costs. */
import { describe, expect, it } from 'vitest';
import {
    budget_ms,
    type Cost,
    costAt,
    fastest_nsPerSecond,
    heldBy,
    type SizedCost,
    sizeFor,
} from '../../src/app/cost.ts';
import { createPace } from '../../src/app/pace.ts';
import { createSlowSpeed, type Going } from '../../src/app/slow-speed.ts';
import { createSlowness } from '../../src/app/slowness.ts';
import type { Sight } from '../../src/book/program.ts';
import { speedText } from '../../src/page/facts.ts';
import { type Slow, slowText } from '../../src/page/speed-note.ts';
import { check } from '../../src/settings/settings.ts';
import { createSimulation } from '../../src/simulation/simulation.ts';
import { sizesAt } from '../../src/simulation/sizes.ts';
import type { Size } from '../../src/snapshot.ts';

const THIN = '\u202f';

/** A machine whose worker takes so long for a step of n ions, and so long for a snapshot; the page draws meanwhile. */
const machine = (step_ms: (ions: number) => number, capture_ms: number, drawing_ms: number) => ({
    sized: (size: Size): SizedCost => ({
        size,
        cost: {
            work_ms_per_ns: step_ms(size.ions) / size.timeStep_ns,
            capture_ms: (capture_ms * size.ions) / 1e5,
            drawing_ms,
        },
    }),
});

/** Ten seconds of a page with such a machine, frame by frame as the loop has them. */
const watch = (cost: Cost, speed: number, timeStep_ns: number) => {
    const pace = createPace();
    let [at_ms, wall_ms, drawing_ms] = [0, 16, 0];
    while (at_ms < 10_000) {
        const ns = pace.ask(wall_ms, drawing_ms, speed, timeStep_ns);
        const work_ms = ns * cost.work_ms_per_ns;
        pace.learn(ns, work_ms, cost.capture_ms);
        drawing_ms = cost.drawing_ms;
        wall_ms = Math.max(drawing_ms, ns > 0 ? work_ms + cost.capture_ms : 0);
        at_ms += wall_ms;
    }
    return { rate: pace.rate_nsPerSecond(), cost: pace.cost() };
};

describe('the most that a machine can do', () => {
    it.each([
        ['a card, few ions', { work_ms_per_ns: 5, capture_ms: 1, drawing_ms: 17 }, 'simulation'],
        ['a card, many ions', { work_ms_per_ns: 20, capture_ms: 10, drawing_ms: 17 }, 'simulation'],
        ['no card', { work_ms_per_ns: 10, capture_ms: 5, drawing_ms: 140 }, 'simulation'],
        ['no card, many ions', { work_ms_per_ns: 30, capture_ms: 20, drawing_ms: 900 }, 'drawing'],
    ] as const)('is what it then does: %s', (_, cost, why) => {
        const seen = watch(cost, 1000, 1 / 32);
        const foretold = fastest_nsPerSecond(cost);
        // Whole steps, and a first frame that only learns.
        expect(Math.abs(seen.rate / foretold - 1)).toBeLessThan(0.03);
        expect(seen.cost?.work_ms_per_ns).toBeCloseTo(cost.work_ms_per_ns, 6);
        expect(seen.cost?.capture_ms).toBeCloseTo(cost.capture_ms, 6);
        expect(seen.cost?.drawing_ms).toBeCloseTo(cost.drawing_ms, 6);
        expect(heldBy(seen.rate, 1000, cost)).toBe(why);
        expect(heldBy(seen.rate, seen.rate, cost)).toBe('nothing');
    });
    it('is known while the speed is reached, too', () => {
        const cost = { work_ms_per_ns: 2, capture_ms: 1, drawing_ms: 17 };
        const { rate, cost: seen } = watch(cost, 100, 1 / 8);
        expect(Math.abs(rate - 100)).toBeLessThan(2);
        expect(seen && fastest_nsPerSecond(seen)).toBeCloseTo(fastest_nsPerSecond(cost), 6);
    });
    it('is not told from what took no time, nor from a page that was hidden', () => {
        const pace = createPace();
        pace.ask(16, 16, 2, 1 / 8);
        pace.learn(1 / 8, 0.05, 1);
        expect(pace.cost()).toBeUndefined();
        pace.learn(10, 20, 1);
        pace.ask(3_600_000, 3_600_000, 100, 1 / 8);
        expect(pace.cost()).toMatchObject({ work_ms_per_ns: 2, drawing_ms: 16 });
        pace.reset();
        expect(pace.cost()).toBeUndefined();
    });
    it('leaves the page time to draw, and answers before one gets tired of waiting', () => {
        expect([0, 17, 140, 5000].map(budget_ms)).toEqual([30, 30, 140, 500]);
        // Drawn in software, there are fewer frames, but ten a second.
        expect([20, 37, 45, 60, 100].map(budget_ms)).toEqual([30, 60, 84, 100, 100]);
    });
});

const TRUE_SCALE: Size = { depth_nm: 120, ions: 293_000, timeStep_ns: 1 / 32 };
const SIZES: readonly Size[] = [
    { depth_nm: 1, ions: 2440, timeStep_ns: 1 / 8 },
    { depth_nm: 5, ions: 12_200, timeStep_ns: 1 / 8 },
    { depth_nm: 12, ions: 29_300, timeStep_ns: 1 / 8 },
    { depth_nm: 40, ions: 97_700, timeStep_ns: 1 / 8 },
    { depth_nm: 80, ions: 195_000, timeStep_ns: 1 / 16 },
    TRUE_SCALE,
];

describe('what another depth would cost', () => {
    /** ms a step, measured in Node on one of two slow cores. */
    const MEASURED = [0.0116, 0.0319, 0.0536, 0.1641, 0.2983, 0.4274];
    const measured = SIZES.map((size, i) => {
        const step_ms = MEASURED[i] as number;
        return machine(() => step_ms, 6, 17).sized(size);
    });

    it.each([5, 4, 3, 2])('is foretold within 15 %% from measured world %i', (from) => {
        for (const there of measured.slice(1, from)) {
            const foretold = costAt(there.size, measured[from] as SizedCost).work_ms_per_ns;
            const ratio = foretold / there.cost.work_ms_per_ns;
            expect(Math.abs(ratio - 1), `${there.size.depth_nm} nm`).toBeLessThan(0.15);
        }
    });
    it('is exact where two worlds have told what a step costs without ions', () => {
        const { sized } = machine((ions) => 0.2 + 2e-6 * ions, 6, 17);
        const [here, other] = [sized(TRUE_SCALE), sized(SIZES[1] as Size)];
        for (const size of SIZES)
            expect(costAt(size, here, [other]).work_ms_per_ns).toBeCloseTo(
                sized(size).cost.work_ms_per_ns,
                9,
            );
        // A world of about the same size tells nothing.
        const like = sized({ ...TRUE_SCALE, ions: 290_000 });
        const small = SIZES[1] as Size;
        expect(costAt(small, here, [like])).toEqual(costAt(small, here));
    });
    it('leads to the deepest that reaches the speed, with room to spare, and to no deeper one', () => {
        const { sized } = machine((ions) => 5e-6 * (ions + 15_000), 6, 17);
        const here = sized(TRUE_SCALE);
        for (const speed of [50, 200, 500, 1000]) {
            const found = sizeFor(speed, SIZES, here);
            const reaching = SIZES.filter(
                (size) => fastest_nsPerSecond(sized(size).cost) > 1.3 * speed,
            );
            expect(found, `${speed} ns/s`).toEqual(reaching.at(-1));
        }
        expect(sizeFor(1e6, SIZES, here)).toBeUndefined();
        expect(sizeFor(1, SIZES, sized(SIZES[0] as Size))).toBeUndefined();
    });
});

describe('sizes', () => {
    it('are those of the worlds that are then built', () => {
        const settings = check({ slab: { width_nm: 110, height_nm: 8 } });
        const depths = [4, 30, 160];
        const sizes = sizesAt(settings, depths);
        const built = depths.map((depth_nm) => {
            const { box, observe } = createSimulation({
                ...settings,
                slab: { ...settings.slab, depth_nm },
            });
            return { depth_nm, ions: observe().ions, timeStep_ns: box.timeStep_ns };
        });
        expect(sizes).toEqual(built);
        expect(new Set(sizes.map(({ timeStep_ns }) => timeStep_ns)).size).toBeGreaterThan(1);
    });
    it('are left out where the settings cannot be followed', () => {
        const settings = check({
            slab: { depth_nm: 40 },
            channels: { K: { permeability: 8, count: 1 } },
        });
        expect(sizesAt(settings, [1, 40, 100_000]).map(({ depth_nm }) => depth_nm)).toEqual([40]);
    });
});

describe('slowness', () => {
    const shares = (of: (s: number) => number, seconds: number): boolean[] => {
        const slowness = createSlowness();
        return Array.from({ length: 60 * seconds }, (_, i) =>
            slowness.take((1000 * i) / 60, of(i / 60)),
        );
    };
    const changes = (said: readonly boolean[]) =>
        said.filter((slow, i) => i > 0 && slow !== said[i - 1]).length;
    it('is said after some seconds, and goes when the speed has been reached for some', () => {
        const said = shares((s) => (s < 20 ? 0.5 : 1), 40);
        expect(said.slice(0, 5 * 60)).not.toContain(true);
        expect(said[10 * 60]).toBe(true);
        expect(said[21 * 60]).toBe(true);
        expect(said.at(-1)).toBe(false);
        expect(changes(said)).toBe(2);
    });
    it('does not flicker', () => {
        // In and out of it each second.
        expect(changes(shares((s) => (s % 2 < 1 ? 0.5 : 1), 60))).toBe(0);
        // Slow, and then about as fast as chosen.
        expect(changes(shares((s) => (s < 10 ? 0.5 : 0.9 + 0.08 * Math.sin(s)), 60))).toBe(1);
    });
    it('is forgotten with another world', () => {
        const slowness = createSlowness();
        slowness.take(0, 0.1);
        expect(slowness.take(7000, 0.1)).toBe(true);
        slowness.reset();
        expect(slowness.take(7100, 0.1)).toBe(false);
        expect(slowness.slow()).toBe(false);
    });
});

describe('what is said of a slow machine', () => {
    const { cost } = machine((ions) => 5e-6 * (ions + 15_000), 6, 17).sized(TRUE_SCALE);
    const going: Going = {
        ...{ unwatched: false, speed_nsPerSecond: 200, rate_nsPerSecond: 17, cost },
    };
    const sightOf = (epoch: number) =>
        ({
            snapshot: { box: { ...TRUE_SCALE, epoch }, observed: TRUE_SCALE, threads: 1 },
        }) as unknown as Sight;
    /** Seconds of watching, each with what is going on in it; what was said, in order. */
    const tell = async (
        of: (s: number) => Partial<Going> & { epoch?: number },
        seconds: number,
    ) => {
        const said: (Slow | undefined)[] = [];
        const asked: (readonly number[])[] = [];
        const sizes = async (depths_nm: readonly number[]) => {
            asked.push(depths_nm);
            return SIZES;
        };
        const show = (slow: Slow | undefined) => {
            if (slow !== undefined || said.at(-1) !== undefined) said.push(slow);
        };
        const slowSpeed = createSlowSpeed({ sizes }, { show });
        for (let s = 0; s < seconds; s += 0.1) {
            const { epoch = 1, ...now } = of(s);
            slowSpeed.show(sightOf(epoch), { ...going, ...now }, 1000 * s);
            await Promise.resolve();
            await Promise.resolve();
        }
        return { said, asked };
    };
    it('is one line, once, with a shallower slab', async () => {
        const { said, asked } = await tell(() => ({}), 60);
        expect(said).toEqual([
            {
                rate_nsPerSecond: 17,
                speed_nsPerSecond: 200,
                ions: 293_000,
                heldBy: 'simulation',
                threads: 1,
                offer: SIZES[2],
            },
        ]);
        expect(asked).toHaveLength(1);
        expect(Math.max(...(asked[0] ?? []))).toBeLessThan(120);
    });
    it('is nothing where the speed is reached, nobody watches, or the world is a new one', async () => {
        expect((await tell(() => ({ rate_nsPerSecond: 199 }), 30)).said).toEqual([]);
        expect((await tell(() => ({ unwatched: true }), 30)).said).toEqual([]);
        expect((await tell((s) => ({ epoch: Math.floor(s / 5) }), 30)).said).toEqual([]);
        expect((await tell((s) => ({ unwatched: s % 5 < 0.5 }), 30)).said).toEqual([]);
    });
    it('goes with the world, a pause, another speed', async () => {
        for (const after of [{ epoch: 2 }, { unwatched: true }, { speed_nsPerSecond: 10 }]) {
            const { said } = await tell((s) => (s < 15 ? {} : after), 20);
            expect(said).toHaveLength(2);
            expect(said[1]).toBeUndefined();
        }
    });
    it('is said anew where it is no longer so', async () => {
        const { said } = await tell((s) => ({ rate_nsPerSecond: s < 20 ? 17 : 30 }), 40);
        expect(said.map((slow) => slow?.rate_nsPerSecond)).toEqual([17, 30]);
    });
    it('reads as a sentence', () => {
        const slow = { rate_nsPerSecond: 17.3, speed_nsPerSecond: 200, ions: 293_244, threads: 1 };
        const offer = SIZES[2];
        expect(slowText({ ...slow, heldBy: 'simulation', offer })).toBe(
            `17 of 200 ns/s with 290${THIN}000 ions: the simulation takes all of this machine’s time. 29${THIN}000 (12 nm deep) would reach it.`,
        );
        expect(slowText({ ...slow, heldBy: 'simulation', threads: 2, offer: undefined })).toBe(
            `17 of 200 ns/s with 290${THIN}000 ions: the simulation takes all of this machine’s time, on 2 threads.`,
        );
        expect(slowText({ ...slow, heldBy: 'drawing', offer: undefined })).toBe(
            `17 of 200 ns/s with 290${THIN}000 ions: drawing takes all of this machine’s time.`,
        );
        const chosen = (speed_nsPerSecond: number) => ({ speed_nsPerSecond, slowed: false });
        expect(speedText(chosen(200), 17.3, 17)).toBe('17 of 200 ns/s');
        expect(speedText(chosen(200), 199, 1234)).toBe(`200 ns/s, up to 1${THIN}200 here`);
        expect(speedText(chosen(2), 2, undefined)).toBe('2 ns/s');
        expect(speedText({ ...chosen(60), slowed: true }, 59.6, 300)).toBe(
            '60 ns/s, slow while it fires',
        );
    });
});
