/** A voltage-clamp protocol as plots and a table: the family of currents, I–V with the reversal potential, the curves of the gates. */
import {
    type ClampDone,
    type KindSeen,
    kindSeen,
    type Uncertain,
} from '../../experiment/clamp-curves.ts';
import {
    lowestConditioning_mV,
    type Protocol,
    readAt,
    voltageGated,
} from '../../experiment/clamp-protocol.ts';
import { gateLine, stepLine } from '../../experiment/clamp-theory.ts';
import type { Settings } from '../../params.ts';
import type { Box } from '../../snapshot.ts';
import { speciesOf } from '../../species.ts';
import { nernst_mV } from '../../theory/ghk.ts';
import { element, write } from '../../ui/elements.ts';
import { fixed, uncertain } from '../../ui/format.ts';
import { PA_PER_E_PER_NS } from '../../units.ts';
import { phrase, told } from '../../words/phrase.ts';
import type { Expected } from './clamp-content.ts';
import { createClampPlots } from './clamp-plots.ts';

export interface ClampResult {
    /** New plots with the lines of theory, and no point yet. */
    begin(settings: Settings, box: Box, protocol: Protocol): void;
    show(done: readonly ClampDone[]): void;
}

const expectedOf = (settings: Settings, box: Box, protocol: Protocol): Expected[] =>
    voltageGated(settings).map((kind) => ({
        kind,
        steps: stepLine(kind, settings, box, protocol),
        gates: gateLine(kind, settings, [lowestConditioning_mV(protocol), protocol.to_mV]),
        reversal_mV: nernst_mV(
            speciesOf(kind.ion).valence,
            settings.inside[kind.ion],
            settings.outside[kind.ion],
            settings.temperature_C,
        ),
    }));

const reversalText = ({ kind, reversal_mV }: Expected, { reversal }: KindSeen): string => {
    const theory = reversal_mV === null ? '' : ` GHK: ${fixed(reversal_mV, 1)} mV.`;
    const { symbol } = speciesOf(kind.ion);
    if (!reversal)
        return `The ${symbol} current of ${kind.symbol} does not turn within these steps.${theory}`;
    const found = uncertain(reversal.voltage_mV, reversal.error_mV).join(' ± ');
    return `The ${symbol} current of ${kind.symbol} turns at ${found} mV.${theory}`;
};

const current = ({ value, error }: Uncertain): string =>
    [value, error].map((each) => fixed(each * PA_PER_E_PER_NS, 0)).join(' ± ');

export const createClampResult = (host: HTMLElement): ClampResult => {
    const area = element('div');
    const reversals = element('p', { role: 'status' });
    const head = element('tr');
    const body = element('tbody');
    const table = element('table', { class: 'figures-table' }, element('thead', {}, head), body);
    table.hidden = true;
    host.append(area, reversals, table);
    let plots: ReturnType<typeof createClampPlots> | undefined;
    let expected: readonly Expected[] = [];

    const showTable = (seen: readonly KindSeen[]) => {
        const voltages = seen[0]?.steps.map(({ step_mV }) => step_mV) ?? [];
        table.hidden = voltages.length === 0;
        body.replaceChildren(
            ...voltages.map((voltage, row) =>
                element(
                    'tr',
                    {},
                    element('th', { scope: 'row' }, fixed(voltage, voltage % 1 ? 1 : 0)),
                    ...seen.map(({ steps }, i) => {
                        const at = readAt(expected[i].kind);
                        return element('td', {}, current(steps[row][at].current));
                    }),
                ),
            ),
        );
    };
    return {
        begin: (settings, box, protocol) => {
            plots?.destroy();
            expected = expectedOf(settings, box, protocol);
            plots = createClampPlots(area, expected, protocol);
            const columns = expected.map(
                ({ kind }) => `${kind.symbol}, ${phrase(readAt(kind))}, pA`,
            );
            head.replaceChildren(
                ...[phrase('Step, mV'), ...columns].map((text) =>
                    element('th', { scope: 'col' }, text),
                ),
            );
        },
        show: (done) => {
            const seen = expected.map(({ kind }) => kindSeen(kind, done));
            plots?.show(seen);
            showTable(seen);
            const any = done.length > 0;
            write(
                reversals,
                any ? expected.map((each, i) => told(reversalText(each, seen[i]))).join(' ') : '',
            );
        },
    };
};
