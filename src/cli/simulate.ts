/** `npm run --silent simulate`: a scenario in, one JSON object on standard output, progress on standard error. */

import { createSimulation } from '../simulation/simulation.ts';
import { actsOf, play } from '../take/player.ts';
import { expected } from '../theory/expected.ts';
import { parseArguments, USAGE } from './arguments.ts';
import { resultOf } from './result.ts';
import { runPrepared } from './run-command.ts';
import { run } from './run-simulation.ts';
import { fileOf } from './scenario.ts';
import { nodeHelpers } from './threads.ts';

await runPrepared(
    () => {
        const typed = parseArguments(process.argv.slice(2));
        if (typed.help) return USAGE;
        const file = fileOf(typed);
        const { settings, script, ends } = file;
        const helpers = nodeHelpers(typed.threads);
        const acts = actsOf(play(script, settings.speed_nsPerSecond).moves);
        return {
            file,
            // A run that was kept ends where it did.
            typed: ends?.at_ns ? parseArguments(process.argv.slice(2), ends.at_ns) : typed,
            simulation: createSimulation(settings, { helpers, acts }),
        };
    },
    ({ file, typed, simulation }) => {
        const say = (line: string) => process.stderr.write(line);
        for (const problem of file.problems) say(`${problem}\n`);
        const observed = run(simulation, typed, () => performance.now(), say);
        simulation.close();
        const { box } = simulation;
        const { now_ns, stateHash } = simulation.run();
        const refused = simulation.refused();
        for (const each of refused) say(`${each}\n`);
        const ends = file.ends?.at_ns === now_ns ? file.ends : undefined;
        const theory = expected(
            observed.now.averages,
            box.unitPermeability_nm3_ns,
            box.capacitance_e_per_mV,
        );
        const result = {
            ...resultOf(observed, box, theory),
            stateHash,
            ...(ends?.stateHash && { asRecorded: ends.stateHash === stateHash }),
        };
        process.stdout.write(`${JSON.stringify(result, null, 4)}\n`);
    },
);
