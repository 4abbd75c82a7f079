import { expect, it } from 'vitest';
import { fingerprint, HASH, STAGE_ns } from '../determinism.ts';
import { playAll, TAKES_HASH } from '../random-acts.ts';

it('gives the same bits in the browser as in Node', () => {
    expect(fingerprint(() => [STAGE_ns])).toBe(HASH);
});

it('ends fifty runs of random acts where they end in Node', () => {
    expect(playAll()).toBe(TAKES_HASH);
});
