/** What is not as in life, in words. */
import type { Box } from '../snapshot.ts';
import { factor } from './format.ts';

/** κ of a box at true scale comes out as 1.002. */
const TRUE = 1.01;

/** How much stronger a charge acts than in nature. */
export const chargeText = ({ exaggeration }: Box): string =>
    exaggeration > TRUE ? `${factor(exaggeration)} × stronger than life` : 'as in life';

export const pumpText = ({ pumpSpeedUp }: Box): string =>
    `${factor(pumpSpeedUp)} × faster than life`;
