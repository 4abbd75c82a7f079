/** The rules that span several parameters: each a sentence that says how it is broken. */
import { kindsOf } from '../kinds.ts';
import { countOf, type Settings } from '../params.ts';
import { filledUp, PERMEANT, SIDES, SPECIES } from '../species.ts';
import { IONS_PER_NM3_PER_MM, PROTEIN_GAP_nm, PROTEIN_WIDTH_nm } from '../units.ts';
import { chainFault } from './chain-fault.ts';
import { grouped, list } from './sentence.ts';

/** Most ions that one world may hold: beyond it a step takes longer than anybody would watch. */
export const MOST_IONS = 2_000_000;

/** How many channels and pumps fit side by side into a membrane. */
export const proteinRoom = (width_nm: number): number =>
    Math.floor(width_nm / (PROTEIN_WIDTH_nm + PROTEIN_GAP_nm));

/**
 * How many ions the box starts with: those asked for, and the A⁻ or X⁺ that make each side neutral.
 * The charges of protein anions are among the A⁻ here, so the world, where they are bodies, holds a few ions less.
 */
export const ionCount = ({ slab, ...settings }: Settings): number => {
    const volume_nm3 = slab.width_nm * slab.height_nm * slab.depth_nm;
    const total_mM = SIDES.reduce(
        (sum, side) => sum + Object.values(filledUp(settings[side])).reduce((a, b) => a + b, 0),
        0,
    );
    return IONS_PER_NM3_PER_MM * volume_nm3 * total_mM;
};

/** A rule that spans several parameters: the sentence that says how it is broken. */
type Rule = (settings: Settings) => string | undefined;

/** A bath trades neutral pairs, so an anion must come with a cation. Pure water on one side is a solution like another. */
const counterIons: Rule = (settings) => {
    const cations = PERMEANT.filter((_, s) => SPECIES[s].valence > 0);
    for (const side of SIDES) {
        const alone = PERMEANT.find((ion, s) => SPECIES[s].valence < 0 && settings[side][ion] > 0);
        if (alone === undefined || cations.some((ion) => settings[side][ion] > 0)) continue;
        const paths = cations.map((ion) => `${side}.${ion}`);
        const all = cations.length === 2 ? 'both' : 'all';
        return `${side}.${alone} needs a counter-ion, so ${list(paths, 'or')} must be above 0, got 0 for ${all}.`;
    }
    return undefined;
};

const notTooManyIons: Rule = (settings) => {
    const ions = ionCount(settings);
    return ions > MOST_IONS
        ? `The box may hold ${grouped(MOST_IONS)} ions, got ${grouped(ions)}: lower slab.depth_nm, slab.width_nm or slab.height_nm.`
        : undefined;
};

/** Without a pair of charges there is nothing that could make a voltage. */
const notTooFewIons: Rule = (settings) => {
    const ions = ionCount(settings);
    return ions < 2
        ? `The box must hold 2 ions or more, got ${ions.toFixed(1)}: raise a concentration or slab.depth_nm.`
        : undefined;
};

const proteinsFit: Rule = (settings) => {
    const counts = kindsOf(settings).map(
        (kind) => [`${kind.group}.count`, countOf(settings, kind)] as const,
    );
    const got = counts.reduce((sum, [, count]) => sum + count, 0);
    const room = proteinRoom(settings.slab.width_nm);
    const present = counts.flatMap(([path, count]) => (count > 0 ? [path] : []));
    return got > room
        ? `The membrane has room for ${room} proteins, got ${got}: lower ${present.join(', ')}, or widen slab.width_nm.`
        : undefined;
};

/** Temperature is among what a chain's cycles hang on. */
const chainsSound: Rule = ({ kinds, temperature_C }) => chainFault(kinds, temperature_C);

export const RULES: readonly Rule[] = [
    counterIons,
    notTooManyIons,
    notTooFewIons,
    proteinsFit,
    chainsSound,
];
