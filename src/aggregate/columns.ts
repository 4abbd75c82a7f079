/** The columns of a sample. */
import { PERMEANT, SPECIES } from '../species.ts';
import type { Scale } from '../world/scale.ts';

/** Those indexed by ion, by side, or by side and ion start here. */
export const IONS = PERMEANT.length;
export const V = 0;
export const V2 = 1;
export const NEAR_POTENTIAL = 2;
export const NEAR = NEAR_POTENTIAL + 2;
export const OPEN = NEAR + 2 * IONS;
export const OUTWARD = OPEN + IONS;
export const INWARD = OUTWARD + IONS;
export const PUMP_CHARGE = INWARD + IONS;
export const COUNT = PUMP_CHARGE + 1;
export const COLUMNS = COUNT + 2 * SPECIES.length;

/** Water this near to the membrane is what its channels see, nm. */
const NEAR_nm = 4;
/** Bins of the field in it. */
export const nearBins = ({ bins, binWidth }: Scale): number =>
    Math.min(bins, Math.round(NEAR_nm / binWidth));
