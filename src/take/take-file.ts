/** A run as a scenario file: what it began with, and its acts, with what was done to the picture, as its script. */
import { scenarioIn } from '../settings/settings.ts';
import type { Act, Command } from './act.ts';
import type { Doings, Move, Script } from './move.ts';
import type { Run } from './run.ts';
import { type FileOut, fileOut } from './script.ts';

const doingsOf = (command: Command): Omit<Doings, 'over_s'> => {
    switch (command.do) {
        case 'add':
            return { add: { kind: command.kind, x_nm: command.x_nm } };
        case 'remove':
            return { remove: command.id };
        case 'move':
            return { move: { id: command.id, x_nm: command.x_nm } };
        case 'hold':
            return { hold: { id: command.id, hold: command.hold } };
        case 'stimulate':
            return { stimulate: true };
    }
};

const moveOf = (act: Act): Move => ({
    at_ns: act.at_ns,
    over_s: 0,
    ...('values' in act ? { set: scenarioIn(act.values) } : doingsOf(act.command)),
});

/** @param views moves of the picture, dated in the run */
export const scriptOf = (acts: readonly Act[], views: Script): Script =>
    // In the order of time; of one moment, acts first, as the picture shows what they did.
    [...acts.map(moveOf), ...views].sort((a, b) => (a.at_ns ?? 0) - (b.at_ns ?? 0));

/** JSON of the scenario file. `ends` says where the run is now, and of what state. */
export const takeFile = ({ start, acts, now_ns, stateHash }: Run, views: Script): FileOut =>
    fileOut({
        settings: start,
        script: scriptOf(
            acts.filter(({ at_ns }) => at_ns <= now_ns),
            views.filter(({ at_ns }) => (at_ns ?? 0) <= now_ns),
        ),
        ends: { at_ns: now_ns, stateHash },
    });
