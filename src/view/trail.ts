/** The way a followed ion has come. */
import { Buffer, Geometry, UniformGroup } from 'pixi.js';
import fragment from '../../shaders/trail.frag?raw';
import vertex from '../../shaders/trail.vert?raw';
import { PALETTE } from '../palette.ts';
import type { Snapshot } from '../snapshot.ts';
import { SPECIES } from '../species.ts';
import { destroyMesh, rgb, shaderMesh, VERTEX } from './mesh.ts';
import type { Layer, ViewUniforms } from './stage.ts';

/** Snapshots the trail reaches back. */
const LENGTH = 360;
/** An ion that is this far from where it was has left by a bath: another one has got its id. */
const LEAP_nm = 12;

export const createTrail = (view: ViewUniforms): Layer => {
    const data = new Float32Array(16 * LENGTH);
    const buffer = new Buffer({ data, usage: VERTEX });
    const geometry = new Geometry({
        topology: 'triangle-strip',
        attributes: {
            aPoint: { buffer, format: 'float32x4', stride: 32, offset: 0 },
            aAlong: { buffer, format: 'float32x4', stride: 32, offset: 16 },
        },
    });
    const uniforms = new UniformGroup({
        uColour: { value: new Float32Array(3), type: 'vec3<f32>' },
    });
    const node = shaderMesh('trail', vertex, fragment, geometry, { view, uniforms });
    /** Oldest first; x unwound, so that the path does not jump at the seam of the ring. */
    let path: [number, number][] = [];
    let followed = -1;
    let time_ns = -1;
    let epoch = -1;

    const extend = ({ ions: { xy, look }, box }: Snapshot, id: number) => {
        // The world may have been rebuilt with fewer ions than this id.
        if (!(look[4 * id + 3] > 0)) {
            path = [];
            return;
        }
        const top = box.height_nm + box.membrane_nm / 2;
        let x = ((xy[2 * id] as number) / 65536) * box.width_nm;
        const y = ((xy[2 * id + 1] as number) / 65536) * 2 * top - top;
        const last = path.at(-1);
        if (last) {
            x += box.width_nm * Math.round((last[0] - x) / box.width_nm);
            if (Math.hypot(x - last[0], y - last[1]) > LEAP_nm) path = [];
        }
        path.push([x, y]);
        if (path.length > LENGTH) path.shift();
    };
    const write = () => {
        const last = path.length - 1;
        const newest = path[last][0];
        for (let i = 0; i < LENGTH; i++) {
            // What is not there yet lies on the newest point and has no width.
            const at = Math.min(i, last);
            const here = path[at];
            const before = path[Math.max(0, at - 1)];
            const after = path[Math.min(last, at + 1)];
            const way = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
            const age = 1 - (at + 1) / path.length;
            for (let side = 0; side < 2; side++) {
                const to = 16 * i + 8 * side;
                data[to] = here[0];
                data[to + 1] = here[1];
                data[to + 2] = age;
                data[to + 3] = i < path.length ? 2 * side - 1 : 0;
                data[to + 4] = (after[0] - before[0]) / way;
                data[to + 5] = (after[1] - before[1]) / way;
                data[to + 6] = newest;
            }
        }
        buffer.data = data;
    };
    return {
        node,
        update: ({ snapshot, selected, theme }) => {
            const id = selected?.type === 'ion' ? selected.id : -1;
            if (id !== followed || snapshot.box.epoch !== epoch) path = [];
            [followed, epoch] = [id, snapshot.box.epoch];
            node.visible = id >= 0;
            if (id < 0) return;
            if (snapshot.time_ns !== time_ns || path.length === 0) extend(snapshot, id);
            time_ns = snapshot.time_ns;
            node.visible = path.length > 0;
            if (!node.visible) return;
            write();
            const { key } = SPECIES[snapshot.ions.look[4 * id]];
            uniforms.uniforms.uColour.set(rgb(PALETTE[theme].ink[key]));
            uniforms.update();
        },
        destroy: () => destroyMesh(node),
    };
};
