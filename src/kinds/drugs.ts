/** Drugs: what binds to machines and stops them, and the doses people give. */

/** A drug as one sets its dose. Where it binds, and how tightly, stands with the kinds that it binds to. */
export const DRUGS = [
    {
        key: 'TTX',
        name: 'Tetrodotoxin',
        unit: 'nM',
        /** In a file of kinds a half dose is given in µM. */
        perMicromolar: 1000,
        most: 100_000,
        /** Least dose on a slider above none, and the half dose that it marks. */
        least: 0.1,
        half: 5,
        doc: 'Poison of the puffer fish: plugs voltage-gated Na⁺ channels from outside.',
        source: 'half of squid Na⁺ channels at 5.1 nM: Toxicon 23, 1985; at 1 to 10 nM in nerve: Hille 1968, J. Gen. Physiol. 51, 199',
    },
    {
        key: 'TEA',
        name: 'Tetraethylammonium',
        unit: 'mM',
        perMicromolar: 0.001,
        most: 1000,
        least: 0.01,
        half: 0.3,
        doc: 'Plugs voltage-gated K⁺ channels.',
        source: '0.3 mM at Kv1.1: Grissmer et al. 1994, Mol. Pharmacol. 45, 1227; 0.4 mM at the frog node: Hille 1967, J. Gen. Physiol. 50, 1287; up to 20 mM by channel: Hille, Ion Channels of Excitable Membranes, 3rd ed., ch. 3',
    },
    {
        key: 'ouabain',
        name: 'Ouabain',
        unit: 'µM',
        perMicromolar: 1,
        most: 10_000,
        least: 0.001,
        half: 0.2,
        doc: 'Arrow poison: sits on a Na⁺/K⁺ pump that faces outside, and K⁺ outside keeps it away.',
        source: 'Skou 1957, Biochim. Biophys. Acta 23, 394; human pumps 0.01 to 0.1 µM without K⁺: Katz et al. 2010, J. Biol. Chem. 285, 19582. Half of the cycles of the default cell, whose K⁺ leaves its pumps free for it an eighteenth of the time',
    },
    {
        key: 'digoxin',
        name: 'Digoxin',
        unit: 'µM',
        perMicromolar: 1,
        most: 10_000,
        least: 0.001,
        half: 0.3,
        doc: 'The medicine of the foxglove: sits where ouabain does.',
        source: 'Katz et al. 2010, J. Biol. Chem. 285, 19582: on the α1 of humans a little weaker than ouabain. Half of the cycles, as of ouabain',
    },
    {
        key: 'vanadate',
        name: 'Vanadate',
        unit: 'µM',
        perMicromolar: 1,
        most: 10_000,
        least: 0.01,
        half: 1,
        doc: 'Takes the place of phosphate in H⁺ pumps that face outside empty.',
        source: 'half of the ATPase of Neurospora at 1 µM: Bowman & Slayman 1979, J. Biol. Chem. 254, 2928',
    },
] as const;

export type Drug = (typeof DRUGS)[number];
export type DrugKey = Drug['key'];
/** In the unit of each. */
export type Doses = Readonly<Record<DrugKey, number>>;

/** @throws Error where there is no such drug */
export const drugOf = (key: string): Drug => {
    const found = DRUGS.find((drug) => drug.key === key);
    if (!found) throw new Error(`There is no drug ${key}.`);
    return found;
};

/** Under `drugs` in the settings: TTX_nM. */
export const doseKey = ({ key, unit }: Drug): string => `${key}_${unit.replace('µ', 'u')}`;
