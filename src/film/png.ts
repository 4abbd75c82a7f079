/** PNG pictures of a canvas: one on the page's own thread, or many in a worker. */
import { type Alive, watchLifeline } from '../worker/lifeline.ts';

/** After the canvas was drawn. */
export const pngOf = (picture: HTMLCanvasElement): Promise<Blob> =>
    new Promise((resolve, reject) =>
        picture.toBlob(
            (blob) =>
                blob
                    ? resolve(blob)
                    : reject(new Error('This browser could not make the picture.')),
            'image/png',
        ),
    );

export interface PngRequest {
    readonly bitmap: ImageBitmap;
    /** Something shines through. */
    readonly alpha: boolean;
}
export type PngReply =
    | { readonly type: 'png'; readonly png: Blob }
    | { readonly type: 'refused'; readonly reason: string };

export interface PngEncoder {
    /** The canvas as it is now; one at a time. */
    encode(): Promise<Blob>;
    close(): void;
}

/**
 * Browsers encode a page's own canvas when the page has nothing else to do, and wait a second for that before they do it anyway:
 * beside a running cell each frame took that second. A worker encodes at once.
 */
export const createPngEncoder = (canvas: HTMLCanvasElement, alpha: boolean): PngEncoder => {
    // Safari before 16.4 draws in no worker.
    if (!('OffscreenCanvas' in globalThis)) return { encode: () => pngOf(canvas), close: () => {} };
    const worker = new Worker(new URL('./png-worker.ts', import.meta.url), { type: 'module' });
    let failure: Error | undefined;
    let fail = (_: Error): void => {};
    watchLifeline(worker, (why) => {
        failure = new Error(`The encoder of PNG pictures has stopped: ${why}.`);
        fail(failure);
    });
    const answer = (request: PngRequest) =>
        new Promise<Blob>((resolve, reject) => {
            if (failure) return reject(failure);
            fail = reject;
            worker.onmessage = ({ data }: MessageEvent<PngReply | Alive>) => {
                if (data.type === 'png') resolve(data.png);
                else if (data.type === 'refused') reject(new Error(data.reason));
            };
            worker.postMessage(request, [request.bitmap]);
        });
    return {
        encode: async () => answer({ bitmap: await createImageBitmap(canvas), alpha }),
        close: () => worker.terminate(),
    };
};
