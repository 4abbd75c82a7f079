/** What is open at the settings, before anything has run. */
import { kindsOf } from '../kinds.ts';
import { countOf, groupOf, type Settings } from '../params.ts';
import { type PerIon, perIon } from '../species.ts';

/**
 * Open permeability of each ion as it is set: number of channels times permeability and open probability. Null where gates that the
 * voltage opens are among them: what is open then is not set by anybody.
 */
export const setPermeability = (settings: Settings): PerIon | null => {
    const permeability = perIon(() => 0);
    for (const kind of kindsOf(settings)) {
        if (kind.role === 'pump' || countOf(settings, kind) === 0) continue;
        if (!kind.leak) return null;
        const own = groupOf(settings, kind.group);
        permeability[kind.ion] += own.count * own.permeability * own.openProbability;
    }
    return permeability;
};
