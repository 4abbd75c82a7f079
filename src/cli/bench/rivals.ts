/** What the world's speed is held against. */
import { Worker } from 'node:worker_threads';

/**
 * Reads and writes x and y arrays of the same length.
 *
 * How they were made does not matter. But V8 compiles this loop to a third of the speed it can have once any array in the process has been handed to
 * another thread, or has moved as a WebAssembly memory does that grows: from then on each access asks whether its array is still there.
 * So it is for all code of this process and of the page's worker; `createQuickPass` is without.
 */
export function barePass(x: Int32Array, y: Int32Array): () => void {
    return () => {
        for (let i = 0; i < x.length; i++) {
            x[i] = (x[i] + 1) | 0;
            y[i] = (y[i] + 1) | 0;
        }
    };
}

/** As text: another loader of modules would hand over arrays. Waits for how often to pass over how many places. */
const QUICK_PASS = `
const { workerData: { asked, most } } = require('node:worker_threads');
const x = new Int32Array(most);
const y = new Int32Array(most);
const pass = (n) => {
    for (let i = 0; i < n; i++) {
        x[i] = (x[i] + 1) | 0;
        y[i] = (y[i] + 1) | 0;
    }
};
for (;;) {
    Atomics.wait(asked, 0, 0);
    for (let i = 0; i < asked[1]; i++) pass(asked[2]);
    Atomics.store(asked, 0, 0);
    Atomics.notify(asked, 0);
}
`;

/**
 * The bare pass at the best that V8 makes of it: in a thread of its own, where no array was ever handed over, with nothing else in the code's way.
 * @returns what passes `times` over the first n of `most` places, and is done when it returns
 */
export function createQuickPass(most: number): (times: number, n: number) => void {
    const asked = new Int32Array(new SharedArrayBuffer(12));
    const thread = new Worker(QUICK_PASS, {
        eval: true,
        execArgv: [],
        workerData: { asked, most },
    });
    thread.unref();
    return (times, n) => {
        asked[1] = times;
        asked[2] = n;
        Atomics.store(asked, 0, 1);
        Atomics.notify(asked, 0);
        Atomics.wait(asked, 0, 1);
    };
}

interface NaiveIon {
    x: number;
    y: number;
    sigma: number;
    charge: number;
}

const gaussian = (): number =>
    Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random());

/** What one would write first: objects, Box–Muller for each axis, a look-up of the field, walls. */
export function naiveLoop(ions: number): () => void {
    const field = new Array<number>(84).fill(0.001);
    const list: NaiveIon[] = Array.from({ length: ions }, (_, i) => ({
        x: Math.random() * 160,
        y: Math.random() * 42,
        sigma: i % 2 === 0 ? 0.8 : 0.7,
        charge: i % 3 === 0 ? -1 : 1,
    }));
    return () => {
        for (const ion of list) {
            ion.x += ion.sigma * gaussian();
            ion.y += ion.charge * field[Math.floor(ion.y * 2)] + ion.sigma * gaussian();
            if (ion.x < 0) ion.x += 160;
            else if (ion.x >= 160) ion.x -= 160;
            if (ion.y < 0) ion.y = -ion.y;
            else if (ion.y >= 42) ion.y = Math.min(83.999 - ion.y, 41.999);
        }
    };
}

/** What one would write next: the same in typed arrays, one species after the other, x and y by the two draws of one Box–Muller. */
export function createTypedLoop(most: number): (n: number) => void {
    const field = new Float64Array(84).fill(0.001);
    const x_i = Float64Array.from({ length: most }, () => Math.random() * 160);
    const y_i = Float64Array.from({ length: most }, () => Math.random() * 42);
    const moveSpecies = (from: number, to: number, sigma: number, charge: number) => {
        for (let i = from; i < to; i++) {
            const radius = sigma * Math.sqrt(-2 * Math.log(1 - Math.random()));
            const angle = 2 * Math.PI * Math.random();
            let x = x_i[i] + radius * Math.cos(angle);
            if (x < 0) x += 160;
            else if (x >= 160) x -= 160;
            let y = y_i[i] + charge * field[Math.floor(y_i[i] * 2)] + radius * Math.sin(angle);
            if (y < 0) y = -y;
            else if (y >= 42) y = Math.min(83.999 - y, 41.999);
            x_i[i] = x;
            y_i[i] = y;
        }
    };
    return (n) => {
        moveSpecies(0, n >> 1, 0.8, 1);
        moveSpecies(n >> 1, n, 0.7, -1);
    };
}
