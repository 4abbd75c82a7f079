import { expect, it } from 'vitest';
import { fingerprint, HASH, STAGE_ns } from '../determinism.ts';

it('gives the same bits in the browser as in Node', () => {
    expect(fingerprint(() => [STAGE_ns])).toBe(HASH);
});
