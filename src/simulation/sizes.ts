/** How large worlds of other depths would be, without building them. */
import type { Settings } from '../params.ts';
import { withValues } from '../settings/settings.ts';
import type { Size } from '../snapshot.ts';
import { runningKinds } from '../world/chains.ts';
import { deriveScale } from '../world/scale.ts';
import { countsOf, solutionsOf } from '../world/solutions.ts';

const sizeAt = (settings: Settings, depth_nm: number): Size | undefined => {
    try {
        const there = withValues(settings, new Map([['slab.depth_nm', depth_nm]]));
        const scale = deriveScale(there);
        // Refuses gates that the time step cannot follow.
        runningKinds(there, scale);
        const counts = countsOf(there, scale, solutionsOf(there, scale));
        const ions = counts.flatMap((side) => [...side]).reduce((sum, count) => sum + count, 0);
        return { depth_nm, ions, timeStep_ns: scale.dt };
    } catch {
        return undefined;
    }
};

/** The settings at each of these depths; where they cannot be followed, nothing. */
export const sizesAt = (settings: Settings, depths_nm: readonly number[]): readonly Size[] =>
    depths_nm.flatMap((depth_nm) => sizeAt(settings, depth_nm) ?? []);
