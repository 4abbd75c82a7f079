/** Experiments on the cell in sight, each run beside it by workers of its own. */
import { element } from '../../ui/elements.ts';
import { createTabs } from '../../ui/tabs.ts';
import type { Open } from '../program.ts';
import { openClamp } from './clamp.ts';
import { openSweep } from './sweep.ts';

export const open: Open = (host, program) => {
    const panel = (key: string) => element('div', { id: program.id(`experiment-${key}`) });
    const [sweep, clamp] = [panel('sweep'), panel('clamp')];
    const { list, choose } = createTabs(
        'Experiments',
        [
            { key: 'sweep', label: 'Sweep', panel: sweep },
            { key: 'clamp', label: 'Voltage clamp', panel: clamp },
        ],
        () => {},
    );
    host.append(list, sweep, clamp);
    openSweep(sweep, program);
    const leaf = openClamp(clamp, program);
    choose('sweep');
    return leaf;
};
