/**
 * How a film of a scenario file is to be made, under its key `film`: what a film writes of itself, so that it can be made again.
 * Bounds of numbers are for the film's own plan to check.
 */
import * as v from 'valibot';

const KEYS = {
    seconds: v.number(),
    fps: v.number(),
    /** 1280x720 */
    size: v.string(),
    speed_nsPerSecond: v.number(),
    quality: v.string(),
    plot: v.boolean(),
    transparent: v.boolean(),
    sound: v.boolean(),
    poster_s: v.number(),
    /** Moment of the run that it begins at. */
    from_ns: v.number(),
};
const schema = v.partial(v.strictObject(KEYS));

export type FilmWish = Readonly<v.InferOutput<typeof schema>>;

/** @throws Error of one sentence that names the key */
export const checkWish = (json: unknown): FilmWish => {
    const result = v.safeParse(schema, json, { abortEarly: true });
    if (result.success) return result.output;
    const [{ path, expected, received }] = result.issues;
    const key = ['film', ...(path ?? []).map((each) => String(each.key))].join('.');
    if (expected === 'never')
        throw new Error(`${key} is not part of a film; there are ${Object.keys(KEYS).join(', ')}.`);
    throw new Error(
        `${key} must be ${expected === 'Object' ? 'an object' : `a ${expected}`}, got ${received}.`,
    );
};
