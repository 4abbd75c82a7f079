/** How the parameters are grouped on screen: each goes into the first folder whose pattern fits its path. */
import { CHANNELS, isCotransporter, KINDS, movesRare, PUMPS as PUMP_KINDS } from '../kinds.ts';
import type { Entry } from '../params.ts';

export interface Folder {
    readonly title: string;
    readonly open: boolean;
    readonly holds: RegExp;
}

/** After it comes what is drawn besides. */
export const PUMPS = 'Pumps';
/** Has the presets too. */
export const SCALE = 'Scale';

const COMMON = PUMP_KINDS.filter((kind) => !movesRare(kind) && !isCotransporter(kind));
const COTRANSPORTERS = PUMP_KINDS.filter(isCotransporter);
/** Channels and pumps of H⁺ are kept together. */
const RARE = KINDS.filter(movesRare);

const FOLDERS: readonly Folder[] = [
    { title: 'Channels', open: true, holds: /^channels\.(?!H\b)\w+\.count$/ },
    {
        title: PUMPS,
        open: true,
        holds: new RegExp(`^(${COMMON.map(({ group }) => group).join('|')})\\.`),
    },
    { title: 'Solutions', open: true, holds: /^(inside|outside)\.(?!H$)/ },
    { title: 'Temperature', open: true, holds: /^temperature/ },
    { title: SCALE, open: true, holds: /^slab\.(depth|exaggeration)/ },
    {
        title: 'Protons',
        open: false,
        holds: new RegExp(`^(${RARE.map(({ group }) => group).join('|')}|(in|out)side\\.H$)`),
    },
    {
        title: 'Cotransporters',
        open: false,
        holds: new RegExp(`^(${COTRANSPORTERS.map(({ group }) => group).join('|')})\\.`),
    },
    { title: 'Stimulus', open: false, holds: /^stimulus\./ },
    { title: 'Drugs', open: false, holds: /^drugs\./ },
    { title: 'Gates', open: false, holds: /^channels\.\w+\.(open|mean)/ },
    { title: 'Permeability', open: false, holds: /^channels\./ },
    { title: 'Field and baths', open: false, holds: /^(field|clamp|start|baths)/ },
    { title: 'Time', open: false, holds: /^(speed|slow|seed)/ },
    { title: 'Box', open: false, holds: /^(slab|proteinAnions)\./ },
];
const REST: Folder = { title: 'More', open: false, holds: /./ };

/** Folders with their parameters, in the order of folders and table; none empty. */
export const folded = (
    all: readonly Entry[],
): readonly { readonly folder: Folder; readonly entries: readonly Entry[] }[] =>
    [...FOLDERS, REST]
        .map((folder) => ({
            folder,
            entries: all.filter(
                ({ path }) => (FOLDERS.find(({ holds }) => holds.test(path)) ?? REST) === folder,
            ),
        }))
        .filter(({ entries }) => entries.length > 0);

/** Where a slider ends that would otherwise be all thumb: exact numbers beyond it can be typed. */
const GATED = CHANNELS.flatMap(({ key, leak }) => (leak ? [] : [key]));
const COMFORT: readonly (readonly [holds: RegExp, min: number, max: number])[] = [
    [new RegExp(`^channels\\.(${GATED.join('|')})\\.count$`), 0, 60],
    [/count$/, 0, 30],
    [/^outside\.K$/, 0, 40],
    [/^(inside|outside)\./, 0, 200],
    [/meanOpenTime_ns$/, 0, 2000],
    [/current_e_per_ns$/, -10, 10],
    [/duration_ns$/, 0, 1000],
    [/^stimulus\.(start|interval)_us$/, 0, 20],
];

/** The ends of a parameter's slider. */
export const sliderEnds = (
    path: string,
    { min, max }: { readonly min: number; readonly max: number },
): readonly [min: number, max: number] => {
    const [, from, to] = COMFORT.find(([holds]) => holds.test(path)) ?? [path, min, max];
    return [Math.max(min, from), Math.min(max, to)];
};
