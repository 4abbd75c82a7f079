import { messageOf } from '../settings/sentence.ts';
import { type Alive, holdLifeline } from '../worker/lifeline.ts';
import type { PngReply, PngRequest } from './png.ts';

const scope = globalThis as unknown as {
    onmessage: (event: { data: PngRequest }) => Promise<void>;
    postMessage(reply: PngReply | Alive): void;
};
/** Where nothing shines through a frame, its PNG has no channel for it. */
const encode = async ({ bitmap, alpha }: PngRequest): Promise<Blob> => {
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const ctx = canvas.getContext('2d', { alpha });
    if (!ctx) throw new Error('This browser has no 2D canvas.');
    ctx.drawImage(bitmap, 0, 0);
    bitmap.close();
    return canvas.convertToBlob({ type: 'image/png' });
};
scope.onmessage = async ({ data }) => {
    try {
        scope.postMessage({ type: 'png', png: await encode(data) });
    } catch (error) {
        const reason = messageOf(error);
        scope.postMessage({ type: 'refused', reason });
    }
};
holdLifeline(scope);
