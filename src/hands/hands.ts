/** Hands in the picture: point, click, drag along, drag out, follow; and the same by keys. */
import type { Settings } from '../params.ts';
import { kindIn, type ProteinView, type Snapshot, type Target } from '../snapshot.ts';
import { atMostEvery } from '../ui/at-most-every.ts';
import { phrase } from '../words/phrase.ts';
import {
    about,
    type Card,
    type CardText,
    type FollowedPassage,
    farewell,
    NEXT_HOLD,
    waiting,
} from './card.ts';
import { aboutElectrode, beside, carryElectrode, isElectrode } from './electrode.ts';
import { createFollowing } from './following.ts';
import { type Commands, drag, type Picture, placeOf } from './picture.ts';
import { inRow, placedIn, same } from './row.ts';

export interface Hands {
    /** Takes note of a snapshot: what the card says, and what the followed ion has done. */
    show(snapshot: Snapshot): void;
}

const KEYS =
    'Full stop and comma walk along the channels, the pumps and the electrode, with Shift they move the chosen one. Enter holds a channel open, closed or free, and has the electrode give a pulse. Delete takes it out. F follows the ion that crossed last, or crosses next. Escape lets go.';
/** A key moves a protein this far. */
const NUDGE_nm = 1;
/** A carried protein is sent on this often. */
const CARRY_ms = 60;
const CARD_ms = 150;
/** Passages of a followed ion that are remembered. */
const REMEMBERED = 5;

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

/** Takes along what can be carried: proteins and the electrode. */
const grabbing =
    (
        picture: Picture,
        commands: Commands,
        hand: {
            protein(target: Target): ProteinView | undefined;
            pick(target: Target): void;
            remove(target: Target): void;
        },
    ): Picture['onGrab'] =>
    (target, event) => {
        const carried = hand.protein(target);
        const on = { clicked: () => hand.pick(target), takenOut: () => hand.remove(target) };
        if (isElectrode(target)) carryElectrode(picture, commands, event, on);
        else if (carried) carry(picture, commands, carried, event, on);
        else return false;
        return true;
    };

const listen = (canvas: HTMLElement, keys: Readonly<Record<string, () => void>>): void => {
    canvas.setAttribute('aria-description', phrase(KEYS));
    canvas.addEventListener('keydown', (event) => {
        const act = keys[event.key];
        if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        act();
    });
};

/** @param pulse what the electrode's pulses are set to */
export const createHands = (
    picture: Picture,
    card: Card,
    commands: Commands,
    pulse: () => Settings['stimulus'],
): Hands => {
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
    const textOn = (target: Target, now: Snapshot): CardText | undefined => {
        if (isElectrode(target)) return aboutElectrode(now, pulse());
        const followed = target.type === 'ion' && same(target, selected);
        return about(target, now, followed ? passages : undefined);
    };
    const tell = () => {
        if (!snapshot) return;
        const target = hovered?.target ?? selected;
        card.show(target ? textOn(target, snapshot) : words, hovered?.at);
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
    const act = (target: Target | undefined) => {
        if (isElectrode(target)) return commands.stimulate();
        const chosen = protein(target);
        if (!snapshot || !chosen) return;
        if (kindIn(snapshot.box, chosen.kind).role === 'channel')
            commands.hold(chosen.id, NEXT_HOLD[chosen.hold]);
    };
    const pick = (target: Target | undefined) => {
        const again = target?.type === 'ion' && same(target, selected);
        select(again ? undefined : target);
        act(target);
    };
    const remove = (target: Target | undefined) => {
        const chosen = protein(target);
        if (isElectrode(target)) commands.takeElectrode();
        else if (chosen) commands.remove(chosen.id);
        else return;
        select(undefined);
    };

    picture.onHover = (target, x_px, y_px) => {
        hovered = target && { target, at: [x_px, y_px] };
        tell();
    };
    picture.onPick = pick;
    picture.onGrab = grabbing(picture, commands, { protein, pick, remove });

    const walk = (by: number) => {
        const to = inRow(snapshot ? placedIn(snapshot) : [], selected, by);
        if (to) select({ type: to.type, id: to.id });
    };
    const nudge = (by_nm: number) => {
        if (snapshot?.electrode && isElectrode(selected))
            return commands.putElectrode(beside(snapshot, snapshot.electrode.x_nm + by_nm));
        const chosen = protein(selected);
        if (chosen) commands.move(chosen.id, chosen.x_nm + by_nm);
    };
    const keys: Readonly<Record<string, () => void>> = {
        '.': () => walk(1),
        ',': () => walk(-1),
        '>': () => nudge(NUDGE_nm),
        '<': () => nudge(-NUDGE_nm),
        Enter: () => act(selected),
        Delete: () => remove(selected),
        Backspace: () => remove(selected),
        Escape: () => select(undefined),
        f: () => {
            const id = lastCrossed.id();
            select(id === undefined ? undefined : { type: 'ion', id });
            if (id === undefined) {
                awaited = true;
                words = waiting();
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
            if (isElectrode(selected) && !next.electrode) select(undefined);
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
