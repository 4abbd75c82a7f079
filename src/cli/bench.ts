/**
 * `npm run bench`: the world's speed as ratios within one run, on one core, with everything on: field, channels, pumps, baths,
 * proteins. Machines are noisy, so kernel, bare memory pass and naive loop take turns, and the median of the turns' ratios counts.
 * Exit 1 where a bound is missed.
 */
import { check } from '../settings/settings.ts';
import { createSimulation, type Simulation } from '../simulation/simulation.ts';
import { type Bound, report } from './bounds.ts';

const TURNS = 15;
const SLICE_ms = 60;

/** A world of about that many ions: the default cell with pumps, as deep as it takes, and as high, so that walls are met as often. */
function worldOf(ions: number): Simulation {
    const width_nm = ions > 500_000 ? 400 : 160;
    const depth_nm = (ions / 12_000) * 5 * (160 / width_nm);
    return createSimulation(check({ pumps: { count: 6 }, slab: { width_nm, depth_nm } }));
}

/** Ion-steps a second of a function that does `ions` of them, over about a slice of time. */
function rate(ions: number, step: () => void): number {
    const start = performance.now();
    let steps = 0;
    let spent = 0;
    do {
        step();
        steps++;
        spent = performance.now() - start;
    } while (spent < SLICE_ms);
    return (ions * steps * 1000) / spent;
}

/** Reads and writes x and y arrays of the same length. */
function barePass(x: Int32Array, y: Int32Array): () => void {
    return () => {
        for (let i = 0; i < x.length; i++) {
            x[i] = (x[i] + 1) | 0;
            y[i] = (y[i] + 1) | 0;
        }
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
function naiveLoop(ions: number): () => void {
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

const median = (values: readonly number[]): number =>
    values.toSorted((a, b) => a - b)[values.length >> 1];

function kernel(): Bound[] {
    const small = worldOf(10_000);
    const middle = worldOf(100_000);
    const large = worldOf(1_000_000);
    const count = (s: Simulation) => s.observe().ions;
    const stepOf = (s: Simulation) => {
        const { timeStep_ns } = s.box;
        return () => s.advance(timeStep_ns);
    };
    const { xy_i } = middle.world.ions;
    const places = xy_i.length / 2;
    const bare = barePass(xy_i.slice(0, places), xy_i.slice(places));
    const naive = naiveLoop(count(middle));
    const toBare: number[] = [];
    const toNaive: number[] = [];
    const smallToMiddle: number[] = [];
    const largeToMiddle: number[] = [];
    const speed: number[] = [];
    for (const s of [small, middle]) s.advance(5);
    for (let turn = 0; turn < TURNS; turn++) {
        const ours = rate(count(middle), stepOf(middle));
        toBare.push(ours / rate(places, bare));
        toNaive.push(ours / rate(count(middle), naive));
        smallToMiddle.push(rate(count(small), stepOf(small)) / ours);
        largeToMiddle.push(rate(count(large), stepOf(large)) / ours);
        speed.push(ours);
    }
    process.stdout.write(
        `ion-steps/s at 100 000 ions: ${(median(speed) / 1e6).toFixed(0)} million\n`,
    );
    return [
        { name: 'to a bare read-write pass', value: median(toBare), least: 0.12 },
        { name: 'to naive objects with Box-Muller', value: median(toNaive), least: 12 },
        {
            name: 'speed at 10 000 to 100 000 ions',
            value: median(smallToMiddle),
            least: 0.8,
            most: 1.25,
        },
        {
            name: 'speed at 1 000 000 to 100 000 ions',
            value: median(largeToMiddle),
            least: 0.8,
            most: 1.25,
        },
        memory(large),
    ];
}

/** Bytes of the worker for each ion besides snapshots: the world's arrays and the exposure's. */
function memory(simulation: Simulation): Bound {
    const { ions } = simulation.world;
    const { xy_i, id_i, breaks_id, entered_id, free } = ions;
    const arrays = [xy_i, id_i, breaks_id, entered_id, free];
    const exposure = ions.breaks_id.length * (4 + 4 + 1 + 1 + 1);
    const bytes = arrays.reduce((sum, array) => sum + array.byteLength, exposure);
    return {
        name: 'bytes an ion in the worker',
        value: bytes / simulation.observe().ions,
        most: 32,
    };
}

/** Heap growth a step over a long run without collection in between; a few numbers may be boxed, no ion may. */
function allocation(): Bound {
    const simulation = worldOf(7200);
    simulation.advance(200);
    const before = process.memoryUsage().heapUsed;
    const steps = 800;
    simulation.advance(steps * simulation.box.timeStep_ns);
    const grown = Math.max(0, process.memoryUsage().heapUsed - before);
    return { name: 'bytes of heap a step and ion', value: grown / steps / 7200, most: 1 };
}

report([...kernel(), allocation()]);
