/** What is written over a protein, in its forms from the longest to the shortest. */
import type { KindView, ProteinView } from '../snapshot.ts';
import { phrase, told } from '../words/phrase.ts';
import { gatingOf } from './gates.ts';

/** Scales from which there is room, CSS pixels per nm. */
export const ROOM = { name: 4.2, held: 7, state: 22, line: 30, counts: 44 } as const;

const FACING = { '-1': 'faces in', 0: 'occluded', 1: 'faces out' } as const;

type Now = Pick<ProteinView, 'state' | 'open' | 'hold'>;

/** What a machine does now, in a word or two: open, closed, inactivated, faces in; held open; blocked by TTX. */
export const stateWords = ({ state, open, hold }: Now, { role, states }: KindView): string => {
    const { blockedBy, inactivated, facing } = states[state];
    if (blockedBy) return phrase('blocked by {drug}', { drug: told(blockedBy) });
    if (role === 'pump') return phrase(FACING[facing ?? 0]);
    if (hold !== 'free') return phrase(hold === 'open' ? 'held open' : 'held closed');
    if (open) return phrase('open');
    return phrase(inactivated ? 'inactivated' : 'closed');
};

/** The longest that it may come to, for a name keeps its room whatever the state. */
const longestWords = (protein: Now, kind: KindView): string => {
    const now = stateWords(protein, kind);
    const usual = phrase(
        kind.role === 'pump'
            ? FACING[1]
            : kind.states.some(({ inactivated }) => inactivated)
              ? 'inactivated'
              : 'closed',
    );
    return now.length > usual.length ? now : usual;
};

/** Where the particles of each gate are: "m 2 of 3, h 1 of 1"; empty for a kind without such gates. */
export const gatesText = ({ state }: Pick<ProteinView, 'state'>, kind: KindView): string => {
    const gating = gatingOf(kind);
    const { gates } = kind.states[state];
    if (!gating || !gates) return '';
    return Object.entries(gating.most)
        .map(([gate, most]) => phrase('{gate} {n} of {most}', { gate, n: gates[gate] ?? 0, most }))
        .join(', ');
};

const written = (
    { hold, passedIn, passedOut, atp }: ProteinView,
    { role, name: english, symbol }: KindView,
    scale: number,
    state: string,
    gates: string,
): string[] => {
    const pump = role === 'pump';
    const name = told(english);
    if (scale < ROOM.held) return pump ? [] : [symbol];
    if (scale < ROOM.state)
        return hold === 'free' ? [symbol] : [`${symbol}\n${phrase('held')}`, symbol];
    const count = pump
        ? phrase('{n} ATP split', { n: atp })
        : phrase('{n} in · {m} out', { n: passedIn, m: passedOut });
    const short = [`${symbol}\n${state}`, symbol];
    const forms = gates
        ? [`${symbol}: ${state}\n${gates}`, ...short]
        : [`${name}\n${state}`, ...short];
    if (scale < ROOM.counts) return forms;
    const line = gates ? `${symbol}: ${gates}, ${state}` : `${name} · ${state}`;
    return [`${line}\n${count}`, ...forms];
};

/** The forms as they are now, and each at its longest. */
export const formsOf = (
    protein: ProteinView,
    kind: KindView,
    scale: number,
): readonly [now: readonly string[], longest: readonly string[]] => {
    const gates = gatesText(protein, kind);
    const all = (words: string) => written(protein, kind, scale, words, gates);
    return [all(stateWords(protein, kind)), all(longestWords(protein, kind))];
};
