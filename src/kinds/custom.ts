/** Kinds of channel that a scenario file brings along. */
import type { Permeant } from '../species.ts';
import { withDrugs } from './blocks.ts';
import { drugOf } from './drugs.ts';
import type { ChannelKind } from './kind.ts';

/** A channel kind as a scenario file brings it, checked; rates in 1/µs, as it runs here. */
export interface CustomKind {
    readonly label: string;
    readonly ion: Permeant;
    readonly permeability: number;
    readonly fasterThanLife: number;
    readonly states: readonly string[];
    readonly open: readonly string[];
    /** Closed by inactivation. */
    readonly inactivated: readonly string[];
    readonly drugs: Readonly<
        Record<string, { readonly blocks: readonly string[]; readonly half_uM: number }>
    >;
    readonly transitions: readonly {
        readonly from: string;
        readonly to: string;
        readonly rate_per_us: number;
        readonly back_per_us: number;
        readonly charge_e: number;
        readonly share: number;
        readonly at_mV: number;
    }[];
}
export type CustomKinds = Readonly<Record<string, CustomKind>>;

/** The kind as the shipped ones are. */
export const channelFrom = (key: string, custom: CustomKind): ChannelKind => {
    const transitions = custom.transitions.map(({ rate_per_us, back_per_us, ...rest }) => ({
        ...rest,
        rate_per_ns: rate_per_us / 1000,
        back_per_ns: back_per_us / 1000,
    }));
    return withDrugs({
        key,
        role: 'channel',
        name: custom.label,
        plural: custom.label,
        symbol: key,
        group: `channels.${key}`,
        count: 0,
        ion: custom.ion,
        permeability: custom.permeability,
        leak: false,
        states: custom.states.map((name) => ({
            name,
            open: custom.open.includes(name),
            inactivated: custom.inactivated.includes(name),
        })),
        blocks: Object.entries(custom.drugs).map(([name, { blocks, half_uM }]) => {
            const { key: drug, perMicromolar } = drugOf(name);
            return { drug, states: blocks, half: half_uM * perMicromolar };
        }),
        transitions: () => transitions,
        fasterThanLife: custom.fasterThanLife,
    });
};
