import { type Alive, holdLifeline } from '../worker/lifeline.ts';
import type { PngReply } from './png.ts';

const scope = globalThis as unknown as {
    onmessage: (event: { data: ImageBitmap }) => Promise<void>;
    postMessage(reply: PngReply | Alive): void;
};
/** Nothing shines through a frame, and so its PNG has no channel for it. */
const OPAQUE = { alpha: false } as const;

const encode = async (bitmap: ImageBitmap): Promise<Blob> => {
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const ctx = canvas.getContext('2d', OPAQUE);
    if (!ctx) throw new Error('This browser has no 2D canvas.');
    ctx.drawImage(bitmap, 0, 0);
    bitmap.close();
    return canvas.convertToBlob({ type: 'image/png' });
};
scope.onmessage = async ({ data }) => {
    try {
        scope.postMessage({ type: 'png', png: await encode(data) });
    } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        scope.postMessage({ type: 'refused', reason });
    }
};
holdLifeline(scope);
