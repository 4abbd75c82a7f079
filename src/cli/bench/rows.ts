/** The bounds of the engine's speed and memory. Speeds are ratios within one run, with everything on: field, channels, pumps, baths, proteins. */
import { createExposure } from '../../simulation/exposure.ts';
import type { Simulation } from '../../simulation/simulation.ts';
import { createBaseline, WHOLE_STEP } from '../baseline/step.ts';
import type { Bound } from '../bounds.ts';
import { barePass, createQuickPass, naiveLoop } from './rivals.ts';
import { type Contender, speedsOf } from './turns.ts';
import { defaultCell, stepsOf, worldOf } from './worlds.ts';

const TURNS = 60;
/** At one go, so that asking for them costs nothing. */
const QUICK_PASSES = 20;
/** Times that all worlds have to come near their rest. */
const REST_ns = 50;

export function speedRows(): Bound[] {
    const cell = defaultCell();
    cell.advance(REST_ns);
    const baseline = createBaseline(cell.world);
    const middle = stepsOf(worldOf(100_000));
    const n = middle.work;
    const quick = createQuickPass(n);
    const contenders = {
        small: stepsOf(worldOf(10_000)),
        middle,
        large: stepsOf(worldOf(1_000_000)),
        bare: { run: barePass(new Int32Array(n), new Int32Array(n)), work: n },
        quick: { run: () => quick(QUICK_PASSES, n), work: QUICK_PASSES * n },
        naive: { run: naiveLoop(n), work: n },
        cell: stepsOf(cell),
        before: { run: baseline.step, work: cell.observe().ions },
    } satisfies Record<string, Contender>;
    const speed = speedsOf(contenders, TURNS);
    const millions = (value: number) => `${(value / 1e6).toFixed(0)} million`;
    process.stdout.write(
        `ion-steps/s: ${millions(speed.middle)} at 100 000 ions, ${millions(speed.cell)} in the default cell; bare pass ${millions(speed.bare)}, at its quickest ${millions(speed.quick)}\n`,
    );
    return [
        { name: 'to a bare read-write pass', value: speed.middle / speed.bare, least: 0.85 },
        {
            name: 'to naive objects with Box-Muller',
            value: speed.middle / speed.naive,
            least: 50,
        },
        {
            name: 'speed at 10 000 to 100 000 ions',
            value: speed.small / speed.middle,
            least: 0.8,
            most: 1.25,
        },
        {
            name: 'speed at 1 000 000 to 100 000 ions',
            value: speed.large / speed.middle,
            least: 0.8,
            most: 1.25,
        },
        {
            name: 'default cell to before SIMD',
            value: (WHOLE_STEP * speed.cell) / speed.before,
            least: 1.9,
        },
    ];
}

/** Adds up the memory of all typed arrays in something and in what it holds. A memory that several look at counts once. */
function bytesOf(things: readonly unknown[]): number {
    const seen = new Set<object>();
    const walk = (thing: unknown): number => {
        if (typeof thing !== 'object' || thing === null || seen.has(thing)) return 0;
        seen.add(thing);
        if (ArrayBuffer.isView(thing)) return walk(thing.buffer);
        if (thing instanceof ArrayBuffer || thing instanceof SharedArrayBuffer)
            return thing.byteLength;
        return Object.values(thing).reduce((sum, part) => sum + walk(part), 0);
    };
    return walk(things);
}

/**
 * Bytes of the worker for each ion: every array of the world, which is the kernel's memory to its end, ids, those that are free, field;
 * and every array of the exposure. Not in it: snapshots, that which the kernel makes and those on their way (8 bytes an ion each), averages and proteins, whose number does not
 * grow with that of ions, and code.
 */
export function memoryRow(): Bound {
    const { world, ...simulation }: Simulation = worldOf(1_000_000);
    const bytes = bytesOf([world, createExposure(world)]) - world.ions.kernel.views.out.byteLength;
    return {
        name: 'bytes an ion in the worker',
        value: bytes / simulation.observe().ions,
        most: 32,
    };
}

const HEAP_IONS = 12_000;
const HEAP_STEPS = 800;

/** Heap growth a step over a long run without collection in between; a few numbers may be boxed, no ion may. */
export function allocationRow(): Bound {
    const simulation = worldOf(HEAP_IONS);
    simulation.advance(200);
    const before = process.memoryUsage().heapUsed;
    simulation.advance(HEAP_STEPS * simulation.box.timeStep_ns);
    const grown = Math.max(0, process.memoryUsage().heapUsed - before);
    return {
        name: 'bytes of heap a step and ion',
        value: grown / HEAP_STEPS / HEAP_IONS,
        most: 1,
    };
}
