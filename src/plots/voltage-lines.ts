/** The lines of theory in the plot of the voltage, and the frame that it is seen in. */
import { LINE_DIGITS, NERNST_DIGITS } from '../observables.ts';
import type { Palette } from '../palette.ts';
import { PERMEANT } from '../species.ts';
import type { Expected } from '../theory/expected.ts';
import type { Line } from './lines.ts';

/** The field's usual frame; it grows where a line or the voltage leaves it. */
const LOWEST_mV = -100;
const HIGHEST_mV = 60;
/** Least height of the frame when it follows the voltage, and room above and below. */
const CLOSEST_mV = 20;
const CLOSE_RIM_mV = 3;
/** Of theory's curve. */
export const DASH = [7, 4];

/**
 * The line to compare with is a curve, for it moves with the channels: here it only goes on from the newest time.
 * @param rates_mV where the rate equations are; null where nothing feels the voltage, and GHK says all
 */
export const linesOf = (
    theory: Expected,
    pumps: boolean,
    rates_mV: number | null,
    now_us: number,
): Line[] => {
    const ahead = {
        ...{ index: '', digits: LINE_DIGITS, from_us: now_us, dash: DASH },
        ink: ({ theory }: Palette) => theory,
    };
    const lines: Line[] = PERMEANT.map((ion) => ({
        symbol: 'E',
        index: ion,
        value: theory.nernst_mV[ion],
        from_us: 0,
        ink: ({ ink }) => ink[ion],
        dash: [2, 4],
        digits: NERNST_DIGITS,
    }));
    if (rates_mV !== null)
        return [...lines, { ...ahead, symbol: 'rate equations', value: rates_mV, digits: null }];
    const passive = { ...ahead, symbol: 'GHK', value: theory.ghk_mV };
    if (!pumps) return [...lines, passive];
    return [
        ...lines,
        { ...ahead, symbol: 'with pumps', value: theory.ghkWithPump_mV },
        { ...passive, from_us: 0, dash: [1, 4] },
    ];
};

/** The frame: the field's usual one, or what the voltage fills. */
export const frameOf = (
    low: number | null,
    high: number | null,
    lines: readonly Line[],
    close: boolean,
): [number, number] => {
    if (close && low !== null && high !== null) {
        const rim = Math.max(CLOSE_RIM_mV, (CLOSEST_mV - (high - low)) / 2);
        return [5 * Math.floor((low - rim) / 5), 5 * Math.ceil((high + rim) / 5)];
    }
    const values = lines.flatMap(({ value }) => (value === null ? [] : [value]));
    const lowest = Math.min(LOWEST_mV, low ?? 0, ...values);
    const highest = Math.max(HIGHEST_mV, high ?? 0, ...values);
    return [20 * Math.floor(lowest / 20), 20 * Math.ceil(highest / 20)];
};
