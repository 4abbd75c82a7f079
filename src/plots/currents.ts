/** The current through each kind of channel against time, their sum, and what the electrode puts in; outward is up. */
import { channelsThere } from '../ui/channels-there.ts';
import { signed } from '../ui/format.ts';
import { PA_PER_E_PER_NS } from '../units.ts';
import { type Curve, createBinned, RECENT_us } from './binned.ts';
import { createBins } from './bins.ts';
import { hasGated, kindInk } from './channel-ink.ts';
import type { Plan, Stand } from './figure.ts';

/** One ion in such a stretch is 1.6 pA. */
const SPACING_ns = 100;
/** Four thirds of what is in sight, for a quarter is dropped at a time. */
const ROWS = Math.ceil((4 / 3) * ((1000 * RECENT_us) / SPACING_ns));
/** The frame reaches at least so far to both sides of 0, pA. */
const LEAST_pA = 20;

/** No kind has a space in its key. */
const SUM: Curve = {
    ...{ column: 'all channels', symbol: 'sum', index: '', width: 1.5 },
    ink: ({ voltage }) => voltage,
};
/** So much larger than the others while it lasts that those would be flat beside it. */
const STIMULUS: Curve = {
    ...{ column: 'the electrode', symbol: 'stimulus', index: '', width: 1 },
    ...{ filled: true, leaves: true },
    ink: ({ accent }) => accent,
};

const curvesOf = ({ snapshot }: Stand): readonly Curve[] => [
    ...(snapshot.observed.pulses > 0 ? [STIMULUS] : []),
    ...channelsThere(snapshot.box, snapshot.observed).map((kind) => ({
        ...{ column: kind.key, symbol: kind.symbol, index: kind.leak ? 'leak' : '' },
        ...{ ink: kindInk(kind), width: kind.leak ? 1 : 2 },
    })),
    SUM,
];

/** With 0, and round. */
export const currentFrame = (low: number | null, high: number | null): [number, number] => {
    const bottom = Math.min(-LEAST_pA, low ?? 0);
    const top = Math.max(LEAST_pA, high ?? 0);
    const unit = 10 ** Math.floor(Math.log10(top - bottom)) / 2;
    return [unit * Math.floor(bottom / unit), unit * Math.ceil(top / unit)];
};

export const createCurrents = (): Plan => {
    const bins = createBins(SPACING_ns, ROWS);
    let curves: readonly Curve[] = [];
    let last_ns = 0;
    let epoch = -1;
    return {
        key: 'currents',
        label: 'Currents',
        title: 'Current out of the cell by kind of channel, pA',
        pause_ms: 150,
        offered: hasGated,
        add: (stand) => {
            const { box, trace } = stand.snapshot;
            if (box.epoch !== epoch) {
                bins.clear();
                last_ns = 0;
            }
            epoch = box.epoch;
            curves = curvesOf(stand);
            const kinds = channelsThere(stand.snapshot.box, stand.snapshot.observed);
            for (const [i, time_ns] of trace.time_ns.entries()) {
                const scale = PA_PER_E_PER_NS / (time_ns - last_ns);
                last_ns = time_ns;
                // What goes into the cell is negative, from the electrode too.
                const currents: Record<string, number> = {
                    [SUM.column]: 0,
                    [STIMULUS.column]: -scale * trace.stimulus_e[i],
                };
                for (const { key } of kinds) {
                    const charge_e = trace.channels[key]?.charge_e[i] ?? 0;
                    currents[key] = scale * charge_e;
                    currents[SUM.column] += scale * charge_e;
                }
                bins.add(time_ns, currents);
            }
        },
        create: (host, look) =>
            createBinned(host, look, {
                name: 'Current against time',
                note: `Current out, pA, mean of ${SPACING_ns} ns`,
                ...{ file: 'currents', unit: 'pA', bins },
                curves: () => curves,
                written: (value) => signed(value, 0),
                valueRange: currentFrame,
            }),
    };
};
