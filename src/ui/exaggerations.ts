/** What is not as in life, in words. */
import type { Box, KindView, Observed } from '../snapshot.ts';
import { phrase } from '../words/phrase.ts';
import { factor } from './format.ts';

/** κ of a box at true scale comes out as 1.002. */
const TRUE = 1.01;

/** How much stronger a charge acts than in nature. */
export const exaggerationText = ({ exaggeration }: Box): string =>
    exaggeration > TRUE
        ? phrase('{n} × stronger than life', { n: factor(exaggeration) })
        : phrase('as in life');

/** Machines that are there. */
type There = Pick<Observed, 'channels' | 'pumps'>;

const isThere = ({ key, role }: KindView, { channels, pumps }: There): boolean =>
    ((role === 'channel' ? channels[key] : pumps[key])?.count ?? 0) > 0;

/** How much faster than in life the machines of a role run that are there; undefined where none does. */
export const fasterText = (
    { kinds }: Pick<Box, 'kinds'>,
    there: There,
    role: 'channel' | 'pump',
): string | undefined => {
    const faster = kinds.filter(
        (kind) => kind.role === role && kind.fasterThanLife > 1 && isThere(kind, there),
    );
    if (faster.length === 0) return undefined;
    const rates = faster.map(({ fasterThanLife }) => fasterThanLife);
    const ends = [Math.min(...rates), Math.max(...rates)].map(factor);
    const [least, most] = [...new Set(ends)];
    return most
        ? phrase('{least} to {most} × faster than life', { least, most })
        : phrase('{n} × faster than life', { n: least });
};
