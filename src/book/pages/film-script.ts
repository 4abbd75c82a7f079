/** What a film shows, from what was done and what was chosen. */
import type { Footage } from '../../film/footage.ts';
import type { FilmScript, Move, Script } from '../../take/move.ts';
import { play } from '../../take/player.ts';
import { atOneSpeed, merged, type RunView, type View } from '../../take/stretch.ts';
import { scriptOf } from '../../take/take-file.ts';

/** A stretch of what was done, ns, and what of it is in the film. */
export interface Span {
    readonly from_ns: number;
    /** Nothing where the length of the film says it. */
    readonly to_ns: number | undefined;
    /** At the speed that it was watched at. */
    readonly asWatched: boolean;
    /** Through the camera that it was watched with; else the whole slab. */
    readonly asSeen: boolean;
}

/** How fast the run was watched at a moment, ns for each second. */
export const speedIn = ({ start, acts }: Footage, time_ns: number): number =>
    play(scriptOf(acts, []), start.speed_nsPerSecond).speedAt(time_ns);

const withoutCamera = <T extends View>({ zoom: _, look: __, ...view }: T) => view;

/** The script of a film that begins at such a speed, whatever the run went at before. */
export const begunAt = (
    script: Script,
    { start }: Footage,
    from_ns: number,
    speed_nsPerSecond: number,
): Script => {
    const isLater = ({ at_ns }: Move) => at_ns !== undefined && at_ns > from_ns;
    const inRun = script.filter(({ at_ns }) => at_ns !== undefined);
    if (play(inRun, start.speed_nsPerSecond).speedAt(from_ns) === speed_nsPerSecond) return script;
    return [
        ...script.filter((move) => !isLater(move)),
        { at_ns: from_ns, over_s: 0, set: { speed_nsPerSecond } },
        ...script.filter(isLater),
    ];
};

/**
 * What was done in a stretch, and before it.
 * @param seen how the cell is looked at, where nothing tells how it was then
 */
export const scriptOfSpan = (
    { acts, views }: Footage,
    { to_ns = Number.POSITIVE_INFINITY, asWatched, asSeen }: Omit<Span, 'from_ns'>,
    seen: View,
    captions: readonly RunView[],
): Script => {
    const isIn = ({ at_ns }: { readonly at_ns: number }) => at_ns <= to_ns;
    const shown = [{ ...seen, at_ns: 0 }, ...views.filter(isIn)].map(
        ({ caption: _, ...view }) => view,
    );
    const [opening, rest] = [
        shown.filter(({ at_ns }) => at_ns === 0),
        shown.filter(({ at_ns }) => at_ns > 0),
    ];
    const all: RunView[] = [{ ...merged(opening), at_ns: 0 }, ...rest, ...captions];
    const script = scriptOf(acts.filter(isIn), asSeen ? all : all.map(withoutCamera));
    return asWatched ? script : atOneSpeed(script);
};

/** What comes from now on: the run goes on, and the moves of a film are made in it. */
export const scriptFromNow = ({ acts }: Footage, seen: View, moves: FilmScript): Script => [
    ...[...moves].sort((a, b) => a.at_s - b.at_s),
    ...scriptOf(acts, [{ ...merged([seen]), at_ns: 0 }]),
];
