// The classic figure as a table: the membrane potential of a cell with K⁺ channels alone against [K⁺] outside.
//
//     npm install ionarium && node node.mjs
import { createSimulation, theory } from 'ionarium';

/** A small slab, and many channels whose gates stay open: each row is known to some 3 mV in no time. */
const small = {
    slab: { width_nm: 110, height_nm: 20, depth_nm: 3 },
    channels: {
        K: { count: 20, permeability: 0.7, openProbability: 1 },
        Na: { count: 0 },
        Cl: { count: 0 },
    },
    pumps: { count: 0 },
    proteinAnions: { count: 0 },
};

console.log('K⁺ outside, mM     emergent, mV    Nernst, mV');
for (const K of [5, 20, 100]) {
    const cell = createSimulation({ ...small, outside: { K } });
    // The membrane charges; then averages begin.
    cell.run(1500);
    cell.restartAverages();
    cell.run(3000);

    const { mean, standardError } = cell.observed().averages.voltage_mV;
    const { inside, outside, temperature_C } = cell.settings;
    const nernst_mV = theory.nernst_mV(1, inside.K, outside.K, temperature_C);
    console.log(
        String(K).padStart(14),
        `${mean.toFixed(1)} ± ${standardError.toFixed(1)}`.padStart(16),
        (nernst_mV?.toFixed(1) ?? '–').padStart(13),
    );
}
