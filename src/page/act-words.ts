/** What was done to a run, in words, for the marks of its timeline. */
import { entriesOf, type Settings } from '../params.ts';
import { type Value, valueAt } from '../settings/settings.ts';
import type { Act, Command } from '../take/act.ts';
import { valueText } from '../ui/value-text.ts';
import { phrase, told } from '../words/phrase.ts';

export interface Deed {
    readonly at_ns: number;
    readonly words: string;
}

const commandWords = (command: Command, { kinds }: Pick<Settings, 'kinds'>): string => {
    const name = (key: string): string =>
        entriesOf({ kinds }).find(({ path }) => path === `channels.${key}.count`)?.parameter
            .label ?? 'Na⁺/K⁺ pumps';
    switch (command.do) {
        case 'add':
            return phrase('One more: {kind}', { kind: told(name(command.kind)) });
        case 'remove':
            return phrase('Number {id} taken out', { id: command.id });
        case 'move':
            return phrase('Number {id} moved', { id: command.id });
        case 'hold':
            return command.hold === 'free'
                ? phrase('Number {id} let go', { id: command.id })
                : phrase(
                      command.hold === 'open' ? 'Number {id} held open' : 'Number {id} held closed',
                      { id: command.id },
                  );
        case 'stimulate':
            return phrase('Pulse of the electrode');
    }
};

/** Moves of one slider that follow each other this soon are one, ns. */
const ONE_MOVE_ns = 60;

/** @param start what the run began with */
export const deedsOf = (start: Settings, acts: readonly Act[]): readonly Deed[] => {
    const parameters = new Map(entriesOf(start).map((entry) => [entry.path, entry.parameter]));
    const now = new Map<string, Value>();
    const valueNow = (path: string) => now.get(path) ?? valueAt(start, path);
    /** Of each parameter the last change: where it began, and its place among the deeds. */
    const last = new Map<string, { at_ns: number; before: Value; place: number }>();
    const deeds: Deed[] = [];
    for (const act of acts) {
        if ('command' in act) {
            deeds.push({ at_ns: act.at_ns, words: commandWords(act.command, start) });
            continue;
        }
        for (const [path, value] of act.values) {
            const parameter = parameters.get(path);
            if (!parameter) continue;
            const recent = last.get(path);
            const goesOn = recent !== undefined && act.at_ns - recent.at_ns <= ONE_MOVE_ns;
            const before = goesOn ? recent.before : valueNow(path);
            const place = goesOn ? recent.place : deeds.length;
            last.set(path, { at_ns: act.at_ns, before, place });
            now.set(path, value);
            deeds[place] = {
                at_ns: goesOn ? deeds[place].at_ns : act.at_ns,
                words: `${told(parameter.label)} ${valueText(before, parameter)} → ${valueText(value, parameter)}`,
            };
        }
    }
    return deeds;
};

/** Deeds that would stand within so short a time of each other share a mark. */
export const gathered = (
    deeds: readonly Deed[],
    apart_ns: number,
): readonly (readonly Deed[])[] => {
    const marks: Deed[][] = [];
    for (const deed of deeds) {
        const mark = marks.at(-1);
        if (mark && deed.at_ns - mark[0].at_ns < apart_ns) mark.push(deed);
        else marks.push([deed]);
    }
    return marks;
};

const MOST_NAMED = 3;

/** What a mark says. */
export const markWords = (deeds: readonly Deed[]): string => {
    const more = deeds.length - MOST_NAMED;
    return [
        ...deeds.slice(0, MOST_NAMED).map(({ words }) => words),
        ...(more > 0 ? [phrase('and {n} more', { n: more })] : []),
    ].join('; ');
};
