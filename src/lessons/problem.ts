/** A problem as it is posed, and how numbers stand in its text. */
import { kindsOf, PUMPS } from '../kinds.ts';
import type { Scenario, Settings } from '../params.ts';
import type { AnswerUnit } from './answer.ts';
import type { Group } from './promise.ts';

export interface Problem {
    readonly key: string;
    readonly group: Group;
    readonly title: string;
    readonly question: string;
    readonly unit: AnswerUnit;
    readonly answer: number;
    /** An answer as near as that is right: what rounding on the way makes. */
    readonly tolerance: number;
    readonly solution: string;
    /** What of the cell it was made from is changed to show it. */
    readonly scene: Scenario;
    /** The scene is a cell of its own, whatever cell is in sight. */
    readonly alone?: true;
}

export const number = (value: number, digits: number): string =>
    value
        .toFixed(digits)
        .replace(/^-(?=[0.]*$)/, '')
        .replace('-', '\u2212');
export const mV = (value: number): string => `${number(value, 1)} mV`;

/** None of any kind of channel that the cell may have. */
export const noChannels = (settings: Settings): Record<string, { count: number }> =>
    Object.fromEntries(
        kindsOf(settings).flatMap(({ role, key }) =>
            role === 'channel' ? [[key, { count: 0 }]] : [],
        ),
    );

/** None of any kind of pump, by their groups. */
export const NO_PUMPS: Scenario = Object.fromEntries(
    PUMPS.map(({ group }) => [group, { count: 0 }]),
);
