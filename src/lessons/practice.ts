/** Problems whose numbers are those of the cell in sight, each with its answer, how near is near enough, and the way to it. */
import { PARAMETERS, type Scenario, type Settings } from '../params.ts';
import { perIon } from '../species.ts';
import { sphericalCell } from '../theory/charge.ts';
import { ghk_mV, nernst_mV } from '../theory/ghk.ts';
import { balancedPump_mV } from '../theory/pump.ts';
import { setPermeability } from '../theory/set-permeability.ts';
import { thermalVoltage_mV } from '../units.ts';
import { impulseProblems } from './practice-impulses.ts';
import { lifeProblems } from './practice-life.ts';
import { mV, NO_PUMPS, noChannels, number, type Problem } from './problem.ts';

/** What answers hold for: ions that feel each other's charge, and no amplifier. */
const free = { field: 'gauss', clamp_mV: null } as const;
/** Room for all the channels of a problem. */
const WIDE_nm = PARAMETERS.slab.width_nm.default;
const RADIUS_um = 10;
/** A share smaller than that is none worth asking for. */
const LEAST_mV = 0.5;
/** A millivolt: two figures of kT/e and of a logarithm on the way. */
const NEAR_mV = 1;

const nernstProblem = (
    settings: Settings,
    ion: 'K' | 'Na' | 'Cl',
    symbol: string,
    valence: number,
): Problem[] => {
    const { inside, outside, temperature_C } = settings;
    const answer = nernst_mV(valence, inside[ion], outside[ion], temperature_C);
    if (answer === null) return [];
    const kT = number(thermalVoltage_mV(temperature_C), 1);
    const [over, under] = valence > 0 ? [outside[ion], inside[ion]] : [inside[ion], outside[ion]];
    return [
        {
            key: `nernst-${ion}`,
            group: 'basics',
            title: `Nernst potential of ${symbol}`,
            question: `${symbol} is ${inside[ion]} mM inside and ${outside[ion]} mM outside, at ${temperature_C} °C. At which voltage does it stand still?`,
            unit: 'mV',
            answer,
            tolerance: NEAR_mV,
            solution: `E = kT/ze · ln(outside/inside), and kT/e is ${kT} mV here. So E = ${kT} mV · ln(${over}/${under}) = ${mV(answer)}.`,
            scene: {
                ...free,
                channels: {
                    ...noChannels(settings),
                    [ion]: { count: 20, permeability: 1, openProbability: 0.9 },
                },
                slab: { width_nm: Math.max(settings.slab.width_nm, WIDE_nm) },
                ...NO_PUMPS,
                baths: { inside: 'clamped' },
            },
        },
    ];
};

const sum = (parts: readonly (readonly [weight: number, value: number])[]): string =>
    parts.map(([weight, value]) => `${number(weight, 3)} · ${value}`).join(' + ');

/** Of the cell at rest: those that its numbers have an answer for. */
const problemsAtRest = (settings: Settings): Problem[] => {
    const { inside, outside, temperature_C } = settings;
    const solutions = { inside, outside };
    const open = setPermeability(settings) ?? perIon(() => 0);
    const kT_mV = thermalVoltage_mV(temperature_C);
    const kT = number(kT_mV, 1);
    const rest = ghk_mV(solutions, open, temperature_C);
    const problems = [
        ...nernstProblem(settings, 'K', 'K⁺', 1),
        ...nernstProblem(settings, 'Cl', 'Cl⁻', -1),
    ];
    const reference = open.K > 0 ? open.K : open.Na > 0 ? open.Na : open.Cl;
    const asItIs: Scenario = { ...free, ...NO_PUMPS };
    // Its question names the three ions that most cells have.
    if (rest !== null && reference > 0 && open.H === 0) {
        const { K, Na, Cl } = perIon((ion) => open[ion] / reference);
        const above = sum([
            [K, outside.K],
            [Na, outside.Na],
            [Cl, inside.Cl],
        ]);
        const below = sum([
            [K, inside.K],
            [Na, inside.Na],
            [Cl, outside.Cl],
        ]);
        problems.push({
            key: 'ghk',
            group: 'basics',
            title: 'Resting potential',
            question: `Permeabilities are P(K⁺) : P(Na⁺) : P(Cl⁻) = ${number(K, 3)} : ${number(Na, 3)} : ${number(Cl, 3)}. Inside there are ${inside.K} K⁺, ${inside.Na} Na⁺, ${inside.Cl} Cl⁻, outside ${outside.K}, ${outside.Na}, ${outside.Cl} mM. Where does the voltage rest, by the GHK equation?`,
            unit: 'mV',
            answer: rest,
            tolerance: NEAR_mV,
            solution: `V = ${kT} mV · ln[(${above})/(${below})], where Cl⁻ stands the other way round for its charge. V = ${mV(rest)}.`,
            scene: asItIs,
        });
        const sodium = nernst_mV(1, inside.Na, outside.Na, temperature_C);
        if (sodium !== null)
            problems.push({
                key: 'driving-force',
                group: 'basics',
                title: 'Driving force',
                question: `The cell rests at ${mV(rest)}. With what force, V − E, is Na⁺ driven (${inside.Na} mM inside, ${outside.Na} mM outside)? A negative one drives cations in.`,
                unit: 'mV',
                answer: rest - sodium,
                tolerance: NEAR_mV,
                solution: `E(Na⁺) = ${kT} mV · ln(${outside.Na}/${inside.Na}) = ${mV(sodium)}, so V − E = ${mV(rest)} − ${mV(sodium)} = ${mV(rest - sodium)}: ${rest < sodium ? 'inward' : 'outward'}.`,
                scene: asItIs,
            });
        const balanced = balancedPump_mV(solutions, open, temperature_C);
        if (balanced !== null && Math.abs(balanced - rest) > LEAST_mV)
            problems.push({
                key: 'pump-share',
                group: 'basics',
                title: 'Electrogenic contribution',
                question: `Pumps carry three Na⁺ out for two K⁺ in, just as much Na⁺ as leaks in. By how many mV does their electrogenic contribution move the voltage from ${mV(rest)}?`,
                unit: 'mV',
                answer: balanced - rest,
                // Half a millivolt: the difference of two rounded voltages.
                tolerance: LEAST_mV,
                solution: `The pump current cancels a third of the Na⁺ that leaks in, so the GHK equation has P(Na⁺)/1.5 (Mullins and Noda 1963): ${mV(balanced)}, which is ${mV(balanced - rest)} further.`,
                scene: { ...free, pumps: { count: 6 } },
            });
        if (Math.abs(rest) < LEAST_mV) return problems;
        const { charge_e } = sphericalCell({ radius_um: RADIUS_um, cations_mM: 1 }, rest);
        const millions = Math.abs(charge_e) / 1e6;
        problems.push({
            key: 'charge',
            group: 'basics',
            title: 'Counting charges',
            question: `A round cell of ${RADIUS_um} µm radius rests at ${mV(rest)}. Its membrane has 1 µF/cm², which is 6.24 · 10⁻⁵ elementary charges for each mV and nm². How large is the excess charge that makes the voltage, in millions of elementary charges?`,
            unit: 'millions',
            answer: millions,
            // Five per cent: two figures.
            tolerance: 0.05 * millions,
            solution: `The area is 4π · (10 000 nm)² = 1.26 · 10⁹ nm². Times 6.24 · 10⁻⁵ e/(mV·nm²) times ${mV(Math.abs(rest))} are ${number(millions, 2)} million charges.`,
            scene: asItIs,
        });
    }
    return problems;
};

/** All that the cell's numbers have an answer for, and those of cells elsewhere in life. */
export const problemsOf = (settings: Settings): Problem[] => [
    ...problemsAtRest(settings),
    ...impulseProblems(settings),
    ...lifeProblems(),
];
