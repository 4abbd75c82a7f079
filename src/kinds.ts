/** The kinds of machine that sit in the membrane, as data. Everything that shows, counts or runs machines reads these tables. */
import { withDrugs } from './kinds/blocks.ts';
import { kcc2, nkcc1 } from './kinds/cotransporters.ts';
import { type CustomKinds, channelFrom } from './kinds/custom.ts';
import { Kv, Nav } from './kinds/gated.ts';
import type { ChannelKind, Kind } from './kinds/kind.ts';
import { leak } from './kinds/leak.ts';
import { protonPump, respiration, synthase } from './kinds/proton-pumps.ts';
import { sodiumPump } from './kinds/sodium-pump.ts';
import { isRare, PERMEANT } from './species.ts';

export const CHANNELS: readonly ChannelKind[] = [
    leak('K', 10, 1),
    leak('Na', 4, 0.1),
    leak('Cl', 9, 0.5),
    leak('H', 0, 1),
    Nav,
    Kv,
];
export const PUMPS = [
    withDrugs(sodiumPump),
    withDrugs(protonPump),
    respiration,
    synthase,
    kcc2,
    nkcc1,
] as const;
/** The settings' groups of pumps. */
export type PumpGroup = (typeof PUMPS)[number]['group'];
export type PumpKey = (typeof PUMPS)[number]['key'];
/** All that are shipped, in the order in which they are put into the membrane and shown. */
export const KINDS: readonly Kind[] = [...CHANNELS, ...PUMPS];

/** Whether it moves an ion that many cells have none of. */
export const movesRare = (kind: Kind): boolean =>
    (kind.role === 'channel' ? [kind.ion] : PERMEANT.filter((ion) => kind.carries[ion])).some(
        isRare,
    );

/** Carries ions by the gradients of others alone. */
export const isCotransporter = (kind: Kind): boolean =>
    kind.role === 'pump' && kind.spends_meV === 0;

const known = new WeakMap<CustomKinds, readonly Kind[]>();

/** All kinds there are: the shipped ones, and those that the settings bring; channels before pumps. */
export const kindsOf = ({ kinds }: { readonly kinds: CustomKinds }): readonly Kind[] => {
    const found = known.get(kinds);
    if (found) return found;
    const custom = Object.entries(kinds).map(([key, kind]) => channelFrom(key, kind));
    const all = custom.length > 0 ? [...CHANNELS, ...custom, ...PUMPS] : KINDS;
    known.set(kinds, all);
    return all;
};
