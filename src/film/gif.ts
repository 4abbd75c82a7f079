/** A canvas, frame by frame, into a GIF that loops (gifenc). */
import { applyPalette, GIFEncoder, quantize } from 'gifenc';
import { createBytes, type Sink } from './bytes.ts';
import { commentOf, type Film, type Tags } from './film.ts';
import type { FilmPlan } from './plan.ts';

type Palette = ReturnType<typeof quantize>;

const COLOURS = 256;
/** Chosen anew for each frame, the colours of what stands still would flicker. */
const PALETTE_LASTS_s = 1;
/** Length of a block of text in a GIF. */
const BLOCK = 255;
const COMMENT = [0x21, 0xfe] as const;

export const createGif = async (
    canvas: HTMLCanvasElement,
    { width, height, fps }: FilmPlan,
    tags: Tags,
    sink?: Sink,
): Promise<Film> => {
    const ctx = canvas.getContext('2d');
    if (!ctx) throw new Error('This browser has no 2D canvas.');
    const gif = GIFEncoder({ auto: false });
    const bytes = createBytes('image/gif', sink);
    /** The newest frame: how long it is shown is known when the next one comes. */
    let waiting: { index: Uint8Array; palette: Palette; frame: number } | undefined;
    let palette: Palette = [];
    let chosen = Number.NEGATIVE_INFINITY;
    let frames = 0;

    const drain = async () => {
        const made = gif.bytes();
        gif.reset();
        await bytes.write(made);
    };
    /** Whole hundredths of a second, rounded so that their sum stays true. */
    const centiseconds = (frame: number) => Math.round((100 * frame) / fps);
    const write = async (until: number) => {
        if (!waiting) return;
        const { index, frame, ...colours } = waiting;
        gif.writeFrame(index, width, height, {
            delay: 10 * (centiseconds(until) - centiseconds(frame)),
            ...colours,
            ...(frames === 0 ? { first: true, repeat: 0 } : {}),
        });
        frames++;
        await drain();
    };
    gif.writeHeader();
    return {
        get frames() {
            return frames + (waiting ? 1 : 0);
        },
        add: async (frame) => {
            const { data } = ctx.getImageData(0, 0, width, height);
            await write(frame);
            if (frame - chosen >= PALETTE_LASTS_s * fps) {
                palette = quantize(data, COLOURS);
                chosen = frame;
            }
            waiting = { index: applyPalette(data, palette), palette, frame };
        },
        finish: async (end) => {
            await write(end);
            waiting = undefined;
            for (const byte of COMMENT) gif.stream.writeByte(byte);
            const text = new TextEncoder().encode(`${tags.title}: ${commentOf(tags)}`);
            for (let from = 0; from < text.length; from += BLOCK) {
                const block = text.subarray(from, from + BLOCK);
                gif.stream.writeByte(block.length);
                gif.stream.writeBytes(block);
            }
            gif.stream.writeByte(0);
            gif.finish();
            await drain();
            return bytes.close();
        },
        drop: bytes.drop,
    };
};
