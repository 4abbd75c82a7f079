/** What the page starts with: a cell whose pumps run and whose inside can run down. */
import type { Scenario } from '../params.ts';

export const START: Scenario = {
    pumps: { count: 6 },
    baths: { inside: 'closed' },
};
