/** Hands in the picture: point, click, drag along, drag out, follow; and the same by keys. */
import { kindIn, type ProteinView, type Snapshot, type Target } from '../snapshot.ts';
import { atMostEvery } from '../ui/at-most-every.ts';
import {
    about,
    type Card,
    type CardText,
    type FollowedPassage,
    farewell,
    NEXT_HOLD,
    WAITING,
} from './card.ts';
import { createFollowing } from './following.ts';
import { type Commands, drag, type Picture, placeOf } from './picture.ts';

export interface Hands {
    /** Takes note of a snapshot: what the card says, and what the followed ion has done. */
    show(snapshot: Snapshot): void;
}

const KEYS =
    'Full stop and comma walk along the channels and pumps, with Shift they move the chosen one. Enter holds a channel open, closed or free. Delete takes it out. F follows the ion that crossed last, or crosses next. Escape lets go.';
/** A key moves a protein this far. */
const NUDGE_nm = 1;
/** A carried protein is sent on this often. */
const CARRY_ms = 60;
const CARD_ms = 150;
/** Passages of a followed ion that are remembered. */
const REMEMBERED = 5;

const same = (a: Target | undefined, b: Target | undefined) =>
    a?.type === b?.type && a?.id === b?.id;

/** A protein goes along with the pointer, in the membrane or out of it. */
const carry = (
    picture: Picture,
    commands: Commands,
    { id, kind }: ProteinView,
    event: PointerEvent,
    { clicked, takenOut }: { clicked: () => void; takenOut: () => void },
): void => {
    const due = atMostEvery(CARRY_ms);
    drag(event, {
        moved: (at) => {
            const { x_nm, allowed } = placeOf(picture, at);
            picture.showGhost({ kind, x_nm, allowed });
            if (allowed && due(performance.now())) commands.move(id, x_nm);
        },
        dropped: (at) => {
            const { x_nm, allowed } = placeOf(picture, at);
            if (allowed) commands.move(id, x_nm);
            else takenOut();
        },
        clicked,
        ended: () => picture.showGhost(undefined),
    });
};

/** So many places along the membrane from one, or from its end. */
const inRow = (proteins: readonly ProteinView[], from: ProteinView | undefined, by: number) => {
    const row = proteins.toSorted((a, b) => a.x_nm - b.x_nm);
    const place = row.findIndex(({ id }) => id === from?.id);
    return row.at(place < 0 ? Math.min(0, by) : (place + by) % row.length);
};

const listen = (canvas: HTMLElement, keys: Readonly<Record<string, () => void>>): void => {
    canvas.setAttribute('aria-description', KEYS);
    canvas.addEventListener('keydown', (event) => {
        const act = keys[event.key];
        if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        act();
    });
};

export const createHands = (picture: Picture, card: Card, commands: Commands): Hands => {
    let snapshot: Snapshot | undefined;
    let selected: Target | undefined;
    let hovered: { readonly target: Target; readonly at: readonly [number, number] } | undefined;
    let passages: FollowedPassage[] = [];
    /** What the card says while nothing is chosen: of an ion that has left, or that is waited for. */
    let words: CardText | undefined;
    /** The next ion that crosses will be followed. */
    let awaited = false;
    const chosenIon = createFollowing();
    const lastCrossed = createFollowing();
    let lastPassage: FollowedPassage | undefined;
    let epoch: number | undefined;
    const cardDue = atMostEvery(CARD_ms);

    const protein = (target: Target | undefined) =>
        target?.type === 'protein'
            ? snapshot?.proteins.find(({ id }) => id === target.id)
            : undefined;
    const tell = () => {
        if (!snapshot) return;
        const target = hovered?.target ?? selected;
        const followed = target?.type === 'ion' && same(target, selected);
        const text = target ? about(target, snapshot, followed ? passages : undefined) : words;
        card.show(text, hovered?.at);
    };
    const select = (target: Target | undefined) => {
        if (!same(target, selected)) {
            passages = [];
            chosenIon.start(target?.type === 'ion' ? target.id : undefined, snapshot);
        }
        words = undefined;
        awaited = false;
        selected = target;
        picture.select(target);
        tell();
    };
    const toggle = (target: Target | undefined) => {
        const chosen = protein(target);
        if (!snapshot || !chosen) return;
        if (kindIn(snapshot.box, chosen.kind).role === 'channel')
            commands.hold(chosen.id, NEXT_HOLD[chosen.hold]);
    };
    const pick = (target: Target | undefined) => {
        const again = target?.type === 'ion' && same(target, selected);
        select(again ? undefined : target);
        toggle(target);
    };
    const remove = (target: Target | undefined) => {
        const chosen = protein(target);
        if (!chosen) return;
        commands.remove(chosen.id);
        select(undefined);
    };

    picture.onHover = (target, x_px, y_px) => {
        hovered = target && { target, at: [x_px, y_px] };
        tell();
    };
    picture.onPick = pick;
    picture.onGrab = (target, event) => {
        const carried = protein(target);
        if (!carried) return false;
        carry(picture, commands, carried, event, {
            clicked: () => pick(target),
            takenOut: () => remove(target),
        });
        return true;
    };

    const walk = (by: number) => {
        const to = inRow(snapshot?.proteins ?? [], protein(selected), by);
        if (to) select({ type: 'protein', id: to.id });
    };
    const nudge = (by_nm: number) => {
        const chosen = protein(selected);
        if (chosen) commands.move(chosen.id, chosen.x_nm + by_nm);
    };
    const keys: Readonly<Record<string, () => void>> = {
        '.': () => walk(1),
        ',': () => walk(-1),
        '>': () => nudge(NUDGE_nm),
        '<': () => nudge(-NUDGE_nm),
        Enter: () => toggle(selected),
        Delete: () => remove(selected),
        Backspace: () => remove(selected),
        Escape: () => select(undefined),
        f: () => {
            const id = lastCrossed.id();
            select(id === undefined ? undefined : { type: 'ion', id });
            if (id === undefined) {
                awaited = true;
                words = WAITING;
            } else if (passages.length === 0 && lastPassage) passages = [lastPassage];
            tell();
        },
    };
    listen(picture.canvas, keys);

    return {
        show: (next) => {
            snapshot = next;
            if (next.box.epoch !== epoch) {
                epoch = next.box.epoch;
                hovered = undefined;
                lastCrossed.start(undefined);
                select(undefined);
            }
            lastCrossed.note(next);
            if (!chosenIon.note(next)) {
                const gone = farewell(passages);
                select(undefined);
                words = gone;
                tell();
            }
            for (const { ion, time_ns, outward } of next.passages) {
                lastCrossed.start(ion, next);
                lastPassage = { time_ns, outward };
                if (awaited) select({ type: 'ion', id: ion });
                if (selected?.type !== 'ion' || selected.id !== ion) continue;
                passages = [...passages, lastPassage].slice(-REMEMBERED);
            }
            if (cardDue(performance.now())) tell();
        },
    };
};
