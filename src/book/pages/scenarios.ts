/** Experiments on the membrane itself; cells as they are in life have a page of their own. */
import { SCENARIOS } from '../../lessons/scenarios.ts';
import type { Open } from '../program.ts';
import { createScenarioList } from './scenario-list.ts';

export const open: Open = (host, program) => {
    const basics = SCENARIOS.filter(({ group }) => group === 'basics');
    const { list, show } = createScenarioList(basics, program);
    host.append(list);
    return { show };
};
