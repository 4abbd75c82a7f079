/** The picture of a cell, with a frame where the patch of membrane lies and a lens that shows it. */
import { SHAPES } from '../../palette.ts';
import type { SpeciesKey } from '../../species.ts';
import { svg } from '../../ui/elements.ts';
import { OUTLINES } from '../../ui/ion-outlines.ts';
import { MEMBRANE_THICKNESS_nm } from '../../units.ts';
import { phrase, told } from '../../words/phrase.ts';
import type { Cell } from './life-cells.ts';

/** All lengths in units of the box. */
const MEMBRANE = 2.4;
const WALL = 9;
/** A narrower frame is none. */
const FRAME = 7;
const LENS = { x: 207, y: 60, r: 40 } as const;
const LEAFLET = { apart: 5, head: 1.9, tail: 4.6 } as const;

/** Width of the frame, units; the patch's own where that can be seen. */
const frameOf = ({ unit_um }: Cell, patch_nm: number): number =>
    Math.max(FRAME, patch_nm / (1000 * unit_um));

/** How many times what is drawn is too large beside the cell: frame and membrane. */
export const tooLarge = (
    cell: Cell,
    patch_nm: number,
): { readonly frame: number; readonly membrane: number } => {
    const unit_nm = 1000 * cell.unit_um;
    return {
        frame: (frameOf(cell, patch_nm) * unit_nm) / patch_nm,
        membrane: (MEMBRANE * unit_nm) / MEMBRANE_THICKNESS_nm,
    };
};

/** One body out of its stretches: all of them in the membrane's colour, and a little narrower in that of the inside. */
const bodyOf = ({ body }: Cell): SVGElement[] =>
    (['membrane', 'inside'] as const).flatMap((layer) =>
        body.map(({ d, width }) =>
            svg('path', {
                d,
                class: width === undefined ? `${layer} area` : layer,
                'stroke-width': (width ?? 0) + (layer === 'membrane' ? 2 * MEMBRANE : 0),
            }),
        ),
    );

const ionsOf = (ions: readonly SpeciesKey[], side: -1 | 1): SVGElement[] =>
    ions.map((ion, i) => {
        const x = LENS.x + (i - (ions.length - 1) / 2) * 13;
        const y = LENS.y + side * (i % 2 === 0 ? 17 : 27);
        return svg('path', {
            d: OUTLINES[SHAPES[ion]],
            class: 'ion',
            fill: `var(--ion-${ion})`,
            transform: `translate(${x} ${y}) scale(0.4)`,
        });
    });

const isIon = (machine: string): machine is SpeciesKey => machine in SHAPES;

/** Two halves around a pore; a pump bulges out, and has none. */
const machineOf = (machine: string, x: number): SVGElement =>
    isIon(machine)
        ? svg('path', {
              d: `M${x - 5.5} ${LENS.y - 9}h4v18h-4ZM${x + 1.5} ${LENS.y - 9}h4v18h-4Z`,
              class: 'machine',
              fill: `var(--ion-${machine})`,
          })
        : svg('path', {
              d: `M${x - 4} ${LENS.y - 9}c0-4 8-4 8 0v8c4 4 4 14 0 14h-8c-4 0-4-10 0-14Z`,
              class: 'machine',
              fill: `var(--pump-${machine})`,
          });

const lipidsOf = (taken: readonly number[]): SVGElement[] => {
    const half = Math.floor((LENS.r - 3) / LEAFLET.apart);
    const places = Array.from({ length: 2 * half + 1 }, (_, i) => (i - half) * LEAFLET.apart);
    return places
        .map((x) => x + LENS.x)
        .filter((x) => taken.every((at) => Math.abs(at - x) > 6.5))
        .flatMap((x) =>
            [-1, 1].flatMap((side) => {
                const y = LENS.y + side * (LEAFLET.tail + LEAFLET.head);
                return [
                    svg('path', { d: `M${x} ${LENS.y + side * 0.8}V${y}`, class: 'tail' }),
                    svg('circle', { cx: x, cy: y, r: LEAFLET.head, class: 'head' }),
                ];
            }),
        );
};

const lensOf = ({ machines, outside, inside }: Cell): SVGElement[] => {
    const { x, y, r } = LENS;
    const places = machines.map((_, i) => x + (i - (machines.length - 1) / 2) * 21);
    return [
        svg('circle', { cx: x, cy: y, r, class: 'water' }),
        svg('path', { d: `M${x - r} ${y}a${r} ${r} 0 0 0 ${2 * r} 0Z`, class: 'inside area' }),
        ...lipidsOf(places),
        ...machines.map((machine, i) => machineOf(machine, places[i] ?? x)),
        ...ionsOf(outside, -1),
        ...ionsOf(inside, 1),
        svg('circle', { cx: x, cy: y, r, class: 'frame' }),
    ];
};

/** @param patch_nm width of the patch of membrane in sight */
export const cellPicture = (cell: Cell, patch_nm: number): SVGElement => {
    const [x, y] = cell.patch;
    const half = frameOf(cell, patch_nm) / 2;
    const outlines = (all: Cell['within']) =>
        (all ?? []).map(({ d, look }) =>
            svg('path', { d, class: look, ...(look === 'wall' ? { 'stroke-width': WALL } : {}) }),
        );
    const high = FRAME / 2;
    return svg(
        'svg',
        {
            viewBox: '0 0 250 120',
            class: 'cell-picture',
            role: 'img',
            'aria-label': `${told(cell.seen)} ${phrase('A frame marks the patch of membrane in sight, and a lens shows it, outside above.')}`,
        },
        ...outlines(cell.behind),
        ...bodyOf(cell),
        ...outlines(cell.within),
        svg('path', {
            d: `M${x + half} ${y - high}L${LENS.x - LENS.r * 0.6} ${LENS.y - LENS.r * 0.8}M${x + half} ${y + high}L${LENS.x - LENS.r * 0.6} ${LENS.y + LENS.r * 0.8}`,
            class: 'ray',
        }),
        svg('path', {
            d: `M${x - half} ${y - high}h${2 * half}v${2 * high}h${-2 * half}Z`,
            class: 'frame',
        }),
        ...lensOf(cell),
    );
};
