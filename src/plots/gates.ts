/** Gates of the voltage-gated channels over time: the share of each kind that is open, and that is closed by inactivation. */
import type { RateLine } from '../theory/rate-line.ts';
import { type ChannelView, gatedThere } from '../ui/channels-there.ts';
import { fixed } from '../ui/format.ts';
import { type Curve, createBinned, RECENT_us } from './binned.ts';
import { createBins } from './bins.ts';
import { hasGated, kindInk } from './channel-ink.ts';
import type { Plan } from './figure.ts';
import { DASH } from './voltage-lines.ts';

const SPACING_ns = 20;
/** Four thirds of what is in sight, for a quarter is dropped at a time. */
const ROWS = Math.ceil((4 / 3) * ((1000 * RECENT_us) / SPACING_ns));

interface GateCurve extends Curve {
    readonly kind: ChannelView;
    readonly what: 'open' | 'inactivated';
    /** As the rate equations have it. */
    readonly isTheory: boolean;
}

/** What is inactivated first, for the others are drawn over it, and theory over all. */
export const gateCurves = (kinds: readonly ChannelView[]): readonly GateCurve[] => {
    const counted = (kind: ChannelView, what: GateCurve['what']): GateCurve => ({
        ...{ kind, what, isTheory: false, column: `${kind.key} ${what}` },
        ...{ symbol: kind.symbol, index: what, ink: kindInk(kind) },
        ...{ filled: what === 'inactivated', width: what === 'open' ? 2 : 1 },
    });
    const inactivating = kinds.filter(({ states }) => states.some((each) => each.inactivated));
    const curves = [
        ...inactivating.map((kind) => counted(kind, 'inactivated')),
        ...kinds.map((kind) => counted(kind, 'open')),
    ];
    const theory = curves.map((curve) => ({
        ...{ ...curve, isTheory: true, column: `${curve.column} theory` },
        ...{ filled: false, unnamed: true, width: 1.5, dash: DASH },
    }));
    return [...curves, ...theory];
};

/** @param rates the rate equations beside the world */
export const createGates = (rates: Pick<RateLine, 'add'>): Plan => {
    const bins = createBins(SPACING_ns, ROWS);
    let curves: readonly GateCurve[] = [];
    let epoch = -1;
    return {
        key: 'gates',
        label: 'Gates',
        title: 'Share of channels open, and closed by inactivation, %',
        pause_ms: 100,
        offered: hasGated,
        add: ({ snapshot }, settings) => {
            const { box, observed, trace } = snapshot;
            if (box.epoch !== epoch) bins.clear();
            epoch = box.epoch;
            curves = gateCurves(gatedThere(snapshot.box, snapshot.observed));
            const moments = rates.add(snapshot, settings);
            for (const [i, time_ns] of trace.time_ns.entries()) {
                const shares: Record<string, number> = {};
                for (const { kind, what, isTheory, column } of curves) {
                    const { key } = kind;
                    const number = isTheory
                        ? moments[i]?.byKind[key]?.[what]
                        : trace.channels[key]?.[what][i];
                    if (number !== undefined)
                        shares[column] = (100 * number) / observed.channels[key].count;
                }
                bins.add(time_ns, shares);
            }
        },
        create: (host, look) =>
            createBinned(host, look, {
                name: 'Gates against time',
                note: 'Share, %; filled: inactivated; dashed: theory',
                ...{ file: 'gates', unit: 'percent', bins },
                curves: () => curves,
                written: (value) => `${fixed(value, 0)} %`,
                valueRange: () => [0, 100],
            }),
    };
};
