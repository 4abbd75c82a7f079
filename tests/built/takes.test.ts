/** A page that somebody plays with, by pointer and keys, and the run that is taken away from it. */
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type BuiltPage, openBuiltPage } from '../../scripts/built-page.ts';
import { playOnce } from '../../scripts/playing.ts';

const SEED = 7;
const PLAYED_s = 4;

let built: BuiltPage;
beforeAll(async () => {
    built = await openBuiltPage(inject('builtFolder'));
});
afterAll(() => built?.close());

it('ends without a page, and as a film, in the state that the page was in', async () => {
    const { acts, there, here, film } = await playOnce(built, SEED, PLAYED_s);
    expect(acts).toBeGreaterThan(0);
    expect(here).toBe(there);
    expect(film).toBe(there);
});
