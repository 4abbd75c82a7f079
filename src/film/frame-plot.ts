/** The foot of a frame: the voltage over time. */

import { PALETTE } from '../palette.ts';
import { clock, fixed } from '../ui/format.ts';
import type { FrameSubject, Layout, Reading } from './layout.ts';
import type { Pen } from './pen.ts';

const RANGE_mV = [-100, 75] as const;

/** Readings are of the same moments, but for the last part of a time step. */
const differenceOf = (first: readonly Reading[], second: readonly Reading[]): Reading[] =>
    first.flatMap(({ time_ns, voltage_mV }, i) => {
        const other = second.at(i);
        return other ? [{ time_ns, voltage_mV: other.voltage_mV - voltage_mV }] : [];
    });

export const drawPlot = (
    ctx: CanvasRenderingContext2D,
    pen: Pen,
    { plan, theme, verdict, history, until_ns }: FrameSubject,
    { em, plot }: Layout,
    second: FrameSubject | undefined,
) => {
    const palette = PALETTE[theme];
    const [low, high] = RANGE_mV;
    const left = 3.4 * em;
    const right = plan.width - 1.2 * em;
    const top = plot.top + 0.7 * em;
    const bottom = plot.top + plot.height - 1.5 * em;
    const from_ns = history[0]?.time_ns ?? 0;
    const x = (time_ns: number) =>
        left + ((time_ns - from_ns) / Math.max(1, until_ns - from_ns)) * (right - left);
    const y = (voltage_mV: number) => bottom - ((voltage_mV - low) / (high - low)) * (bottom - top);
    const line = (ink: string, width: number, points: readonly (readonly [number, number])[]) => {
        ctx.strokeStyle = ink;
        ctx.lineWidth = width * em;
        ctx.lineJoin = 'round';
        ctx.beginPath();
        for (const [px, py] of points) ctx.lineTo(px, py);
        ctx.stroke();
    };
    for (const level of [-100, -50, 0, 50]) {
        line(palette.line, 0.04, [
            [left, y(level)],
            [right, y(level)],
        ]);
        pen.write(fixed(level, 0), left - 0.5 * em, y(level), {
            ...{ ink: palette.muted, size: 0.8, align: 'right' },
        });
    }
    pen.write('mV', 0.5 * em, top - 0.1 * em, { ink: palette.muted, size: 0.8 });
    // Two cells are compared with each other.
    if (verdict.expected_mV !== null && !second) {
        ctx.setLineDash([0.4 * em, 0.3 * em]);
        line(palette.theory, 0.07, [
            [left, y(verdict.expected_mV)],
            [right, y(verdict.expected_mV)],
        ]);
        ctx.setLineDash([]);
    }
    const curve = (ink: string, readings: readonly Reading[]) =>
        line(
            ink,
            0.09,
            readings.map(({ time_ns, voltage_mV }) => [x(time_ns), y(voltage_mV)] as const),
        );
    curve(palette.voltage, history);
    if (second) {
        curve(palette.accent, second.history);
        ctx.setLineDash([0.15 * em, 0.25 * em]);
        curve(palette.muted, differenceOf(history, second.history));
        ctx.setLineDash([]);
    }
    pen.write(clock(from_ns), left, bottom + 0.8 * em, { ink: palette.muted, size: 0.8 });
    pen.write(clock(until_ns), right, bottom + 0.8 * em, {
        ...{ ink: palette.muted, size: 0.8, align: 'right' },
    });
};
