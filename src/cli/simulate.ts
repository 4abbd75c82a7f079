/** `npm run --silent simulate`: a scenario in, one JSON object on standard output, progress on standard error. */

import { createSimulation } from '../simulation/simulation.ts';
import { expected } from '../theory/expected.ts';
import { parseArguments, USAGE } from './arguments.ts';
import { resultOf } from './result.ts';
import { runPrepared } from './run-command.ts';
import { run } from './run-simulation.ts';
import { settingsOf } from './scenario.ts';
import { nodeHelpers } from './threads.ts';

await runPrepared(
    () => {
        const typed = parseArguments(process.argv.slice(2));
        if (typed.help) return USAGE;
        const helpers = nodeHelpers(typed.threads);
        return { typed, simulation: createSimulation(settingsOf(typed), { helpers }) };
    },
    ({ typed, simulation }) => {
        const say = (line: string) => process.stderr.write(line);
        const observed = run(simulation, typed, () => performance.now(), say);
        simulation.close();
        const { box } = simulation;
        const theory = expected(
            observed.now.averages,
            box.unitPermeability_nm3_ns,
            box.capacitance_e_per_mV,
        );
        process.stdout.write(`${JSON.stringify(resultOf(observed, box, theory), null, 4)}\n`);
    },
);
