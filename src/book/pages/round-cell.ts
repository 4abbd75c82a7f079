/** The excess charge of a whole round cell, from figures of one's own. */
import { sphericalCell } from '../../theory/charge.ts';
import { element } from '../../ui/elements.ts';
import { told } from '../../words/phrase.ts';
import { amount, heading, list, percent } from './sums.ts';

interface Input {
    readonly label: string;
    readonly id: string;
    readonly start: number;
    readonly bounds: readonly [least: number, most: number];
}
const INPUTS: readonly Input[] = [
    { label: 'Radius, µm', id: 'cell-radius', start: 6, bounds: [0.1, 1000] },
    { label: 'Capacitance, µF/cm²', id: 'cell-capacitance', start: 1, bounds: [0.1, 20] },
    { label: 'K⁺ and Na⁺ inside, mM', id: 'cell-cations', start: 152, bounds: [1, 1000] },
    { label: 'Voltage, mV', id: 'cell-voltage', start: -70, bounds: [-200, 200] },
];

/**
 * @param say one sentence about a field out of its bounds; the empty one takes it away
 * @param idOf an id that is the document's only one
 */
export const addRoundCell = (
    host: HTMLElement,
    say: (sentence: string) => void,
    idOf: (name: string) => string,
): void => {
    heading(host, 'A whole round cell');
    const fields = INPUTS.map(({ label, id, start, bounds: [min, max] }) => {
        const input = element('input', {
            ...{ id: idOf(id), type: 'number', step: 'any' },
            ...{ min: String(min), max: String(max), value: String(start) },
        });
        host.append(
            element(
                'p',
                { class: 'entry' },
                element('label', { for: input.id }, told(label)),
                input,
            ),
        );
        return input;
    });
    const whole = list(host, 'Charge in a whole cell');
    const charge = whole('Excess charge');
    const ions = whole('of K⁺ and Na⁺');
    const share = whole('Share');
    const compute = () => {
        const values = fields.map((input) => input.valueAsNumber);
        const wrong = INPUTS.findIndex(({ bounds: [least, most] }, i) => {
            const value = values[i] ?? Number.NaN;
            return !(value >= least && value <= most);
        });
        const bad = INPUTS[wrong];
        say(
            bad
                ? `${bad.label} must be from ${bad.bounds.join(' to ')}, got ${fields[wrong]?.value || 'nothing'}.`
                : '',
        );
        if (bad) return;
        const [radius_um = 0, capacitance_uF_per_cm2 = 1, cations_mM = 0, voltage_mV = 0] = values;
        const cell = sphericalCell({ radius_um, cations_mM, capacitance_uF_per_cm2 }, voltage_mV);
        const sign = voltage_mV < 0 ? 'negative' : 'positive';
        charge(`${amount(Math.abs(cell.charge_e))}, ${sign}`);
        ions(amount(cell.cations));
        share(percent(cell.share));
    };
    for (const input of fields) input.addEventListener('input', compute);
    compute();
};
