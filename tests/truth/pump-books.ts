/** What each pump has done since its cycle began, read off the kind's table: ions carried outward, ATP spent, and whose its ions are. */

import { DRUGS } from '../../src/kinds/drugs.ts';
import type { PumpKind } from '../../src/kinds/kind.ts';
import { PUMPS } from '../../src/kinds.ts';
import { INSIDE, OUTSIDE, SPECIES, speciesIndex } from '../../src/species.ts';
import type { Protein, World } from '../../src/world/world.ts';

interface Progress {
    /** The side that its bound ions belong to: the one its sites face, or faced before they were occluded. */
    readonly home: number;
    readonly out_s: readonly number[];
    readonly atp: number;
}

const NOTHING = SPECIES.map(() => 0);
// What is looked at here depends neither on rates nor on doses.
const SURROUNDINGS = {
    kT: 25,
    doses: Object.fromEntries(DRUGS.map(({ key }) => [key, 0])),
} as Parameters<PumpKind['transitions']>[1];

const transitionsOf = (kind: PumpKind) =>
    kind.transitions(Object.fromEntries(kind.supplies.map(({ key }) => [key, 1])), SURROUNDINGS);

const progressOf = (kind: PumpKind): readonly Progress[] => {
    const transitions = transitionsOf(kind);
    const placeOf = (name: string) => kind.states.findIndex((state) => state.name === name);
    const homeOf = (name: string): number => {
        const facing = kind.states[placeOf(name)]?.facing ?? 0;
        if (facing !== 0) return facing < 0 ? INSIDE : OUTSIDE;
        return homeOf(transitions.find(({ to, binds }) => to === name && !binds)?.from ?? '');
    };
    const found: Progress[] = [];
    const visit = (name: string, out_s: readonly number[], atp: number): void => {
        const place = placeOf(name);
        if (found[place]) return;
        found[place] = { home: homeOf(name), out_s, atp };
        for (const { from, to, completesCycle, atp: spent = 0 } of transitions) {
            if (completesCycle || (from !== name && to !== name)) continue;
            const sign = from === name ? 1 : -1;
            const over = homeOf(to) === homeOf(from) ? 0 : sign * (homeOf(to) === OUTSIDE ? 1 : -1);
            const bound = kind.states[placeOf(from)]?.bound ?? {};
            visit(
                from === name ? to : from,
                out_s.map((n, s) => n + over * (bound[SPECIES[s].key as keyof typeof bound] ?? 0)),
                atp + sign * spent,
            );
        }
    };
    visit(kind.states[0]?.name ?? '', NOTHING, 0);
    return found;
};

const PROGRESS = new Map(PUMPS.map((kind: PumpKind) => [kind.key, progressOf(kind)]));
const progress = ({ kind, state }: Protein): Progress | undefined => PROGRESS.get(kind)?.[state];

/** Net ions of each species that the pumps have carried outward. */
export const pumpedOut = ({ proteins, tallies }: World): number[] => {
    const out_s = [...NOTHING];
    for (const protein of proteins)
        progress(protein)?.out_s.forEach((n, s) => {
            out_s[s] += n;
        });
    for (const { key, carries } of PUMPS)
        for (const [ion, n] of Object.entries(carries))
            out_s[speciesIndex(ion)] += n * (tallies.get(key)?.cycles ?? Number.NaN);
    return out_s;
};

/** Ions on pumps that belong to a side, of each species. */
export const onPumps = ({ proteins }: World, side: number): number[] => {
    const counts = [...NOTHING];
    for (const protein of proteins)
        if (progress(protein)?.home === side)
            for (const { species } of protein.bound) counts[species]++;
    return counts;
};

/** ATP of a whole cycle: that before its last step, and that of it. */
const atpOfCycle = (kind: PumpKind): number => {
    const last = transitionsOf(kind).find(({ completesCycle }) => completesCycle);
    const before = kind.states.findIndex(({ name }) => name === last?.from);
    return (PROGRESS.get(kind.key)?.[before]?.atp ?? Number.NaN) + (last?.atp ?? 0);
};
const ATP_OF_CYCLE = new Map(PUMPS.map((kind: PumpKind) => [kind.key, atpOfCycle(kind)]));

/** A kind whose count of ATP is not that of its whole cycles and of those under way, as a sentence. */
export const faultOfFuel = ({ proteins, tallies }: World): string | undefined => {
    for (const kind of PUMPS) {
        const { atp, cycles } = tallies.get(kind.key) ?? { atp: Number.NaN, cycles: 0 };
        const underWay = proteins
            .filter((protein) => protein.kind === kind.key)
            .reduce((sum, protein) => sum + (progress(protein)?.atp ?? Number.NaN), 0);
        if (atp !== (ATP_OF_CYCLE.get(kind.key) ?? Number.NaN) * cycles + underWay)
            return `${atp} ATP of ${kind.key} for ${cycles} cycles and ${underWay} under way`;
    }
    return undefined;
};
