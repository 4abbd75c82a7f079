/** Reading the PNG files that Chromium writes: 8 bits a channel, not interlaced. */
import { inflateSync } from 'node:zlib';

export interface Photograph {
    readonly width: number;
    readonly height: number;
    /** RGBA. */
    readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** PNG specification, 9.4. */
const paeth = (left: number, up: number, corner: number): number => {
    const guess = left + up - corner;
    const [a, b, c] = [left, up, corner].map((value) => Math.abs(guess - value));
    if (a === undefined || b === undefined || c === undefined) return 0;
    return a <= b && a <= c ? left : b <= c ? up : corner;
};

/** @throws where the file is none of Chromium's */
export const readPng = (file: Buffer): Photograph => {
    let [width, height, channels] = [0, 0, 0];
    const packed: Buffer[] = [];
    for (let at = 8; at < file.length; ) {
        const length = file.readUInt32BE(at);
        const kind = file.toString('latin1', at + 4, at + 8);
        const body = file.subarray(at + 8, at + 8 + length);
        if (kind === 'IHDR') {
            [width, height] = [body.readUInt32BE(0), body.readUInt32BE(4)];
            channels = body[9] === 6 ? 4 : 3;
            if (body[8] !== 8 || (body[9] !== 6 && body[9] !== 2) || body[12] !== 0) {
                throw new Error('Only PNG with 8 bits of RGB or RGBA, not interlaced, is read.');
            }
        }
        if (kind === 'IDAT') packed.push(body);
        at += length + 12;
    }
    const rows = inflateSync(Buffer.concat(packed));
    const stride = width * channels;
    const plain = new Uint8Array(stride * height);
    for (let y = 0; y < height; y++) {
        const filter = rows[y * (stride + 1)];
        for (let x = 0; x < stride; x++) {
            const here = y * stride + x;
            const left = x < channels ? 0 : plain[here - channels];
            const up = y === 0 ? 0 : plain[here - stride];
            const corner = x < channels || y === 0 ? 0 : plain[here - stride - channels];
            const guess =
                [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
            plain[here] = rows[y * (stride + 1) + 1 + x] + guess;
        }
    }
    const data = new Uint8ClampedArray(4 * width * height);
    for (let i = 0; i < width * height; i++) {
        for (let c = 0; c < 4; c++) data[4 * i + c] = c < channels ? plain[channels * i + c] : 255;
    }
    return { width, height, data };
};
