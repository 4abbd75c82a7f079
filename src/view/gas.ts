/** Ions that lie too densely to be told apart: a gas of soft grains, which the page adds up and the graphics draw as one picture. */
import { Buffer, BufferImageSource, Geometry, UniformGroup } from 'pixi.js';
import fragment from '../../shaders/gas.frag?raw';
import vertex from '../../shaders/gas.vert?raw';
import type { Theme } from '../palette.ts';
import { SPECIES } from '../species.ts';
import { destroyMesh, rgb, shaderMesh, VERTEX } from './mesh.ts';
import { type Few, type Grid, type IonWords, inkOf, scatter } from './scatter.ts';
import type { Frame } from './stage.ts';

/** Side of a cell, CSS pixels. A grain is about twice as wide. */
const CELL_px = 1.5;
/** At most so many cells for each ion, of 4 bytes each: what is uploaded is no more than the ions themselves would be. */
const CELLS_PER_ION = 2;
/** Optical depth in the middle of a grain. */
const GRAIN_DEPTH = 0.6;
/** Optical depth of all together on average, at most: membrane proteins and anions are seen through them. */
const GAS_DEPTH = 0.85;
/** Share of an ion that the middle of its grain gets, see gas.frag. */
const MIDDLE = 0.25;
/** Opacity of one ion as a byte, at most. Finer steps than that nobody sees. */
const MOST_UNIT = 48;

const SLAB = 65536;

export interface Gas {
    readonly node: ReturnType<typeof shaderMesh>;
    /** @param followed id of an ion, or −1 */
    update(ions: IonWords, few: Few, frame: Frame, followed: number): void;
    destroy(): void;
}

const gridOf = (width_px: number, height_px: number, cell_px: number): Grid => {
    const columns = Math.ceil(width_px / cell_px) + 2;
    const rows = Math.ceil(height_px / cell_px) + 2;
    const cells = new Int32Array(columns * rows);
    return { columns, rows, cells, left: 0, bottom: 0, x_cells: 1, y_cells: 1 };
};

/** Opacity of an ion as a byte, so that hardly a cell is ever half full: five standard deviations above what it has on average. */
const unitFor = (ionsPerCell: number): number =>
    Math.max(
        2,
        Math.min(MOST_UNIT, Math.floor(127 / (ionsPerCell + 5 * Math.sqrt(ionsPerCell) + 1))),
    );

export const createGas = (): Gas => {
    const corners = new Float32Array([-1, -1, 1, -1, -1, 1, 1, 1]);
    const geometry = new Geometry({
        topology: 'triangle-strip',
        attributes: {
            aCorner: {
                buffer: new Buffer({ data: corners, usage: VERTEX }),
                format: 'float32x2',
                stride: 8,
                offset: 0,
            },
        },
    });
    const uniforms = new UniformGroup({
        uCells: { value: new Float32Array(4), type: 'vec4<f32>' },
        uDepth: { value: 1, type: 'f32' },
        uOpacity: { value: 1, type: 'f32' },
        uGlow: { value: 1, type: 'f32' },
    });
    let grid = gridOf(1, 1, 1);
    const bytesOf = ({ cells }: Grid) => new Uint8Array(cells.buffer);
    const sums = new BufferImageSource({
        resource: bytesOf(grid),
        width: grid.columns,
        height: grid.rows,
        format: 'rgba8unorm',
        alphaMode: 'no-premultiply-alpha',
        scaleMode: 'linear',
    });
    const node = shaderMesh('gas', vertex, fragment, geometry, { uniforms, uSums: sums });
    const ink_s = new Int32Array(SPECIES.length);
    let inked = '';
    let cell_px = 1;
    let [width_px, height_px] = [0, 0];
    let epoch = -1;

    const resize = ({ snapshot: { box, observed }, camera: { extent } }: Frame) => {
        const same = extent.width_px === width_px && extent.height_px === height_px;
        if (same && box.epoch === epoch) return;
        [{ width_px, height_px }, epoch] = [extent, box.epoch];
        const cells = CELLS_PER_ION * Math.max(1, observed.ions);
        cell_px = Math.max(CELL_px, Math.sqrt((width_px * height_px) / cells));
        const next = gridOf(width_px, height_px, cell_px);
        if (next.columns === grid.columns && next.rows === grid.rows) return;
        grid = next;
        sums.resource = bytesOf(grid);
        sums.resize(grid.columns, grid.rows);
    };
    const look = ({ snapshot: { box }, camera: { lens } }: Frame) => {
        const top = box.height_nm + box.membrane_nm / 2;
        const cellsPerNm = lens.px_per_nm / cell_px;
        const left_nm = lens.x_nm - width_px / 2 / lens.px_per_nm;
        const bottom_nm = lens.y_nm - height_px / 2 / lens.px_per_nm;
        grid.x_cells = (cellsPerNm * box.width_nm) / SLAB;
        grid.y_cells = (cellsPerNm * 2 * top) / SLAB;
        grid.left = Math.round((left_nm / box.width_nm) * SLAB - 1 / grid.x_cells);
        grid.bottom = Math.round(((bottom_nm + top) / (2 * top)) * SLAB - 1 / grid.y_cells);
    };
    const ionsPerCell = ({ snapshot: { box, observed }, camera: { lens } }: Frame) =>
        (observed.ions * (cell_px / lens.px_per_nm) ** 2) / (box.width_nm * 2 * box.height_nm);
    const mix = ({ palette, theme }: Frame, unit: number) => {
        const wanted: `${Theme} ${number}` = `${theme} ${unit}`;
        if (wanted !== inked)
            for (const [s, { key }] of SPECIES.entries())
                ink_s[s] = inkOf(rgb(palette.species[key]), unit);
        inked = wanted;
    };
    return {
        node,
        update: (ions, few, frame, followed) => {
            resize(frame);
            look(frame);
            const perCell = ionsPerCell(frame);
            const unit = unitFor(perCell);
            mix(frame, unit);
            scatter(ions, grid, ink_s, few, followed);
            sums.update();
            const { uCells } = uniforms.uniforms;
            uCells[0] = width_px / cell_px;
            uCells[1] = height_px / cell_px;
            uCells[2] = 1 / grid.columns;
            uCells[3] = 1 / grid.rows;
            const depth = Math.min(GRAIN_DEPTH / MIDDLE, GAS_DEPTH / perCell);
            uniforms.uniforms.uDepth = depth * (255 / unit);
            // While one is followed the others stand back.
            uniforms.uniforms.uOpacity = followed >= 0 ? 0.45 : 1;
            uniforms.uniforms.uGlow = frame.theme === 'dark' ? 1 : 0;
            uniforms.update();
        },
        destroy: () => {
            destroyMesh(node);
            sums.destroy();
        },
    };
};
