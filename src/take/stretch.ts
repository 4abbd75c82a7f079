/** A stretch of a run as a film shows it: what is done to its world, and to the picture, each at its moment. */
import type { Settings } from '../params.ts';
import { type Values, valuesIn, without } from '../settings/settings.ts';
import type { Act } from './act.ts';
import type { Doings, Move, Script } from './move.ts';
import { actsOf, type Played, play, type Timed } from './player.ts';

/** What of a move is done to the picture. */
export type View = Pick<
    Doings,
    'compare' | 'zoom' | 'look' | 'over_s' | 'show' | 'theme' | 'caption'
>;

/** The same, dated in a run. */
export interface RunView extends View {
    readonly at_ns: number;
}

/** Shown until the next; an empty one takes it away. */
export interface RunCaption {
    readonly at_ns: number;
    readonly caption: string;
}

export const captionsIn = (views: readonly RunView[]): readonly RunCaption[] =>
    views.flatMap(({ at_ns, caption }) => (caption === undefined ? [] : [{ at_ns, caption }]));

export interface Stretch extends Pick<Played, 'nsAt' | 'secondAt' | 'speedAt'> {
    /** What its run begins with, and the acts of all of it. */
    readonly start: Settings;
    readonly acts: readonly Act[];
    /** Moment of the run that it begins at, ns. */
    readonly from_ns: number;
    /** What is done to the picture; both dates, as those of the clock, count from the beginning of the stretch. */
    readonly moves: readonly Timed[];
    /** A second cell beside it; nothing where there is but one. */
    readonly second?: SecondCell;
}

/** It goes on from where the first one is, and keeps what it has of its own. */
export interface SecondCell {
    /** When it begins, ns of the stretch. */
    readonly since_ns: number;
    readonly values: Values;
    /** Of all its run, which is the first one's until then. */
    readonly acts: readonly Act[];
}

const withoutOwn = (act: Act, values: Values): Act[] => {
    if (!('values' in act)) return [act];
    const rest = without(act.values, (path) => values.has(path));
    return rest.size > 0 ? [{ at_ns: act.at_ns, values: rest }] : [];
};
/** @param at_ns when it begins, in the run */
const secondActs = (acts: readonly Act[], at_ns: number, values: Values): Act[] => [
    ...acts.filter((act) => act.at_ns <= at_ns),
    { at_ns, values },
    ...acts.filter((act) => act.at_ns > at_ns).flatMap((act) => withoutOwn(act, values)),
];

/** Nothing where the picture has no part in it. */
const viewOf = (doings: Doings): View | undefined => {
    const { compare, zoom, look, over_s, show, theme, caption } = doings;
    const parts = {
        ...(compare && { compare }),
        ...(zoom && { zoom }),
        ...(look && { look }),
        ...(show && { show }),
        ...(theme && { theme }),
        ...(caption !== undefined && { caption }),
    };
    return Object.keys(parts).length > 0 ? { ...parts, over_s } : undefined;
};

/** What of a script that is dated in the run is done to the picture. */
export const viewsIn = (script: Script): readonly RunView[] =>
    script.flatMap((move) => {
        const view = viewOf(move);
        return view && move.at_ns !== undefined ? [{ ...view, at_ns: move.at_ns }] : [];
    });

/** One after the other, in one: how the picture is in the end. */
export const merged = (views: readonly View[]): View => {
    const merge = (before: View, { zoom, look, show, ...next }: View): View => {
        // Where the camera goes says one thing or the other.
        const { zoom: _, look: __, ...rest } = before;
        const camera = look ? { look } : { zoom };
        return {
            ...(zoom || look ? { ...rest, ...camera } : before),
            ...next,
            ...(show && { show: { ...before.show, ...show } }),
            over_s: 0,
        };
    };
    // Always in the same order: the same film is the same file.
    return viewOf(views.reduce(merge, { over_s: 0 })) ?? { over_s: 0 };
};

/** Without the changes of speed: of a move that does nothing else nothing is left. */
export const atOneSpeed = (script: Script): Script =>
    script.flatMap(({ set, ...move }): Move[] => {
        if (!set) return [move];
        const { speed_nsPerSecond, ...others } = set;
        if (speed_nsPerSecond === undefined) return [{ ...move, set }];
        return Object.keys(others).length > 0 ? [{ ...move, set: others }] : [];
    });

/** Dates of acts are whole parts of a ns: counted from another moment that is one too, they stay exact. */
const PARTS_per_ns = 1024;

/**
 * @param script what is dated in the run counts from its beginning, what is dated in a film from that of the stretch
 * @param speed_nsPerSecond at the beginning of the stretch
 */
export const stretchOf = (
    { start, script }: { readonly start: Settings; readonly script: Script },
    wanted_ns: number,
    speed_nsPerSecond: number,
): Stretch => {
    const from_ns = Math.round(wanted_ns * PARTS_per_ns) / PARTS_per_ns;
    const before: Timed[] = [];
    const after: Move[] = [];
    for (const move of script) {
        if (move.at_ns === undefined) after.push(move);
        else if (move.at_ns > from_ns) after.push({ ...move, at_ns: move.at_ns - from_ns });
        else before.push({ ...move, at_s: 0 });
    }
    const { moves, ...clock } = play(after, speed_nsPerSecond);
    const acts = [
        ...actsOf(before),
        ...actsOf(moves).map((act) => ({ ...act, at_ns: act.at_ns + from_ns })),
    ];
    const forks = [
        ...before.map(({ at_ns, compare }) => ({ at_ns, compare })),
        ...moves.map(({ at_ns, compare }) => ({ at_ns: at_ns + from_ns, compare })),
    ];
    const fork = forks.findLast(({ compare }) => compare);
    const values = fork?.compare && valuesIn(fork.compare);
    return {
        ...{ start, from_ns, acts, ...clock },
        ...(fork &&
            values && {
                second: {
                    ...{ values, since_ns: Math.max(0, fork.at_ns - from_ns) },
                    acts: secondActs(acts, fork.at_ns, values),
                },
            }),
        moves: [
            { ...merged(before.flatMap((move) => viewOf(move) ?? [])), at_s: 0, at_ns: 0 },
            ...moves.flatMap((move) => {
                const view = viewOf(move);
                return view ? [{ ...view, at_s: move.at_s, at_ns: move.at_ns }] : [];
            }),
        ],
    };
};
