/** Runs one row of the truth table and holds it against theory. */
import { addSample, createBlocks, standardError } from '../aggregate/blocks.ts';
import { check } from '../settings/settings.ts';
import { createSimulation, type Simulation } from '../simulation/simulation.ts';
import { filledUp, INSIDE, PERMEANT, SPECIES, speciesIndex, speciesOf } from '../species.ts';
import { debyeLength_nm, ionicStrength_mM, totalCapacitance_e_per_mV } from '../theory/charge.ts';
import { donnan } from '../theory/donnan.ts';
import { expected } from '../theory/expected.ts';
import { ghkOneWay } from '../theory/ghk.ts';
import { diffusionScale, thermalVoltage_mV } from '../units.ts';
import { blockOf } from '../world/ions.ts';
import {
    type FigureRow,
    type FluxRow,
    LARGEST_mV,
    STANDARD_ERRORS,
    type TruthRow,
    type VoltageRow,
} from './truth-rows.ts';

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
    const simulation = createSimulation(check(row.scenario), 0, row.finer);
    simulation.advance(row.warmup_ns);
    const outcome =
        row.kind === 'voltage'
            ? voltage(simulation, row)
            : 'ion' in row
              ? flux(simulation, row)
              : figure(simulation, row);
    return { name: row.name, ...outcome, seconds: (performance.now() - start) / 1000 };
}

type Measured = Omit<Outcome, 'name' | 'seconds'>;

function voltage(simulation: Simulation, row: VoltageRow): Measured {
    simulation.restartAverages();
    simulation.advance(row.duration_ns);
    const { averages, concentrations_mM } = simulation.observe();
    const { mean, standardError: error } = averages.voltage_mV;
    const { unitPermeability_nm3_ns, capacitance_e_per_mV } = simulation.box;
    const lines = expected(averages, unitPermeability_nm3_ns, capacitance_e_per_mV);
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

/** What a mouth's own water may still hold back, and STEPS' level of agreement with the GHK flux equation. */
const FLUX_WITHIN = 0.02;

/** Net flux, or the ratio of the one-way fluxes, over what GHK says of it; counts of rare events scatter as their root. */
function flux(simulation: Simulation, { ion, kind, duration_ns }: FluxRow): Measured {
    simulation.restartAverages();
    const before = simulation.observe().crossings[ion];
    simulation.advance(duration_ns);
    const { averages, crossings } = simulation.observe();
    const out = crossings[ion].out - before.out;
    const inward = crossings[ion].in - before.in;
    const theory = ghkOneWay(
        SPECIES[PERMEANT.indexOf(ion)].valence,
        averages.openPermeability[ion] * simulation.box.unitPermeability_nm3_ns,
        averages.atMembrane_mM.inside[ion],
        averages.atMembrane_mM.outside[ion],
        averages.voltage_mV.mean,
        averages.temperature_C,
    );
    const net = (theory.outward - theory.inward) * duration_ns;
    const isRatio = kind === 'flux ratio';
    const ratio = out / inward / (theory.outward / theory.inward);
    const measured = isRatio ? ratio : (out - inward) / net;
    const standardError = isRatio
        ? ratio * Math.sqrt(1 / out + 1 / inward)
        : Math.sqrt(out + inward) / Math.abs(net);
    const off = Math.abs(measured - 1);
    const complaints =
        off <= FLUX_WITHIN + 2 * standardError
            ? []
            : [`off by more than ${FLUX_WITHIN} and two standard errors`];
    return { unit: '', measured, standardError, theory: 1, complaints };
}

const figure = (simulation: Simulation, row: FigureRow): Measured => {
    const measured =
        row.kind === 'diffusion'
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

type Figure = Omit<Measured, 'complaints'>;

/** Mean square displacement of the inside's K⁺ along the membrane; the error of a mean of squared normal draws is √(2/n). */
function diffusion(simulation: Simulation, duration_ns: number): Figure {
    const { ions, scale, settings } = simulation.world;
    const block = blockOf(speciesIndex('K'), INSIDE);
    const start = ions.start_b[block];
    const n = ions.count_b[block];
    const before = Int32Array.from({ length: n }, (_, i) => ions.xy_i[2 * (start + i)]);
    const way = new Float64Array(n);
    for (let t = 0; t < duration_ns; t++) {
        simulation.advance(1);
        for (let i = 0; i < n; i++) {
            const x = ions.xy_i[2 * (start + i)];
            let step = x - before[i];
            if (step > scale.widthUnits / 2) step -= scale.widthUnits;
            else if (step < -scale.widthUnits / 2) step += scale.widthUnits;
            way[i] += step * scale.unit;
            before[i] = x;
        }
    }
    const measured = way.reduce((sum, w) => sum + w * w, 0) / n;
    const d = speciesOf('K').diffusion25_nm2_ns * diffusionScale(settings.temperature_C);
    return {
        unit: 'nm²',
        measured,
        standardError: measured * Math.sqrt(2 / n),
        theory: 2 * d * duration_ns,
    };
}

const strengths = ({ world }: Simulation) => ({
    inside: ionicStrength_mM(filledUp(world.settings.inside)),
    outside: ionicStrength_mM(filledUp(world.settings.outside)),
});

/** Variance of the excess charge, ions on their way in pores counted by the share of it behind them. */
function noise(simulation: Simulation, duration_ns: number): Figure {
    const { world, box } = simulation;
    const charges = new Float64Array(duration_ns);
    for (let t = 0; t < duration_ns; t++) {
        simulation.advance(1);
        const { face, membrane } = world.scale;
        let charge = world.field.insideCharge;
        for (const { species, y } of world.inPores) {
            charge += (SPECIES[species].valence * (face - y)) / membrane;
        }
        charges[t] = charge;
    }
    const mean = charges.reduce((sum, q) => sum + q, 0) / charges.length;
    const squares = createBlocks(1, 1);
    const sample = new Float64Array(1);
    let variance = 0;
    for (const q of charges) {
        sample[0] = (q - mean) ** 2;
        variance += sample[0] / charges.length;
        addSample(squares, sample);
    }
    const { temperature_C } = world.settings;
    return {
        unit: 'e²',
        measured: variance,
        standardError: standardError(squares, 0, 'all'),
        theory:
            thermalVoltage_mV(temperature_C) *
            totalCapacitance_e_per_mV(box, strengths(simulation), temperature_C),
    };
}

/**
 * Mean distance of the inside's excess charge from the membrane. Between a membrane and a wall at distance L the charge of a
 * linear layer falls as cosh((L − y)/λ), so that its mean distance is λ·tanh(L/2λ).
 */
function debye(simulation: Simulation, duration_ns: number): Figure {
    const { world } = simulation;
    const { bins, binWidth, height, exaggeration } = world.scale;
    const blocks = createBlocks(2, 1);
    const sample = new Float64Array(2);
    const total = [0, 0];
    for (let t = 0; t < duration_ns; t++) {
        simulation.advance(1);
        sample.fill(0);
        for (let bin = 0; bin < bins; bin++) {
            const charge = world.field.charge[bin];
            sample[0] += charge;
            sample[1] += charge * (bins - bin - 0.5) * binWidth;
        }
        total[0] += sample[0];
        total[1] += sample[1];
        addSample(blocks, sample);
    }
    const distance = total[1] / total[0];
    const { temperature_C } = world.settings;
    const lambda = debyeLength_nm(strengths(simulation).inside, temperature_C, exaggeration);
    const moments = standardError(blocks, 1, 'all') / Math.abs(total[0] / duration_ns);
    return {
        unit: 'nm',
        measured: distance,
        standardError: moments,
        theory: lambda * Math.tanh(height / (2 * lambda)),
    };
}
