/** What changed, in a sentence or two, for those who hear the page: at most every seven seconds, and only if something did. */
import { READING_DIGITS } from '../observables.ts';
import type { Box, Observed } from '../snapshot.ts';
import type { Verdict } from '../theory/verdict.ts';
import { write } from '../ui/elements.ts';
import { fixed } from '../ui/format.ts';
import { verdictText } from '../ui/verdict-text.ts';
import { phrase, told } from '../words/phrase.ts';

const PAUSE_ms = 7000;
/** A pulse and an impulse are told of sooner. */
const NEWS_PAUSE_ms = 2000;
/** Noise alone moves the voltage by less. */
const WORTH_mV = 10;

export interface Summary {
    show(observed: Observed, kinds: Box['kinds'], playing: boolean, verdict: Verdict): void;
}

/** Of pulses and impulses since those that were told of: "Stimulus 3. Impulse: peak 38 mV." */
export const newsText = (
    { pulses, impulses }: Pick<Observed, 'pulses' | 'impulses'>,
    told: { readonly pulses: number; readonly latest_ns: number },
): string => {
    const last = impulses.at(-1);
    return [
        ...(pulses > told.pulses ? [phrase('Stimulus {n}.', { n: pulses })] : []),
        ...(last && last.time_ns > told.latest_ns
            ? [
                  phrase('Impulse: peak {peak}.', {
                      peak: `${fixed(last.peak_mV, READING_DIGITS)} mV`,
                  }),
              ]
            : []),
    ].join(' ');
};

export const createSummary = (host: HTMLElement): Summary => {
    let spoken_ms = Number.NEGATIVE_INFINITY;
    let spoken_mV = Number.NaN;
    let spoken = '';
    let news = { pulses: 0, latest_ns: 0 };
    /** @returns whether there was news */
    const tellNews = (observed: Observed, now_ms: number): boolean => {
        const { pulses, impulses } = observed;
        const latest_ns = impulses.at(-1)?.time_ns ?? 0;
        // Another world counts from the start.
        if (pulses < news.pulses || latest_ns < news.latest_ns) news = { pulses: 0, latest_ns: 0 };
        const text = newsText(observed, news);
        if (text === '' || now_ms - spoken_ms < NEWS_PAUSE_ms) return text !== '';
        news = { pulses, latest_ns };
        spoken_ms = now_ms;
        write(host, text);
        return true;
    };
    return {
        show: (observed, kinds, playing, verdict) => {
            const { voltage_mV, channels, pumps } = observed;
            const { kind, line, expected_mV } = verdict;
            const now_ms = performance.now();
            if (tellNews(observed, now_ms) || now_ms - spoken_ms < PAUSE_ms) return;
            const proteins = kinds
                .map(
                    ({ key, symbol }) =>
                        [symbol, (channels[key] ?? pumps[key])?.count ?? 0] as const,
                )
                .filter(([, count]) => count > 0)
                .map(([symbol, count]) => `${count} ${symbol}`);
            const state = `${playing ? 'running' : 'paused'} ${kind} ${proteins.join()}`;
            const moved = !(Math.abs(voltage_mV - spoken_mV) < WORTH_mV);
            if (state === spoken && !moved) return;
            [spoken, spoken_ms, spoken_mV] = [state, now_ms, voltage_mV];
            const theory =
                expected_mV === null
                    ? ''
                    : phrase('; {line} says {n}', {
                          line: told(line),
                          n: fixed(expected_mV, READING_DIGITS),
                      });
            write(
                host,
                phrase(
                    'Voltage {n} millivolts{theory}, {verdict}. Channels and pumps: {proteins}. {state}.',
                    {
                        n: fixed(voltage_mV, READING_DIGITS),
                        theory,
                        verdict: verdictText(verdict),
                        proteins: proteins.join(', ') || phrase('none'),
                        state: phrase(playing ? 'Running' : 'Paused'),
                    },
                ),
            );
        },
    };
};
