/**
 * The step of all ions in water as it was before the loop was written in SIMD (jitter.ts): block by block, x and y of each ion by one draw of
 * 4096 quantiles each, those past a wall thrown back one by one. `npm run bench` measures today's speed against it on one machine, in one
 * run.
 *
 * What else a step did then is not here: mouths, pores, machines, baths, field, averages. The whole step of the default cell with 6
 * pumps, 12 000 ions, took WHOLE_STEP times as long as this: 1.23 to 1.38, the median 1.30, in six runs of 60 turns with both in one
 * process, on 2 cores with others at work; 64 µs for 49.
 */
import { INSIDE, SPECIES } from '../../species.ts';
import { BLOCKS, sideOf, speciesOf } from '../../world/ions.ts';
import { createRandom, type Random, seeded, uniform } from '../../world/random.ts';
import type { World } from '../../world/world.ts';
import { BYTES } from './kernel.bytes.ts';

export const WHOLE_STEP = 1.3;

const POSITION_BITS = 18;
const STEP_BITS = 8;
const NORMALS = 4096;
/** Ions moved in one go, before those among them that hit a wall are seen to. */
const GO = 8192;
const PAGE = 65536;

type Jitter = (...numbers: number[]) => number;

/** Addresses of what the loop works on, and its memory. */
const layOut = (bins: number, places: number) => {
    let next = 0;
    const claim = (bytes: number) => {
        const at = next;
        next += 8 * Math.ceil(bytes / 8);
        return at;
    };
    const at = {
        thermal: claim(16),
        drift: claim(4 * bins),
        inBin_b: Array.from({ length: BLOCKS }, () => claim(4 * bins)),
        hit: claim(4 * GO),
        before: claim(4 * GO),
        steps_s: SPECIES.map(() => claim(2 * NORMALS)),
        xy: claim(8 * places),
    };
    const memory = new WebAssembly.Memory({ initial: Math.ceil(next / PAGE) });
    return { at, memory };
};

/** Normal draws, mirror-symmetric; how good they are does not matter for time. */
const drawNormals = (random: Random): number[] => {
    const half = Array.from({ length: NORMALS / 2 }, () => {
        const radius = Math.sqrt(-2 * Math.log(1 - uniform(random)));
        return Math.min(3.7, radius) * Math.cos(2 * Math.PI * uniform(random));
    });
    return half.flatMap((z) => [z, -z]);
};

export interface Baseline {
    /** Moves all ions by one step. */
    step(): void;
    /** y of each ion, and how many of a block are in each bin: to see that it works. */
    ys(): number[];
    readonly inBin_b: readonly Int32Array[];
    readonly heightUnits: number;
}

/** As many ions in each block as the world has, spread evenly, in the field that it has now. */
export function createBaseline(world: World): Baseline {
    const { scale, field, ions } = world;
    const { bins, binWidth, kT, sigma_s, drift_s } = scale;
    const count_b = [...ions.count_b];
    const start_b = count_b.map((_, b) => count_b.slice(0, b).reduce((sum, n) => sum + n, 0));
    const places = count_b.reduce((sum, n) => sum + n, 0);
    const unit = binWidth / 2 ** POSITION_BITS;
    const heightUnits = bins * 2 ** POSITION_BITS;
    const widthUnits = Math.round(scale.width / unit);
    const strengths = [0, 1].map((side) =>
        (side === INSIDE ? field.inside : field.outside).slice(),
    );

    const { at, memory } = layOut(bins, places);
    const { buffer } = memory;
    const module = new WebAssembly.Module(BYTES);
    const { exports } = new WebAssembly.Instance(module, { env: { memory } });
    const jitter = exports.jitter as Jitter;
    const drift = new Int32Array(buffer, at.drift, bins);
    const inBin_b = at.inBin_b.map((from) => new Int32Array(buffer, from, bins));
    const hit_n = new Int32Array(buffer, at.hit, GO);
    const before_n = new Int32Array(buffer, at.before, GO);
    const xy_i = new Int32Array(buffer, at.xy, 2 * places);

    const events = createRandom(1, 1);
    new Int32Array(buffer, at.thermal, 4).set(seeded(1, 0));
    const normals = drawNormals(events);
    for (const [s, from] of at.steps_s.entries()) {
        const steps = new Int16Array(buffer, from, NORMALS);
        const size = sigma_s[s] / (unit * 2 ** STEP_BITS);
        steps.set(normals.map((z) => Math.round(z * size)));
    }
    for (let i = 0; i < places; i++) {
        xy_i[2 * i] = uniform(events) * widthUnits;
        xy_i[2 * i + 1] = uniform(events) * heightUnits;
    }

    /** True with a Metropolis step's probability, min(1, e^work). */
    const isTaken = (work: number): boolean => {
        if (work >= 0) return true;
        const u = uniform(events);
        return u < 1 + work || u < Math.exp(work);
    };
    const throwBack = (block: number, place: number, before: number) => {
        const y = xy_i[2 * place + 1];
        const mirrored = y < 0 ? -1 - y : 2 * heightUnits - 1 - y;
        const strength = strengths[sideOf(block)];
        const force = (SPECIES[speciesOf(block)].valence * strength[before >> POSITION_BITS]) / kT;
        const lies = isTaken(force * (mirrored - before) * unit) ? mirrored : before;
        xy_i[2 * place + 1] = lies;
        const counts = inBin_b[block];
        const bin = lies >> POSITION_BITS;
        counts[bin] = counts[bin] + 1;
    };
    const moveBlock = (block: number) => {
        if (count_b[block] === 0) return;
        const strength = strengths[sideOf(block)];
        const perField = drift_s[speciesOf(block)] / unit;
        for (let bin = 0; bin < bins; bin++) drift[bin] = perField * strength[bin];
        inBin_b[block].fill(0);
        const start = start_b[block];
        for (let end = start + count_b[block]; end > start; end -= GO) {
            const first = Math.max(start, end - GO);
            // biome-ignore format: one line for addresses, one for numbers
            const hits = jitter(
                at.thermal, at.xy, at.steps_s[speciesOf(block)], at.drift, at.inBin_b[block], at.hit, at.before,
                first, end, widthUnits, heightUnits,
            );
            for (let n = 0; n < hits; n++) throwBack(block, hit_n[n], before_n[n]);
        }
    };
    return {
        step: () => {
            for (let block = 0; block < BLOCKS; block++) moveBlock(block);
        },
        ys: () => Array.from({ length: places }, (_, i) => xy_i[2 * i + 1]),
        inBin_b,
        heightUnits,
    };
}
