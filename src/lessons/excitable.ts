/** The patch of membrane that fires: the rat's node of Ranvier in small, with Nav and Kv and the leak that brings it to rest. */
import type { Scenario } from '../params.ts';
import { open } from './machines.ts';

/**
 * Wide enough for 54 proteins, and deep enough that their gating charge, 530 e, is what it is in nature: as much as the capacitor's
 * (Hille, Ion Channels of Excitable Membranes, 3rd ed., ch. 2), and that the water before so many open mouths takes little off the peak.
 */
export const EXCITABLE = {
    channels: {
        K: open(4, 0.25),
        Na: open(2, 0.008),
        Cl: open(2, 0.1),
        Nav: { count: 28, permeability: 28 },
        Kv: { count: 14, permeability: 34 },
    },
    slab: { width_nm: 260, height_nm: 26, depth_nm: 23, exaggeration: 13 },
    start_mV: -73,
} as const satisfies Scenario;
/** Twice threshold; where no sodium channel opens, it does not bring the voltage to 0. */
export const PULSE = { current_e_per_ns: 1.3, duration_ns: 300 } as const;
