/** What came out of a shipped scenario that promises a voltage, held against its line; for the tests and for the long table alike. */
import type { VoltagePromise } from '../lessons/promise.ts';
import type { Simulation } from '../simulation/simulation.ts';
import { donnan } from '../theory/donnan.ts';
import { expected, voltageError_mV } from '../theory/expected.ts';
import { tolerance } from './tolerances.ts';

interface Found {
    readonly measured: number;
    readonly standardError: number;
    readonly theory: number;
    /** How far from it the voltage may be beside its error, mV. */
    readonly within: number;
    /** What is not as promised; empty: all is. */
    readonly complaints: readonly string[];
}

/** Theory's line, and how far from it the voltage may be beside its error, mV. */
const lineOf = (
    simulation: Simulation,
    { line, expected_mV, within_mV }: VoltagePromise,
): { readonly theory: number; readonly within: number } => {
    if (line === 'balance') return { theory: expected_mV, within: within_mV };
    const { averages, concentrations_mM } = simulation.observe();
    const { openPermeability, temperature_C } = averages;
    const lines = expected(averages, simulation.box);
    const byDonnan = donnan(concentrations_mM, openPermeability, temperature_C, 'clamped');
    const theory =
        {
            ...lines.nernst_mV,
            ghk: lines.ghk_mV,
            ghkWithPump: lines.ghkWithPump_mV,
            donnan: byDonnan?.voltage_mV,
            neutral: 0,
        }[line] ?? Number.NaN;
    const pumped_mV = line === 'ghkWithPump' ? Math.abs(theory - (lines.ghk_mV ?? theory)) : 0;
    const within = tolerance('mouthsOfScenarios_mV') + tolerance('fluxOfPumped') * pumped_mV;
    return { theory, within };
};

/** @param simulation whose averages began after its warm-up */
export const promisedVoltage = (simulation: Simulation, promise: VoltagePromise): Found => {
    const { averages, netCharge_e } = simulation.observe();
    const { mean } = averages.voltage_mV;
    // Pumps that feel the voltage hold it tighter than the leak's heat lets it go.
    const standardError =
        promise.line === 'balance'
            ? averages.voltage_mV.standardError
            : voltageError_mV(averages, expected(averages, simulation.box));
    const { theory, within } = lineOf(simulation, promise);
    const most = promise.within_mV + tolerance('promiseToTheory_mV');
    const errors = tolerance('standardErrors');
    const complaints = [
        Math.abs(mean - theory) <= within + errors * standardError
            ? ''
            : `more than ${within.toFixed(1)} mV and ${errors} standard errors off`,
        Math.abs(theory - promise.expected_mV) <= most
            ? ''
            : `theory's line is more than ${most} mV from ${promise.expected_mV}`,
        netCharge_e === 0 ? '' : `a charge of ${netCharge_e} e`,
    ];
    return {
        ...{ measured: mean, standardError, theory, within },
        complaints: complaints.filter((each) => each !== ''),
    };
};
