/** A sweep's points as a plot and as a table; those that had not settled are marked in both. */

import type { SweepLine } from '../../experiment/lines.ts';
import type { Point } from '../../experiment/sweep.ts';
import { leadingIon, theoryLine } from '../../experiment/theory-line.ts';
import { ENTRIES } from '../../params.ts';
import { createSweepPlot, type SweepPlot, type SweepRow } from '../../plots/sweep.ts';
import { SPECIES } from '../../species.ts';
import { element, write } from '../../ui/elements.ts';
import { fixed, signed } from '../../ui/format.ts';

export interface SweepResult {
    /** A new plot, with the lines of theory for these runs and no point yet. */
    begin(points: readonly Point[], log: boolean): void;
    show(lines: readonly SweepLine[]): void;
}

/** Beside the voltage of a point that had not settled, as its symbol in the plot. */
const OPEN = '○';

const read = (line: SweepLine, key: string): number | null => line.observables[key] ?? null;

const rowOf = (line: SweepLine): HTMLElement => {
    const mean = read(line, 'voltage_mV.mean') ?? 0;
    const error = read(line, 'voltage_mV.standardError');
    const ghk = read(line, 'ghkWithPump_mV');
    const voltage = `${fixed(mean, 1)} ± ${error === null ? '…' : fixed(error, 1)}`;
    const cells = [
        line.settled ? voltage : `${voltage} ${OPEN}`,
        ghk === null ? '…' : fixed(ghk, 1),
        ghk === null ? '…' : signed(mean - ghk, 1),
    ];
    return element(
        'tr',
        {},
        element('th', { scope: 'row' }, String(Number(line.value.toPrecision(4)))),
        ...cells.map((text) => element('td', {}, text)),
    );
};

const pointOf = (line: SweepLine): SweepRow => ({
    value: line.value,
    ghk_mV: null,
    nernst_mV: null,
    mean_mV: read(line, 'voltage_mV.mean'),
    error_mV: read(line, 'voltage_mV.standardError'),
    settled: line.settled,
});

export const createSweepResult = (host: HTMLElement): SweepResult => {
    const area = element('div', { class: 'sweep-plot' });
    const key = element('p', { class: 'source' });
    const open = element('p', { class: 'source' });
    const body = element('tbody');
    const heads = ['', 'V, mV', 'GHK', 'Difference'];
    const table = element(
        'table',
        { class: 'figures-table' },
        element(
            'thead',
            {},
            element('tr', {}, ...heads.map((text) => element('th', { scope: 'col' }, text))),
        ),
        body,
    );
    open.hidden = true;
    table.hidden = true;
    host.append(area, key, open, table);
    let plot: SweepPlot | undefined;
    let theory: readonly SweepRow[] = [];
    return {
        begin: (points, log) => {
            plot?.destroy();
            area.replaceChildren();
            const [first] = points;
            if (!first) return;
            const parameter = ENTRIES.find(({ path }) => path === first.path)?.parameter;
            const symbol = SPECIES.find((each) => each.key === leadingIon(first.settings))?.symbol;
            const nernstLabel = `the Nernst potential of ${symbol}`;
            plot = createSweepPlot(area, {
                label: [parameter?.label, parameter?.unit].filter((text) => text).join(', '),
                log,
                theme: document.documentElement.dataset.theme === 'light' ? 'light' : 'dark',
                nernstLabel,
            });
            theory = theoryLine(points, log).map((at) => ({
                ...at,
                mean_mV: null,
                error_mV: null,
                settled: true,
            }));
            write(
                key,
                `Points: what emerged, with its standard error. Solid: GHK at the set concentrations. Dashed: ${nernstLabel}.`,
            );
        },
        show: (lines) => {
            plot?.show([...theory, ...lines.map(pointOf)]);
            table.hidden = lines.length === 0;
            const count = lines.filter(({ settled }) => !settled).length;
            open.hidden = count === 0;
            write(
                open,
                `Open (${OPEN}), ${count} of ${lines.length}: not settled. The charging of the membrane is still in that mean, or its two halves differ, by more than its error: give each point more time.`,
            );
            body.replaceChildren(...lines.toSorted((a, b) => a.value - b.value).map(rowOf));
        },
    };
};
