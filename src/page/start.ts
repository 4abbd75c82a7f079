/** What the page starts with: a cell whose pumps run and whose inside can run down. */
import type { Scenario } from '../params.ts';

export const START: Scenario = {
    pumps: { count: 6 },
    baths: { inside: 'closed' },
    // 29 proteins would fill the default width: here three more can be put in.
    slab: { width_nm: 180 },
};
