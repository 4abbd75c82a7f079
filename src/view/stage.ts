/** The canvas, its WebGL context and what all layers share. */
import 'pixi.js/mesh';
// Without it pixi.js makes functions from text, which the page's policy forbids.
import 'pixi.js/unsafe-eval';
import { Container, UniformGroup, WebGLRenderer } from 'pixi.js';
import type { Palette, Theme } from '../palette.ts';
import type { ProteinView, Snapshot, Target } from '../snapshot.ts';
import type { Camera } from './camera.ts';
import { rgb } from './mesh.ts';

/** What a layer needs to know to draw itself anew. */
export interface Frame {
    readonly snapshot: Snapshot;
    readonly camera: Camera;
    readonly palette: Palette;
    readonly theme: Theme;
    /** Seconds of watching since the last frame; 0 asks for what is to be seen at rest. */
    readonly seconds: number;
    /** Nothing moves by itself. */
    readonly still: boolean;
    /** Letters are so many times as large as usual. */
    readonly letters: number;
    readonly hovered: Target | undefined;
    readonly selected: Target | undefined;
    readonly ghost: Ghost | undefined;
}

/** A protein that is being carried over the membrane. */
export interface Ghost {
    readonly kind: string;
    readonly x_nm: number;
    /** It may be let go here. */
    readonly allowed: boolean;
}

export const isProtein = (target: Target | undefined, protein: ProteinView): boolean =>
    target?.type === 'protein' && target.id === protein.id;

/** One thing to be drawn, in the order of the stage. */
export interface Layer {
    readonly node: Container;
    update(frame: Frame): void;
    destroy(): void;
}

/** Uniforms of shaders/view.glsl. */
export type ViewUniforms = UniformGroup<{
    uCamera: { value: Float32Array; type: 'vec4<f32>' };
    uFrame: { value: Float32Array; type: 'vec4<f32>' };
}>;

export interface Stage {
    readonly canvas: HTMLCanvasElement;
    readonly root: Container;
    readonly view: ViewUniforms;
    /** Device pixels per CSS pixel. */
    readonly resolution: number;
    /** Where nothing is drawn, what lies behind the canvas shows. */
    readonly transparent: boolean;
    /** Largest gl.POINTS, device pixels. */
    readonly largestPoint_px: number;
    resize(width_px: number, height_px: number): void;
    look(camera: Camera, time_s: number): void;
    /** True from the moment the context is lost; the canvas' event comes later. */
    lost(): boolean;
    render(ground: string): void;
    destroy(): void;
}

/** More would cost four times the pixels and show nothing new. */
const HIGHEST_RESOLUTION = 2;

const NO_WEBGL = [
    'This browser shows no WebGL 2 graphics, which the picture needs. Please switch on hardware acceleration or open the page in a current Chrome, Edge, Firefox or Safari.',
    'On a computer without a graphics card, Chrome and Edge from version 144 on draw it only when they are started with --enable-unsafe-swiftshader.',
].join(' ');

/** Left out: the resolution of the screen, on a ground of its own. */
export type StageOptions = Partial<Pick<Stage, 'resolution' | 'transparent'>>;

/**
 * @throws Error with a sentence for the reader where WebGL 2 is missing.
 */
export const createStage = async ({
    resolution = Math.min(HIGHEST_RESOLUTION, globalThis.devicePixelRatio || 1),
    transparent = false,
}: StageOptions = {}): Promise<Stage> => {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('webgl2', {
        alpha: transparent,
        stencil: true,
        antialias: false,
        powerPreference: 'high-performance',
    });
    if (!context) throw new Error(NO_WEBGL);

    const renderer = new WebGLRenderer<HTMLCanvasElement>();
    await renderer.init({
        canvas,
        context,
        width: 16,
        height: 16,
        resolution,
        autoDensity: true,
        backgroundAlpha: transparent ? 0 : 1,
        // Meshes and sprites are all that is drawn; what else pixi would fetch costs the first ions a tenth of a second.
        skipExtensionImports: true,
    });
    // pixi's batches choose from up to 16 textures in each pixel; a software renderer then reads all of them.
    renderer.limits.maxBatchableTextures = 1;
    const root = new Container({ eventMode: 'none' });
    const { gl } = renderer;
    const largestPoint_px: number = gl.getParameter(gl.ALIASED_POINT_SIZE_RANGE)[1] ?? 64;
    const view: ViewUniforms = new UniformGroup({
        uCamera: { value: new Float32Array(4), type: 'vec4<f32>' },
        uFrame: { value: new Float32Array(4), type: 'vec4<f32>' },
    });
    return {
        canvas,
        root,
        view,
        resolution,
        transparent,
        largestPoint_px,
        resize: (width_px, height_px) => renderer.resize(width_px, height_px, resolution),
        look: ({ lens, extent }, time_s) => {
            const { uCamera, uFrame } = view.uniforms;
            uCamera[0] = lens.x_nm;
            uCamera[1] = lens.y_nm;
            uCamera[2] = (2 * lens.px_per_nm) / extent.width_px;
            uCamera[3] = (2 * lens.px_per_nm) / extent.height_px;
            uFrame[0] = lens.px_per_nm * resolution;
            uFrame[1] = extent.slabWidth_nm;
            uFrame[2] = time_s;
            uFrame[3] = resolution;
            view.update();
        },
        lost: () => renderer.gl.isContextLost(),
        render: (ground) =>
            renderer.render({
                container: root,
                clearColor: transparent ? [0, 0, 0, 0] : [...rgb(ground), 1],
            }),
        destroy: () => {
            root.destroy({ children: true });
            renderer.destroy({ removeView: true });
        },
    };
};
