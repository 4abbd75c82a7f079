/** What is written over a protein, in its forms from the longest to the shortest. */
import type { KindView, ProteinView } from '../snapshot.ts';
import { gatingOf } from './gates.ts';

/** Scales from which there is room, CSS pixels per nm. */
export const ROOM = { name: 4.2, held: 7, state: 22, line: 30, counts: 44 } as const;

const FACING = { '-1': 'faces in', 0: 'occluded', 1: 'faces out' } as const;

type Now = Pick<ProteinView, 'state' | 'open' | 'hold'>;

/** What a machine does now, in a word or two: open, closed, inactivated, faces in; held open; blocked by TTX. */
export const stateWords = ({ state, open, hold }: Now, { role, states }: KindView): string => {
    const { blockedBy, inactivated, facing } = states[state];
    if (blockedBy) return `blocked by ${blockedBy}`;
    if (role === 'pump') return FACING[facing ?? 0];
    if (hold !== 'free') return `held ${hold}`;
    if (open) return 'open';
    return inactivated ? 'inactivated' : 'closed';
};

/** The longest that it may come to, for a name keeps its room whatever the state. */
const longestWords = (protein: Now, kind: KindView): string => {
    const now = stateWords(protein, kind);
    const usual =
        kind.role === 'pump'
            ? FACING[1]
            : kind.states.some(({ inactivated }) => inactivated)
              ? 'inactivated'
              : 'closed';
    return now.length > usual.length ? now : usual;
};

/** Where the particles of each gate are: "m 2 of 3, h 1 of 1"; empty for a kind without such gates. */
export const gatesText = ({ state }: Pick<ProteinView, 'state'>, kind: KindView): string => {
    const gating = gatingOf(kind);
    const { gates } = kind.states[state];
    if (!gating || !gates) return '';
    return Object.entries(gating.most)
        .map(([gate, most]) => `${gate} ${gates[gate] ?? 0} of ${most}`)
        .join(', ');
};

const written = (
    { hold, passedIn, passedOut, atp }: ProteinView,
    { role, name, symbol }: KindView,
    scale: number,
    state: string,
    gates: string,
): string[] => {
    const pump = role === 'pump';
    if (scale < ROOM.held) return pump ? [] : [symbol];
    if (scale < ROOM.state) return hold === 'free' ? [symbol] : [`${symbol}\nheld`, symbol];
    const count = pump ? `${atp} ATP split` : `${passedIn} in · ${passedOut} out`;
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
