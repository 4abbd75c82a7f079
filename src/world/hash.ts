/** Whether two worlds are the same, told by a few letters. */
import { bookAll } from './dwell.ts';
import type { World } from './world.ts';

/** Two FNV-1a hashes of 32 bits with different starts, over the bytes. */
const digest = (arrays: readonly ArrayBufferView[]): string => {
    let a = 0x811c9dc5;
    let b = 0x01234567;
    for (const { buffer, byteOffset, byteLength } of arrays) {
        for (const byte of new Uint8Array(buffer, byteOffset, byteLength)) {
            a = Math.imul(a ^ byte, 0x01000193);
            b = Math.imul(b ^ byte, 0x01000193);
        }
    }
    return [a, b].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
};

/**
 * A fingerprint of all that a world is: every position to the last bit, every id, every protein and counter.
 * @param before bytes that go before them
 * @returns 16 hexadecimal digits
 */
export const stateHash = (world: World, before = new Uint8Array()): string => {
    const { ions, inPores, proteins, bodies } = world;
    bookAll(world);
    const { start_b, views } = ions.kernel;
    const { y_i, along_i, id_i, generators_b } = views;
    const blocks = start_b.flatMap((start, b) => {
        const end = start + ions.count_b[b];
        return [y_i, along_i, id_i].map((array) => array.subarray(start, end));
    });
    const pores = inPores.flatMap((ion) => [ion.id, ion.channel.id, ion.from, ion.offset, ion.y]);
    const membrane = proteins.flatMap((p) => [
        ...[p.id, p.x, p.width, p.state, Number(p.open), p.passedIn, p.passedOut],
        ...[
            p.steps,
            p.openSteps,
            p.leaves,
            p.atp,
            p.gating_e,
            ...p.bound.flatMap(({ id, species }) => [id, species]),
        ],
    ]);
    const anions = bodies.anions.flatMap(({ x, y, angle }) => [x, y, angle]);
    const counters = [world.step, world.reservoir_e, world.field.voltage].concat(
        ...Array.from(world.tallies.values(), (t) => [t.cycles, t.atp, t.passedIn, t.passedOut]),
    );
    return digest([
        before,
        ...blocks,
        ions.count_b,
        ions.free.subarray(0, ions.freeCount),
        Float64Array.from([...pores, ...membrane, ...anions, ...counters]),
        world.outward_s,
        world.inward_s,
        ...generators_b,
        world.events.state,
        Int32Array.of(world.events.next),
    ]);
};
