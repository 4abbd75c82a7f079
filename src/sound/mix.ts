/** Ticks as sound: samples of pressure, which the page plays and films hold. */
import type { Tick } from './ticks.ts';

/** Samples a second: what all sound cards and encoders take. */
export const RATE_Hz = 48_000;

/** It begins without a click, and is e times quieter with each of the next. */
const ENVELOPE = { attack_s: 0.003, decay_s: 0.025, lasts_s: 0.2 } as const;
const LENGTH = ENVELOPE.lasts_s * RATE_Hz;

const envelope = (time_s: number): number => {
    const { attack_s, decay_s, lasts_s } = ENVELOPE;
    const rise = time_s < attack_s ? (1 - Math.cos((Math.PI * time_s) / attack_s)) / 2 : 1;
    return rise * Math.exp(-time_s / decay_s) * (1 - time_s / lasts_s);
};

const waves = new Map<number, Float32Array<ArrayBuffer>>();
/** A tick of amplitude 1 at most. */
export const waveOf = (pitch_Hz: number): Float32Array<ArrayBuffer> => {
    const found = waves.get(pitch_Hz);
    if (found) return found;
    const wave = Float32Array.from({ length: LENGTH }, (_, i) => {
        const time_s = i / RATE_Hz;
        return envelope(time_s) * Math.sin(2 * Math.PI * pitch_Hz * time_s);
    });
    waves.set(pitch_Hz, wave);
    return wave;
};

/** How loud it is left and right, with the same power wherever it is. */
export const sidesOf = ({ pan, loudness }: Tick): readonly [left: number, right: number] => {
    const angle = ((pan + 1) * Math.PI) / 4;
    return [loudness * Math.cos(angle), loudness * Math.sin(angle)];
};

/** Left and right, sample by sample. */
export type Stereo = readonly [left: Float32Array<ArrayBuffer>, right: Float32Array<ArrayBuffer>];

export interface Mixer {
    /**
     * The sound from where it ended last up to a second of it.
     * @param ticks not before where it ended last
     */
    mix(ticks: readonly Tick[], until_s: number): Stereo;
}

const channels = (length: number): Stereo => [new Float32Array(length), new Float32Array(length)];

export const createMixer = (): Mixer => {
    let done = 0;
    /** Begin later. */
    let waiting: readonly Tick[] = [];
    /** What still sounds of those that have begun. */
    let tails = channels(LENGTH);
    return {
        mix: (ticks, until_s) => {
            const until = Math.max(done, Math.round(until_s * RATE_Hz));
            const length = until - done;
            const sound = channels(length + LENGTH);
            for (const [side, tail] of tails.entries()) sound[side].set(tail);
            const startOf = ({ at_s }: Tick) => Math.max(0, Math.round(at_s * RATE_Hz) - done);
            const all = [...waiting, ...ticks];
            for (const tick of all) {
                const start = startOf(tick);
                if (start >= length) continue;
                const wave = waveOf(tick.pitch_Hz);
                for (const [side, gain] of sidesOf(tick).entries()) {
                    const into = sound[side];
                    for (const [i, value] of wave.entries()) into[start + i] += gain * value;
                }
            }
            waiting = all.filter((tick) => startOf(tick) >= length);
            const cut = (from: number, to: number): Stereo => [
                sound[0].slice(from, to),
                sound[1].slice(from, to),
            ];
            tails = cut(length, length + LENGTH);
            done = until;
            return cut(0, length);
        },
    };
};
