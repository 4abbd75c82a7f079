/**
 * Voltage-gated channels: independent gates as in Hodgkin & Huxley 1952, each of some particles that are either in the place that lets
 * ions through or not. What moves them is the charge they carry in the field: rate·e^(share·qV/kT) there, rate·e^(−(1 − share)·qV/kT)
 * back, and nothing else.
 *
 * The rat node of Schwarz & Eikhof 1987 (Pflügers Arch. 409, 569), at home at 37 °C, with permeabilities for Na⁺ and K⁺; its rates are
 * no exponentials of V, so these are fitted to the logarithm of their ratio near rest, all 8 mV further to the right.
 */
import { speciesOf } from '../species.ts';
import { BOLTZMANN_mV_PER_K, kelvin } from '../units.ts';
import { withDrugs } from './blocks.ts';
import type { ChannelKind, KindState, Transition } from './kind.ts';

/** Some alike particles, each of which goes to and fro by itself. */
export interface Gate {
    readonly name: string;
    readonly particles: number;
    /** Where as many are in the one place as in the other, and the rate of each then, either way, at 37 °C. */
    readonly half_mV: number;
    readonly rate_per_ms: number;
    /** Gating charge of one that goes to the place that lets ions through, outward positive. */
    readonly charge_e: number;
    readonly share: number;
    /** How many times faster for 10 °C more. */
    readonly q10: number;
    /** Closes the channel from inside as the voltage rises: inactivation. */
    readonly inactivates?: boolean;
}

const WARM_C = 37;
/** Schwarz & Eikhof's times 75 let an impulse pass in 2 µs. */
const FASTER = 75;

type Places = Readonly<Record<string, number>>;
export const nameOf = (places: Places): string =>
    Object.entries(places)
        .map(([gate, n]) => gate + n)
        .join('');

/** All ways in which the gates' particles can stand. */
export const placesOf = (gates: readonly Gate[]): Places[] =>
    gates.reduce<Places[]>(
        (all, { name, particles }) =>
            all.flatMap((places) =>
                Array.from({ length: particles + 1 }, (_, n) => ({ ...places, [name]: n })),
            ),
        [{}],
    );

export const stateOf = (gates: readonly Gate[], places: Places): KindState => ({
    name: nameOf(places),
    gates: places,
    open: gates.every(({ name, particles }) => places[name] === particles),
    inactivated: gates.some(({ name, inactivates }) => inactivates && places[name] === 0),
});

/** A particle of some gate goes over, from each state in which one can. @param speed how many times faster than at 37 °C in life */
export const transitionsOf = (
    gates: readonly Gate[],
    speed: (gate: Gate) => number,
): readonly Transition[] =>
    placesOf(gates).flatMap((places) =>
        gates.flatMap((gate) => {
            const { name, particles, half_mV, rate_per_ms, charge_e, share } = gate;
            const n = places[name];
            if (n === particles) return [];
            const rate = (rate_per_ms / 1e6) * speed(gate);
            return [
                {
                    from: nameOf(places),
                    to: nameOf({ ...places, [name]: n + 1 }),
                    rate_per_ns: (particles - n) * rate,
                    back_per_ns: (n + 1) * rate,
                    charge_e,
                    share,
                    at_mV: half_mV,
                },
            ];
        }),
    );

const gated = (
    own: Pick<ChannelKind, 'key' | 'ion' | 'permeability' | 'blocks'>,
    gates: readonly Gate[],
): ChannelKind => {
    const { symbol } = speciesOf(own.ion);
    return withDrugs({
        ...own,
        role: 'channel',
        name: `voltage-gated ${symbol} channel`,
        plural: `voltage-gated ${symbol} channels`,
        symbol: own.key,
        group: `channels.${own.key}`,
        count: 0,
        leak: false,
        states: placesOf(gates).map((places) => stateOf(gates, places)),
        transitions: (_, { kT }) => {
            const warmer = kT / BOLTZMANN_mV_PER_K - kelvin(WARM_C);
            return transitionsOf(gates, ({ q10 }) => FASTER * q10 ** (warmer / 10));
        },
        fasterThanLife: FASTER,
    });
};

const everyState = (gates: readonly Gate[]): string[] => placesOf(gates).map(nameOf);

const SODIUM: readonly Gate[] = [
    {
        ...{ name: 'm', particles: 3, half_mV: -36.9, rate_per_ms: 7.42 },
        ...{ charge_e: 3.87, share: 0.37, q10: 2.2 },
    },
    {
        ...{ name: 'h', particles: 1, half_mV: -63.5, rate_per_ms: 0.512 },
        ...{ charge_e: -4.25, share: 0.71, q10: 2.9, inactivates: true },
    },
];
const POTASSIUM: readonly Gate[] = [
    {
        ...{ name: 'n', particles: 2, half_mV: -39.9, rate_per_ms: 0.644 },
        ...{ charge_e: 3.16, share: 0.36, q10: 3 },
    },
];

export const Nav = gated(
    {
        key: 'Nav',
        ion: 'Na',
        permeability: 8,
        blocks: [{ drug: 'TTX', states: everyState(SODIUM), half: 5 }],
    },
    SODIUM,
);
export const Kv = gated(
    {
        key: 'Kv',
        ion: 'K',
        permeability: 6,
        blocks: [{ drug: 'TEA', states: everyState(POTASSIUM), half: 0.3 }],
    },
    POTASSIUM,
);
