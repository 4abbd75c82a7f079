/** A canvas, frame by frame, into a file of any format. */
import type { Sink } from './bytes.ts';
import type { Film, Tags } from './film.ts';
import { createGif } from './gif.ts';
import { bitrate, CONTAINER_NAMES, type FilmPlan } from './plan.ts';
import { codecFor, createVideo } from './video.ts';
import { createZip } from './zip.ts';

/** @throws Error with one sentence where this browser cannot make such a file */
export const createFilm = (
    canvas: HTMLCanvasElement,
    plan: FilmPlan,
    tags: Tags,
    sink?: Sink,
): Promise<Film> => {
    const { container } = plan;
    if (container === 'gif') return createGif(canvas, plan, tags, sink);
    if (container === 'zip') return createZip(canvas, plan, tags, sink);
    return createVideo(canvas, plan, container, tags, sink);
};

const CODEC_NAMES: Readonly<Partial<Record<string, string>>> = {
    avc: 'H.264',
    vp9: 'VP9',
    av1: 'AV1',
    vp8: 'VP8',
};

/** "H.264 in MP4, about 12 MB": how this browser would make the film. Throws as `createFilm`. */
export const outlook = async (plan: FilmPlan): Promise<string> => {
    const { container } = plan;
    if (container === 'gif') return 'a GIF of 256 colours that loops';
    if (container === 'zip') return 'each a PNG without loss, in one ZIP file';
    const codec = await codecFor(plan, container);
    const size_MB = (bitrate(plan) * plan.seconds) / 8e6;
    const size = size_MB < 1 ? 'less than 1' : `about ${size_MB.toFixed(0)}`;
    const ground = plan.transparent ? ', transparent' : '';
    return `${CODEC_NAMES[codec] ?? codec} in ${CONTAINER_NAMES[container]}, ${size} MB${ground}`;
};
