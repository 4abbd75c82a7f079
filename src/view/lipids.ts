/** The bilayer: two leaflets of lipids that make way for proteins. */
import { UniformGroup } from 'pixi.js';
import fragment from '../../shaders/lipid.frag?raw';
import vertex from '../../shaders/lipid.vert?raw';
import type { Box, ProteinView } from '../snapshot.ts';
import { destroyMesh, quads, rgb, shaderMesh } from './mesh.ts';
import type { Frame, Layer, ViewUniforms } from './stage.ts';

/** A lipid covers 0.65 nm² of a leaflet (DOPC 0.67: Kučerka 2008), so they stand √0.65 apart. */
const PITCH_nm = 0.81;
/** How far from a protein's wall lipids are pushed together, nm. */
const CROWDED_nm = 1.1;
const HALF_LIPID_nm = 0.36;

/**
 * Half of what a protein's body takes up among the lipids: the ring of lipids next to it, which goes where it goes
 * (annular lipids), is part of its width.
 */
export const halfInMembrane = ({ width_nm }: ProteinView): number => 0.41 * width_nm;

/**
 * Where a lipid goes that would stand `distance` from the axis of a protein of half-width `half`: beside it, the nearest
 * ones pushed together; undefined where it is hidden behind the protein.
 */
export const madeWay = (distance: number, half: number): number | undefined => {
    const gap = Math.abs(distance) - half;
    if (gap < -0.3) return undefined;
    if (gap > CROWDED_nm) return distance;
    const share = (gap + 0.3) / (CROWDED_nm + 0.3);
    return Math.sign(distance) * (half + HALF_LIPID_nm + share * (CROWDED_nm - HALF_LIPID_nm));
};

const perLeaflet = (box: Box): number => Math.round(box.width_nm / PITCH_nm);

export const createLipids = (view: ViewUniforms): Layer => {
    const lipids = quads(['aLipid']);
    const uniforms = new UniformGroup({
        uHead: { value: new Float32Array(3), type: 'vec3<f32>' },
        uTail: { value: new Float32Array(3), type: 'vec3<f32>' },
        uShade: { value: new Float32Array(3), type: 'vec3<f32>' },
    });
    const node = shaderMesh('lipids', vertex, fragment, lipids.geometry, { view, uniforms });
    let x = new Float32Array(0);
    let standing = 0;
    let along_nm = 0;

    /** Both leaflets at rest; the inner one stands in the gaps of the outer. */
    const stand = (count: number, width_nm: number) => {
        x = new Float32Array(2 * count);
        lipids.resize(2 * count);
        for (let i = 0; i < 2 * count; i++) {
            const leaflet = i < count ? 1 : -1;
            const own = (i * 0.6180339887) % 1;
            x[i] = (((i % count) + (leaflet > 0 ? 0.5 : 0)) * width_nm) / count;
            lipids.write(i, 0, 0, leaflet, own, 1);
        }
        standing = count;
        along_nm = width_nm;
    };
    const makeWay = (protein: ProteinView, box: Box, moved: Float32Array) => {
        const half = halfInMembrane(protein);
        const pitch = box.width_nm / standing;
        const reach = Math.ceil((half + CROWDED_nm) / pitch) + 1;
        const middle = Math.round(protein.x_nm / pitch);
        for (let k = middle - reach; k <= middle + reach; k++) {
            const i = ((k % standing) + standing) % standing;
            for (const lipid of [i, i + standing]) {
                const from = (x[lipid] as number) - protein.x_nm;
                const distance = from - box.width_nm * Math.round(from / box.width_nm);
                const to = madeWay(distance, half);
                if (to === undefined) moved[lipid] = Number.NaN;
                else if (to !== distance) moved[lipid] = protein.x_nm + to;
            }
        }
    };
    let moved = new Float32Array(0);
    return {
        node,
        update: ({ snapshot: { box, proteins }, palette }: Frame) => {
            const count = perLeaflet(box);
            if (count !== standing || box.width_nm !== along_nm) {
                stand(count, box.width_nm);
                moved = new Float32Array(2 * count);
            }
            moved.set(x);
            for (const protein of proteins) makeWay(protein, box, moved);
            for (let i = 0; i < moved.length; i++) {
                const at = moved[i] as number;
                const hidden = Number.isNaN(at);
                lipids.write(i, 0, hidden ? 0 : at);
                lipids.write(i, 3, hidden ? 0 : 1);
            }
            lipids.show(node, moved.length);
            uniforms.uniforms.uHead.set(rgb(palette.lipidHead));
            uniforms.uniforms.uTail.set(rgb(palette.lipidTail));
            uniforms.uniforms.uShade.set(rgb(palette.ground));
            uniforms.update();
        },
        destroy: () => destroyMesh(node),
    };
};
