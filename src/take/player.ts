/** When the moves of a script are made: in the run, and in a film of it, whose clock goes at the speed that the moves set. */
import { valuesIn } from '../settings/settings.ts';
import type { Act, Command } from './act.ts';
import type { Doings, FilmMove, Script } from './move.ts';

/** A move with both its dates. */
export interface Timed extends FilmMove {
    readonly at_ns: number;
}

/** A stretch of a film at one speed. */
interface Pace {
    readonly at_s: number;
    readonly at_ns: number;
    readonly speed_nsPerSecond: number;
}

export interface Played {
    /** In order of time. */
    readonly moves: readonly Timed[];
    /** What second of the film is what moment of the run, and the other way round. */
    nsAt(second: number): number;
    secondAt(time_ns: number): number;
    /** Speed at a moment of the run, once the moves of that moment are made, ns of simulated time for each second. */
    speedAt(time_ns: number): number;
}

/** @param speed_nsPerSecond at the beginning of the run and of the film */
export const play = (script: Script, speed_nsPerSecond: number): Played => {
    const inFilm = script.filter(({ at_s }) => at_s !== undefined);
    const inRun = script.filter(({ at_ns }) => at_ns !== undefined);
    const paces: Pace[] = [{ at_s: 0, at_ns: 0, speed_nsPerSecond }];
    const moves: Timed[] = [];
    const last = (): Pace => paces[paces.length - 1];
    const nsAfter = (pace: Pace, second: number) =>
        pace.at_ns + (second - pace.at_s) * pace.speed_nsPerSecond;
    const secondAfter = (pace: Pace, time_ns: number) =>
        pace.at_s + (time_ns - pace.at_ns) / pace.speed_nsPerSecond;
    for (let f = 0, r = 0; f < inFilm.length || r < inRun.length; ) {
        const filmed = inFilm.at(f);
        const run = inRun.at(r);
        const filmed_ns =
            filmed?.at_s === undefined ? Number.POSITIVE_INFINITY : nsAfter(last(), filmed.at_s);
        const run_ns = run?.at_ns ?? Number.POSITIVE_INFINITY;
        const isFilmed = filmed_ns <= run_ns;
        const next = isFilmed ? filmed : run;
        if (!next) break;
        if (isFilmed) f++;
        else r++;
        const at_ns = Math.min(filmed_ns, run_ns);
        const at_s = next.at_s ?? secondAfter(last(), at_ns);
        moves.push({ ...next, at_s, at_ns });
        const speed = next.set?.speed_nsPerSecond;
        if (speed !== undefined) paces.push({ at_s, at_ns, speed_nsPerSecond: speed });
    }
    return {
        moves,
        nsAt: (second) => nsAfter(paces.findLast(({ at_s }) => at_s <= second) ?? paces[0], second),
        secondAt: (time_ns) =>
            secondAfter(paces.findLast(({ at_ns }) => at_ns <= time_ns) ?? paces[0], time_ns),
        speedAt: (time_ns) =>
            (paces.findLast(({ at_ns }) => at_ns <= time_ns) ?? paces[0]).speed_nsPerSecond,
    };
};

/** What a move does by hand. */
const commandsOf = ({ add, remove, move, hold, stimulate }: Doings): Command[] => [
    ...(add ? [{ do: 'add', ...add } as const] : []),
    ...(move ? [{ do: 'move', ...move } as const] : []),
    ...(hold ? [{ do: 'hold', ...hold } as const] : []),
    ...(remove === undefined ? [] : [{ do: 'remove', id: remove } as const]),
    ...(stimulate ? [{ do: 'stimulate' } as const] : []),
];

/** What moves do to the world, in order of time. */
export const actsOf = (moves: readonly Timed[]): Act[] =>
    moves.flatMap((move): Act[] => [
        ...(move.set ? [{ at_ns: move.at_ns, values: valuesIn(move.set) }] : []),
        ...commandsOf(move).map((command) => ({ at_ns: move.at_ns, command })),
    ]);

/** What a world does by itself whose moves are dated in its run; those of a film are the film's. */
export const actsAhead = (script: Script, speed_nsPerSecond: number): Act[] =>
    actsOf(
        play(
            script.filter(({ at_ns }) => at_ns !== undefined),
            speed_nsPerSecond,
        ).moves,
    );
