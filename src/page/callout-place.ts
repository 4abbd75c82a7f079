/** Where a callout stands: pure arithmetic of boxes, CSS pixels of the window. */

export interface Box {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
}
export interface Spot {
    readonly left: number;
    readonly top: number;
}
type Point = readonly [x: number, y: number];

/** Between places that are tried. */
const STEP_px = 4;
/** As near to what it points at, and to what it must not cover, as it comes. */
const CLEAR_px = { target: 10, other: 5 } as const;
/** The line to it, where nothing is in the way. */
const LINE_px = 28;
/** A pixel that it covers is as bad as so many of distance. */
const COST = { never: 1e4, crowded: 0.05, read: 0.008 } as const;

const sharedArea = (a: Box, b: Box): number =>
    Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
    Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** Between the nearest points of two boxes. */
const apart = (a: Box, b: Box): number =>
    Math.hypot(
        Math.max(0, a.left - b.right, b.left - a.right),
        Math.max(0, a.top - b.bottom, b.top - a.bottom),
    );

const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
    left: left - by,
    top: top - by,
    right: right + by,
    bottom: bottom + by,
});

export interface Room {
    /** What it must stay in. */
    readonly window: Box;
    /** What it points at. */
    readonly target: Box;
    /** What it must not cover. */
    readonly never: readonly Box[];
    /** Where there is much to see, and what is only read: covered where nothing else is free. */
    readonly crowded: readonly Box[];
    readonly read: readonly Box[];
}

/** The place nearest to its target at which a card of this size covers as little as can be. */
export const placeCard = (width: number, height: number, room: Room): Spot => {
    const { window, target } = room;
    const never = [
        grown(target, CLEAR_px.target),
        ...room.never.map((box) => grown(box, CLEAR_px.other)),
    ];
    let best: Spot = { left: window.left, top: window.top };
    let least = Number.POSITIVE_INFINITY;
    for (let top = window.top; top <= window.bottom - height; top += STEP_px)
        for (let left = window.left; left <= window.right - width; left += STEP_px) {
            const card = { left, top, right: left + width, bottom: top + height };
            const far = Math.abs(apart(card, target) - LINE_px);
            if (far >= least) continue;
            const covered = (boxes: readonly Box[]) =>
                boxes.reduce((sum, box) => sum + sharedArea(card, box), 0);
            const cost =
                far +
                COST.never * covered(never) +
                COST.crowded * covered(room.crowded) +
                COST.read * covered(room.read);
            if (cost < least) [best, least] = [{ left, top }, cost];
        }
    return best;
};

/** The point of a box nearest to another point. */
const nearestIn = (box: Box, [x, y]: Point): Point => [
    Math.min(box.right, Math.max(box.left, x)),
    Math.min(box.bottom, Math.max(box.top, y)),
];

/** The radius of the ring around a thing, whose shorter sides are half circles. */
export const ringRadius = ({ left, top, right, bottom }: Box): number =>
    Math.min(right - left, bottom - top) / 2;

/** The shortest line from a card's edge to the ring around its target. */
export const lineBetween = (card: Box, target: Box): readonly [from: Point, to: Point] => {
    const radius = ringRadius(target);
    /** What the ring is drawn around. */
    const spine = grown(target, -radius);
    const middle: Point = [(card.left + card.right) / 2, (card.top + card.bottom) / 2];
    const from = nearestIn(card, nearestIn(spine, middle));
    const inside = nearestIn(spine, from);
    const [x, y] = [from[0] - inside[0], from[1] - inside[1]];
    const share = radius / Math.max(radius, Math.hypot(x, y));
    return [from, [inside[0] + share * x, inside[1] + share * y]];
};
