/** Where somebody may be stuck: when it is said, and when it is meant to be so. */
import { describe, expect, it } from 'vitest';
import { createNoticing, type Standing, stuckIn } from '../../src/page/stuck.ts';
import { check } from '../../src/settings/settings.ts';

const nernst_mV = { K: -89, Na: 67, Cl: -64, H: 0 };
const standing = (scenario: object = {}, rest: Partial<Standing> = {}): Standing => ({
    ...{ settings: check(scenario), theory: { nernst_mV }, playing: true, touched: false },
    ...rest,
});

describe('somebody is stuck', () => {
    it.each([
        [{}, []],
        [{ channels: { K: { count: 0 } } }, ['noPotassium']],
        [{ channels: { K: { permeability: 0 } } }, ['noPotassium']],
        [{ channels: { K: { openProbability: 0 } } }, ['noPotassium']],
        [{ pumps: { count: 3, atp: 0 } }, ['noFuel']],
        [{ pumps: { count: 0, atp: 0 } }, []],
    ] as const)('%j: %j', (scenario, stuck) => {
        expect(stuckIn(standing(scenario))).toEqual(stuck);
    });

    it('where both gradients are gone, and where time stands and somebody reaches for the cell', () => {
        const gone = { theory: { nernst_mV: { K: -5, Na: 3, Cl: -60, H: 0 } } };
        expect(stuckIn(standing({}, gone))).toEqual(['runDown']);
        expect(stuckIn(standing({}, { theory: { nernst_mV: { ...nernst_mV, K: -5 } } }))).toEqual(
            [],
        );
        expect(stuckIn(standing({}, { playing: false }))).toEqual([]);
        expect(stuckIn(standing({}, { playing: false, touched: true }))).toEqual(['paused']);
    });
});

describe('a hint', () => {
    it('comes after twenty seconds of it, and goes at once', () => {
        const noticing = createNoticing();
        noticing.begin([]);
        expect(noticing.see(['noFuel'], 1000)).toBeUndefined();
        expect(noticing.see(['noFuel'], 20_900)).toBeUndefined();
        expect(noticing.see(['noFuel'], 21_000)).toBe('noFuel');
        expect(noticing.see(['paused', 'noFuel'], 22_000)).toBe('noFuel');
        expect(noticing.see([], 23_000)).toBeUndefined();
        expect(noticing.see(['noFuel'], 24_000)).toBeUndefined();
    });

    it('that was read comes again only where it has been otherwise meanwhile', () => {
        const noticing = createNoticing();
        noticing.see(['noFuel'], 0);
        noticing.dismiss('noFuel');
        expect(noticing.see(['noFuel'], 50_000)).toBeUndefined();
        noticing.see([], 60_000);
        noticing.see(['noFuel'], 61_000);
        expect(noticing.see(['noFuel'], 90_000)).toBe('noFuel');
    });

    it('does not come where a run was made so', () => {
        const noticing = createNoticing();
        noticing.begin(['noPotassium']);
        expect(noticing.see(['noPotassium'], 0)).toBeUndefined();
        expect(noticing.see(['noPotassium'], 50_000)).toBeUndefined();
        noticing.see([], 60_000);
        noticing.see(['noPotassium'], 70_000);
        expect(noticing.see(['noPotassium'], 90_000)).toBe('noPotassium');
    });
});
