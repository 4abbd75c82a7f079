/** `npm run --silent simulate`: a scenario in, one JSON object on standard output, progress on standard error. */
import { expected } from '../theory.ts';
import { createSimulation } from '../worker/simulation.ts';
import { parseArguments, USAGE } from './arguments.ts';
import { resultOf } from './result.ts';
import { run } from './run.ts';
import { settingsOf } from './scenario.ts';

const BAD_INPUT = 2;

/** Everything that what was typed or read can break; each failure is an Error of one sentence. */
const prepare = (args: readonly string[]) => {
    try {
        const typed = parseArguments(args);
        return typed.help ? USAGE : { typed, simulation: createSimulation(settingsOf(typed)) };
    } catch (error) {
        return error instanceof Error ? error : new Error(String(error));
    }
};

const prepared = prepare(process.argv.slice(2));
if (prepared instanceof Error) {
    process.stderr.write(`${prepared.message}\n`);
    process.exitCode = BAD_INPUT;
} else if (typeof prepared === 'string') {
    process.stdout.write(`${prepared}\n`);
} else {
    const { typed, simulation } = prepared;
    const say = (line: string) => process.stderr.write(line);
    const observed = run(simulation, typed, () => performance.now(), say);
    const { box } = simulation;
    const theory = expected(
        observed.now.averages,
        box.unitPermeability_nm3_ns,
        box.capacitance_e_per_mV,
    );
    process.stdout.write(`${JSON.stringify(resultOf(observed, box, theory), null, 4)}\n`);
}
