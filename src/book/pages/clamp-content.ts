/** What the plots of a voltage-clamp protocol show: points are what emerged, lines are theory. */
import {
    type KindSeen,
    type StepSeen,
    smoothed,
    type Uncertain,
} from '../../experiment/clamp-curves.ts';
import { inactivates, type Protocol, readAt } from '../../experiment/clamp-protocol.ts';
import type { GateLine, StepLine } from '../../experiment/clamp-theory.ts';
import type { ChannelKind } from '../../kinds/kind.ts';
import { inkOf, type Palette } from '../../palette.ts';
import type { ChartLine } from '../../plots/chart.ts';
import type { PlotPoint } from '../../plots/points.ts';
import { fixed } from '../../ui/format.ts';
import { PA_PER_E_PER_NS } from '../../units.ts';

/** A kind with theory's lines for it. */
export interface Expected {
    readonly kind: ChannelKind;
    readonly steps: readonly StepLine[];
    readonly gates: readonly GateLine[];
    /** GHK's for a single ion: its Nernst potential. */
    readonly reversal_mV: number | null;
}

/** The lowest step's line is so far on the way from its colour to the ground. */
export const FAINTEST = 0.7;
const DASH = [5, 4];

/** Whether a voltage is one that the steps reach. */
export const isAmong = (
    voltage_mV: number | null,
    { from_mV, to_mV }: Protocol,
): voltage_mV is number => voltage_mV !== null && voltage_mV >= from_mV && voltage_mV <= to_mV;

export const mV = (value: number): string => `${fixed(value, value % 1 ? 1 : 0)} mV`;

/** Two colours as #rrggbb. @param share of the second */
const mixed = (first: string, second: string, share: number): string => {
    const part = (colour: string, i: number) =>
        Number.parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16);
    const channel = (i: number) =>
        Math.round(part(first, i) + share * (part(second, i) - part(first, i)));
    return `#${[0, 1, 2].map((i) => channel(i).toString(16).padStart(2, '0')).join('')}`;
};

const pointOf = (
    x: number,
    { value, error }: Uncertain,
    unit: number,
    ink: string,
    fill: string,
): PlotPoint => ({
    ...{ x, ink, fill },
    y: unit * value,
    error: unit * error,
});

export const familyOf = (
    steps: readonly StepSeen[],
    { from_mV, to_mV }: Protocol,
    ink: string,
    ground: string,
): ChartLine[] =>
    steps.map(({ step_mV, course: { stretch_ns, current_e_per_ns } }) => ({
        ink: mixed(ink, ground, (FAINTEST * (to_mV - step_mV)) / (to_mV - from_mV)),
        width: 1.5,
        points: smoothed(current_e_per_ns).map(
            (current, i) => [((i + 0.5) * stretch_ns) / 1000, current * PA_PER_E_PER_NS] as const,
        ),
    }));

export const currentContent = (
    expected: readonly Expected[],
    seen: readonly KindSeen[],
    protocol: Protocol,
    palette: Palette,
) => ({
    lines: expected.map(({ kind, steps }) => ({
        ink: inkOf(palette, kind),
        points: steps.map(
            (step) => [step.voltage_mV, step.current_e_per_ns * PA_PER_E_PER_NS] as const,
        ),
    })),
    points: expected.flatMap(({ kind }, i) =>
        seen[i].steps.map((step) => {
            const ink = inkOf(palette, kind);
            return pointOf(step.step_mV, step[readAt(kind)].current, PA_PER_E_PER_NS, ink, ink);
        }),
    ),
    marks: expected.flatMap(({ kind, reversal_mV }) =>
        isAmong(reversal_mV, protocol) ? [{ x: reversal_mV, ink: inkOf(palette, kind) }] : [],
    ),
});

export const gateContent = (
    expected: readonly Expected[],
    seen: readonly KindSeen[],
    palette: Palette,
) => ({
    lines: expected.flatMap(({ kind, gates, steps }): ChartLine[] => {
        const ink = inkOf(palette, kind);
        const open = gates.map((at) => [at.voltage_mV, at.openOfAvailable] as const);
        const other = inactivates(kind)
            ? gates.map((at) => [at.voltage_mV, at.available] as const)
            : steps.map((at) => [at.voltage_mV, at.openShare] as const);
        return [
            { ink, points: open },
            { ink, points: other, dash: DASH },
        ];
    }),
    points: expected.flatMap(({ kind }, i) => {
        const ink = inkOf(palette, kind);
        const { steps, inactivation } = seen[i];
        const filled = (at: number, share: Uncertain | null) =>
            share ? [pointOf(at, share, 1, ink, ink)] : [];
        return [
            ...steps.flatMap(({ step_mV, ofAvailable, late }) =>
                filled(step_mV, inactivates(kind) ? ofAvailable : late.open),
            ),
            ...inactivation.map(({ voltage_mV, share }) =>
                pointOf(voltage_mV, share, 1, ink, palette.panel),
            ),
        ];
    }),
});

export const describedCurrents = (
    expected: readonly Expected[],
    seen: readonly KindSeen[],
): string =>
    `Current against voltage. ${expected
        .map(({ kind }, i) => {
            const points = seen[i].steps.map((step) => {
                const { value } = step[readAt(kind)].current;
                return `${mV(step.step_mV)} ${fixed(value * PA_PER_E_PER_NS, 0)} pA`;
            });
            return `${kind.symbol}: ${points.join(', ')}`;
        })
        .join('. ')}`;

export const describedGates = (expected: readonly Expected[], seen: readonly KindSeen[]): string =>
    `Activation and inactivation. ${expected
        .map(({ kind }, i) => {
            const { steps, inactivation } = seen[i];
            const list = (points: readonly (readonly [number, Uncertain | null])[]) =>
                points
                    .flatMap(([at, share]) => (share ? [`${mV(at)} ${fixed(share.value, 2)}`] : []))
                    .join(', ');
            const open = list(
                steps.map((step) => [
                    step.step_mV,
                    inactivates(kind) ? step.ofAvailable : step.late.open,
                ]),
            );
            const not = list(inactivation.map((at) => [at.voltage_mV, at.share]));
            return `${kind.symbol} open: ${open}${not ? `; not inactivated: ${not}` : ''}`;
        })
        .join('. ')}`;
