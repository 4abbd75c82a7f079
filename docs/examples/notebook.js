// As the cells of a notebook: in Observable the first line is `import { createSimulation, theory } from 'npm:ionarium'`, the others stay.
import { createSimulation, theory } from 'ionarium';

const cell = createSimulation({
    slab: { width_nm: 110, height_nm: 12, depth_nm: 1 },
    proteinAnions: { count: 0 },
    seed: 3,
});

/** @param {string} id @param {string} text */
const show = (id, text) => {
    const output = document.getElementById(id);
    if (output) output.textContent = text;
};

const { inside, outside, temperature_C } = cell.settings;
// Permeabilities in any one unit: only their ratios matter.
const permeabilities = { K: 1, Na: 0.04, Cl: 0.45, H: 0 };
const ghk_mV = theory.ghk_mV({ inside, outside }, permeabilities, temperature_C);
show('theory', `GHK has ${ghk_mV?.toFixed(1)} mV.`);

/** @type {{ time_ns: number, voltage_mV: number }[]} */
const seen = [];
const look = () => {
    const { time_ns, voltage_mV } = cell.snapshot().trace;
    for (const [i, at] of time_ns.entries()) seen.push({ time_ns: at, voltage_mV: voltage_mV[i] });
};

const draw = () => {
    const canvas = document.querySelector('canvas');
    const pen = canvas?.getContext('2d');
    if (!canvas || !pen) return;
    pen.clearRect(0, 0, canvas.width, canvas.height);
    pen.beginPath();
    for (const { time_ns, voltage_mV } of seen)
        pen.lineTo((time_ns / 3000) * canvas.width, canvas.height / 2 - voltage_mV);
    pen.stroke();
};

// In slices, so that the page goes on meanwhile.
for (let slice = 0; slice < 30; slice++) {
    if (slice === 20) cell.set({ drugs: { ouabain_uM: 100 } });
    cell.run(100);
    look();
    draw();
    await new Promise(requestAnimationFrame);
}

const { ends } = cell.take();
show('said', `${seen.length} points; the run ended at ${ends?.at_ns} ns in state ${ends?.stateHash}.`);
