/** Counting in photographs. */

export type Rgb = readonly [red: number, green: number, blue: number];
type Picture = Pick<ImageData, 'data' | 'width' | 'height'>;
type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** From '#86a9ff'. */
export const rgbOf = (colour: string): Rgb => {
    const value = Number.parseInt(colour.slice(1), 16);
    return [value >> 16, (value >> 8) & 255, value & 255];
};

/** Degrees, and the difference between the strongest and the weakest channel. */
const hueOf = ([red, green, blue]: Rgb): readonly [hue: number, chroma: number] => {
    const most = Math.max(red, green, blue);
    const chroma = most - Math.min(red, green, blue);
    if (chroma === 0) return [0, 0];
    const sixth =
        most === red
            ? (green - blue) / chroma
            : most === green
              ? 2 + (blue - red) / chroma
              : 4 + (red - green) / chroma;
    return [(60 * sixth + 360) % 360, chroma];
};

/** Ions far back in the slab are dimmer, but of the same hue; the species' hues are 38° apart or more. */
const HUE_OFF = 12;
/** The grounds of both themes have less than 40. */
const LEAST_CHROMA = 70;

const count = (
    { data, width, height }: Picture,
    { left, top, right, bottom }: Box,
    counts: (pixel: Rgb) => boolean,
): number => {
    let found = 0;
    for (let y = Math.max(0, Math.round(top)); y < Math.min(height, bottom); y++) {
        for (let x = Math.max(0, Math.round(left)); x < Math.min(width, right); x++) {
            const at = 4 * (y * width + x);
            if (counts([data[at], data[at + 1], data[at + 2]])) found += 1;
        }
    }
    return found;
};

/** How many pixels inside a box, in pixels of the picture, have a colour's hue. */
export const countHue = (picture: Picture, colour: Rgb, box: Box): number => {
    const [wanted] = hueOf(colour);
    return count(picture, box, (pixel) => {
        const [hue, chroma] = hueOf(pixel);
        const off = Math.abs(hue - wanted);
        return chroma >= LEAST_CHROMA && Math.min(off, 360 - off) <= HUE_OFF;
    });
};

/** How many pixels differ between two pictures of the same size; less than this is a soft edge's rounding. */
const DIFFERENT = 12;
export const countChanged = (before: Picture, after: Picture, box: Box): number => {
    let at = 0;
    const same = (a: Rgb, b: Rgb) => a.every((value, i) => Math.abs(value - b[i]) < DIFFERENT);
    const pixels: Rgb[] = [];
    count(before, box, (pixel) => pixels.push(pixel) > 0);
    return count(after, box, (pixel) => !same(pixel, pixels[at++] ?? [0, 0, 0]));
};
