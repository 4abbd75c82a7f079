/** What is heard of a cell: which ticks, and their samples. */
import { describe, expect, it } from 'vitest';
import { CHANNELS, PUMPS } from '../../src/kinds.ts';
import type { Box, PassageView, ProteinView } from '../../src/snapshot.ts';
import { createListener, heardBetween } from '../../src/sound/listener.ts';
import { createMixer, RATE_Hz } from '../../src/sound/mix.ts';
import {
    type Heard,
    LOUDEST,
    MOST_PER_s,
    pitchOf,
    QUIET,
    type Tick,
    ticksOf,
    type Voice,
} from '../../src/sound/ticks.ts';
import { PERMEANT, type Permeant } from '../../src/species.ts';

const heard = (at_s: number, more: Partial<Heard> = {}): Heard => ({
    ...{ at_s, voice: 'K', outward: true, place: 0 },
    ...more,
});
/** Evenly spaced, of all ions and places in turn. */
const stream = (per_s: number, seconds: number): Heard[] =>
    Array.from({ length: per_s * seconds }, (_, i) =>
        heard((i + 0.5) / per_s, {
            voice: PERMEANT[i % PERMEANT.length] as Permeant,
            place: ((i * 7) % 21) / 10 - 1,
        }),
    );
const ticks = (all: readonly Heard[]): readonly Tick[] => ticksOf(all, QUIET).ticks;

describe('a tick', () => {
    it('tells ion and way by its pitch, in a scale whose notes agree', () => {
        const voices: readonly Voice[] = [...PERMEANT, 'pump'];
        const pitches = voices.flatMap((voice) => [pitchOf(voice, false), pitchOf(voice, true)]);
        expect(new Set(pitches).size).toBe(10);
        expect(pitchOf('Na', false)).toBeCloseTo(440, 3);
        for (const voice of voices) {
            const interval = pitchOf(voice, true) / pitchOf(voice, false);
            // Two or three semitones.
            expect(12 * Math.log2(interval)).toBeGreaterThan(1.9);
            expect(12 * Math.log2(interval)).toBeLessThan(3.1);
        }
        const [tick] = ticks([heard(1, { voice: 'Cl', outward: false })]);
        expect(tick?.pitch_Hz).toBe(pitchOf('Cl', false));
    });

    it('tells the place by its pan, and is not all in one ear', () => {
        const pans = [-1, -0.5, 0, 1, 3].map((place) => ticks([heard(1, { place })])[0]?.pan);
        expect(pans).toEqual([-0.8, -0.4, 0, 0.8, 0.8]);
    });

    it('is one of at most so many a second, the softer the more there are', () => {
        let before = 0;
        for (const per_s of [5, 30, 200, 20_000]) {
            const found = ticks(stream(per_s, 4));
            if (per_s < MOST_PER_s) expect(found).toHaveLength(4 * per_s);
            for (const { at_s } of found) {
                const together = found.filter((each) => each.at_s >= at_s && each.at_s < at_s + 1);
                expect(together.length).toBeLessThanOrEqual(MOST_PER_s + 1);
            }
            const late = found.filter(({ at_s }) => at_s >= 3);
            const power = late.reduce((sum, { loudness }) => sum + loudness ** 2, 0);
            // Of ten a second by themselves.
            expect(power).toBeLessThan(10 * LOUDEST ** 2);
            expect(power).toBeGreaterThan(before);
            before = 0.9 * power;
            for (const tick of found) {
                expect(Object.values(tick).every(Number.isFinite)).toBe(true);
                expect(tick.loudness).toBeLessThanOrEqual(LOUDEST);
            }
        }
    });

    it('is chosen among many without regard to ion or place, and the same each time', () => {
        const all = stream(20_000, 4);
        expect(ticks(all)).toEqual(ticks(all));
        const found = ticks(all);
        expect(found.length).toBe(4 * MOST_PER_s);
        for (const ion of PERMEANT) {
            const share = found.filter(({ pitch_Hz }) => pitch_Hz === pitchOf(ion, true)).length;
            // A quarter of 160: 40 ± 5.5; four of these.
            expect(Math.abs(share - 40)).toBeLessThan(22);
        }
    });

    it('is the same however the time is sliced between slots', () => {
        const all = stream(300, 2);
        const first = ticksOf(
            all.filter(({ at_s }) => at_s < 1),
            QUIET,
        );
        const second = ticksOf(
            all.filter(({ at_s }) => at_s >= 1),
            first.memory,
        );
        expect([...first.ticks, ...second.ticks]).toEqual(ticks(all));
    });
});

const protein = (id: number, kind: string, x_nm: number, passedOut = 0): ProteinView => ({
    ...{ id, kind, x_nm, width_nm: 4, mouth_nm: 1, open: true, hold: 'free', state: 0 },
    ...{ passedIn: 0, passedOut, openFraction: 1, atp: 0 },
});
const passage = (time_ns: number, protein: number): PassageView => ({
    ...{ time_ns, ion: 1, species: 'K', protein, outward: false },
});
const seen = (
    time_ns: number,
    proteins: readonly ProteinView[],
    passages: readonly PassageView[] = [],
    epoch = 1,
) => ({
    ...{ time_ns, proteins, passages },
    box: { epoch, width_nm: 160, kinds: [...CHANNELS, ...PUMPS] } as unknown as Box,
});

describe('what is heard between two snapshots', () => {
    const channel = protein(1, 'K', 40);
    const before = seen(100, [channel, protein(2, 'pump', 120, 3)]);
    const now = seen(
        200,
        [channel, protein(2, 'pump', 120, 6)],
        [passage(125, 1), passage(200, 1)],
    );

    it('are its passages at their moments and places, and the pumps that have gone round', () => {
        expect(heardBetween(before, now, 2, 4)).toEqual([
            { at_s: 2.5, voice: 'K', outward: false, place: -0.5 },
            { at_s: 3, voice: 'pump', outward: true, place: 0.5 },
            { at_s: 4, voice: 'K', outward: false, place: -0.5 },
        ]);
    });

    it('is nothing in another world, or at an earlier moment', () => {
        expect(heardBetween(before, { ...now, box: { ...now.box, epoch: 2 } }, 2, 4)).toEqual([]);
        expect(heardBetween(seen(300, []), now, 2, 4)).toEqual([]);
        const listen = createListener();
        expect(listen(now, 0, 1)).toEqual([]);
        expect(listen(seen(300, [channel], [passage(250, 1)]), 1, 2)).toHaveLength(1);
    });
});

/** Power at a frequency (Goertzel 1958), over that of all samples: 1 for a steady tone. */
const shareAt = (sound: Float32Array, frequency_Hz: number): number => {
    const twice = 2 * Math.cos((2 * Math.PI * frequency_Hz) / RATE_Hz);
    let [last, before, all] = [0, 0, 0];
    for (const value of sound) {
        [last, before] = [value + twice * last - before, last];
        all += value ** 2;
    }
    return ((last ** 2 + before ** 2 - twice * last * before) * 2) / (sound.length * all);
};

describe('its samples', () => {
    it('have the pitch, louder on its side, and end', () => {
        const [tick] = ticks([heard(0.1, { voice: 'Na', outward: false, place: -1 })]);
        const [left, right] = createMixer().mix(tick ? [tick] : [], 0.5);
        expect(left).toHaveLength(0.5 * RATE_Hz);
        const sounding = left.subarray(0.1 * RATE_Hz, 0.2 * RATE_Hz);
        const [own, ...others] = [440, pitchOf('Na', true), pitchOf('K', true), 880].map((pitch) =>
            shareAt(sounding, pitch),
        );
        for (const other of others) expect(own).toBeGreaterThan(10 * (other ?? 1));
        const power = (side: Float32Array) => side.reduce((sum, value) => sum + value ** 2, 0);
        expect(power(left) / power(right)).toBeCloseTo((1 / Math.tan(0.05 * Math.PI)) ** 2, 2);
        expect(left.subarray(0, 0.1 * RATE_Hz).every((value) => value === 0)).toBe(true);
        expect(left.subarray(0.31 * RATE_Hz).every((value) => value === 0)).toBe(true);
    });

    it('are never clipped, and begin and end without a jump', () => {
        // The worst there can be: two slots' ticks at once, in phase, in one ear, and so on before them.
        const worst = Array.from(
            { length: 40 },
            (_, i): Tick => ({
                ...{ at_s: (i + (i % 2 === 0 ? 0.999 : 0)) / MOST_PER_s, pitch_Hz: 440 },
                ...{ pan: -1, loudness: LOUDEST },
            }),
        );
        for (const all of [worst, ticks(stream(20_000, 1))]) {
            const [left] = createMixer().mix(all, 1.3);
            expect(Math.max(...left.map(Math.abs))).toBeLessThan(1);
        }
        const [left] = createMixer().mix([{ ...worst[0], at_s: 0 } as Tick], 0.25);
        // A tone of 440 Hz and this loudness moves by no more from sample to sample.
        const steepest = (LOUDEST * 2 * Math.PI * 440) / RATE_Hz;
        const jumps = left.map((value, i) => Math.abs(value - (left[i - 1] ?? 0)));
        expect(Math.max(...jumps)).toBeLessThan(1.1 * steepest);
    });

    it('are the same in one piece or frame by frame', () => {
        const all = ticks(stream(100, 1));
        const whole = createMixer().mix(all, 1.3);
        const mixer = createMixer();
        const pieces = Array.from({ length: 39 }, (_, i) => {
            const within = all.filter(({ at_s }) => at_s >= i / 30 && at_s < (i + 1) / 30);
            return mixer.mix(within, (i + 1) / 30);
        });
        for (const side of [0, 1] as const) {
            const joined = pieces.flatMap((piece) => Array.from(piece[side]));
            expect(joined).toEqual(Array.from(whole[side]));
        }
    });
});
