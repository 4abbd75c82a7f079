/** The sound of a film: ticks, mixed and encoded (WebCodecs, muxed by mediabunny). */
import {
    type AudioCodec,
    AudioSample,
    AudioSampleSource,
    getFirstEncodableAudioCodec,
    Quality,
} from 'mediabunny';
import { createMixer, RATE_Hz } from '../sound/mix.ts';
import type { Tick } from '../sound/ticks.ts';

/** Best first: what plays in most places. */
const CODECS: Readonly<Record<'mp4' | 'webm', AudioCodec[]>> = {
    mp4: ['aac', 'opus'],
    webm: ['opus', 'vorbis'],
};
/** Short tones are hard to compress. */
export const SOUND_bits_per_s = 128_000;
const QUALITY = new Quality({ bitrate: SOUND_bits_per_s });
const CHANNELS = 2;

export interface Soundtrack {
    readonly track: AudioSampleSource;
    /** @param ticks not before the second up to which its sound goes by now */
    add(ticks: readonly Tick[], until_s: number): Promise<void>;
    finish(end_s: number): Promise<void>;
}

/** @throws Error with one sentence where this browser cannot encode sound */
export const soundCodecFor = async (container: 'mp4' | 'webm'): Promise<AudioCodec> => {
    const options = { numberOfChannels: CHANNELS, sampleRate: RATE_Hz, quality: QUALITY };
    const codec =
        'AudioEncoder' in globalThis
            ? await getFirstEncodableAudioCodec(CODECS[container], options)
            : null;
    if (!codec)
        throw new Error(
            `This browser cannot encode the sound of ${container} video: untick Sound, or take another browser.`,
        );
    return codec;
};

/** @throws as `soundCodecFor` */
export const createSoundtrack = async (container: 'mp4' | 'webm'): Promise<Soundtrack> => {
    const codec = await soundCodecFor(container);
    const track = new AudioSampleSource({ codec, quality: QUALITY });
    const mixer = createMixer();
    let done = 0;
    const add: Soundtrack['add'] = async (ticks, until_s) => {
        const [left, right] = mixer.mix(ticks, until_s);
        if (left.length === 0) return;
        const data = new Float32Array(CHANNELS * left.length);
        data.set(left);
        data.set(right, left.length);
        const sample = new AudioSample({
            ...{ data, format: 'f32-planar', numberOfChannels: CHANNELS, sampleRate: RATE_Hz },
            timestamp: done / RATE_Hz,
        });
        done += left.length;
        await track.add(sample);
        sample.close();
    };
    return {
        track,
        add,
        finish: async (end_s) => {
            await add([], end_s);
            track.close();
        },
    };
};
