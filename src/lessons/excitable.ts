/** The patch of membrane that fires: the rat's node of Ranvier in small, with Nav and Kv and the leak that brings it to rest. */
import type { Scenario } from '../params.ts';

/** Gates of the leak stay open: what is noisy here are the voltage-gated ones. */
const leak = (count: number, permeability: number) => ({ count, permeability, openProbability: 1 });

/**
 * Wide enough for 49 proteins, and deep enough that their gating charge, 580 e, is what it is in nature: as much as the capacitor's
 * (Hille, Ion Channels of Excitable Membranes, 3rd ed., ch. 2).
 */
export const EXCITABLE = {
    channels: {
        K: leak(6, 2),
        Na: leak(2, 0.24),
        Cl: leak(3, 0.8),
        Nav: { count: 28, permeability: 26 },
        Kv: { count: 10, permeability: 24 },
    },
    slab: { width_nm: 240, height_nm: 30, depth_nm: 20, exaggeration: 16 },
    start_mV: -69,
} as const satisfies Scenario;
/** Two and a half to three times threshold. */
export const PULSE = { current_e_per_ns: 3.2, duration_ns: 150 } as const;
