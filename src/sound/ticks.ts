/**
 * From what passes the membrane to what is heard of it: a soft tick each, pitch by ion, pan by place. However much passes, there are
 * at most so many ticks a second, and all together are never louder than a few.
 */
import { PERMEANT, type Permeant } from '../species.ts';

/** An ion that passes, or a pump that has gone round. */
export type Voice = Permeant | 'pump';

export interface Heard {
    /** When it is heard, s. */
    readonly at_s: number;
    readonly voice: Voice;
    /** Of a pump: its cycle went forward. */
    readonly outward: boolean;
    /** Where along the membrane: −1 at its left end, 1 at its right end. */
    readonly place: number;
}

export interface Tick {
    readonly at_s: number;
    readonly pitch_Hz: number;
    /** −1 left, 1 right. */
    readonly pan: number;
    /** Amplitude, of 1 at most. */
    readonly loudness: number;
}

/** What was heard so far, as far as what is heard next depends on it. */
export interface Memory {
    /** Latest of the equal stretches of time, MOST_PER_s of them a second, that has its tick. */
    readonly slot: number;
    /** Ticks within about the last second. */
    readonly busy: number;
    readonly at_s: number;
}
export const QUIET: Memory = { slot: Number.NEGATIVE_INFINITY, busy: 0, at_s: 0 };

/** At most one tick in each slot: in a second one more than that where it begins and ends inside one. */
export const MOST_PER_s = 40;
/** So many a second are heard one by one; of more, all together have the power of so many. */
const FEW_PER_s = 10;
/** A tick by itself. With the most at once, peaks add up to 2.6 of these (`ENVELOPE` in mix.ts): nothing is clipped. */
export const LOUDEST = 0.3;
/** What is all in one ear is a strain. */
const WIDEST = 0.8;

/** From the lowest up; each has two neighbouring notes of the pentatonic scale, in which none are at odds: inward, and outward. */
const VOICES: readonly Voice[] = ['pump', ...PERMEANT];
const SCALE = [0, 2, 4, 7, 9] as const;
const OCTAVE = 12;
const C4_Hz = 261.6256;

export const pitchOf = (voice: Voice, outward: boolean): number => {
    const note = 2 * VOICES.indexOf(voice) + (outward ? 1 : 0);
    const octaves = Math.floor(note / SCALE.length);
    const semitones = OCTAVE * octaves + SCALE[note % SCALE.length];
    return C4_Hz * 2 ** (semitones / OCTAVE);
};

/** A number that looks like chance, and is the same for the same slot. */
const chanceOf = (slot: number): number => {
    let bits = Math.imul(slot ^ (slot >>> 16), 0x45d9f3b);
    bits = Math.imul(bits ^ (bits >>> 16), 0x45d9f3b);
    return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
};

const tickOf = ({ at_s, voice, outward, place }: Heard, busy: number): Tick => ({
    at_s,
    pitch_Hz: pitchOf(voice, outward),
    pan: WIDEST * Math.max(-1, Math.min(1, place)),
    loudness: LOUDEST / Math.sqrt(1 + busy / FEW_PER_s),
});

/**
 * Of what falls into one slot, chance chooses what is heard; it is the same for the same input.
 * @param heard in order of time, and not before what was heard so far
 */
export const ticksOf = (
    heard: readonly Heard[],
    memory: Memory,
): { readonly ticks: readonly Tick[]; readonly memory: Memory } => {
    const slotOf = ({ at_s }: Heard) => Math.floor(at_s * MOST_PER_s);
    const ticks: Tick[] = [];
    let { slot, busy, at_s } = memory;
    for (let i = 0; i < heard.length; ) {
        const here = slotOf(heard[i]);
        let next = i + 1;
        while (next < heard.length && slotOf(heard[next]) === here) next++;
        if (here > slot) {
            const chosen = heard[i + Math.floor(chanceOf(here) * (next - i))];
            busy *= Math.exp(at_s - chosen.at_s);
            ticks.push(tickOf(chosen, busy));
            [slot, busy, at_s] = [here, busy + 1, chosen.at_s];
        }
        i = next;
    }
    return { ticks, memory: { slot, busy, at_s } };
};
