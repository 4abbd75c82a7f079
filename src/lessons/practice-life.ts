/** Problems of cells elsewhere in life, with the numbers of the shipped scenarios; each is shown by its own cell. */
import { synthase } from '../kinds/proton-pumps.ts';
import { PARAMETERS, type Scenario } from '../params.ts';
import { perIon } from '../species.ts';
import { ghk_mV, type Solutions } from '../theory/ghk.ts';
import { ATP_meV, IONS_PER_NM3_PER_MM, pHOf, thermalVoltage_mV } from '../units.ts';
import { IN_PER_um2 } from './practice-impulses.ts';
import { mV, number, type Problem } from './problem.ts';
import { scenarioOf } from './scenarios.ts';

const BODY_C = PARAMETERS.temperature_C.default;
const LN10 = Math.log(10);
const NM3_PER_UM3 = 1e9;
/** Two figures, of concentrations that hang on a power of e. */
const NEAR_SHARE = 0.05;

const solutionsOf = ({ inside, outside }: Scenario): Solutions => ({
    inside: perIon((ion) => inside?.[ion] ?? PARAMETERS.inside[ion].default),
    outside: perIon((ion) => outside?.[ion] ?? PARAMETERS.outside[ion].default),
});

/** What a scenario promises, mV. */
const promised_mV = (key: string): number => {
    const { promise } = scenarioOf(key);
    if (!('line' in promise)) throw new Error(`The scenario ${key} promises no voltage.`);
    return promise.expected_mV;
};

/** GHK where only these cross; a rest that must be there. */
const rest_mV = (solutions: Solutions, open: { K: number; Na: number; Cl?: number }): number =>
    ghk_mV(solutions, { ...perIon(() => 0), ...open }, BODY_C) ?? Number.NaN;

const glia = (): Problem => {
    const { scenario } = scenarioOf('glia');
    const [before, after] = [solutionsOf(scenario).outside.K, 10];
    const kT_mV = thermalVoltage_mV(BODY_C);
    const answer = kT_mV * Math.log(after / before);
    return {
        key: 'glia',
        group: 'nerve',
        title: 'A cell that measures K⁺',
        question: `Only K⁺ crosses the membrane of a glial cell. Nerves that fire raise K⁺ outside from ${before} to ${after} mM, at ${BODY_C} °C. By how many mV does its voltage change?`,
        unit: 'mV',
        answer,
        tolerance: 1,
        solution: `It stays at the Nernst potential of K⁺, so it changes by kT/e · ln(${after}/${before}) = ${number(kT_mV, 1)} mV · ${number(Math.log(after / before), 2)} = ${mV(answer)}. Kuffler, Nicholls and Orkand used glia as an electrode for K⁺ in 1966.`,
        scene: { ...scenario, outside: { K: after, Na: 140 } },
    };
};

const thinAxon = (): Problem => {
    const thick_um = 0.5;
    const perMillimolar = IONS_PER_NM3_PER_MM * NM3_PER_UM3;
    const answer = ((4 / thick_um) * IN_PER_um2) / perMillimolar;
    return {
        key: 'thin-axon',
        group: 'nerve',
        title: 'One impulse in a thin axon',
        question: `With an impulse 87 000 Na⁺ come in on each µm² of an axon. This one is ${thick_um} µm thick. By how many mM does one impulse raise Na⁺ inside? 1 mM is 602 000 ions in a µm³.`,
        unit: 'mM',
        answer,
        tolerance: NEAR_SHARE * answer,
        solution: `A cylinder has 4/${thick_um} = ${number(4 / thick_um, 0)} µm² of membrane for each µm³. ${number(4 / thick_um, 0)} · 87 000 / 602 000 = ${number(answer, 2)} mM. In the squid’s axon, a thousand times as thick, it is a thousandth of that.`,
        scene: scenarioOf('train').scenario,
    };
};

const myotonia = (): Problem => {
    const { scenario } = scenarioOf('muscle');
    const { inside, outside } = solutionsOf(scenario);
    const answer = rest_mV({ inside, outside }, { K: 1, Na: 0.01 });
    return {
        key: 'myotonia',
        group: 'muscle',
        title: 'Cl⁻ channels lost',
        question: `In myotonia the Cl⁻ channels of muscle are lost. P(Na⁺)/P(K⁺) is 0.01; K⁺ is ${inside.K} mM inside and ${outside.K} outside, Na⁺ ${inside.Na} and ${outside.Na}. Where does the fibre rest at ${BODY_C} °C, by the GHK equation?`,
        unit: 'mV',
        answer,
        tolerance: 1,
        solution: `V = ${number(thermalVoltage_mV(BODY_C), 1)} mV · ln[(${outside.K} + 0.01 · ${outside.Na})/(${inside.K} + 0.01 · ${inside.Na})] = ${mV(answer)}, which is hardly elsewhere than with Cl⁻. But less holds it there: the fibre fires again and again.`,
        scene: { ...scenario, channels: { ...scenario.channels, Cl: { count: 0 } } },
    };
};

const fatigue = (): Problem => {
    const { scenario } = scenarioOf('muscle');
    const { inside, outside } = solutionsOf(scenario);
    const tired = { ...outside, K: 9, Na: 140 };
    const open = { K: 1, Na: 0.01 };
    const [before, after] = [
        rest_mV({ inside, outside }, open),
        rest_mV({ inside, outside: tired }, open),
    ];
    return {
        key: 'fatigue',
        group: 'muscle',
        title: 'A muscle that works hard',
        question: `K⁺ around fibres at work rises from ${outside.K} to ${tired.K} mM, and Na⁺ falls from ${outside.Na} to ${tired.Na}. P(Na⁺)/P(K⁺) is 0.01, and Cl⁻ follows the voltage. By how many mV does the GHK voltage change?`,
        unit: 'mV',
        answer: after - before,
        tolerance: 1,
        solution: `The inside is the same, so the change is ${number(thermalVoltage_mV(BODY_C), 1)} mV · ln[(${tired.K} + 0.01 · ${tired.Na})/(${outside.K} + 0.01 · ${outside.Na})] = ${mV(after - before)}. Na⁺ channels inactivate there, and the force falls.`,
        scene: {
            ...scenario,
            outside: { ...scenario.outside, K: tired.K, Na: tired.Na },
            channels: { ...scenario.channels, Cl: { count: 0 } },
        },
    };
};

const redCell = (): Problem => {
    const { scenario } = scenarioOf('red-cell');
    const { inside, outside } = solutionsOf(scenario);
    const plasma_pH = 7.4;
    const answer = plasma_pH + Math.log10(inside.Cl / outside.Cl);
    return {
        key: 'red-cell-pH',
        group: 'clinic',
        title: 'pH in a red cell',
        question: `Cl⁻ is ${inside.Cl} mM in a red cell and ${outside.Cl} mM in plasma, and stands at its Nernst potential. So does H⁺. The pH of plasma is ${plasma_pH}. What is it in the cell?`,
        unit: 'pH',
        answer,
        tolerance: 0.03,
        solution: `At one voltage the ratio of a cation is the other way round than that of an anion: H⁺ outside/H⁺ inside = ${inside.Cl}/${outside.Cl}. ${plasma_pH} + log₁₀(${inside.Cl}/${outside.Cl}) makes pH ${number(answer, 2)}.`,
        scene: scenario,
    };
};

const hyperkalaemia = (): Problem => {
    const { inside, outside } = solutionsOf({});
    const both_mM = outside.K + outside.Na;
    const wanted_mV = -60;
    const [Na, Cl] = [0.04, 0.45];
    const ratio = Math.exp(wanted_mV / thermalVoltage_mV(BODY_C));
    const below = inside.K + Na * inside.Na + Cl * outside.Cl;
    const answer = (ratio * below - Na * both_mM - Cl * inside.Cl) / (1 - Na);
    const K_mM = Math.round(10 * answer) / 10;
    return {
        key: 'hyperkalaemia',
        group: 'clinic',
        title: 'How much K⁺ is too much',
        question: `P(K⁺) : P(Na⁺) : P(Cl⁻) = 1 : ${Na} : ${Cl}. Inside there are ${inside.K} K⁺, ${inside.Na} Na⁺, ${inside.Cl} Cl⁻, outside ${outside.Cl} Cl⁻, and K⁺ and Na⁺ are ${both_mM} mM together. At which K⁺ outside is the GHK voltage ${mV(wanted_mV)}, where many Na⁺ channels stay inactivated?`,
        unit: 'mM',
        answer,
        tolerance: NEAR_SHARE * answer,
        solution: `${mV(wanted_mV)} means that the sum for outside is e^(${number(wanted_mV, 0)}/${number(thermalVoltage_mV(BODY_C), 1)}) = ${number(ratio, 3)} of the sum for inside, ${number(below, 1)}: ${number(ratio * below, 1)}. Take Cl⁻, ${number(Cl * inside.Cl, 1)}, and Na⁺ away: K + ${Na} · (${both_mM} − K) = ${number(ratio * below - Cl * inside.Cl, 1)}, so K = ${number(answer, 1)} mM.`,
        scene: { outside: { K: K_mM, Na: both_mM - K_mM } },
    };
};

const rootUptake = (): Problem => {
    const { scenario } = scenarioOf('root');
    const { outside, inside } = solutionsOf(scenario);
    const voltage_mV = promised_mV('root');
    const { temperature_C = BODY_C } = scenario;
    const kT_mV = thermalVoltage_mV(temperature_C);
    const answer = outside.K * Math.exp(-voltage_mV / kT_mV);
    return {
        key: 'root-uptake',
        group: 'plants',
        title: 'What a root can draw in',
        question: `A root cell is at ${mV(voltage_mV)}, and there is ${outside.K} mM K⁺ in the soil water, at ${temperature_C} °C. Up to which concentration would K⁺ come in by its channels alone?`,
        unit: 'mM',
        answer,
        tolerance: NEAR_SHARE * answer,
        solution: `Up to where the Nernst potential of K⁺ is the voltage: ${outside.K} mM · e^(${number(-voltage_mV, 0)}/${number(kT_mV, 1)}) = ${number(answer, 0)} mM. It has ${inside.K}: K⁺ goes on coming in.`,
        scene: scenario,
    };
};

const protonStall = (): Problem => {
    const { scenario } = scenarioOf('root');
    const { inside, outside } = solutionsOf(scenario);
    const { temperature_C = BODY_C } = scenario;
    const [within, without] = [pHOf(inside.H), pHOf(outside.H)];
    const perUnit_mV = LN10 * thermalVoltage_mV(temperature_C);
    const answer = perUnit_mV * (within - without) - ATP_meV;
    return {
        key: 'proton-stall',
        group: 'plants',
        title: 'Where an H⁺ pump stalls',
        question: `An ATP holds ${ATP_meV} meV, and an H⁺ pump carries one H⁺ out for it. The pH is ${number(within, 1)} inside and ${number(without, 1)} outside, at ${temperature_C} °C. At which voltage can it carry no more?`,
        unit: 'mV',
        answer,
        tolerance: 2,
        solution: `On the way out the pH alone costs ${number(within - without, 1)} · ${number(perUnit_mV, 1)} = ${number(perUnit_mV * (within - without), 0)} meV. The rest of the ATP can stand against ${number(-answer, 0)} mV: it stalls at ${mV(answer)}. No plant comes near: the leak is in the way.`,
        scene: scenario,
    };
};

const protonMotiveForce = (): Problem => {
    const { scenario } = scenarioOf('bacterium');
    const { inside, outside } = solutionsOf(scenario);
    const voltage_mV = promised_mV('bacterium');
    const [within, without] = [pHOf(inside.H), pHOf(outside.H)];
    const perUnit_mV = LN10 * thermalVoltage_mV(BODY_C);
    const answer = voltage_mV - perUnit_mV * (within - without);
    return {
        key: 'proton-motive-force',
        group: 'microbes',
        title: 'Proton-motive force',
        question: `A bacterium is at ${mV(voltage_mV)}, its pH is ${number(within, 1)} inside and ${number(without, 1)} outside, at ${BODY_C} °C. How large is the proton-motive force, Δp = V − E(H⁺)?`,
        unit: 'mV',
        answer,
        tolerance: 2,
        solution: `E(H⁺) = kT/e · ln 10 · (pH inside − pH outside) = ${number(perUnit_mV, 1)} mV · ${number(within - without, 1)} = ${mV(perUnit_mV * (within - without))}, so Δp = ${mV(voltage_mV)} − ${mV(perUnit_mV * (within - without))} = ${mV(answer)}: inward.`,
        scene: scenario,
    };
};

const synthaseStands = (): Problem => {
    const protons = synthase.carries.H;
    const answer = -ATP_meV / protons;
    return {
        key: 'synthase',
        group: 'microbes',
        title: 'When a synthase turns round',
        question: `An ATP synthase lets ${protons} H⁺ in for each ATP that it makes, and an ATP holds ${ATP_meV} meV. An uncoupler brings Δp nearer and nearer to zero. From which Δp on does the synthase split ATP?`,
        unit: 'mV',
        answer,
        tolerance: 2,
        solution: `${protons} H⁺ bring ${protons} times Δp: ${ATP_meV}/${protons} = ${number(-answer, 1)} mV are needed. Nearer to zero than ${mV(answer)} it turns the other way round, and splits ATP.`,
        scene: scenarioOf('uncoupled').scenario,
    };
};

export const lifeProblems = (): Problem[] =>
    [
        ...[glia(), thinAxon(), myotonia(), fatigue(), redCell(), hyperkalaemia()],
        ...[rootUptake(), protonStall(), protonMotiveForce(), synthaseStands()],
    ].map((problem) => ({ ...problem, alone: true }));
