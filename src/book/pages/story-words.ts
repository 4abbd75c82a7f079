/** What the story says of the cell that answers. */
import type { Step } from '../../lessons/step.ts';
import type { Observed } from '../../snapshot.ts';
import { type Expected, voltageError_mV } from '../../theory/expected.ts';
import { clock, fixed, uncertain } from '../../ui/format.ts';
import { phrase, told } from '../../words/phrase.ts';

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
    return phrase(
        'The last impulse had its peak at {mV} mV and was {us} µs wide; {Na} Na⁺ came in, {K} K⁺ went out.',
        {
            mV: fixed(peak_mV, 0),
            us: fixed(width_ns / 1000, 1),
            Na: fixed(ions.Na, 0),
            K: fixed(ions.K, 0),
        },
    );
};

/** What the cell and the step say to a choice; nothing as long as the cell's answer is not known. */
export const outcome = (
    { right, answer, impulses }: Step,
    chosen: number,
    observed: Observed,
    theory: Expected,
): string | undefined => {
    const mean = meanText(observed, theory);
    const found = impulses
        ? impulseText(observed)
        : mean && phrase('So far the mean voltage is {mean}.', { mean });
    return (
        found &&
        `${phrase(chosen === right ? '✓ As you said.' : '✗ Not so.')} ${found} ${told(answer)}`
    );
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
        ...(settling ? [phrase('the cell settles')] : []),
        phrase('now {mV} mV', { mV: fixed(observed.voltage_mV, 0) }),
        phrase('excess charge inside {e} e', { e: fixed(observed.separatedCharge_e, 0) }),
        ...(left_ns === undefined
            ? []
            : [
                  left_ns > 0
                      ? phrase('answer in {time}', { time: clock(left_ns) })
                      : phrase(unknown),
              ]),
    ];
    const line = parts.join(', ');
    return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
};
