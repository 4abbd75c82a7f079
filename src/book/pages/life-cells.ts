/** Cells as they are drawn beside their scenarios: outlines in a box of 250 × 120, how large that is in life, and where the patch lies. */
import type { Group } from '../../lessons/promise.ts';
import type { Palette } from '../../palette.ts';
import type { Permeant, SpeciesKey } from '../../species.ts';

/** How a part of a cell looks; styles/life.css has the colours. */
type Look = 'wall' | 'outer' | 'nucleus' | 'vacuole' | 'stripe' | 'thread' | 'blood' | 'shade';

export interface Outline {
    readonly d: string;
    readonly look: Look;
}
/** A stretch of the cell: an area, or a line of that width; all of them make one body. */
export interface Stretch {
    readonly d: string;
    readonly width?: number;
}

export interface Cell {
    readonly key: string;
    readonly group: Exclude<Group, 'basics'>;
    /** Its scenarios; without, all of its group that no other cell has. */
    readonly scenarios?: readonly string[];
    readonly name: string;
    /** What there is to see, for who does not see it. */
    readonly seen: string;
    /** How large it is in life. */
    readonly life: string;
    /** A unit of the box, µm. */
    readonly unit_um: number;
    readonly behind?: readonly Outline[];
    readonly body: readonly Stretch[];
    readonly within?: readonly Outline[];
    /** Middle of the patch of membrane that is in sight; outside is above it. */
    readonly patch: readonly [x: number, y: number];
    /** What the lens over it shows. */
    readonly machines: readonly (Permeant | keyof Palette['pump'])[];
    readonly outside: readonly SpeciesKey[];
    readonly inside: readonly SpeciesKey[];
}

/** Bands of a muscle are 2.5 µm apart. */
const bands = (from: number, to: number, unit_um: number): string => {
    const apart = 2.5 / unit_um;
    const places = Array.from({ length: Math.floor((to - from) / apart) }, (_, i) =>
        (from + i * apart).toFixed(1),
    );
    return places.map((x) => `M${x} 37V87`).join('');
};
const round = (x: number, y: number, rx: number, ry = rx): string =>
    `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`;

const FIBRE_um = 0.9;
const ROOT =
    'M22 34H40V-8H54V34H138a6 6 0 0 1 6 6V94a6 6 0 0 1-6 6H22a6 6 0 0 1-6-6V40a6 6 0 0 1 6-6Z';
const ROD = 'M50 42H126A19 19 0 0 1 126 80H50A19 19 0 0 1 50 42Z';
const HYPHA = 'M-10 40H108C138 40 152 50 152 60C152 70 138 80 108 80H-10Z';

export const CELLS: readonly Cell[] = [
    {
        key: 'axon',
        group: 'nerve',
        name: 'Nerve cell',
        seen: 'A nerve cell: its body with dendrites at the left, and an axon that runs to the right.',
        life: 'the body is 20 µm across; the axon may be a metre long, and the squid’s is half a millimetre thick',
        unit_um: 0.45,
        body: [
            {
                d: 'M38 36C52 36 60 46 60 58C60 72 50 80 38 80C24 80 16 70 16 58C16 45 25 36 38 36Z',
            },
            ...[
                'M26 44C16 32 14 24 6 18',
                'M20 72C12 80 10 90 4 98',
                'M46 40C50 26 48 18 56 8',
            ].map((d) => ({ d, width: 5 })),
            ...[
                'M14 26C12 20 14 12 12 6',
                'M13 84C17 94 15 104 20 112',
                'M50 22C44 16 42 10 38 4',
            ].map((d) => ({ d, width: 2.5 })),
            { d: 'M44 76C48 90 58 96 60 110', width: 4 },
            { d: 'M56 61C82 67 108 50 142 60', width: 6 },
            { d: 'M140 60C146 60 148 50 154 44', width: 2.5 },
            { d: 'M140 60C148 62 150 70 154 78', width: 2.5 },
            { d: round(155, 42, 3.5) },
            { d: round(155, 80, 3.5) },
        ],
        within: [{ d: round(38, 58, 8), look: 'nucleus' }],
        patch: [98, 55.5],
        machines: ['K', 'Na', 'pump'],
        outside: ['Na', 'Cl', 'Na', 'Na', 'Cl'],
        inside: ['K', 'A', 'K', 'K'],
    },
    {
        key: 'fibre',
        group: 'muscle',
        name: 'Muscle fibre',
        seen: 'A piece of a muscle fibre, striped across, with nuclei under its membrane.',
        life: 'a fibre is 50 µm thick and centimetres long, and its bands are 2.5 µm apart, as drawn',
        unit_um: FIBRE_um,
        body: [{ d: 'M-10 34H146A12 28 0 0 1 146 90H-10Z' }],
        within: [
            { d: bands(1, 137, FIBRE_um), look: 'stripe' },
            { d: round(146, 62, 10, 26), look: 'shade' },
            { d: round(34, 40, 8, 2.8), look: 'nucleus' },
            { d: round(112, 84, 8, 2.8), look: 'nucleus' },
        ],
        patch: [78, 34],
        machines: ['Cl', 'K', 'Cl'],
        outside: ['Na', 'Cl', 'Na', 'Cl', 'Na'],
        inside: ['K', 'A', 'K', 'K'],
    },
    {
        key: 'red-cell',
        group: 'clinic',
        scenarios: ['red-cell'],
        name: 'Red blood cell',
        seen: 'A red blood cell, cut through: a disc that is thin in its middle.',
        life: 'it is 8 µm across and 2 µm thick, and has no nucleus',
        unit_um: 0.057,
        body: [
            {
                d: 'M10 60C10 44 26 40 40 40C58 40 64 52 80 52C96 52 102 40 120 40C136 40 150 44 150 60C150 76 136 80 120 80C102 80 96 68 80 68C64 68 58 80 40 80C26 80 10 76 10 60Z',
            },
        ],
        within: [
            {
                d: 'M15 60C15 48 28 44 40 44C56 44 64 55 80 55C96 55 104 44 120 44C134 44 145 48 145 60C145 72 134 76 120 76C104 76 96 65 80 65C64 65 56 76 40 76C28 76 15 72 15 60Z',
                look: 'blood',
            },
        ],
        patch: [120, 40],
        machines: ['Cl', 'Cl', 'K'],
        outside: ['Na', 'Cl', 'Na', 'Cl', 'Na'],
        inside: ['K', 'Cl', 'K', 'A'],
    },
    {
        key: 'root',
        group: 'plants',
        name: 'Root cell',
        seen: 'A cell at the surface of a root, in its wall, with a root hair; the vacuole takes up most of it.',
        life: 'it is some 60 µm long, its wall half a µm thick, and its vacuole, which has a membrane of its own, is not in sight',
        unit_um: 0.47,
        behind: [{ d: ROOT, look: 'wall' }],
        body: [{ d: ROOT }],
        within: [
            {
                d: 'M28 44H42C46 44 45 10 45 -8H49C49 10 48 44 54 44H98C106 44 104 76 112 84C114 88 110 92 104 92H30C26 92 24 90 24 86V50C24 46 25 44 28 44Z',
                look: 'vacuole',
            },
            { d: round(126, 66, 10), look: 'nucleus' },
        ],
        patch: [92, 34],
        machines: ['K', 'protonPump', 'protonPump'],
        outside: ['H', 'Cl', 'H', 'K', 'H'],
        inside: ['K', 'A', 'K', 'H'],
    },
    {
        key: 'rod',
        group: 'microbes',
        name: 'Escherichia coli',
        seen: 'A rod-shaped bacterium with wavy flagella, in its wall, with its DNA inside.',
        life: 'it is 2 µm long; wall and outer membrane, which small ions pass, are not in sight',
        unit_um: 0.021,
        behind: [
            {
                d: 'M34 70q-7 12-13 3t-12 5t-12 3t-10 5M44 80q-2 14-12 11t-13 8t-14 4t-12 6M60 80q4 14-6 16t-10 11t-13 6t-10 8M32 56q-12-6-14 2t-13-1t-12 3',
                look: 'thread',
            },
            { d: ROD, look: 'wall' },
        ],
        body: [{ d: ROD }],
        within: [
            {
                d: 'M52 60c4-10 12 8 18-2s12 10 18 0s12 10 18-2s10 6 18 2c4 6-6 12-14 8s-10 6-18 2s-12 6-18 0s-14 6-22-8Z',
                look: 'thread',
            },
        ],
        patch: [88, 42],
        machines: ['respiration', 'synthase', 'K'],
        outside: ['H', 'Na', 'H', 'Cl', 'H'],
        inside: ['K', 'A', 'K', 'K'],
    },
    {
        key: 'mitochondrion',
        group: 'microbes',
        scenarios: ['mitochondrion'],
        name: 'Mitochondrion',
        seen: 'A mitochondrion, cut through: a smooth outer membrane, and an inner one that is folded into cristae.',
        life: 'it is 1.5 µm long, and lives in nearly all cells of plants, animals and fungi; the inner membrane is the one in sight',
        unit_um: 0.0125,
        behind: [{ d: 'M50 24H112A36 36 0 0 1 112 96H50A36 36 0 0 1 50 24Z', look: 'outer' }],
        body: [
            {
                d: 'M48 34H54V64a3 3 0 0 0 6 0V34H88V64a3 3 0 0 0 6 0V34H112A26 26 0 0 1 112 86H110V54a3 3 0 0 0-6 0V86H78V54a3 3 0 0 0-6 0V86H48A26 26 0 0 1 48 34Z',
            },
        ],
        patch: [74, 34],
        machines: ['respiration', 'synthase', 'H'],
        outside: ['H', 'K', 'H', 'K', 'H'],
        inside: ['K', 'A', 'K', 'K'],
    },
    {
        key: 'hypha',
        group: 'microbes',
        scenarios: ['hypha', 'hypha-poisoned'],
        name: 'Hypha of a mould',
        seen: 'The tip of a hypha of the mould Neurospora, in its wall, with many nuclei and a cross wall that has a hole.',
        life: 'a hypha is 10 µm thick, and grows by a millimetre in 15 minutes',
        unit_um: 0.25,
        behind: [{ d: HYPHA, look: 'wall' }],
        body: [{ d: HYPHA }],
        within: [
            { d: 'M44 42V56M44 64V78', look: 'thread' },
            ...[
                [16, 52],
                [28, 70],
                [64, 66],
                [92, 54],
                [116, 68],
            ].map(([x = 0, y = 0]) => ({ d: round(x, y, 4.5), look: 'nucleus' }) as const),
        ],
        patch: [78, 40],
        machines: ['protonPump', 'K', 'protonPump'],
        outside: ['H', 'K', 'H', 'Cl', 'H'],
        inside: ['K', 'A', 'K', 'H'],
    },
];
