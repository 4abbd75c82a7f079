/** What a film is to be: its length, its size, and how much of the world's time passes in each frame. */
import { LONGEST_CAPTION, LONGEST_s, type Script } from './script.ts';

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
    /** One line over the scene; empty for none. */
    readonly caption: string;
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

const within = (name: string, value: number, least: number, most: number, unit: string): void => {
    if (!(value >= least && value <= most))
        throw new Error(`${name} must be from ${least} to ${most}${unit}, got ${value}.`);
};

/** Throws an Error of one sentence that names what is wrong, its bound and its value. */
export const checkPlan = (plan: FilmPlan): FilmPlan => {
    within('The length of the film', plan.seconds, 0.1, LONGEST_s, ' s');
    within('The speed', plan.speed_nsPerSecond, 1, 1000, ' ns/s');
    for (const [name, side] of [
        ['width', plan.width],
        ['height', plan.height],
    ] as const) {
        within(`The film's ${name}`, side, ...SIDES_px, ' pixels');
        if (side % 2 !== 0)
            throw new Error(`The film's ${name} must be an even number of pixels, got ${side}.`);
    }
    if (!FRAME_RATES.some((rate) => rate === plan.fps))
        throw new Error(`The frame rate must be 24, 25, 30 or 60, got ${plan.fps}.`);
    if (plan.container === 'gif' && plan.fps > FASTEST_GIF)
        throw new Error(
            `A GIF must have at most ${FASTEST_GIF} frames a second, got ${plan.fps}: choose 24, 25 or 30.`,
        );
    if (plan.caption.length > LONGEST_CAPTION)
        throw new Error(
            `A caption must be at most ${LONGEST_CAPTION} characters long, got ${plan.caption.length}.`,
        );
    return plan;
};

/** A GIF counts in hundredths of a second, and browsers slow down frames of less than two. */
const FASTEST_GIF = 50;

/** 1280x720, also with ×. Throws an Error of one sentence where it is no size. */
export const sizeIn = (text: string): { width: number; height: number } => {
    const [, width, height] = /^\s*(\d{1,5})\s*[x×]\s*(\d{1,5})\s*$/.exec(text) ?? [];
    if (!width || !height)
        throw new Error(
            `The film's size must be width x height such as 1280x720, got ${text.slice(0, 40) || 'nothing'}.`,
        );
    return { width: Number(width), height: Number(height) };
};

export const frameCount = ({ seconds, fps }: FilmPlan): number => Math.round(seconds * fps);

/** The moves that fall due with each frame: those since the frame before. */
export const movesOf = (script: Script, { fps }: Pick<FilmPlan, 'fps'>, frame: number): Script => {
    // A hair early, so that 0.3 s is frame 9 of 30 a second.
    const due_s = (i: number) => i / fps + 1e-9;
    return script.filter(
        ({ at_s }) => at_s <= due_s(frame) && (frame === 0 || at_s > due_s(frame - 1)),
    );
};

/** The speed once these moves are made, ns of simulated time a second. */
export const speedAfter = (speed_nsPerSecond: number, moves: Script): number =>
    moves.reduce((speed, { set }) => set?.speed_nsPerSecond ?? speed, speed_nsPerSecond);

/** Simulated time of the whole film, ns. */
export const span_ns = (plan: FilmPlan, script: Script): number => {
    let speed = plan.speed_nsPerSecond;
    let span = 0;
    for (let i = 0; i + 1 < frameCount(plan); i++) {
        speed = speedAfter(speed, movesOf(script, plan, i));
        span += speed / plan.fps;
    }
    return span;
};
export const bitrate = ({ width, height, fps, quality }: FilmPlan): number =>
    QUALITIES[quality] * width * height * fps;
export const nameOf = ({ container }: FilmPlan, seed: number): string =>
    `ionarium-${seed}.${container}`;
