/** A few lines about what one points at or has chosen. */
import {
    type KindView,
    kindIn,
    type ProteinView,
    type Snapshot,
    type Target,
} from '../snapshot.ts';
import { SPECIES, speciesOf } from '../species.ts';
import { element, write } from '../ui/elements.ts';
import { clock, fixed } from '../ui/format.ts';
import { phrase, told } from '../words/phrase.ts';

/** Hold after hold, as clicks go through them. */
export const NEXT_HOLD = { free: 'open', open: 'closed', closed: 'free' } as const;

const HOLDS = { open: '{state}, held open', closed: '{state}, held closed' } as const;
const CLICK = {
    free: 'click: let it go',
    open: 'click: hold it open',
    closed: 'click: hold it closed',
} as const;

/** Title and lines. */
export type CardText = readonly [title: string, lines: readonly string[]];

/** An ion that has crossed the membrane. */
export interface FollowedPassage {
    readonly time_ns: number;
    readonly outward: boolean;
}

const aboutChannel = (protein: ProteinView): string[] => {
    const state = phrase(protein.open ? 'open' : 'closed');
    return [
        protein.hold === 'free' ? state : phrase(HOLDS[protein.hold], { state }),
        phrase('passed {n} in, {m} out', {
            n: fixed(protein.passedIn, 0),
            m: fixed(protein.passedOut, 0),
        }),
        phrase('open {share} of the time so far', {
            share: `${fixed(100 * protein.openFraction, 0)} %`,
        }),
        phrase(CLICK[NEXT_HOLD[protein.hold]]),
    ];
};
const aboutPump = (protein: ProteinView, kind: KindView): string[] => {
    const carries = kind.role === 'pump' ? Object.entries(kind.carries) : [];
    const symbols = (sign: number) =>
        carries
            .filter(([, n]) => n * sign > 0)
            .map(([ion]): string => speciesOf(ion).symbol)
            .reduce((a, b) => phrase('{a} and {b}', { a, b }));
    const carried = [
        [protein.passedOut, 1, '{n} {ions} carried out'],
        [protein.passedIn, -1, '{n} {ions} carried in'],
    ] as const;
    return [
        phrase('state {name}', { name: kind.states[protein.state].name }),
        carried
            .filter(([, sign]) => carries.some(([, n]) => n * sign > 0))
            .map(([n, sign, way]) => phrase(way, { n: fixed(n, 0), ions: symbols(sign) }))
            .join(', '),
        phrase('{n} ATP split', { n: fixed(protein.atp, 0) }),
    ];
};

const logOf = (passages: readonly FollowedPassage[]): string[] =>
    passages.map(({ time_ns, outward }) =>
        phrase(outward ? 'crossed outward at {time}' : 'crossed inward at {time}', {
            time: clock(time_ns),
        }),
    );

const aboutIon = (
    id: number,
    { ions }: Snapshot,
    passages: readonly FollowedPassage[] | undefined,
): CardText | undefined => {
    if (ions.look[4 * id + 3] === 0) return undefined;
    const species = SPECIES[ions.look[4 * id]];
    const title = `${species.symbol} ${told(species.name)}`;
    if (!passages) return [title, [phrase('click: follow it')]];
    return [
        title,
        passages.length > 0 ? logOf(passages) : [phrase('followed; has not crossed yet')],
    ];
};

/** Of a followed ion that a bath has taken. */
export const farewell = (passages: readonly FollowedPassage[]): CardText => [
    phrase('The ion has left'),
    [...logOf(passages), phrase('a bath has taken it')],
];

/** Where no ion that crossed is in the box any more. */
export const waiting = (): CardText => [
    phrase('No ion to follow yet'),
    [phrase('the next one that crosses is followed')],
];

/** Title and lines; nothing where it is no longer there. */
export const about = (
    target: Target,
    snapshot: Snapshot,
    passages: readonly FollowedPassage[] | undefined,
): CardText | undefined => {
    if (target.type === 'ion') return aboutIon(target.id, snapshot, passages);
    const protein = snapshot.proteins.find(({ id }) => id === target.id);
    if (!protein) return undefined;
    const kind = kindIn(snapshot.box, protein.kind);
    return [
        told(kind.name),
        kind.role === 'pump' ? aboutPump(protein, kind) : aboutChannel(protein),
    ];
};

export interface Card {
    /** At a place of the stage, CSS pixels, or, without one, in its corner. */
    show(text: CardText | undefined, at?: readonly [number, number]): void;
}

const BESIDE_px = 18;

export const createCard = (stage: HTMLElement): Card => {
    const title = element('b');
    const lines = element('span');
    const card = element('p', { class: 'card', role: 'status' }, title, lines);
    card.hidden = true;
    stage.append(card);
    return {
        show: (text, at) => {
            card.hidden = text === undefined;
            if (!text) return;
            write(title, text[0]);
            write(lines, text[1].join('\n'));
            card.classList.toggle('corner', at === undefined);
            if (!at) {
                card.style.removeProperty('translate');
                return;
            }
            const right = at[0] + BESIDE_px + card.offsetWidth > stage.clientWidth;
            const x = right ? at[0] - BESIDE_px - card.offsetWidth : at[0] + BESIDE_px;
            const lowest = stage.clientHeight - card.offsetHeight - 4;
            const y = Math.max(4, Math.min(at[1] + BESIDE_px, lowest));
            card.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
        },
    };
};
