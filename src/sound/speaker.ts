/** What the page lets hear: ticks through Web Audio, as its snapshots come. */
import type { Snapshot } from '../snapshot.ts';
import { createListener } from './listener.ts';
import { RATE_Hz, waveOf } from './mix.ts';
import type { Tick } from './ticks.ts';

export interface Speaker {
    /** What there is to hear of the way to a new snapshot. */
    hear(snapshot: Snapshot): void;
    close(): Promise<void>;
}

/** So long after it is seen: time enough to hand it over, and less than anybody notices. */
const LATE_s = 0.01;
/** Of a stretch that took longer, what is heard would lag behind what is seen. */
const LONGEST_s = 0.1;

/** Until somebody clicks or presses a key the browser keeps it silent. */
export const openSpeaker = (): Speaker => {
    const context = new AudioContext();
    const stop = new AbortController();
    for (const gesture of ['pointerdown', 'keydown'])
        window.addEventListener(gesture, () => void context.resume(), { signal: stop.signal });
    const listen = createListener();
    const buffers = new Map<number, AudioBuffer>();
    const bufferOf = (pitch_Hz: number): AudioBuffer => {
        const wave = waveOf(pitch_Hz);
        const buffer = buffers.get(pitch_Hz) ?? context.createBuffer(1, wave.length, RATE_Hz);
        if (!buffers.has(pitch_Hz)) buffer.copyToChannel(wave, 0);
        buffers.set(pitch_Hz, buffer);
        return buffer;
    };
    const play = ({ at_s, pitch_Hz, loudness, pan }: Tick) => {
        const source = new AudioBufferSourceNode(context, { buffer: bufferOf(pitch_Hz) });
        source
            .connect(new GainNode(context, { gain: loudness }))
            .connect(new StereoPannerNode(context, { pan }))
            .connect(context.destination);
        source.start(at_s);
    };
    let came_s = 0;
    let heard_s = 0;
    return {
        hear: (snapshot) => {
            if (context.state !== 'running') return;
            const now_s = context.currentTime;
            const from_s = Math.max(heard_s, now_s + LATE_s);
            heard_s = from_s + Math.min(LONGEST_s, now_s - came_s);
            came_s = now_s;
            for (const tick of listen(snapshot, from_s, heard_s)) play(tick);
        },
        close: () => {
            stop.abort();
            return context.close();
        },
    };
};
