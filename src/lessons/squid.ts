/**
 * The squid's own voltage-gated channels, m³h and n⁴, as kinds that a scenario brings along: Hodgkin & Huxley 1952, J. Physiol. 117,
 * 500, at 6.3 °C. Their rates are no exponentials of V; these are fitted to the logarithm of their ratio near rest, and lie within a
 * factor of 2 of them from −90 to +45 mV, at the far ends of h of 5.
 */
import type { CustomKind } from '../kinds/custom.ts';
import { type Gate, placesOf, stateOf, transitionsOf } from '../kinds/gated.ts';

/** What lets the membrane follow with so few channels. */
const FASTER = 500;

const SODIUM: readonly Gate[] = [
    {
        ...{ name: 'm', particles: 3, half_mV: -39.3, rate_per_ms: 0.692 },
        ...{ charge_e: 2.72, share: 0.34, q10: 3 },
    },
    {
        ...{ name: 'h', particles: 1, half_mV: -62, rate_per_ms: 0.065 },
        ...{ charge_e: -3.48, share: 0.74, q10: 3, inactivates: true },
    },
];
const POTASSIUM: readonly Gate[] = [
    {
        ...{ name: 'n', particles: 4, half_mV: -51, rate_per_ms: 0.1 },
        ...{ charge_e: 1.33, share: 0.55, q10: 3 },
    },
];

const kindOf = (
    gates: readonly Gate[],
    own: Pick<CustomKind, 'label' | 'ion' | 'permeability'>,
) => {
    const states = placesOf(gates).map((places) => stateOf(gates, places));
    const named = (is: (state: (typeof states)[number]) => boolean | undefined) =>
        states.filter(is).map(({ name }) => name);
    return {
        ...own,
        fasterThanLife: FASTER,
        states: states.map(({ name }) => name),
        open: named(({ open }) => open),
        inactivated: named(({ inactivated }) => inactivated),
        transitions: transitionsOf(gates, () => FASTER).map(
            ({ rate_per_ns, back_per_ns, ...transition }) => ({
                ...transition,
                rate_per_us: 1000 * rate_per_ns,
                back_per_us: 1000 * back_per_ns,
            }),
        ),
    };
};

export const SQUID_KINDS = {
    NavSquid: kindOf(SODIUM, { label: 'Na⁺ channel of the squid', ion: 'Na', permeability: 32 }),
    KvSquid: kindOf(POTASSIUM, { label: 'K⁺ channel of the squid', ion: 'K', permeability: 20 }),
};
