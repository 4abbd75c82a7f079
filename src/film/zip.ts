/** A canvas, frame by frame, as PNG pictures in one ZIP file (client-zip), for programs that cut films. */
import { makeZip } from 'client-zip';
import { createBytes, type Sink } from './bytes.ts';
import type { Film, Tags } from './film.ts';
import type { FilmPlan } from './plan.ts';
import { createPngEncoder } from './png.ts';

interface Entry {
    readonly name: string;
    readonly input: Blob | string;
    readonly lastModified: Date;
}

/** The same film is the same file, whenever it is made; a ZIP file's time begins here. */
const ALWAYS = new Date(1980, 0, 1);

export const createZip = async (
    canvas: HTMLCanvasElement,
    { transparent }: FilmPlan,
    { title, comment, take }: Tags,
    sink?: Sink,
): Promise<Film> => {
    const bytes = createBytes('application/zip', sink);
    const encoder = createPngEncoder(canvas, transparent);
    const { readable, writable } = new TransformStream<Entry, Entry>();
    const entries = writable.getWriter();
    const unpacked = async function* () {
        // Not every browser walks through a stream with for await.
        const reader = readable.getReader();
        for (let next = await reader.read(); !next.done; next = await reader.read())
            yield next.value;
    };
    const pump = async () => {
        const reader = makeZip(unpacked()).getReader();
        for (let next = await reader.read(); !next.done; next = await reader.read())
            // client-zip makes each piece itself, never from shared memory.
            await bytes.write(next.value as Uint8Array<ArrayBuffer>);
    };
    /** Where a piece cannot be written, whoever waits to add the next must not wait for ever. */
    const pumped = pump().catch((error: unknown) => {
        void entries.abort(error).catch(() => {});
        throw error;
    });
    pumped.catch(() => {});
    const put = (name: string, input: Blob | string) =>
        entries.write({ name, input, lastModified: ALWAYS });
    let frames = 0;
    let last: Blob | undefined;
    /** Up to and without `frame`: what was not seen in time is what was seen before. */
    const fill = async (frame: number) => {
        for (; last && frames < frame; frames++)
            await put(`frame-${String(frames).padStart(5, '0')}.png`, last);
    };
    return {
        get frames() {
            return frames + (last ? 1 : 0);
        },
        add: async (frame) => {
            const png = await encoder.encode();
            await fill(frame);
            last = png;
        },
        finish: async (end) => {
            encoder.close();
            await fill(end);
            last = undefined;
            await put('about.txt', `${title}\n${comment}\n`);
            if (take) await put('take.json', `${take}\n`);
            await entries.close();
            await pumped;
            return bytes.close();
        },
        drop: async () => {
            encoder.close();
            await entries.abort();
            await bytes.drop();
        },
    };
};
