/** Gates of the voltage-gated channels over time: the share of each kind that is open, and that is closed by inactivation. */

import { fixed } from '../ui/format.ts';
import { type Curve, createBinned, RECENT_us } from './binned.ts';
import { createBins } from './bins.ts';
import { type ChannelView, gatedThere, hasGated, kindInk } from './channels-there.ts';
import type { Plan, Stand } from './figure.ts';

const SPACING_ns = 20;
/** Four thirds of what is in sight, for a quarter is dropped at a time. */
const ROWS = Math.ceil((4 / 3) * ((1000 * RECENT_us) / SPACING_ns));

interface GateCurve extends Curve {
    readonly kind: ChannelView;
    readonly what: 'open' | 'inactivated';
}

/** What is inactivated first, for the others are drawn over it. */
export const gateCurves = (kinds: readonly ChannelView[]): readonly GateCurve[] => {
    const curve = (kind: ChannelView, what: 'open' | 'inactivated'): GateCurve => ({
        ...{ kind, what, column: `${kind.key} ${what}`, symbol: kind.symbol, index: what },
        ...{ ink: kindInk(kind), filled: what === 'inactivated', width: what === 'open' ? 2 : 1 },
    });
    const inactivating = kinds.filter(({ states }) => states.some((each) => each.inactivated));
    return [
        ...inactivating.map((kind) => curve(kind, 'inactivated')),
        ...kinds.map((kind) => curve(kind, 'open')),
    ];
};

export const createGates = (): Plan => {
    const bins = createBins(SPACING_ns, ROWS);
    let curves: readonly GateCurve[] = [];
    let epoch = -1;
    return {
        key: 'gates',
        label: 'Gates',
        title: 'Share of channels open, and closed by inactivation, %',
        pause_ms: 100,
        offered: hasGated,
        add: ({ snapshot }: Stand) => {
            const { box, observed, trace } = snapshot;
            if (box.epoch !== epoch) bins.clear();
            epoch = box.epoch;
            curves = gateCurves(gatedThere(snapshot));
            for (const [i, time_ns] of trace.time_ns.entries()) {
                const shares: Record<string, number> = {};
                for (const { kind, what, column } of curves) {
                    const of = trace.channels[kind.key]?.[what][i];
                    if (of !== undefined)
                        shares[column] = (100 * of) / observed.channels[kind.key].count;
                }
                bins.add(time_ns, shares);
            }
        },
        create: (host, look) =>
            createBinned(host, look, {
                name: 'Gates against time',
                note: 'Share of channels, %; filled: inactivated',
                ...{ file: 'gates', unit: 'percent', bins },
                curves: () => curves,
                written: (value) => `${fixed(value, 0)} %`,
                valueRange: () => [0, 100],
            }),
    };
};
