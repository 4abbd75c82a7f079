/**
 * Rigid bodies, the one door to matter-js: membrane proteins in their ring of membrane, large protein anions in the cytosol. A move
 * that would make two bodies overlap is not made (hard-body Brownian dynamics as Monte Carlo), which is its own reverse and leaves
 * no overlap ever.
 */
import Matter from 'matter-js';
import { offset } from '../ring.ts';

export type Body = Matter.Body;
export const { Bodies, Body } = Matter;
const { Collision } = Matter;

export interface ProteinAnion {
    /** Follows where bodies come near each other. */
    readonly body: Body;
    x: number;
    y: number;
    angle: number;
    readonly radius: number;
    readonly charge: number;
    /** First bin it lies over and the share of its charge in each from there on. */
    firstBin: number;
    readonly shares: Float64Array;
}

export interface ProteinBodies {
    readonly anions: ProteinAnion[];
    /** Their charge in each bin of the inside, e, since they moved last. */
    readonly charge: Float64Array;
    /** A rectangle for each membrane protein, by protein id. */
    readonly inMembrane: Map<number, Body>;
}

/** Bodies are slow: they move once in so many ns. */
export const BODY_INTERVAL_ns = 2;

export const createBodies = (bins: number): ProteinBodies => ({
    anions: [],
    charge: new Float64Array(bins),
    inMembrane: new Map(),
});

/** Do two bodies overlap on the ring of the given width? */
export function touch(a: Body, b: Body, width: number): boolean {
    const way = offset(a.position.x, b.position.x, width);
    const image = a.position.x + way;
    const home = b.position.x;
    if (image !== home) Body.setPosition(b, { x: image, y: b.position.y });
    const collides = Collision.collides(a, b) !== null;
    if (image !== home) Body.setPosition(b, { x: home, y: b.position.y });
    return collides;
}
