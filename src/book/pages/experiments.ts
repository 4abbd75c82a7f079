/** Experiments on the cell in sight: each runs beside it, by workers of its own. */
import { element } from '../../ui/elements.ts';
import { createTabs } from '../../ui/tabs.ts';
import type { Open } from '../program.ts';
import { openClamp } from './clamp.ts';
import { openCompare } from './compare.ts';
import { openSweep } from './sweep.ts';

export const open: Open = (host, program) => {
    const panel = (key: string) => element('div', { id: program.id(`experiment-${key}`) });
    const [sweep, clamp, compare] = [panel('sweep'), panel('clamp'), panel('compare')];
    const { list, choose } = createTabs(
        'Experiments',
        [
            { key: 'sweep', label: 'Sweep', panel: sweep },
            { key: 'clamp', label: 'Voltage clamp', panel: clamp },
            { key: 'compare', label: 'Compare', panel: compare },
        ],
        () => {},
    );
    host.append(list, sweep, clamp, compare);
    openSweep(sweep, program);
    const leaves = [openClamp(clamp, program), openCompare(compare, program)];
    choose('sweep');
    return {
        show: (sight) => {
            for (const { show } of leaves) show?.(sight);
        },
    };
};
