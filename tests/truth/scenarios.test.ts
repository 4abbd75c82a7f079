/** What shipped scenarios promise whose volume does not matter: clamped baths, and no more water than a membrane needs. */
import { describe, expect, it } from 'vitest';
import { scenarioOf } from '../../src/lessons/scenarios.ts';
import { expectAllTogether, expectPromise, OF_THEIR_VOLUME, OF_VOLTAGE } from './promise.ts';

/** The error of a mean voltage after a time T is √(2kT/(g·T)), whatever the volume: shallow water is quicker to run. */
const SHALLOW = { slab: { height_nm: 12 } };
const WARMUP_ns = 3_000;
/** The reference cell is then known to 1.5 to 2 mV, and so are those that conduct as it does. */
const DURATION_ns = 18_000;
/** Cells that conduct better are as well known sooner: √(2kT/(g·T)) is smaller here than in the reference cell. */
const SOONER_ns: Readonly<Record<string, number>> = {
    potassium: 14_000,
    sodium: 14_000,
    squid: 8_000,
    muscle: 12_000,
    heart: 8_000,
    'paralysis-between': 8_000,
    paralysis: 10_000,
    digoxin: 9_000,
    'red-cell': 6_000,
};

const shallow = OF_VOLTAGE.filter(({ key }) => !(key in OF_THEIR_VOLUME));

const distances: number[] = [];
describe.each(shallow)('$key', (shipped) => {
    it(`comes to ${shipped.expected_mV} mV`, () => {
        const duration_ns = SOONER_ns[shipped.key] ?? DURATION_ns;
        distances.push(...expectPromise(shipped, [SHALLOW, WARMUP_ns, duration_ns]));
    });
});

it('lie around their lines as their errors say', () => expectAllTogether(distances));

it('names the scenarios there are where there is none of that key', () => {
    expect(() => scenarioOf('frog')).toThrow(/^There is no scenario frog; there are uncharged, /);
});
