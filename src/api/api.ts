/**
 * The program for notebooks and scripts: `import { createSimulation, theory } from 'ionarium'`. It runs where JavaScript does, in Node and in
 * browsers, on the thread that calls it.
 *
 * Voltages are inside minus outside. Currents and fluxes are outward positive. Units stand at the end of each name.
 */
import { scenarioOf } from '../lessons/scenarios.ts';
import { observablesOf } from '../observables.ts';
import type { Scenario, Settings } from '../params.ts';
import { readLink } from '../settings/link.ts';
import { withScenario } from '../settings/settings.ts';
import { createSimulation as createWorld } from '../simulation/simulation.ts';
import type { Box, Observed, Snapshot } from '../snapshot.ts';
import type { Command } from '../take/act.ts';
import { actsOf, play } from '../take/player.ts';
import { checkFile, type FileOut } from '../take/script.ts';
import { takeFile } from '../take/take-file.ts';
import { debyeLength_nm, sphericalCell, thermalNoise_mV } from '../theory/charge.ts';
import { donnan } from '../theory/donnan.ts';
import { type Expected, expected } from '../theory/expected.ts';
import { ghk_mV, ghkFlux, ghkOneWay, ghkWithPump_mV, nernst_mV } from '../theory/ghk.ts';
import { pumpStall_mV, sodiumPumpWork_meV } from '../theory/pump.ts';
import { thermalVoltage_mV } from '../units.ts';

/** Longest stretch of one call, as the commands have it. */
const LONGEST_ns = 10e6;

/** What theory says, each a pure function; its source and what it neglects stand at it. */
export const theory = {
    thermalVoltage_mV,
    nernst_mV,
    ghk_mV,
    ghkWithPump_mV,
    ghkFlux,
    ghkOneWay,
    donnan,
    thermalNoise_mV,
    debyeLength_nm,
    sodiumPumpWork_meV,
    pumpStall_mV,
    sphericalCell,
} as const;

/** All that can be seen of a cell at one moment; plain data that is the caller's. */
export type Sight = Omit<Snapshot, 'work_ms' | 'capture_ms' | 'threads' | 'take'>;

/** A cell that stands where the last call left it. */
export interface Cell {
    /** Size and scale of the slab. */
    readonly box: Box;
    /** All settings, as they are now. */
    readonly settings: Settings;
    /** Simulated time since its beginning. */
    readonly time_ns: number;
    /** One sentence for each part of its script that could not be used. */
    readonly problems: readonly string[];
    /**
     * Goes on, and does what of its script lies ahead. Whole time steps only (`box.timeStep_ns`); what is left is kept for the next call.
     * @param duration_ns simulated time, 0 to 10 000 000 ns
     * @throws Error of one sentence for another number
     */
    run(duration_ns: number): void;
    /** Forgets all averages: from now on everything after is averaged. To be called when the cell has charged, after some 2 µs. */
    restartAverages(): void;
    /**
     * What can be observed, by the names that the CSV file and the sweeps have: `voltage_mV.mean`, `ghk_mV`, `crossings.K.out` and so on. Null
     * where there is none, as an error after too short a time.
     */
    observables(): Readonly<Record<string, number | null>>;
    /** The same and more as plain data: counts, averages, impulses. */
    observed(): Observed;
    /** Theory's lines at the concentrations and open channels of the time that is averaged. */
    expected(): Expected;
    /**
     * Changes what a running cell takes over: concentrations, counts, permeabilities, drugs and so on.
     * @throws Error of one sentence that names the parameter, its bound and the value, or that says that it needs a new cell; nothing has
     * changed then
     */
    set(changed: Scenario): void;
    /**
     * Does something by hand: adds, takes out, moves or holds a protein, or begins a pulse of the electrode.
     * @throws Error of one sentence where there is no such protein or no room
     */
    do(command: Command): void;
    /**
     * Where everything is: `ions.xy` has two numbers an ion (along and across, as fractions of 65 536), `ions.look` four bytes (which ion,
     * where), `trace` the voltage over time since the last call.
     */
    snapshot(): Sight;
    /** The run so far, as the file that the page writes and opens, and that `ionarium replay` does again. */
    take(): FileOut;
}

/**
 * A new cell.
 * @param from what differs from the default cell, as in a scenario file, which may have a script; or a link, such as
 * `#v=1&scenario=impulse`. The same, with the same seed, gives the same bits everywhere.
 * @throws Error of one sentence that names the parameter, its bound and the value
 */
export const createSimulation = (from: FileOut | string = {}): Cell => {
    const { settings, script, problems } =
        typeof from === 'string' ? { script: [], ...readLink(from, scenarioOf) } : checkFile(from);
    const acts = actsOf(play(script, settings.speed_nsPerSecond).moves);
    const simulation = createWorld(settings, { acts });
    const expectedNow = (observed: Observed): Expected =>
        expected(observed.averages, simulation.box);
    return {
        problems,
        get box() {
            return simulation.box;
        },
        get settings() {
            return simulation.world.settings;
        },
        get time_ns() {
            return simulation.observe().time_ns;
        },
        run(duration_ns) {
            if (!(duration_ns >= 0 && duration_ns <= LONGEST_ns))
                throw new Error(
                    `duration_ns must be from 0 to ${LONGEST_ns} ns, got ${duration_ns}.`,
                );
            simulation.advance(duration_ns);
        },
        restartAverages: simulation.restartAverages,
        observables() {
            const observed = simulation.observe();
            const moment = {
                ...{ observed, time_ns: observed.time_ns },
                theory: expectedNow(observed),
            };
            return Object.fromEntries(
                observablesOf(simulation.box).map(({ key, read }) => {
                    const value = read(moment);
                    return [key, value !== null && Number.isFinite(value) ? value : null];
                }),
            );
        },
        observed: simulation.observe,
        expected: () => expectedNow(simulation.observe()),
        set: (changed) => simulation.set(withScenario(simulation.world.settings, changed)),
        do: simulation.command,
        snapshot() {
            const { work_ms, threads, take, ...sight } = simulation.snapshot(0, undefined, 0);
            return sight;
        },
        take: () => takeFile(simulation.run(), []),
    };
};
