/** Figures that are known exactly: free diffusion, thermal noise of the charge, the Debye length. */
import { addSample, createBlocks, standardError } from '../aggregate/blocks.ts';
import type { Simulation } from '../simulation/simulation.ts';
import { filledUp, INSIDE, SPECIES, speciesIndex, speciesOf } from '../species.ts';
import { debyeLength_nm, ionicStrength_mM, totalCapacitance_e_per_mV } from '../theory/charge.ts';
import { diffusionScale, thermalVoltage_mV } from '../units.ts';
import { blockOf } from '../world/ions.ts';

export interface Figure {
    readonly unit: string;
    readonly measured: number;
    readonly standardError: number;
    readonly theory: number;
}

/** Mean square displacement of the inside's K⁺ along the membrane; the error of a mean of squared normal draws is √(2/n). */
export function diffusion(simulation: Simulation, duration_ns: number): Figure {
    const { world } = simulation;
    const { ions, scale, settings } = world;
    const block = blockOf(speciesIndex('K'), INSIDE);
    const start = ions.kernel.start_b[block];
    const n = ions.count_b[block];
    const look = (i: number) => ions.kernel.look(block, start + i, world.step);
    const before = Int32Array.from({ length: n }, (_, i) => look(i));
    const way = new Float64Array(n);
    for (let t = 0; t < duration_ns; t++) {
        simulation.advance(1);
        for (let i = 0; i < n; i++) {
            const x = look(i);
            // The shorter way round, of 65536.
            way[i] += (((x - before[i]) << 16) >> 16) * scale.unitAlong;
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

/** Variance of the charge that the membrane separates, ions on their way in pores counted by the share of it behind them. */
export function noise(simulation: Simulation, duration_ns: number): Figure {
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
export function debye(simulation: Simulation, duration_ns: number): Figure {
    const { world } = simulation;
    const { bins, binWidth, height, exaggeration } = world.scale;
    const blocks = createBlocks(2, 1);
    const sample = new Float64Array(2);
    const total = [0, 0];
    for (let t = 0; t < duration_ns; t++) {
        simulation.advance(1);
        sample.fill(0);
        for (let bin = 0; bin < bins; bin++) {
            const charge = world.field.charges[INSIDE][bin];
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
