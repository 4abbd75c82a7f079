/** What the story says of the cell that answers. */
import type { Step } from '../../lessons/story.ts';
import type { Observed } from '../../snapshot.ts';
import { type Expected, voltageError_mV } from '../../theory/expected.ts';
import { clock, fixed, uncertain } from '../../ui/format.ts';

/** −69.2 ± 2.1 mV; nothing before the error of the mean is known. One reading is no result: heat alone moves it by some 6 mV. */
const meanText = ({ averages }: Observed, theory: Expected): string | undefined => {
    const error_mV = voltageError_mV(averages, theory);
    if (!Number.isFinite(error_mV)) return undefined;
    const [mean, error] = uncertain(averages.voltage_mV.mean, error_mV);
    return `${mean} ± ${error} mV`;
};

/** What the cell and the step say to a choice; nothing as long as the mean is not known. */
export const outcome = (
    { right, answer }: Step,
    chosen: number,
    observed: Observed,
    theory: Expected,
): string | undefined => {
    const mean = meanText(observed, theory);
    return (
        mean &&
        `${chosen === right ? '✓ As you said.' : '✗ Not so.'} So far the mean voltage is ${mean}. ${answer}`
    );
};

/** What there is to see meanwhile. @param left_ns simulated time to the answer, where one is due */
export const progress = (observed: Observed, settling: boolean, left_ns?: number): string => {
    const parts = [
        ...(settling ? ['The cell settles'] : []),
        `now ${fixed(observed.voltage_mV, 0)} mV`,
        `excess charge inside ${fixed(observed.excessCharge_e, 0)} e`,
        ...(left_ns === undefined
            ? []
            : [left_ns > 0 ? `answer in ${clock(left_ns)}` : 'the mean is not known yet']),
    ];
    const line = parts.join(', ');
    return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
};
