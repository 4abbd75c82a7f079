/** Small bridges to pixi: shaders with includes, quads with per-quad numbers, colours as the shaders take them. */
import {
    Buffer,
    BufferUsage,
    Geometry,
    GlProgram,
    Mesh,
    Shader,
    type TextureSource,
    type UniformGroup,
} from 'pixi.js';
import marks from '../../shaders/marks.glsl?raw';
import shapes from '../../shaders/shapes.glsl?raw';
import view from '../../shaders/view.glsl?raw';
import { PUMPS } from '../kinds.ts';
import { SPECIES } from '../species.ts';
import { MOST_SENSORS } from './gates.ts';

const INCLUDES: Readonly<Partial<Record<string, string>>> = { marks, shapes, view };

/** How long the tables are that shaders hold as arrays. */
const LENGTHS = Object.entries({
    SPECIES: SPECIES.length,
    PUMP_KINDS: PUMPS.length,
    SENSORS: MOST_SENSORS,
})
    .map(([name, length]) => `#define ${name} ${length}\n`)
    .join('');

const withIncludes = (source: string): string =>
    source
        .replace(/^#include "(\w+)\.glsl"$/gm, (_, name: string) => {
            const included = INCLUDES[name];
            if (included === undefined) throw new Error(`There is no shader ${name}.glsl.`);
            return included;
        })
        .replace(/^(#version .*\n)/, `$1${LENGTHS}`);

/** A mesh is placed by the shader alone; pixi's own transform is not used. */
export const shaderMesh = (
    name: string,
    vertex: string,
    fragment: string,
    geometry: Geometry,
    resources: Readonly<Record<string, UniformGroup | TextureSource>>,
): Mesh<Geometry, Shader> => {
    const glProgram = GlProgram.from({
        vertex: withIncludes(vertex),
        fragment: withIncludes(fragment),
        name,
    });
    const mesh = new Mesh({
        geometry,
        shader: new Shader({ glProgram, resources: { ...resources } }),
    });
    mesh.eventMode = 'none';
    return mesh;
};

export const destroyMesh = (mesh: Mesh<Geometry, Shader>): void => {
    const { geometry, shader } = mesh;
    mesh.destroy();
    geometry.destroy(true);
    shader?.destroy();
};

export const VERTEX = BufferUsage.VERTEX | BufferUsage.COPY_DST;

/** The corners come from gl_VertexID; a quad's four vertices hold the same numbers. */
export interface Quads {
    readonly geometry: Geometry;
    /** Room for `count` quads; call before writing. */
    resize(count: number): void;
    /** Writes numbers of one quad, the first at `offset` of its `stride` floats. */
    write(quad: number, offset: number, ...numbers: readonly number[]): void;
    /** Writes all numbers of one quad. */
    put(quad: number, numbers: Float32Array): void;
    /** Hands the first `count` quads over for drawing. */
    show(mesh: Mesh<Geometry, Shader>, count: number): void;
}

/** @param attributes names, four floats each. */
export const quads = (attributes: readonly string[]): Quads => {
    const stride = 4 * attributes.length;
    let room = 64;
    let data = new Float32Array(4 * stride * room);
    const buffer = new Buffer({ data, usage: VERTEX, shrinkToFit: false });
    const indices = (count: number) =>
        Uint32Array.from({ length: 6 * count }, (_, i) => {
            const inQuad = i % 6;
            return 4 * ((i - inQuad) / 6) + (inQuad < 3 ? inQuad : inQuad - 2);
        });
    const index = new Buffer({
        data: indices(room),
        usage: BufferUsage.INDEX | BufferUsage.COPY_DST,
        shrinkToFit: false,
    });
    const geometry = new Geometry({
        attributes: Object.fromEntries(
            attributes.map((name, i) => [
                name,
                { buffer, format: 'float32x4' as const, stride: 4 * stride, offset: 16 * i },
            ]),
        ),
        indexBuffer: index,
    });
    return {
        geometry,
        resize: (count) => {
            if (count <= room) return;
            room = 2 * count;
            const more = new Float32Array(4 * stride * room);
            more.set(data);
            data = more;
            buffer.data = data;
            index.data = indices(room);
        },
        write: (quad, offset, ...numbers) => {
            for (let vertex = 0; vertex < 4; vertex++) {
                const at = (4 * quad + vertex) * stride + offset;
                for (let i = 0; i < numbers.length; i++) data[at + i] = numbers[i] as number;
            }
        },
        put: (quad, numbers) => {
            for (let vertex = 0; vertex < 4; vertex++)
                data.set(numbers, (4 * quad + vertex) * stride);
        },
        show: (mesh, count) => {
            mesh.visible = count > 0;
            geometry.indexCount = 6 * count;
            buffer.data = data;
        },
    };
};

/** '#rrggbb' as red, green, blue from 0 to 1. */
export const rgb = (colour: string): [number, number, number] => {
    const number = Number.parseInt(colour.slice(1), 16);
    return [(number >> 16) / 255, ((number >> 8) & 255) / 255, (number & 255) / 255];
};

/** A step towards a target that takes about `time` seconds, whatever the length of a frame. */
export const ease = (from: number, to: number, seconds: number, time: number): number =>
    time <= 0 ? to : to + (from - to) * Math.exp(-seconds / time);
