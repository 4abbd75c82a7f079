/** Runs one row of the truth table and holds it against theory. */
import { check } from '../settings/settings.ts';
import { createSimulation, type Simulation } from '../simulation/simulation.ts';
import { PERMEANT, type Permeant, SPECIES } from '../species.ts';
import { donnan } from '../theory/donnan.ts';
import { expected, voltageError_mV } from '../theory/expected.ts';
import { ghkOneWay } from '../theory/ghk.ts';
import { tolerance } from './tolerances.ts';
import { debye, diffusion, noise } from './truth-figures.ts';
import { gates } from './truth-gates.ts';
import { runImpulses } from './truth-impulse.ts';
import { promisedVoltage } from './truth-promised.ts';
import { peakDifference, promise } from './truth-promises.ts';
import type {
    FigureRow,
    FluxRow,
    GatesRow,
    PromisedRow,
    TruthRow,
    VoltageRow,
} from './truth-row.ts';

const STANDARD_ERRORS = tolerance('standardErrors');
const LARGEST_mV = tolerance('largest_mV');

export interface Outcome {
    readonly name: string;
    readonly unit: string;
    readonly measured: number;
    readonly standardError: number;
    readonly theory: number;
    /** Why it is not good enough; empty where it is. */
    readonly complaints: readonly string[];
    readonly seconds: number;
}

export function runRow(row: TruthRow): Outcome {
    const start = performance.now();
    const outcome = outcomeOf(row);
    return { name: row.name, ...outcome, seconds: (performance.now() - start) / 1000 };
}

function outcomeOf(row: TruthRow): Measured {
    if (row.kind === 'impulse') return runImpulses(row);
    if (row.kind === 'peak') return peakDifference(row);
    if (row.kind === 'promise') return promise(row);
    const simulation = createSimulation(check(row.scenario), { finer: row.finer });
    simulation.advance(row.warmup_ns);
    if (row.kind === 'voltage') return voltage(simulation, row);
    if (row.kind === 'promised') return promised(simulation, row);
    return 'ion' in row ? flux(simulation, row) : figure(simulation, row);
}

type Measured = Omit<Outcome, 'name' | 'seconds'>;

function voltage(simulation: Simulation, row: VoltageRow): Measured {
    simulation.restartAverages();
    simulation.advance(row.duration_ns);
    const { averages, concentrations_mM } = simulation.observe();
    const { mean } = averages.voltage_mV;
    const lines = expected(averages, simulation.box);
    const error = voltageError_mV(averages, lines);
    const theory =
        row.line === 'ghk'
            ? lines.ghk_mV
            : row.line === 'ghkWithPump'
              ? lines.ghkWithPump_mV
              : row.line === 'donnan'
                ? (donnan(
                      concentrations_mM,
                      averages.openPermeability,
                      averages.temperature_C,
                      'clamped',
                  )?.voltage_mV ?? null)
                : lines.nernst_mV[row.line];
    const complaints = [];
    const difference = mean - (theory ?? Number.NaN);
    if (!(error <= row.standardError_mV)) {
        complaints.push(`standard error above ${row.standardError_mV} mV`);
    }
    if (!(Math.abs(difference) <= STANDARD_ERRORS * error)) {
        complaints.push(`more than ${STANDARD_ERRORS} standard errors off`);
    }
    if (!(Math.abs(difference) <= Math.max(LARGEST_mV, row.standardError_mV))) {
        complaints.push(`more than ${LARGEST_mV} mV off`);
    }
    if (!(Math.abs((theory ?? Number.NaN) - row.nominal_mV) <= row.nominalWithin_mV)) {
        complaints.push(
            `theory's line is more than ${row.nominalWithin_mV} mV from ${row.nominal_mV}`,
        );
    }
    return {
        unit: 'mV',
        measured: mean,
        standardError: error,
        theory: theory ?? Number.NaN,
        complaints,
    };
}

function promised(simulation: Simulation, row: PromisedRow): Measured {
    simulation.restartAverages();
    simulation.advance(row.duration_ns);
    const found = promisedVoltage(simulation, row.promise);
    const isKnown = found.standardError <= row.standardError_mV;
    const complaints = [
        ...found.complaints,
        ...(isKnown ? [] : [`standard error above ${row.standardError_mV} mV`]),
    ];
    return { unit: 'mV', ...found, complaints };
}

/** Passages of one ion in a stretch of time, and what GHK's two one-way fluxes make of that stretch. */
export interface OneWay {
    readonly out: number;
    readonly inward: number;
    readonly theory: { readonly out: number; readonly inward: number };
}

export function countOneWay(simulation: Simulation, ion: Permeant, duration_ns: number): OneWay {
    simulation.restartAverages();
    const before = simulation.observe().passages[ion];
    simulation.advance(duration_ns);
    const { averages, passages } = simulation.observe();
    const { outward, inward } = ghkOneWay(
        SPECIES[PERMEANT.indexOf(ion)].valence,
        averages.openPermeability[ion] * simulation.box.unitPermeability_nm3_ns,
        averages.atMembrane_mM.inside[ion],
        averages.atMembrane_mM.outside[ion],
        averages.voltage_mV.mean,
        averages.temperature_C,
    );
    return {
        out: passages[ion].out - before.out,
        inward: passages[ion].in - before.in,
        theory: { out: outward * duration_ns, inward: inward * duration_ns },
    };
}

/** What was counted over what theory says of it, 1; counts of rare events scatter as their root. */
export interface OverTheory {
    readonly measured: number;
    readonly standardError: number;
}

export const netOverTheory = ({ out, inward, theory }: OneWay): OverTheory => {
    const net = theory.out - theory.inward;
    return {
        measured: (out - inward) / net,
        standardError: Math.sqrt(out + inward) / Math.abs(net),
    };
};

/** Of the one-way fluxes: Ussing 1949. */
export const ratioOverTheory = ({ out, inward, theory }: OneWay): OverTheory => {
    const measured = out / inward / (theory.out / theory.inward);
    return { measured, standardError: measured * Math.sqrt(1 / out + 1 / inward) };
};

const FLUX_WITHIN = tolerance('fluxBias');
const FLUX_ERRORS = tolerance('errorsOfLongFlux');

function flux(simulation: Simulation, { ion, kind, duration_ns }: FluxRow): Measured {
    const counted = countOneWay(simulation, ion, duration_ns);
    const over = kind === 'flux ratio' ? ratioOverTheory(counted) : netOverTheory(counted);
    const off = Math.abs(over.measured - 1);
    const complaints =
        off <= FLUX_WITHIN + FLUX_ERRORS * over.standardError
            ? []
            : [`off by more than ${FLUX_WITHIN} and ${FLUX_ERRORS} standard errors`];
    return { unit: '', ...over, theory: 1, complaints };
}

const figure = (simulation: Simulation, row: FigureRow | GatesRow): Measured => {
    const measured =
        row.kind === 'gates'
            ? gates(simulation, row)
            : row.kind === 'diffusion'
              ? diffusion(simulation, row.duration_ns)
              : row.kind === 'noise'
                ? noise(simulation, row.duration_ns)
                : debye(simulation, row.duration_ns);
    const off = Math.abs(measured.measured - measured.theory);
    const far = !(off <= STANDARD_ERRORS * measured.standardError);
    return {
        ...measured,
        complaints: far ? [`more than ${STANDARD_ERRORS} standard errors off`] : [],
    };
};
