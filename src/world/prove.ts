/**
 * A first look at the machine: some compute SIMD wrongly and say nothing (Safari on iOS 16). So before the first world is built the
 * loop moves a few ions, and what comes out must be what it is everywhere else (tests/unit/kernel.test.ts holds that against a slow twin).
 */
import { CHUNK, POSITION_BITS } from './kernel/layout.ts';
import { createKernel } from './kernel.ts';

const BLOCKS = 4;
const IONS = 100;
const STEPS = 20;
const BINS = 8;

/** What comes out: one number in which every ion counts (FNV-1a over heights and places along the membrane). */
export const PROOF = -1084236788;

/** What the loop makes of a small world on this machine. */
export const proofOfKernel = (): number => {
    const rooms = Array.from({ length: BLOCKS }, () => IONS);
    const kernel = createKernel(BINS, rooms, 1, 0);
    kernel.setScale(
        BINS * 2 ** POSITION_BITS,
        CHUNK,
        rooms.map((_, b) => ({
            ...{ stride: 9000 + b, strideAlong: 3, work: 1e-12, driftPerField: 1e5, valence: 1 },
            ...{ inside: b % 2 === 0, species: 0, bottom: 0, bin: 1 },
        })),
    );
    const { views, start_b } = kernel;
    for (const [side, strengths] of views.strengths.entries()) strengths.fill(side + 0.5);
    for (const start of start_b) {
        for (let i = 0; i < IONS; i++) {
            views.y_i[start + i] = 80_000 * i;
            views.along_i[start + i] = 600 * i;
            views.id_i[start + i] = start + i;
        }
    }
    for (let step = 1; step <= STEPS; step++) kernel.move(step, rooms);
    kernel.settle(STEPS - 4, rooms);
    let sum = 0;
    for (const start of start_b) {
        for (let place = start; place < start + IONS; place++) {
            sum = Math.imul(sum ^ views.y_i[place], 0x01000193);
            sum = Math.imul(sum ^ views.along_i[place], 0x01000193);
        }
    }
    return sum;
};

let isProven = false;

/** @throws Error with one sentence where this machine cannot be trusted with the loop */
export const proveKernel = (): void => {
    if (!isProven && proofOfKernel() !== PROOF)
        throw new Error(
            'This browser computes wrongly with SIMD, and with it the simulation would be wrong; newer ones are known to be right (Safari from 17 on).',
        );
    isProven = true;
};
