/** A voltage from a whisper of charge, and what it costs: figures of this cell beside those of a real one. */
import { PUMPS } from '../../kinds.ts';
import { kindIn } from '../../snapshot.ts';
import { gradientWork_meV, ledgerOf, membraneWork_meV, power_fW } from '../../theory/energy.ts';
import { balancedPump_mV, sodiumPumpWork_meV } from '../../theory/pump.ts';
import { element } from '../../ui/elements.ts';
import { factor, fixed } from '../../ui/format.ts';
import { ATP_meV, MEMBRANE_CAPACITANCE } from '../../units.ts';
import { phrase } from '../../words/phrase.ts';
import type { Open, Sight } from '../program.ts';
import { ledgerWords } from './ledger-words.ts';
import { addRoundCell } from './round-cell.ts';
import { amount, heading, list, percent } from './sums.ts';

type Show = (sight: Sight) => void;

const addCharge = (host: HTMLElement): Show => {
    heading(host, 'A voltage from a whisper of charge');
    host.append(
        element(
            'p',
            {},
            phrase(
                'Both sides stay neutral to the eye: the whole voltage is made by the excess charge, a few ions too many on one side of the membrane.',
            ),
        ),
    );
    const here = list(host, 'Charge in this patch');
    const charge = here('Excess charge');
    const share = here('of all ions here');
    const millivolt = here('One charge moves V by');
    const alike = here('In nature, this patch');
    const exaggerated = here('Exaggerated here by');
    return ({ snapshot: { box, observed } }) => {
        const { separatedCharge_e, ions } = observed;
        const natural_e_per_mV = MEMBRANE_CAPACITANCE * box.width_nm * box.depth_nm;
        const inNature_e = natural_e_per_mV * observed.voltage_mV;
        charge(`${fixed(separatedCharge_e, 0)} e`);
        share(
            phrase('{share} of {n}', {
                share: percent(Math.abs(separatedCharge_e) / ions),
                n: fixed(ions, 0),
            }),
        );
        millivolt(`${fixed(1 / box.capacitance_e_per_mV, 2)} mV`);
        alike(`${fixed(inNature_e, 1)} e for the same voltage`);
        exaggerated(box.exaggeration > 1.01 ? `${factor(box.exaggeration)} ×` : 'nothing');
    };
};

const addCosts = (host: HTMLElement): Show => {
    heading(host, 'What it costs');
    const costs = list(host, 'Energy');
    const split = costs('ATP split so far');
    const stored = costs('Work stored in the gradients');
    const membrane = costs('Work in the charged membrane');
    const work = costs('One pump cycle now takes');
    const efficiency = costs('Efficiency now');
    const power = costs('Power of this patch');
    const natural = costs('The same pumps in nature');
    return ({ snapshot: { box, observed }, verdict }) => {
        const { averages, concentrations_mM, pumps } = observed;
        const { temperature_C } = averages;
        const voltage_mV = verdict.mean?.mean ?? observed.voltage_mV;
        const volume_nm3 = box.width_nm * box.height_nm * box.depth_nm;
        const { inside, outside } = concentrations_mM;
        const inATP = (meV: number) => `${amount(meV / ATP_meV)} ATP`;
        const atp = Object.values(pumps).reduce((sum, each) => sum + each.atp, 0);
        split(fixed(atp, 0));
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
    };
};

/** Of each kind of machine that is there: what its cycles have spent so far at the gradients and voltage of now, and where it went. */
const addLedger = (host: HTMLElement): Show => {
    heading(host, 'Where the energy went');
    const table = list(host, 'Ledger of the machines');
    const rows = PUMPS.map((kind) => ({ kind, write: table(kind.plural) }));
    return ({ snapshot: { observed }, verdict }) => {
        const { averages, concentrations_mM, pumps } = observed;
        const voltage_mV = verdict.mean?.mean ?? observed.voltage_mV;
        for (const { kind, write } of rows) {
            const { count, cycles } = pumps[kind.key];
            const { temperature_C } = averages;
            const ledger = ledgerOf(kind, cycles, concentrations_mM, voltage_mV, temperature_C);
            write(count === 0 ? 'none here' : ledgerWords(ledger));
        }
    };
};

const addShares = (host: HTMLElement): Show => {
    heading(host, 'Whose voltage is it?');
    const shares = list(host, 'Shares of the voltage');
    const gradients = shares('Of the gradients (GHK)');
    const pumps = shares('Of the pumps (electrogenic contribution)');
    const most = shares('When they carry just what leaks in');
    const millivolts = (value: number | null) => (value === null ? '…' : `${fixed(value, 1)} mV`);
    return ({ snapshot: { observed }, theory: { ghk_mV, ghkWithPump_mV } }) => {
        const { atMembrane_mM, openPermeability, temperature_C } = observed.averages;
        const beyond = (value: number | null) =>
            value === null || ghk_mV === null ? null : value - ghk_mV;
        gradients(millivolts(ghk_mV));
        pumps(millivolts(beyond(ghkWithPump_mV)));
        most(millivolts(beyond(balancedPump_mV(atMembrane_mM, openPermeability, temperature_C))));
    };
};

export const open: Open = (host, program) => {
    const charge = addCharge(host);
    addRoundCell(host, program.say, program.id);
    const costs = addCosts(host);
    const ledger = addLedger(host);
    const shares = addShares(host);
    return {
        show: (sight) => {
            charge(sight);
            costs(sight);
            ledger(sight);
            shares(sight);
        },
    };
};
