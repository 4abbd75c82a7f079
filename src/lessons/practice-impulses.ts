/** Problems of the nerve impulse: with the solutions and the temperature of the cell in sight, and with what others have measured. */
import { drugOf } from '../kinds/drugs.ts';
import { CHANNELS } from '../kinds.ts';
import type { Scenario, Settings } from '../params.ts';
import { perIon } from '../species.ts';
import { ghk_mV, nernst_mV } from '../theory/ghk.ts';
import { MEMBRANE_CAPACITANCE, thermalVoltage_mV } from '../units.ts';
import { EXCITABLE, PULSE } from './excitable.ts';
import { mV, NO_PUMPS, noChannels, number, type Problem } from './problem.ts';

/** The patch that fires, stimulated again and again. */
const firing = (settings: Settings): Scenario => ({
    ...EXCITABLE,
    channels: { ...noChannels(settings), ...EXCITABLE.channels },
    ...{ field: 'gauss', clamp_mV: null },
    ...NO_PUMPS,
    baths: { inside: 'clamped', outside: 'clamped' },
    stimulus: { ...PULSE, start_us: 1, interval_us: 8, count: 1000 },
});

/** Of the squid axon at its peak: Hodgkin & Katz 1949, J. Physiol. 108, 37. */
const PEAK = { ...perIon(() => 0), K: 1, Na: 20, Cl: 0.45 };
/** Rest and peak of the squid axon, mV; Na⁺ that comes in on 1 µm² of it in Hodgkin and Huxley's equations of 1952 at 6.3 °C. */
const [REST_mV, PEAK_mV] = [-65, 40];
export const IN_PER_um2 = 87_000;
const NM2_PER_UM2 = 1e6;
/** Share of channels that the dose asked for leaves alone: one in so many. */
const ONE_IN = 10;
/** What becomes of the Na⁺ outside: one part in so many. */
const PART = 3;
/** Width of an impulse in the picture, µs. */
const WIDTH_us = 1.5;

const peak = (settings: Settings): Problem[] => {
    const { inside, outside, temperature_C } = settings;
    const answer = ghk_mV({ inside, outside }, PEAK, temperature_C);
    const sodium = nernst_mV(1, inside.Na, outside.Na, temperature_C);
    if (answer === null || sodium === null) return [];
    const kT = number(thermalVoltage_mV(temperature_C), 1);
    return [
        {
            key: 'peak',
            group: 'nerve',
            title: 'Peak of an impulse',
            question: `At the peak of an impulse permeabilities are P(K⁺) : P(Na⁺) : P(Cl⁻) = 1 : 20 : 0.45. Inside there are ${inside.K} K⁺, ${inside.Na} Na⁺, ${inside.Cl} Cl⁻, outside ${outside.K}, ${outside.Na}, ${outside.Cl} mM. Where is the voltage, by the GHK equation?`,
            unit: 'mV',
            answer,
            // As for the resting potential.
            tolerance: 1,
            solution: `It does not reach E(Na⁺), ${mV(sodium)}, for K⁺ and Cl⁻ have their say. V = ${kT} mV · ln[(${outside.K} + 20 · ${outside.Na} + 0.45 · ${inside.Cl})/(${inside.K} + 20 · ${inside.Na} + 0.45 · ${outside.Cl})] = ${mV(answer)}.`,
            scene: firing(settings),
        },
    ];
};

const sodiumOutside = (settings: Settings): Problem => {
    const { temperature_C } = settings;
    const kT_mV = thermalVoltage_mV(temperature_C);
    const answer = -kT_mV * Math.log(PART);
    return {
        key: 'sodium-outside',
        group: 'nerve',
        title: 'Peak and Na⁺ outside',
        question: `At ${temperature_C} °C the Na⁺ outside is brought down to a third. By how many mV does the peak of the impulse change, if it goes as the Nernst potential of Na⁺ does?`,
        unit: 'mV',
        answer,
        tolerance: 1,
        solution: `Hodgkin and Katz found 58 mV for a factor of ten in 1949, whatever the concentrations were. For a third the change is kT/e · ln(1/3) = ${number(kT_mV, 1)} mV · (−1.10) = ${mV(answer)}.`,
        scene: firing(settings),
    };
};

const chargeOfImpulse = (settings: Settings): Problem => {
    const perMillivolt = MEMBRANE_CAPACITANCE * NM2_PER_UM2;
    const needed = perMillivolt * (PEAK_mV - REST_mV);
    const answer = (100 * needed) / IN_PER_um2;
    return {
        key: 'ions-of-an-impulse',
        group: 'nerve',
        title: 'Ions of an impulse',
        question: `With an impulse 87 000 Na⁺ come in on each µm² of a squid axon at 6.3 °C. The membrane takes 62.4 elementary charges for each mV and µm². Which share of that Na⁺, in %, would have been enough to bring it from −65 to +40 mV?`,
        unit: '%',
        answer,
        // Two figures.
        tolerance: 0.3,
        solution: `It takes 62.4 · 105 = ${number(needed, 0)} charges, ${number(answer, 1)} % of 87 000. The others come in while K⁺ goes out already: the two currents overlap, and the pump has to undo both.`,
        scene: firing(settings),
    };
};

const dose = (settings: Settings): Problem => {
    const { half, name } = drugOf('TTX');
    const answer = half * (ONE_IN - 1);
    return {
        key: 'dose',
        group: 'nerve',
        title: 'A dose of TTX',
        question: `${name} (TTX) plugs half of the voltage-gated Na⁺ channels at ${half} nM, one molecule a channel. At which dose is one channel in ten left?`,
        unit: 'nM',
        answer,
        tolerance: 1,
        solution: `The share that is left is 1/(1 + dose/${half} nM). One in ten means dose/${half} nM = ${ONE_IN - 1}, so ${answer} nM.`,
        scene: { ...firing(settings), drugs: { TTX_nM: answer } },
    };
};

const timeScale = (settings: Settings): Problem => {
    const faster = CHANNELS.find(({ key }) => key === 'Nav')?.fasterThanLife ?? 1;
    const answer = (WIDTH_us * faster) / 1000;
    return {
        key: 'time-scale',
        group: 'nerve',
        title: 'How long in life',
        question: `Voltage-gated channels turn over ${faster} times as fast here as in a rat’s nerve. An impulse in the picture is ${WIDTH_us} µs wide. How wide is the rat’s, in ms?`,
        unit: 'ms',
        answer,
        tolerance: 0.005,
        solution: `${WIDTH_us} µs · ${faster} = ${number(answer, 2)} ms.`,
        scene: firing(settings),
    };
};

export const impulseProblems = (settings: Settings): Problem[] => [
    ...peak(settings),
    sodiumOutside(settings),
    chargeOfImpulse(settings),
    dose(settings),
    timeScale(settings),
];
