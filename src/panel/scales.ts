/** From schematic to true scale: the slab grows deeper, and the exaggeration κ follows so that C stays. */
import { PARAMETERS, type Settings } from '../params.ts';

export interface ScalePreset {
    readonly label: string;
    readonly depth_nm: number;
}

/** 120 nm is where κ reaches 1 in a box 160 nm wide: real capacitance, real density. */
export const SCALES: readonly ScalePreset[] = [
    { label: 'schematic', depth_nm: PARAMETERS.slab.depth_nm.default },
    { label: 'in between', depth_nm: 12 },
    { label: 'dense', depth_nm: 40 },
    { label: 'true scale', depth_nm: 120 },
];

export const OTHER = 'other';

/** The preset that the settings agree with. */
export const scaleOf = ({ slab }: Settings): string =>
    SCALES.find(({ depth_nm }) => slab.exaggeration === null && slab.depth_nm === depth_nm)
        ?.label ?? OTHER;
