/** What changed, in a sentence or two, for those who hear the page: at most every seven seconds, and only if something did. */
import { READING_DIGITS } from '../observables.ts';
import type { Box, Observed } from '../snapshot.ts';
import type { Verdict } from '../theory/verdict.ts';
import { write } from '../ui/elements.ts';
import { fixed } from '../ui/format.ts';
import { verdictText } from '../ui/verdict-text.ts';

const PAUSE_ms = 7000;
/** Noise alone moves the voltage by less. */
const WORTH_mV = 10;

export interface Summary {
    show(observed: Observed, kinds: Box['kinds'], playing: boolean, verdict: Verdict): void;
}

export const createSummary = (host: HTMLElement): Summary => {
    let spoken_ms = Number.NEGATIVE_INFINITY;
    let spoken_mV = Number.NaN;
    let told = '';
    return {
        show: ({ voltage_mV, channels, pumps }, kinds, playing, verdict) => {
            const { kind, line, expected_mV } = verdict;
            const now_ms = performance.now();
            if (now_ms - spoken_ms < PAUSE_ms) return;
            const proteins = kinds.map(
                ({ key, symbol }) => `${(channels[key] ?? pumps[key]).count} ${symbol}`,
            );
            const state = `${playing ? 'running' : 'paused'} ${kind} ${proteins.join()}`;
            const moved = !(Math.abs(voltage_mV - spoken_mV) < WORTH_mV);
            if (state === told && !moved) return;
            [told, spoken_ms, spoken_mV] = [state, now_ms, voltage_mV];
            const theory =
                expected_mV === null ? '' : `; ${line} says ${fixed(expected_mV, READING_DIGITS)}`;
            write(
                host,
                `Voltage ${fixed(voltage_mV, READING_DIGITS)} millivolts${theory}, ${verdictText(verdict)}. Channels and pumps: ${proteins.join(', ')}. ${playing ? 'Running' : 'Paused'}.`,
            );
        },
    };
};
