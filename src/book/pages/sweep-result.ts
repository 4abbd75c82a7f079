/** A sweep's points as a plot and as a table; those that had not settled are marked in both. */
import type { SweepLine } from '../../experiment/lines.ts';
import type { Point } from '../../experiment/sweep.ts';
import { leadingIon, theoryLine } from '../../experiment/theory-line.ts';
import type { Experiment } from '../../lessons/experiments.ts';
import { IMPULSES } from '../../observables.ts';
import { entriesOf } from '../../params.ts';
import { createSweepPlot, type SweepPlot, type SweepRow } from '../../plots/sweep.ts';
import { SPECIES } from '../../species.ts';
import { element, write } from '../../ui/elements.ts';
import { fixed, signed } from '../../ui/format.ts';
import { phrase, told } from '../../words/phrase.ts';

export interface SweepResult {
    /** A new plot, with the lines of theory for these runs and no point yet, but those that others have measured. */
    begin(points: readonly Point[], log: boolean, experiment?: Experiment): void;
    show(lines: readonly SweepLine[]): void;
}

/** Beside the voltage of a point that had not settled, as its symbol in the plot. */
const OPEN = '○';

/** What can be shown against the parameter: the voltage, over theory's lines, or what came of impulses. */
const VOLTAGE = { key: 'voltage_mV.mean', label: 'Membrane potential', unit: 'mV', digits: 1 };
const QUANTITIES = [
    VOLTAGE,
    // Counts of a run are whole, and so are means of a few impulses as far as they are known.
    ...IMPULSES.map(({ key, label, unit }) => ({ key, label, unit, digits: 0 })),
];

const read = (line: SweepLine, key: string): number | null => line.observables[key] ?? null;

const cellsOf = (line: SweepLine, { key, digits }: typeof VOLTAGE): readonly string[] => {
    const found = read(line, key);
    if (key !== VOLTAGE.key) return [found === null ? '…' : fixed(found, digits)];
    const mean = found ?? 0;
    const error = read(line, 'voltage_mV.standardError');
    const ghk = read(line, 'ghkWithPump_mV');
    const voltage = `${fixed(mean, 1)} ± ${error === null ? '…' : fixed(error, 1)}`;
    return [
        line.settled ? voltage : `${voltage} ${OPEN}`,
        ghk === null ? '…' : fixed(ghk, 1),
        ghk === null ? '…' : signed(mean - ghk, 1),
    ];
};

const rowOf = (line: SweepLine, quantity: typeof VOLTAGE): HTMLElement =>
    element(
        'tr',
        {},
        element('th', { scope: 'row' }, String(Number(line.value.toPrecision(4)))),
        ...cellsOf(line, quantity).map((text) => element('td', {}, text)),
    );

const headOf = ({ key, label, unit }: typeof VOLTAGE): HTMLElement => {
    const heads =
        key === VOLTAGE.key
            ? ['V, mV', 'GHK', phrase('Difference')]
            : [unit ? `${told(label)}, ${unit}` : told(label)];
    return element(
        'tr',
        {},
        ...['', ...heads].map((text) => element('th', { scope: 'col' }, text)),
    );
};

/** Only a mean voltage settles. */
const pointOf = (line: SweepLine, { key }: typeof VOLTAGE): SweepRow => ({
    value: line.value,
    ghk_mV: null,
    nernst_mV: null,
    measured: read(line, key),
    error: key === VOLTAGE.key ? read(line, 'voltage_mV.standardError') : null,
    settled: line.settled || key !== VOLTAGE.key,
});

/** @param idOf an id that is the document's only one */
export const createSweepResult = (
    host: HTMLElement,
    idOf: (name: string) => string,
): SweepResult => {
    const choice = element(
        'select',
        { id: idOf('sweep-shown') },
        ...QUANTITIES.map(({ key, label }) => element('option', { value: key }, told(label))),
    );
    const area = element('div', { class: 'sweep-plot' });
    const key = element('p', { class: 'source' });
    const open = element('p', { class: 'source' });
    const head = element('thead');
    const body = element('tbody');
    const table = element('table', { class: 'figures-table' }, head, body);
    open.hidden = true;
    table.hidden = true;
    host.append(
        element(
            'p',
            { class: 'entry' },
            element('label', { for: choice.id }, phrase('Show')),
            choice,
        ),
        ...[area, key, open, table],
    );
    let plot: SweepPlot | undefined;
    let theory: readonly SweepRow[] = [];
    let begun:
        | { points: readonly Point[]; log: boolean; experiment: Experiment | undefined }
        | undefined;
    let shown: readonly SweepLine[] = [];

    const quantity = () => QUANTITIES.find(({ key }) => key === choice.value) ?? VOLTAGE;
    const draw = () => {
        plot?.destroy();
        area.replaceChildren();
        const first = begun?.points[0];
        if (!first || !begun) return;
        const parameter = entriesOf(first.settings).find(({ path }) => path === first.path);
        const symbol = SPECIES.find((each) => each.key === leadingIon(first.settings))?.symbol;
        const nernst = `the Nernst potential of ${symbol}`;
        const isVoltage = quantity().key === VOLTAGE.key;
        const { measured = [], source } = begun.experiment ?? {};
        plot = createSweepPlot(area, {
            label: [told(parameter?.parameter.label ?? ''), parameter?.parameter.unit]
                .filter((text) => text)
                .join(', '),
            log: begun.log,
            theme: document.documentElement.dataset.theme === 'light' ? 'light' : 'dark',
            quantity: { ...quantity(), label: told(quantity().label) },
            lines: isVoltage ? `the lines of GHK (solid) and ${nernst} (dashed)` : '',
            others: (isVoltage ? measured : []).map(({ value, voltage_mV, error_mV }) => ({
                x: value,
                y: voltage_mV,
                error: error_mV,
            })),
        });
        theory = isVoltage
            ? theoryLine(begun.points, begun.log).map((at) => ({
                  ...at,
                  measured: null,
                  error: null,
                  settled: true,
              }))
            : [];
        write(
            key,
            told(
                isVoltage
                    ? `Points: what emerged, with its standard error. Solid: GHK at the set concentrations. Dashed: ${nernst}.${measured.length > 0 ? ` Squares: measured by ${source}.` : ''}`
                    : 'Points: impulses after the warm-up, a tenth of each run, that were over by its end.',
            ),
        );
    };
    const show = () => {
        const isVoltage = quantity().key === VOLTAGE.key;
        plot?.show([...theory, ...shown.map((line) => pointOf(line, quantity()))]);
        table.hidden = shown.length === 0;
        const count = shown.filter(({ settled }) => !settled).length;
        open.hidden = count === 0 || !isVoltage;
        write(
            open,
            told(
                `Open (${OPEN}), ${count} of ${shown.length}: not settled. The charging of the membrane is still in that mean, or its two halves differ, by more than its error: give each point more time.`,
            ),
        );
        head.replaceChildren(headOf(quantity()));
        const lines = shown.toSorted((a, b) => a.value - b.value);
        body.replaceChildren(...lines.map((line) => rowOf(line, quantity())));
    };
    choice.addEventListener('change', () => {
        draw();
        show();
    });
    return {
        begin: (points, log, experiment) => {
            begun = { points, log, experiment };
            draw();
        },
        show: (lines) => {
            shown = lines;
            show();
        },
    };
};
