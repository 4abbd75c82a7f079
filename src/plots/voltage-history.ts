/** What the plot of the voltage has to remember: the voltage, its mean, and where theory was, from the start on. */
import type uPlot from 'uplot';
import type { Settings } from '../params.ts';
import type { RateLine } from '../theory/rate-line.ts';
import type { Stand } from './figure.ts';
import { createTrace } from './trace.ts';

const RECENT_SPACING_ns = 4;
const RECENT_ROWS = 1500;
const WHOLE_SPACING_ns = 10;
const WHOLE_ROWS = 2000;

export interface VoltageHistory {
    /** From some time on; the newest rows are finer, but do not reach back for ever. */
    from(time_us: number): uPlot.AlignedData;
    whole(): uPlot.AlignedData;
    add(stand: Stand, settings: Settings): void;
    now_us(): number;
    /** The newest voltage; null before there is any. */
    voltage_mV(): number | null;
    /** Where the rate equations are; null where nothing feels the voltage, and GHK says all. */
    rates_mV(): number | null;
    /** Nothing has fired or was stimulated: a mean says where it rests. */
    rests(): boolean;
}

export const createVoltageHistory = (rates: RateLine): VoltageHistory => {
    const recent = createTrace('slide', RECENT_SPACING_ns, RECENT_ROWS);
    const whole = createTrace('compress', WHOLE_SPACING_ns, WHOLE_ROWS);
    let rates_mV: number | null = null;
    let rests = true;
    let now_us = 0;
    let epoch = -1;
    return {
        from: (time_us) => {
            const oldest_us = recent.first_us() ?? 0;
            const reaches = oldest_us <= time_us || oldest_us * 1000 <= 2 * RECENT_SPACING_ns;
            return (reaches ? recent : whole).columns();
        },
        whole: whole.columns,
        add: ({ snapshot, verdict: { mean, expected_mV } }, settings) => {
            const { box, trace, observed } = snapshot;
            if (box.epoch !== epoch) {
                epoch = box.epoch;
                recent.clear();
                whole.clear();
                now_us = 0;
            }
            const moments = rates.add(snapshot, settings);
            rates_mV = rates.now()?.voltage_mV ?? null;
            rests = rates_mV === null || observed.pulses + observed.impulses.length === 0;
            const about = rests ? mean : null;
            for (const [i, time_ns] of trace.time_ns.entries()) {
                const row = {
                    voltage: trace.voltage_mV[i],
                    mean: about ? about.mean : null,
                    low: about ? about.mean - about.standardError : null,
                    high: about ? about.mean + about.standardError : null,
                    expected: about && rates_mV === null ? expected_mV : null,
                    rates: moments[i]?.voltage_mV ?? null,
                };
                recent.add(time_ns, row);
                whole.add(time_ns, row);
                now_us = time_ns / 1000;
            }
        },
        now_us: () => now_us,
        voltage_mV: recent.last_mV,
        rates_mV: () => rates_mV,
        rests: () => rests,
    };
};
