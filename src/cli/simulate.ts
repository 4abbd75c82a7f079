/** `ionarium simulate` and `replay`: a scenario in, one JSON object on standard output, progress on standard error. */

import { createSimulation } from '../simulation/simulation.ts';
import { actsOf, play } from '../take/player.ts';
import type { ScenarioFile } from '../take/script.ts';
import { expected } from '../theory/expected.ts';
import { argumentsOf } from './arguments.ts';
import type { Typed } from './command.ts';
import { fileOrFilm } from './film-file.ts';
import { type Result, resultOf } from './result.ts';
import { runPrepared } from './run-command.ts';
import { run } from './run-simulation.ts';
import { fileOf } from './scenario.ts';
import { nodeHelpers } from './threads.ts';

const say = (line: string) => process.stderr.write(line);

/** @throws Error of one sentence for a bad value, or where the world cannot follow the settings */
const prepared = (typed: Typed, file: ScenarioFile) => {
    const { settings, script, ends } = file;
    const acts = actsOf(play(script, settings.speed_nsPerSecond).moves);
    // A run that was kept ends where it did.
    const times = argumentsOf(typed, ends?.at_ns);
    const helpers = nodeHelpers(times.threads);
    return { file, times, simulation: createSimulation(settings, { helpers, acts }) };
};

interface Printed extends Result {
    readonly stateHash: string;
    readonly asRecorded?: boolean;
}

const printed = ({ file, times, simulation }: ReturnType<typeof prepared>): Printed => {
    for (const problem of file.problems) say(`${problem}\n`);
    const observed = run(simulation, times, () => performance.now(), say);
    simulation.close();
    const { box } = simulation;
    const { now_ns, stateHash } = simulation.run();
    const refused = simulation.refused();
    for (const each of refused) say(`${each}\n`);
    const ends = file.ends?.at_ns === now_ns ? file.ends : undefined;
    const theory = expected(observed.now.averages, box);
    const result = {
        ...resultOf(observed, box, theory),
        stateHash,
        ...(ends?.stateHash && { asRecorded: ends.stateHash === stateHash }),
    };
    process.stdout.write(`${JSON.stringify(result, null, 4)}\n`);
    return result;
};

export const simulate = (typed: Typed): Promise<void> =>
    runPrepared(
        () => prepared(typed, fileOf(argumentsOf(typed))),
        (ready) => {
            printed(ready);
        },
    );

/** Ends with 1 where the world at the end is not the one that was recorded. */
export const replay = (typed: Typed): Promise<void> =>
    runPrepared(
        async () => {
            const { scenario } = argumentsOf(typed);
            if (scenario === undefined)
                throw new Error('replay needs the file of a run, or a film of one.');
            const file = await fileOrFilm(scenario, undefined);
            if (!file.ends?.stateHash)
                throw new Error(
                    `${JSON.stringify(scenario.slice(0, 200))} does not say how its run ended: simulate runs it.`,
                );
            return prepared(typed, file);
        },
        (ready) => {
            if (!printed(ready).asRecorded)
                throw new Error('The run ended otherwise than it was recorded.');
        },
    );
