/** Where a run can be taken back to, and what that takes. */
import { expect, it } from 'vitest';
import { copyOf, packedOf } from '../../src/aggregate/save.ts';
import { check } from '../../src/settings/settings.ts';
import { createCheckpoints } from '../../src/simulation/checkpoints.ts';
import { createSimulation } from '../../src/simulation/simulation.ts';

const SMALL = { seed: 5, slab: { width_nm: 120, height_nm: 12, depth_nm: 3 } };

it('checkpoints stay within their memory, and nearest to now they are all there', () => {
    const { checkpoint: first } = createSimulation(check(SMALL)).save();
    const at = (time_ns: number) => ({ ...first, time_ns, before_ns: time_ns - 1 });
    const one_bytes = createCheckpoints(first, 1e9).bytes;
    const kept = createCheckpoints(first, 20.5 * one_bytes);
    for (let time_ns = 1; time_ns <= 300; time_ns++) {
        kept.add(at(time_ns));
        expect(kept.bytes).toBeLessThanOrEqual(21.5 * one_bytes);
    }
    expect(kept.reach_ns).toBe(300 - 14);
    for (let time_ns = kept.reach_ns; time_ns <= 300; time_ns++)
        expect(kept.at(time_ns + 0.5).time_ns).toBe(time_ns);
    // Further back there are fewer, from all of the run, and always its beginning.
    const before = new Set(Array.from({ length: 286 }, (_, time_ns) => kept.at(time_ns).time_ns));
    expect(before.size).toBeGreaterThan(2);
    expect(before.size).toBeLessThanOrEqual(7);
    expect(Math.max(...before)).toBeGreaterThan(200);
    expect(kept.at(0.5).time_ns).toBe(0);
    // What was shared with neighbours that are gone is held in less memory.
    const isPacked = (time_ns: number) =>
        kept.at(time_ns).aggregator.impulses.points instanceof Float64Array;
    expect([Math.max(...before), 300 - 14, 300].map(isPacked)).toEqual([true, false, false]);
    kept.cut(295);
    expect(kept.at(300).time_ns).toBe(295);
    kept.keepWithin(4.5 * one_bytes);
    expect(kept.bytes).toBeLessThanOrEqual(5.5 * one_bytes);
});

it('a checkpoint that stands alone holds the same, and says what it takes', () => {
    const simulation = createSimulation(check({ ...SMALL, start_mV: -70 }));
    simulation.advance(1000);
    const { aggregator, ...checkpoint } = simulation.save().checkpoint;
    const alone = packedOf(aggregator);
    const { points } = copyOf(aggregator).impulses;
    expect(points.length).toBeGreaterThan(150);
    expect(alone.impulses.points).toBeInstanceOf(Float64Array);
    expect(packedOf(alone)).toEqual(alone);
    expect(copyOf(alone)).toEqual(copyOf(aggregator));
    const bytes = (saved: typeof alone) =>
        createCheckpoints({ ...checkpoint, aggregator: saved }, 1e9).bytes;
    expect(bytes(alone) - bytes(aggregator)).toBeGreaterThan((6 - 1) * 8 * points.length);
});
