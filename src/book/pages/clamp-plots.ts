/** The plots of a voltage-clamp protocol, with their keys: the families of currents, I–V, and the curves of the gates. */
import type { KindSeen } from '../../experiment/clamp-curves.ts';
import { lowestConditioning_mV, type Protocol } from '../../experiment/clamp-protocol.ts';
import { inkOf } from '../../palette.ts';
import { type Chart, createChart } from '../../plots/chart.ts';
import { plotPalette } from '../../plots/plot-palette.ts';
import { speciesOf } from '../../species.ts';
import { element } from '../../ui/elements.ts';
import { told } from '../../words/phrase.ts';
import {
    currentContent,
    describedCurrents,
    describedGates,
    type Expected,
    familyOf,
    gateContent,
} from './clamp-content.ts';
import { currentKey, gateKey, rampOf } from './clamp-keys.ts';

export interface ClampPlots {
    /** @param seen of each kind, in their order */
    show(seen: readonly KindSeen[]): void;
    destroy(): void;
}

export const createClampPlots = (
    host: HTMLElement,
    expected: readonly Expected[],
    protocol: Protocol,
): ClampPlots => {
    const theme = document.documentElement.dataset.theme === 'light' ? 'light' : 'dark';
    const palette = plotPalette(theme);
    const { from_mV, to_mV, duration_ns } = protocol;
    const chart = (
        title: string,
        [xLabel, yLabel]: readonly [string, string],
        xRange: readonly [number, number],
        yRange?: readonly [number, number],
    ): Chart => {
        const area = element('div', { class: 'sweep-plot' });
        host.append(element('h3', {}, told(title)), area);
        const options = {
            xLabel: told(xLabel),
            yLabel: told(yLabel),
            xRange,
            theme,
            ...(yRange && { yRange }),
        } as const;
        return createChart(area, options);
    };
    host.replaceChildren();
    const families = expected.map(({ kind }) => {
        const { symbol } = speciesOf(kind.ion);
        const title = `${symbol} current through ${kind.symbol}`;
        const made = chart(
            title,
            ['Time after the step, µs', 'Current out, pA'],
            [0, duration_ns / 1000],
        );
        host.append(rampOf(kind, protocol));
        return { made, title };
    });
    const against = 'Voltage of the step, mV';
    const current = chart(
        'Current against voltage',
        [against, 'Current out, pA'],
        [from_mV, to_mV],
    );
    host.append(...currentKey(expected, protocol));
    const gates = chart(
        'Activation and inactivation',
        ['Voltage, mV', 'Share of channels'],
        [lowestConditioning_mV(protocol), to_mV],
        [-0.05, 1.2],
    );
    host.append(...gateKey(expected, protocol));
    return {
        show: (seen) => {
            for (const [i, { kind }] of expected.entries()) {
                const { made, title } = families[i];
                const { steps } = seen[i];
                const lines = familyOf(steps, protocol, inkOf(palette, kind), palette.panel);
                made.show(
                    { lines },
                    told(`${title} over time, a line for each of ${steps.length} steps.`),
                );
            }
            current.show(
                currentContent(expected, seen, protocol, palette),
                describedCurrents(expected, seen),
            );
            gates.show(gateContent(expected, seen, palette), describedGates(expected, seen));
        },
        destroy: () => {
            for (const { made } of families) made.destroy();
            current.destroy();
            gates.destroy();
        },
    };
};
