/** A voltage from a whisper of charge, and what it costs: figures of this cell beside those of a real one. */

import { kindIn } from '../../snapshot.ts';
import { sphericalCell } from '../../theory/charge.ts';
import { gradientWork_meV, membraneWork_meV, power_fW } from '../../theory/energy.ts';
import { balancedPump_mV, sodiumPumpWork_meV } from '../../theory/pump.ts';
import { element, write } from '../../ui/elements.ts';
import { factor, fixed } from '../../ui/format.ts';
import { ATP_meV, MEMBRANE_CAPACITANCE } from '../../units.ts';
import type { Open, Sight } from '../program.ts';

/** Two figures of a share, however small: 0.0024 %, 1.3 %. */
const percent = (share: number): string => {
    const value = 100 * share;
    if (value === 0) return '0 %';
    const digits = Math.max(0, 1 - Math.floor(Math.log10(value)));
    return `${fixed(value, Math.min(digits, 8))} %`;
};
/** 2.0 million, 830, 0.14. */
const amount = (value: number): string => {
    const size = Math.abs(value);
    if (size >= 1000) return (value < 0 ? '\u2212' : '') + factor(size);
    return fixed(value, size >= 99.5 ? 0 : size >= 9.95 ? 1 : 2);
};

const list = (host: HTMLElement, name: string) => {
    const dl = element('dl', { class: 'sums', 'aria-label': name });
    host.append(dl);
    return (label: string) => {
        const value = element('dd');
        dl.append(element('dt', {}, label), value);
        return (text: string) => write(value, text);
    };
};

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

export const open: Open = (host, program) => {
    const heading = (text: string) => host.append(element('h3', {}, text));

    heading('A voltage from a whisper of charge');
    host.append(
        element(
            'p',
            {},
            'Both sides stay neutral to the eye: the whole voltage is made by the excess charge, a few ions too many on one side of the membrane.',
        ),
    );
    const here = list(host, 'Charge in this patch');
    const charge = here('Excess charge');
    const share = here('of all ions here');
    const millivolt = here('One charge moves V by');
    const alike = here('In nature, this patch');
    const exaggerated = here('Exaggerated here by');

    heading('A whole round cell');
    const fields = INPUTS.map(({ label, id, start, bounds: [min, max] }) => {
        const input = element('input', {
            ...{ id, type: 'number', step: 'any' },
            ...{ min: String(min), max: String(max), value: String(start) },
        });
        host.append(element('p', { class: 'entry' }, element('label', { for: id }, label), input));
        return input;
    });
    const whole = list(host, 'Charge in a whole cell');
    const cellCharge = whole('Excess charge');
    const cellIons = whole('of K⁺ and Na⁺');
    const cellShare = whole('Share');
    const compute = () => {
        const values = fields.map((input) => input.valueAsNumber);
        const wrong = INPUTS.findIndex(({ bounds: [least, most] }, i) => {
            const value = values[i];
            return !(value >= least && value <= most);
        });
        const bad = wrong < 0 ? undefined : INPUTS[wrong];
        program.say(
            bad
                ? `${bad.label} must be from ${bad.bounds.join(' to ')}, got ${fields[wrong].value || 'nothing'}.`
                : '',
        );
        if (bad) return;
        const [radius_um = 0, capacitance_uF_per_cm2 = 1, cations_mM = 0, voltage_mV = 0] = values;
        const cell = sphericalCell({ radius_um, cations_mM, capacitance_uF_per_cm2 }, voltage_mV);
        const sign = voltage_mV < 0 ? 'negative' : 'positive';
        cellCharge(`${amount(Math.abs(cell.charge_e))}, ${sign}`);
        cellIons(amount(cell.cations));
        cellShare(percent(cell.share));
    };
    for (const input of fields) input.addEventListener('input', compute);
    compute();

    heading('What it costs');
    const costs = list(host, 'Energy');
    const split = costs('ATP split so far');
    const stored = costs('Work stored in the gradients');
    const membrane = costs('Work in the charged membrane');
    const work = costs('One pump cycle now takes');
    const efficiency = costs('Efficiency now');
    const power = costs('Power of this patch');
    const natural = costs('The same pumps in nature');

    heading('Whose voltage is it?');
    const shares = list(host, 'Parts of the voltage');
    const gradients = shares('The gradients’ (GHK)');
    const pumps = shares('Electrogenic contribution now');
    const most = shares('The same, when pumps carry just what leaks in');

    const showCharge = ({ snapshot: { box, observed } }: Sight) => {
        const { separatedCharge_e, ions } = observed;
        const natural_e_per_mV = MEMBRANE_CAPACITANCE * box.width_nm * box.depth_nm;
        const inNature_e = natural_e_per_mV * observed.voltage_mV;
        charge(`${fixed(separatedCharge_e, 0)} e`);
        share(`${percent(Math.abs(separatedCharge_e) / ions)} of ${fixed(ions, 0)}`);
        millivolt(`${fixed(1 / box.capacitance_e_per_mV, 2)} mV`);
        alike(`${fixed(inNature_e, 1)} e for the same voltage`);
        exaggerated(box.exaggeration > 1.01 ? `${factor(box.exaggeration)} ×` : 'nothing');
    };
    const showCosts = ({ snapshot: { box, observed }, theory, verdict }: Sight) => {
        const { averages, concentrations_mM, pumps: running } = observed;
        const { temperature_C } = averages;
        const voltage_mV = verdict.mean?.mean ?? observed.voltage_mV;
        const volume_nm3 = box.width_nm * box.height_nm * box.depth_nm;
        const { inside, outside } = concentrations_mM;
        const inATP = (meV: number) => `${amount(meV / ATP_meV)} ATP`;
        split(
            fixed(
                Object.values(running).reduce((sum, { atp }) => sum + atp, 0),
                0,
            ),
        );
        stored(inATP(gradientWork_meV(inside, outside, volume_nm3, temperature_C)));
        membrane(inATP(membraneWork_meV(box.capacitance_e_per_mV, voltage_mV)));
        const cycle_meV = sodiumPumpWork_meV(concentrations_mM, voltage_mV, temperature_C);
        const possible = Number.isFinite(cycle_meV);
        work(
            possible
                ? `${fixed(cycle_meV, 0)} meV of ${ATP_meV} in an ATP`
                : 'has nothing to carry',
        );
        efficiency(possible ? percent(Math.max(0, cycle_meV / ATP_meV)) : '…');
        const here_fW = power_fW(averages.pumpCurrent_e_per_ns, ATP_meV);
        power(`${amount(here_fW)} fW`);
        const { fasterThanLife } = kindIn(box, 'pump');
        natural(`${amount(here_fW / fasterThanLife)} fW, ${factor(fasterThanLife)} × slower`);
        const { ghk_mV, ghkWithPump_mV } = theory;
        gradients(ghk_mV === null ? '…' : `${fixed(ghk_mV, 1)} mV`);
        pumps(
            ghk_mV === null || ghkWithPump_mV === null
                ? '…'
                : `${fixed(ghkWithPump_mV - ghk_mV, 1)} mV`,
        );
        const limit_mV = balancedPump_mV(
            averages.atMembrane_mM,
            averages.openPermeability,
            temperature_C,
        );
        most(limit_mV === null || ghk_mV === null ? '…' : `${fixed(limit_mV - ghk_mV, 1)} mV`);
    };
    return {
        show: (sight) => {
            showCharge(sight);
            showCosts(sight);
        },
    };
};
