/** How the parameters are grouped on screen: each goes into the first folder whose pattern fits its path. */
import { PUMPS as PUMP_KINDS } from '../kinds.ts';
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

const FOLDERS: readonly Folder[] = [
    { title: 'Channels', open: true, holds: /^channels\.\w+\.count$/ },
    {
        title: PUMPS,
        open: true,
        holds: new RegExp(`^(${PUMP_KINDS.map(({ group }) => group).join('|')})\\.`),
    },
    { title: 'Solutions', open: true, holds: /^(inside|outside)\./ },
    { title: 'Temperature', open: true, holds: /^temperature/ },
    { title: SCALE, open: true, holds: /^slab\.(depth|exaggeration)/ },
    { title: 'Gates', open: false, holds: /^channels\.\w+\.(open|mean)/ },
    { title: 'Permeability', open: false, holds: /^channels\./ },
    { title: 'Field and baths', open: false, holds: /^(field|clamp|baths)/ },
    { title: 'Time', open: false, holds: /^(speed|seed)/ },
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
const COMFORT: readonly (readonly [holds: RegExp, max: number])[] = [
    [/count$/, 30],
    [/^outside\.K$/, 40],
    [/^(inside|outside)\./, 200],
    [/meanOpenTime_ns$/, 2000],
];

/** The far end of a parameter's slider. */
export const sliderMax = (path: string, max: number): number =>
    Math.min(max, COMFORT.find(([holds]) => holds.test(path))?.[1] ?? max);
