/** What the story says of the cell that answers. */
import type { Step } from '../../lessons/step.ts';
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

/** The last impulse; nothing before one is over. */
const impulseText = ({ impulses }: Observed): string | undefined => {
    const last = impulses.at(-1);
    if (!last) return undefined;
    const { peak_mV, width_ns, ions } = last;
    return `The last impulse had its peak at ${fixed(peak_mV, 0)} mV and was ${fixed(width_ns / 1000, 1)} µs wide; ${fixed(ions.Na, 0)} Na⁺ came in, ${fixed(ions.K, 0)} K⁺ went out.`;
};

/** What the cell and the step say to a choice; nothing as long as the cell's answer is not known. */
export const outcome = (
    { right, answer, impulses }: Step,
    chosen: number,
    observed: Observed,
    theory: Expected,
): string | undefined => {
    const mean = meanText(observed, theory);
    const found = impulses ? impulseText(observed) : mean && `So far the mean voltage is ${mean}.`;
    return found && `${chosen === right ? '✓ As you said.' : '✗ Not so.'} ${found} ${answer}`;
};

/** What there is to see meanwhile. @param left_ns simulated time to the answer, where one is due; @param answer what it will be */
export const progress = (
    observed: Observed,
    settling: boolean,
    left_ns?: number,
    answer: 'mean' | 'impulse' = 'mean',
): string => {
    const unknown = answer === 'mean' ? 'the mean is not known yet' : 'no impulse is over yet';
    const parts = [
        ...(settling ? ['The cell settles'] : []),
        `now ${fixed(observed.voltage_mV, 0)} mV`,
        `excess charge inside ${fixed(observed.separatedCharge_e, 0)} e`,
        ...(left_ns === undefined ? [] : [left_ns > 0 ? `answer in ${clock(left_ns)}` : unknown]),
    ];
    const line = parts.join(', ');
    return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
};
