/** A sweep of one parameter from the cell in sight, run beside it by workers of its own. */

import { csvOf, lineOf, type SweepLine } from '../../experiment/lines.ts';
import { runAll } from '../../experiment/pool.ts';
import { type Point, pointsOf, VARIABLES } from '../../experiment/sweep.ts';
import { leadingIon, theoryAt } from '../../experiment/theory-line.ts';
import { createSweepPlot, type SweepPlot, type SweepRow } from '../../plots/sweep.ts';
import { inWords } from '../../settings/in-words.ts';
import { withValue } from '../../settings/settings.ts';
import { SPECIES } from '../../species.ts';
import { download } from '../../ui/download.ts';
import { element, write } from '../../ui/elements.ts';
import { sentenceOf } from '../../ui/failure.ts';
import { fixed, signed } from '../../ui/format.ts';
import type { Open } from '../program.ts';

/** Workers at most; one core stays with the picture. */
const MOST_WORKERS = 8;
const workers = () => Math.max(1, Math.min(MOST_WORKERS, (navigator.hardwareConcurrency || 2) - 1));
const WARMUP_SHARE = 0.1;
/** The lines of theory are drawn through so many values. */
const LINE_POINTS = 61;

const labelled = (label: string, id: string, control: HTMLElement): HTMLElement =>
    element('p', { class: 'entry' }, element('label', { for: id }, label), control);

const numberInput = (id: string, value: string, step = 'any') =>
    element('input', { id, type: 'number', step, value, required: '' });

const read = (line: SweepLine, key: string): number | null => line.observables[key] ?? null;

export const open: Open = (host, program) => {
    const variable = element(
        'select',
        { id: 'sweep-variable' },
        ...VARIABLES.map(({ path, parameter }) =>
            element('option', { value: path }, parameter.label),
        ),
    );
    variable.value = 'outside.K';
    const from = numberInput('sweep-from', '1');
    const to = numberInput('sweep-to', '100');
    const points = numberInput('sweep-points', '9', '1');
    const duration = numberInput('sweep-duration', '20');
    const log = element('input', { id: 'sweep-log', type: 'checkbox' });
    log.checked = true;
    const start = element('button', { type: 'submit', class: 'take' }, 'Run');
    const cancel = element('button', { type: 'button', class: 'take' }, 'Cancel');
    const csv = element('button', { type: 'button', class: 'take' }, 'Points (CSV)');
    cancel.disabled = true;
    csv.disabled = true;
    const bar = element('progress', { max: '1', value: '0', 'aria-label': 'Progress' });
    const said = element('span', { role: 'status' });
    const area = element('div', { class: 'sweep-plot' });
    const key = element('p', { class: 'source' });
    const body = element('tbody');
    const table = element(
        'table',
        { class: 'figures-table' },
        element(
            'thead',
            {},
            element(
                'tr',
                {},
                ...['', 'V, mV', 'GHK', 'Difference'].map((t) =>
                    element('th', { scope: 'col' }, t),
                ),
            ),
        ),
        body,
    );
    table.hidden = true;
    const form = element(
        'form',
        { class: 'sweep', novalidate: '' },
        labelled('Vary', 'sweep-variable', variable),
        labelled('from', 'sweep-from', from),
        labelled('to', 'sweep-to', to),
        labelled('Points', 'sweep-points', points),
        labelled('Each, µs', 'sweep-duration', duration),
        element(
            'p',
            { class: 'entry' },
            element('label', { for: 'sweep-log' }, 'Logarithmic axis'),
            log,
        ),
        element('p', { class: 'takes' }, start, cancel, csv),
    );
    host.append(
        element(
            'p',
            {},
            'One parameter of this cell takes a row of values. Each is a run of its own, from neutral water, beside the cell in sight; its voltage stands over the lines of theory.',
        ),
        form,
        bar,
        said,
        area,
        key,
        table,
    );

    let lines: SweepLine[] = [];
    let abort: AbortController | undefined;
    let plot: SweepPlot | undefined;

    const theoryRows = (all: readonly Point[]): SweepRow[] => {
        const [first, last] = [all[0], all.at(-1)];
        if (!first || !last) return [];
        const ion = leadingIon(first.settings);
        return Array.from({ length: LINE_POINTS }, (_, i) => {
            const share = i / (LINE_POINTS - 1);
            const value = log.checked
                ? first.value * (last.value / first.value) ** share
                : first.value + (last.value - first.value) * share;
            const settings = (() => {
                try {
                    return withValue(first.settings, first.path, value);
                } catch {
                    // Between whole numbers there is no cell.
                    return undefined;
                }
            })();
            const theory = settings && theoryAt(settings, ion);
            return {
                value,
                ghk_mV: theory?.ghk_mV ?? null,
                nernst_mV: theory?.nernst_mV ?? null,
                mean_mV: null,
                error_mV: null,
            };
        });
    };
    const show = (all: readonly Point[]) => {
        const measured = lines.map(
            (line): SweepRow => ({
                value: line.value,
                ghk_mV: null,
                nernst_mV: null,
                mean_mV: read(line, 'voltage_mV.mean'),
                error_mV: read(line, 'voltage_mV.standardError'),
            }),
        );
        plot?.show([...theoryRows(all), ...measured]);
        table.hidden = lines.length === 0;
        csv.disabled = lines.length === 0;
        body.replaceChildren(
            ...lines
                .toSorted((a, b) => a.value - b.value)
                .map((line) => {
                    const mean = read(line, 'voltage_mV.mean') ?? 0;
                    const error = read(line, 'voltage_mV.standardError');
                    const ghk = read(line, 'ghkWithPump_mV');
                    const cells = [
                        `${fixed(mean, 1)} ± ${error === null ? '…' : fixed(error, 1)}`,
                        ghk === null ? '…' : fixed(ghk, 1),
                        ghk === null ? '…' : signed(mean - ghk, 1),
                    ];
                    return element(
                        'tr',
                        {},
                        element('th', { scope: 'row' }, String(Number(line.value.toPrecision(4)))),
                        ...cells.map((text) => element('td', {}, text)),
                    );
                }),
        );
    };
    const begin = (): Point[] => {
        const duration_ns = Math.round(1000 * duration.valueAsNumber);
        if (!(duration_ns >= 1000 && duration_ns <= 1e6))
            throw new Error(
                `The simulated time of each point must be from 1 to 1000 µs, got ${duration.value || 'nothing'}.`,
            );
        const range = {
            from: from.valueAsNumber,
            to: to.valueAsNumber,
            points: points.valueAsNumber,
            log: log.checked,
        };
        const times = { duration_ns, warmup_ns: Math.round(WARMUP_SHARE * duration_ns) };
        return pointsOf(program.settings(), variable.value, range, times);
    };
    const run = async () => {
        let all: Point[];
        try {
            program.say('');
            all = begin();
        } catch (error) {
            program.say(inWords(sentenceOf(error)));
            return;
        }
        lines = [];
        abort = new AbortController();
        plot?.destroy();
        area.replaceChildren();
        const { parameter } = VARIABLES.find(({ path }) => path === variable.value) ?? {};
        const ion = leadingIon(all[0].settings);
        const symbol = SPECIES.find((each) => each.key === ion)?.symbol;
        const label = [parameter?.label, parameter?.unit].filter((text) => text).join(', ');
        const theme = document.documentElement.dataset.theme === 'light' ? 'light' : 'dark';
        const nernstLabel = `the Nernst potential of ${symbol}`;
        plot = createSweepPlot(area, { label, log: log.checked, theme, nernstLabel });
        write(
            key,
            `Points: what emerged, with its standard error. Solid: GHK at the set concentrations. Dashed: ${nernstLabel}.`,
        );
        show(all);
        start.disabled = true;
        cancel.disabled = false;
        write(said, `Running ${all.length} points.`);
        const runners = Array.from({ length: Math.min(workers(), all.length) }, program.runner);
        try {
            await runAll(all, runners, {
                signal: abort.signal,
                progress: (done) => {
                    bar.value = done / all.length;
                },
                done: (point, measured) => {
                    lines.push(lineOf(point, measured));
                    write(said, `${lines.length} of ${all.length} points done.`);
                    show(all);
                },
            });
            if (abort.signal.aborted)
                write(said, `Cancelled with ${lines.length} of ${all.length} points done.`);
        } catch (error) {
            write(said, 'Stopped.');
            program.say(inWords(sentenceOf(error)));
        }
        start.disabled = false;
        cancel.disabled = true;
        bar.value = abort.signal.aborted ? 0 : 1;
    };
    form.addEventListener('submit', (event) => {
        event.preventDefault();
        if (!start.disabled) void run();
    });
    cancel.addEventListener('click', () => abort?.abort());
    csv.addEventListener('click', () =>
        download(
            new Blob([csvOf(lines)], { type: 'text/csv;charset=utf-8' }),
            `ionarium-sweep-${lines[0].vary}.csv`,
        ),
    );
    return {};
};
