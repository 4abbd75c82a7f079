/** A canvas, frame by frame, into a video file (WebCodecs, muxed by mediabunny). */
import {
    BufferTarget,
    CanvasSource,
    canEncodeVideo,
    Mp4OutputFormat,
    NullTarget,
    Output,
    Quality,
    StreamTarget,
    type Target,
    type VideoCodec,
    VideoSample,
    VideoSampleSource,
    type VideoSource,
    WebMOutputFormat,
} from 'mediabunny';
import type { Sink } from './bytes.ts';
import { commentOf, type Film, type Tags } from './film.ts';
import { bitrate, type FilmPlan } from './plan.ts';
import { createSoundtrack, type Soundtrack } from './soundtrack.ts';

type Video = 'mp4' | 'webm';

/** Best first: what plays in most places. */
const CODECS: Readonly<Record<Video, readonly VideoCodec[]>> = {
    mp4: ['avc', 'vp9', 'av1'],
    webm: ['vp9', 'av1', 'vp8'],
};
/** WebM has a place for an alpha channel beside these. */
const TRANSPARENT: readonly VideoCodec[] = ['vp9', 'vp8'];
/** A player can jump to any of these. */
const KEY_FRAMES_s = 2;
/** Written to disk at once: what a crash can cost. */
const CHUNK_bytes = 2 ** 20;

export const NO_WEBCODECS =
    'This browser cannot encode video: it has no WebCodecs. A GIF or PNG frames work; a current Chrome, Edge, Firefox or Safari makes video.';

const qualityOf = (plan: FilmPlan) => new Quality({ bitrate: bitrate(plan) });

interface Source {
    readonly track: VideoSource;
    /** The canvas as it is now, from then on, s. */
    add(from_s: number, lasts_s: number): Promise<void>;
}

const sourceOf = (canvas: HTMLCanvasElement, plan: FilmPlan, codec: VideoCodec): Source => {
    const encoding = { codec, quality: qualityOf(plan), keyFrameInterval: KEY_FRAMES_s };
    if (!plan.transparent) {
        const track = new CanvasSource(canvas, encoding);
        return { track, add: (from_s, lasts_s) => track.add(from_s, lasts_s) };
    }
    const track = new VideoSampleSource({ ...encoding, alpha: 'keep' });
    return {
        track,
        add: async (timestamp, duration) => {
            const { width, height } = canvas;
            // A browser takes a canvas with its colours multiplied by alpha; players expect colours that are not.
            const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height);
            if (!pixels) throw new Error('This browser has no 2D canvas.');
            const sample = new VideoSample(pixels.data, {
                ...{ format: 'RGBA', codedWidth: width, codedHeight: height },
                ...{ timestamp, duration },
            });
            await track.add(sample);
            sample.close();
        },
    };
};

const start = async (
    canvas: HTMLCanvasElement,
    plan: FilmPlan,
    codec: VideoCodec,
    target: Target,
    { tags, soundtrack }: { tags?: Tags; soundtrack?: Soundtrack | undefined } = {},
) => {
    const format =
        plan.container === 'mp4'
            ? new Mp4OutputFormat({
                  fastStart: target instanceof BufferTarget ? 'in-memory' : false,
              })
            : new WebMOutputFormat();
    const output = new Output({ format, target });
    const source = sourceOf(canvas, plan, codec);
    output.addVideoTrack(source.track, { frameRate: plan.fps });
    if (soundtrack) output.addAudioTrack(soundtrack.track);
    if (tags) output.setMetadataTags({ title: tags.title, comment: commentOf(tags) });
    await output.start();
    return { output, source, type: format.mimeType };
};

/** Some browsers say yes and then cannot: only a frame tells. */
const encodesFrame = async (plan: FilmPlan, codec: VideoCodec): Promise<boolean> => {
    const { width, height } = plan;
    if (!(await canEncodeVideo(codec, { width, height, quality: qualityOf(plan) }))) return false;
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    canvas.getContext('2d', { alpha: plan.transparent });
    try {
        const { output, source } = await start(canvas, plan, codec, new NullTarget());
        await source.add(0, 1 / plan.fps);
        await output.finalize();
        return true;
    } catch {
        return false;
    }
};

const tried = new Map<string, Promise<VideoCodec | undefined>>();
const firstOf = async (plan: FilmPlan, codecs: readonly VideoCodec[]) => {
    for (const codec of codecs) if (await encodesFrame(plan, codec)) return codec;
    return undefined;
};

/**
 * The codec that this browser encodes such a film with, found by encoding a frame.
 * @throws Error with one sentence where there is none
 */
export const codecFor = async (plan: FilmPlan, container: Video): Promise<VideoCodec> => {
    if (!('VideoEncoder' in globalThis)) throw new Error(NO_WEBCODECS);
    const { width, height, quality, fps, transparent } = plan;
    const key = [container, width, height, quality, fps, transparent].join(' ');
    const found = tried.get(key) ?? firstOf(plan, transparent ? TRANSPARENT : CODECS[container]);
    tried.set(key, found);
    const codec = await found;
    if (!codec)
        throw new Error(
            `This browser cannot encode ${container} video of ${width} × ${height} pixels; a smaller size or another format may do.`,
        );
    return codec;
};

export const createVideo = async (
    canvas: HTMLCanvasElement,
    plan: FilmPlan,
    container: Video,
    tags: Tags,
    sink?: Sink,
): Promise<Film> => {
    const codec = await codecFor(plan, container);
    const target = sink
        ? new StreamTarget(sink, { chunked: true, chunkSize: CHUNK_bytes })
        : new BufferTarget();
    const soundtrack = plan.sound ? await createSoundtrack(container) : undefined;
    const made = await start(canvas, plan, codec, target, { tags, soundtrack });
    const { output, source, type } = made;
    let frames = 0;
    return {
        get frames() {
            return frames;
        },
        add: async (frame) => {
            await source.add(frame / plan.fps, 1 / plan.fps);
            frames++;
        },
        ...(soundtrack && { hear: (ticks, until) => soundtrack.add(ticks, until / plan.fps) }),
        finish: async (end) => {
            source.track.close();
            await soundtrack?.finish(end / plan.fps);
            await output.finalize();
            const buffer = target instanceof BufferTarget ? target.buffer : null;
            return buffer ? new Blob([buffer], { type }) : undefined;
        },
        drop: () => output.cancel(),
    };
};
