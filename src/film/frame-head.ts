/** The top of a frame: the voltage in large type, what theory says, the clock, and what is not as in life. */

import { PALETTE } from '../palette.ts';
import { exaggerationText } from '../ui/exaggerations.ts';
import { clock, factor, fixed, uncertain } from '../ui/format.ts';
import type { FrameSubject, Layout } from './layout.ts';
import type { Pen } from './pen.ts';

export const drawHead = (
    pen: Pen,
    { plan, snapshot, verdict, theme, speed_nsPerSecond }: FrameSubject,
    { em }: Layout,
) => {
    const palette = PALETTE[theme];
    const { observed, time_ns, box } = snapshot;
    const { mean } = verdict;
    const [value, error] = mean
        ? uncertain(mean.mean, mean.standardError)
        : [fixed(observed.voltage_mV, 0), ''];
    const left = 0.8 * em;
    const middle = 1.45 * em;
    const label = pen.write('V = ', left, middle, { ink: palette.muted, size: 1.2 });
    const figure = pen.write(value, left + label, middle, {
        ...{ ink: palette.voltage, size: 2.1, weight: 650 },
    });
    pen.write(error ? ` ± ${error} mV` : ' mV', left + label + figure, middle, {
        ...{ ink: palette.voltage, size: 1.2 },
    });
    const line =
        verdict.expected_mV === null ? '' : `${verdict.line} ${fixed(verdict.expected_mV, 1)} mV`;
    pen.write(line, left, 3 * em, { ink: palette.theory, size: 0.9 });
    const right = { align: 'right', size: 0.9 } as const;
    const slower = 1e9 / speed_nsPerSecond;
    const edge = plan.width - 0.8 * em;
    pen.write(clock(time_ns), edge, 1.1 * em, {
        ...right,
        ink: palette.text,
        size: 1.1,
        weight: 600,
    });
    pen.write(`${factor(slower)} × slower than life`, edge, 2.1 * em, {
        ...right,
        ink: palette.muted,
    });
    pen.write(`charge ${exaggerationText(box)}`, edge, 3 * em, { ...right, ink: palette.muted });
};
