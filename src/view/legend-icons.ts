/** The legend's small drawings: things of the picture as SVG, in a box from −10 to 10. */
import type { DrugKey } from '../kinds/drugs.ts';
import { svg } from '../ui/elements.ts';

export type Part = readonly [path: string, fill: string];

export const icon = (...paths: readonly Part[]): SVGSVGElement =>
    svg(
        'svg',
        { viewBox: '-10 -10 20 20', 'aria-hidden': 'true' },
        ...paths.map(([d, fill]) => {
            const path = svg('path', { d });
            // As an attribute it could be no variable.
            path.style.fill = fill;
            return path;
        }),
    );

const CHANNEL = 'M-9-8H-4.5L-2.8-2V3L-4 8H-9ZM9-8H4.5L2.8-2V3L4 8H9Z';
const GATE_OPEN = 'M-4 5.4A2 2.4 0 1 0-4 9ZM4 5.4A2 2.4 0 1 1 4 9Z';
const GATE_CLOSED = 'M-3.6 4.4H3.6V8.4H-3.6Z';
export const channelIcon = (open: boolean): SVGSVGElement =>
    icon([CHANNEL, 'var(--muted)'], [open ? GATE_OPEN : GATE_CLOSED, 'var(--gate)']);

const PUMP =
    'M-6.5 9A3.6 3.6 0 0 1-7.5 3L-3-8.5H0.2L-1 4A4 4 0 0 1-6.5 9ZM2-8.5H5L8 4A3 3 0 1 1 2.6 4Z';
export const pumpIcon = (colour: string): SVGSVGElement => icon([PUMP, colour]);

/** Body with wings, and on them sensors with their heads; a ball where the kind has one. */
const WINGS = 'M-10-6H-4.6L-2-2V5L-4 9H-5.2V7H-10ZM10-6H4.6L2-2V5L4 9H5.2V7H10Z';
const sensor = (x: number): string =>
    `M${x - 1}-7V2.5H${x + 1}V-7ZM${x - 1.6}-7.6A1.6 1.6 0 1 0 ${x + 1.6}-7.6A1.6 1.6 0 1 0 ${x - 1.6}-7.6Z`;
const BALL = 'M-2.6 7.2A2.6 2.6 0 1 0 2.6 7.2A2.6 2.6 0 1 0-2.6 7.2Z';
export const gatedIcon = (colour: string, ball: boolean): SVGSVGElement =>
    icon(
        [WINGS, colour],
        ...[-7, 7].map((x): Part => [sensor(x), 'var(--gate)']),
        ...(ball ? [[BALL, 'var(--gate)'] as const] : []),
    );

const CAGE = 'M-7-3-3.6-9H3.6L7-3 3.6 3H1.5V9H-1.5V3H-3.6Z';
const ARMS =
    'M-4.5-8.5A4 4 0 0 1 0-4.6 4 4 0 1 1 4.6 0 4 4 0 1 1 0 4.6 4 4 0 1 1-4.6 0 4 4 0 0 1-4.5-8.5Z';
const CORK = 'M-3-8.5A3.2 3.2 0 0 1 3-8.5L3.2-4H6.5L4 8.5H-4L-6.5-4H-3.2Z';
const WEDGE = 'M0-8.5 7.5 6.5-7.5 6.5Z';
const DRUG_PATHS: Readonly<Record<DrugKey, string>> = {
    TTX: CAGE,
    TEA: ARMS,
    ouabain: CORK,
    digoxin: CORK,
    vanadate: WEDGE,
};
export const drugIcon = (drug: DrugKey): SVGSVGElement => icon([DRUG_PATHS[drug], 'var(--drug)']);

const GLASS = 'M-1.4-9.5H1.4L6.5 9.5H-6.5Z';
const LUMEN = 'M-0.5-9.5H0.5L4.6 9.5H-4.6Z';
const WIRE = 'M-0.6-2H0.6L1.4 9.5H-1.4Z';
export const electrodeIcon = (): SVGSVGElement =>
    icon([GLASS, 'var(--glass)'], [LUMEN, 'var(--panel)'], [WIRE, 'var(--lipidHead)']);
