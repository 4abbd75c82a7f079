/** A canvas, frame by frame, into a file of any format. */

import { phrase } from '../words/phrase.ts';
import type { Sink } from './bytes.ts';
import type { Film, Tags } from './film.ts';
import { createGif } from './gif.ts';
import { bitrate, CONTAINER_NAMES, type FilmPlan } from './plan.ts';
import { SOUND_bits_per_s, soundCodecFor } from './soundtrack.ts';
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
    aac: 'AAC',
    opus: 'Opus',
};

/** "H.264 in MP4, about 12 MB": how this browser would make the film. Throws as `createFilm`. */
export const outlook = async (plan: FilmPlan): Promise<string> => {
    const { container } = plan;
    if (container === 'gif') return phrase('a GIF of 256 colours that loops');
    if (container === 'zip') return phrase('each a PNG without loss, in one ZIP file');
    const codecs = [
        await codecFor(plan, container),
        ...(plan.sound ? [await soundCodecFor(container)] : []),
    ];
    const bits = bitrate(plan) + (plan.sound ? SOUND_bits_per_s : 0);
    const size_MB = (bits * plan.seconds) / 8e6;
    const codec = codecs
        .map((each): string => CODEC_NAMES[each] ?? each)
        .reduce((a, b) => phrase('{a} and {b}', { a, b }));
    const made = { codec, container: CONTAINER_NAMES[container] };
    const said =
        size_MB < 1
            ? phrase('{codec} in {container}, less than 1 MB', made)
            : phrase('{codec} in {container}, about {n} MB', { ...made, n: size_MB.toFixed(0) });
    return plan.transparent ? `${said}${phrase(', transparent')}` : said;
};
