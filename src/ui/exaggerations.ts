/** What is not as in life, in words. */
import type { Box } from '../snapshot.ts';
import { factor } from './format.ts';

/** κ of a box at true scale comes out as 1.002. */
const TRUE = 1.01;

/** How much stronger a charge acts than in nature. */
export const exaggerationText = ({ exaggeration }: Box): string =>
    exaggeration > TRUE ? `${factor(exaggeration)} × stronger than life` : 'as in life';

/** How much faster than in life the machines of a role run; undefined where none does. */
export const fasterText = ({ kinds }: Box, role: 'channel' | 'pump'): string | undefined => {
    const faster = kinds.filter((kind) => kind.role === role && kind.fasterThanLife > 1);
    if (faster.length === 0) return undefined;
    const each = faster.map(({ symbol, fasterThanLife }) =>
        faster.length > 1 ? `${symbol} ${factor(fasterThanLife)}` : factor(fasterThanLife),
    );
    return `${each.join(', ')} × faster than life`;
};
