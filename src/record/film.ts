/** A canvas, frame by frame, into a video file (WebCodecs, muxed by mediabunny). */
import {
    BufferTarget,
    CanvasSource,
    getFirstEncodableVideoCodec,
    Mp4OutputFormat,
    Output,
    Quality,
    StreamTarget,
    type StreamTargetChunk,
    type VideoCodec,
    WebMOutputFormat,
} from 'mediabunny';
import { bitrate, type Container, type FilmPlan } from './plan.ts';

/** Best first: what plays in most places. */
const CODECS: Readonly<Record<Container, readonly VideoCodec[]>> = {
    mp4: ['avc', 'vp9', 'av1'],
    webm: ['vp9', 'av1', 'vp8'],
};
/** A player can jump to any of these. */
const KEY_FRAMES_s = 2;

export const NO_WEBCODECS =
    'This browser cannot encode video: it has no WebCodecs. A current Chrome, Edge, Firefox or Safari has.';

/**
 * The codec that this browser encodes such a film with, tried with the film's size.
 * @throws Error with one sentence where there is none
 */
export const codecFor = async (plan: FilmPlan): Promise<VideoCodec> => {
    if (!('VideoEncoder' in globalThis)) throw new Error(NO_WEBCODECS);
    const { width, height, container } = plan;
    const quality = new Quality({ bitrate: bitrate(plan) });
    const codec = await getFirstEncodableVideoCodec([...CODECS[container]], {
        width,
        height,
        quality,
    });
    if (!codec)
        throw new Error(
            `This browser cannot encode ${container} video of ${width} × ${height} pixels; a smaller size or another format may do.`,
        );
    return codec;
};

const CODEC_NAMES: Readonly<Record<string, string>> = {
    avc: 'H.264',
    vp9: 'VP9',
    av1: 'AV1',
    vp8: 'VP8',
};

/** "H.264 in MP4, about 12 MB": how this browser would make the film. Throws as `codecFor`. */
export const outlook = async (plan: FilmPlan): Promise<string> => {
    const codec = await codecFor(plan);
    const size_MB = (bitrate(plan) * plan.seconds) / 8e6;
    const container = plan.container === 'mp4' ? 'MP4' : 'WebM';
    const size = size_MB < 1 ? 'less than 1' : `about ${size_MB.toFixed(0)}`;
    return `${CODEC_NAMES[codec] ?? codec} in ${container}, ${size} MB`;
};

export interface Film {
    /** Takes the canvas as it is now for the next frame; waits while the encoder has enough to do. */
    add(): Promise<void>;
    readonly frames: number;
    /** A playable file of all frames so far; nothing where it went into a stream. */
    finish(): Promise<Blob | undefined>;
}

export const createFilm = async (
    canvas: HTMLCanvasElement,
    plan: FilmPlan,
    tags: { readonly title: string; readonly comment: string },
    sink?: WritableStream<StreamTargetChunk>,
): Promise<Film> => {
    const codec = await codecFor(plan);
    const { fps, container } = plan;
    const format =
        container === 'mp4'
            ? new Mp4OutputFormat({ fastStart: sink ? false : 'in-memory' })
            : new WebMOutputFormat();
    const target = sink ? new StreamTarget(sink, { chunked: true }) : new BufferTarget();
    const output = new Output({ format, target });
    const source = new CanvasSource(canvas, {
        codec,
        quality: new Quality({ bitrate: bitrate(plan) }),
        keyFrameInterval: KEY_FRAMES_s,
    });
    output.addVideoTrack(source, { frameRate: fps });
    output.setMetadataTags(tags);
    await output.start();
    let frames = 0;
    return {
        get frames() {
            return frames;
        },
        add: async () => {
            await source.add(frames / fps, 1 / fps);
            frames++;
        },
        finish: async () => {
            if (frames === 0) {
                await output.cancel();
                throw new Error('The film has no frame.');
            }
            source.close();
            await output.finalize();
            const buffer = target instanceof BufferTarget ? target.buffer : null;
            return buffer ? new Blob([buffer], { type: format.mimeType }) : undefined;
        },
    };
};
