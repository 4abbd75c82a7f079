/** What a film is to be: its length, its size, and how much of the world's time passes in each frame. */
import { PARAMETERS } from '../params.ts';
import type { FilmWish } from '../take/film-wish.ts';
import { LONGEST_s } from '../take/move.ts';

export interface FilmPlan {
    readonly seconds: number;
    /** Frames each second. */
    readonly fps: number;
    /** Pixels; even numbers, as video codecs want them. */
    readonly width: number;
    readonly height: number;
    /** Simulated time for each second of film. */
    readonly speed_nsPerSecond: number;
    readonly container: Container;
    readonly quality: Quality;
    /** With the voltage over time below the scene. */
    readonly plot: boolean;
    /** Without a ground: what the film is laid over shows through. */
    readonly transparent: boolean;
    /** A tick for each ion that passes. */
    readonly sound: boolean;
    /** Second of the film that the picture beside it is taken at. */
    readonly poster_s: number;
}

/** Video, a GIF that loops, or every frame as a PNG in one ZIP file. */
export const CONTAINERS = ['mp4', 'webm', 'gif', 'zip'] as const;
export type Container = (typeof CONTAINERS)[number];
export const CONTAINER_NAMES: Readonly<Record<Container, string>> = {
    mp4: 'MP4',
    webm: 'WebM',
    gif: 'GIF, loops',
    zip: 'PNG frames (ZIP)',
};
/** MP4 has no place for an alpha channel, and in a GIF a pixel is there or not. */
export const keepsAlpha = (container: Container): boolean =>
    container === 'webm' || container === 'zip';
/** Pictures in a row have none. */
export const keepsSound = (container: Container): container is 'mp4' | 'webm' =>
    container === 'mp4' || container === 'webm';
/** Bits for each pixel and frame: thousands of dots that move are hard to compress. */
export const QUALITIES = { small: 0.08, good: 0.2, best: 0.5 } as const;
export type Quality = keyof typeof QUALITIES;
export const FRAME_RATES = [24, 25, 30, 60] as const;
export const FILM_SIZES = [
    { label: '1280 × 720', width: 1280, height: 720 },
    { label: '1920 × 1080', width: 1920, height: 1080 },
    { label: '2560 × 1440', width: 2560, height: 1440 },
    { label: '3840 × 2160', width: 3840, height: 2160 },
    { label: '1080 × 1080, square', width: 1080, height: 1080 },
    { label: '1080 × 1920, portrait', width: 1080, height: 1920 },
] as const;

/** The smallest in which figures can be read, the largest that encoders take. */
const SIDES_px = [240, 3840] as const;

interface Limit {
    readonly name: string;
    readonly least: number;
    readonly most: number;
    readonly unit: string;
}
const SECONDS: Limit = { name: 'The length of the film', least: 0.1, most: LONGEST_s, unit: ' s' };
const { min, max } = PARAMETERS.speed_nsPerSecond;
const SPEED: Limit = { name: 'The speed', least: min, most: max, unit: ' ns/s' };
const side = (name: string): Limit => {
    const [least, most] = SIDES_px;
    return { name: `The film's ${name}`, least, most, unit: ' pixels' };
};

/** @param typed what to name where it is wrong */
const within = ({ name, least, most, unit }: Limit, value: number, typed = String(value)): void => {
    if (!(value >= least && value <= most))
        throw new Error(`${name} must be from ${least} to ${most}${unit}, got ${typed}.`);
};

/** A film's choices as they are typed, in a form or behind a command. */
export interface TypedPlan
    extends Pick<FilmPlan, 'container' | 'quality' | 'plot' | 'transparent' | 'sound'> {
    readonly seconds: string;
    readonly fps: string;
    readonly size: string;
    readonly speed_nsPerSecond: string;
    /** Empty for the middle. */
    readonly poster_s: string;
}

/** A plan as a scenario file holds it, but for the format, which the file's name says. */
export const wishOf = ({ width, height, container: _, ...plan }: FilmPlan): FilmWish => ({
    ...plan,
    size: `${width}x${height}`,
});

/** As an error names it. */
const named = (text: string): string => text.trim().slice(0, 40) || 'nothing';
/** With a comma too; not a number where it is none: of its own accord JavaScript reads nothing as 0, and 0x10 as 16. */
const numberIn = (text: string): number => {
    const decimal = text.trim().replace(',', '.');
    return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(decimal) ? Number(decimal) : Number.NaN;
};

const CAPTION: Limit = { name: 'The time of a caption', least: 0, most: LONGEST_s, unit: ' s' };
/** A second of the film as it was typed. Throws an Error of one sentence. */
export const captionTime = (typed: string): number => {
    const at_s = numberIn(typed);
    within(CAPTION, at_s, named(typed));
    return at_s;
};

/** A moment of a run as it was typed, µs, in ns. Throws an Error of one sentence. */
export const momentOf = (typed: string, ends_ns: number): number => {
    const moment_us = numberIn(typed);
    const limit = { name: 'A moment of the run', least: 0, most: ends_ns / 1000, unit: ' µs' };
    within(limit, moment_us, named(typed));
    // Without the dust of decimals: a time step is no finer than that.
    return Math.round(1e6 * moment_us) / 1000;
};

/** Throws as `checkPlan`; what is wrong is named as it was typed. */
export const readPlan = ({
    seconds,
    fps,
    size,
    speed_nsPerSecond,
    poster_s,
    ...rest
}: TypedPlan): FilmPlan => {
    const number = (limit: Limit, text: string): number => {
        const value = numberIn(text);
        within(limit, value, named(text));
        return value;
    };
    const rate = FRAME_RATES.find((each) => each === numberIn(fps));
    if (rate === undefined) throw noFrameRate(named(fps));
    const length_s = number(SECONDS, seconds);
    return checkPlan({
        ...rest,
        seconds: length_s,
        fps: rate,
        ...sizeIn(size),
        speed_nsPerSecond: number(SPEED, speed_nsPerSecond),
        poster_s: poster_s.trim() ? number(posterLimit(length_s), poster_s) : length_s / 2,
    });
};
const posterLimit = (seconds: number): Limit => ({
    ...{ name: 'The second of the poster', least: 0, most: seconds, unit: ' s' },
});
const noFrameRate = (got: string) =>
    new Error(`The frame rate must be 24, 25, 30 or 60, got ${got}.`);

/** Throws an Error of one sentence that names what is wrong, its bound and its value. */
export const checkPlan = (plan: FilmPlan): FilmPlan => {
    within(SECONDS, plan.seconds);
    within(SPEED, plan.speed_nsPerSecond);
    within(posterLimit(plan.seconds), plan.poster_s);
    for (const name of ['width', 'height'] as const) {
        const pixels = plan[name];
        within(side(name), pixels);
        if (pixels % 2 !== 0)
            throw new Error(`The film's ${name} must be an even number of pixels, got ${pixels}.`);
    }
    if (!FRAME_RATES.some((rate) => rate === plan.fps)) throw noFrameRate(String(plan.fps));
    if (plan.container === 'gif' && plan.fps > FASTEST_GIF)
        throw new Error(
            `A GIF must have at most ${FASTEST_GIF} frames a second, got ${plan.fps}: choose 24, 25 or 30.`,
        );
    if (plan.transparent && !keepsAlpha(plan.container))
        throw new Error(
            `A transparent ground needs WebM or PNG frames, got ${CONTAINER_NAMES[plan.container]}.`,
        );
    if (plan.sound && !keepsSound(plan.container))
        throw new Error(`Sound needs MP4 or WebM, got ${CONTAINER_NAMES[plan.container]}.`);
    return plan;
};

/** A GIF counts in hundredths of a second, and browsers slow down frames of less than two. */
const FASTEST_GIF = 50;

/** 1280x720, also with ×. Throws an Error of one sentence where it is no size. */
export const sizeIn = (text: string): { width: number; height: number } => {
    const [, width, height] = /^\s*(\d{1,5})\s*[x×]\s*(\d{1,5})\s*$/.exec(text) ?? [];
    if (!width || !height)
        throw new Error(
            `The film's size must be width x height such as 1280x720, got ${named(text)}.`,
        );
    return { width: Number(width), height: Number(height) };
};

export const frameCount = ({ seconds, fps }: FilmPlan): number => Math.round(seconds * fps);

/** The frame that is shown at the poster's second. */
export const posterFrame = (plan: FilmPlan): number =>
    // A hair late, as the moves of a script.
    Math.min(frameCount(plan) - 1, Math.floor(plan.poster_s * plan.fps + 1e-6));

export const bitrate = ({ width, height, fps, quality }: FilmPlan): number =>
    QUALITIES[quality] * width * height * fps;
export const nameOf = ({ container }: FilmPlan, seed: number): string =>
    `ionarium-${seed}.${container}`;
