/** Whose mouth an ion at the membrane comes upon, for the kernel: a map along x, for thousands of ions ask in a step. */
import { BLOCKS } from './ions.ts';
import { STRETCH_BITS } from './kernel/layout.ts';
import type { World } from './world.ts';

/** Draws the map anew, whenever proteins have moved, come or gone; only grown ones have mouths. No stretch reaches two of them. */
export function mapMouths({ ions, proteins, scale }: World): void {
    const { stretches, middle_p } = ions.kernel.views;
    const { halfMouth, unitAlong } = scale;
    stretches.fill(0);
    for (let p = 0; p < proteins.length; p++) {
        const { x, grown } = proteins[p];
        if (!grown) continue;
        const middle = Math.round(x / unitAlong);
        middle_p[p] = middle;
        const last = (middle + halfMouth - 1) >> STRETCH_BITS;
        for (let at = (middle - halfMouth) >> STRETCH_BITS; at <= last; at++) {
            stretches[(at + stretches.length) % stretches.length] = p + 1;
        }
    }
}

/** Says of each protein which ions its mouth catches in its present state, and how likely; and of each block the most likely of all. */
export function openMouths({ ions, open_p, proteins }: World): void {
    const { catches_p, likeliest_b } = ions.kernel.views;
    // Numbers have changed hands: all anew.
    if (open_p.length > proteins.length) open_p.length = 0;
    for (let p = 0; p < proteins.length; p++) {
        const { chain, state, open } = proteins[p];
        const catches = chain.catches[chain.isPump ? state : Number(open)];
        const before = open_p[p];
        if (before === catches) continue;
        open_p[p] = catches;
        for (let b = 0; b < BLOCKS; b++) {
            catches_p[p * BLOCKS + b] = catches[b];
            if (before?.[b] !== catches[b]) likeliest_b[b] = likeliest(open_p, b);
        }
    }
}

const likeliest = (open_p: World['open_p'], block: number): number => {
    let most = 0;
    for (const catches of open_p) most = Math.max(most, catches[block]);
    return most;
};
