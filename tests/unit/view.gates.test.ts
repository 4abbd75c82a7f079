import { describe, expect, it } from 'vitest';
import type { KindState } from '../../src/kinds/kind.ts';
import { KINDS } from '../../src/kinds.ts';
import { type KindView, kindIn } from '../../src/snapshot.ts';
import {
    ballX_nm,
    ballY_nm,
    gatingOf,
    headY_nm,
    MOST_SENSORS,
    newStance,
    sensorX_nm,
    stand,
} from '../../src/view/gates.ts';
import { formsOf, gatesText, stateWords } from '../../src/view/name-forms.ts';

const kind = (key: string): KindView => kindIn({ kinds: KINDS }, key);
const stateOf = (of: KindView, name: string): number => {
    const found = of.states.findIndex((state) => state.name === name);
    expect(found, name).toBeGreaterThanOrEqual(0);
    return found;
};
const standing = (of: KindView, name: string) => {
    const gating = gatingOf(of);
    if (!gating) throw new Error(`${of.key} has no gates.`);
    const stance = newStance();
    stand(gating, of.states[stateOf(of, name)] as KindState, stance);
    return { gating, stance, up: [...stance.up].slice(0, gating.sensors.length) };
};
/** A squid's K⁺ channel: n⁴. */
const squid: KindView = {
    ...kind('Kv'),
    states: [0, 1, 2, 3, 4].map((n) => ({ name: `n${n}`, gates: { n }, open: n === 4 })),
};

describe('parts of a voltage-gated channel', () => {
    it('are a sensor for each particle that activates, and a ball where one inactivates', () => {
        expect(gatingOf(kind('Nav'))).toMatchObject({ sensors: ['m', 'm', 'm'], ball: 'h' });
        expect(gatingOf(kind('Kv'))).toMatchObject({ sensors: ['n', 'n'], ball: undefined });
        expect(gatingOf(squid)?.sensors).toEqual(['n', 'n', 'n', 'n']);
        for (const key of ['K', 'Na', 'Cl', 'pump']) expect(gatingOf(kind(key))).toBeUndefined();
    });

    it('stand as their particles do, with a drug on the channel or without', () => {
        expect(standing(kind('Nav'), 'm2h1').up).toEqual([1, 1, 0]);
        expect(standing(kind('Nav'), 'm2h1·TTX').up).toEqual([1, 1, 0]);
        expect(standing(kind('Kv'), 'n1').up).toEqual([1, 0]);
        expect(standing(squid, 'n4').up).toEqual([1, 1, 1, 1]);
        const open = standing(kind('Nav'), 'm3h1').stance;
        expect([open.parted, open.plugged]).toEqual([1, 0]);
        const plugged = standing(kind('Nav'), 'm3h0').stance;
        expect([plugged.parted, plugged.plugged]).toEqual([1, 1]);
        const resting = standing(kind('Nav'), 'm0h0').stance;
        expect([resting.parted, resting.plugged]).toEqual([0, 1]);
        expect(standing(kind('Kv'), 'n2').stance.parted).toBe(1);
    });

    it('lie inside the body, apart from each other, and grow with it', () => {
        for (const each of [kind('Nav'), kind('Kv'), squid]) {
            const gating = gatingOf(each);
            if (!gating) throw new Error(`${each.key} has no gates.`);
            expect(gating.sensors.length).toBeLessThanOrEqual(MOST_SENSORS);
            const whole = gating.sensors.map((_, i) => sensorX_nm(gating, i, { width_nm: 4.2 }));
            for (const [i, x] of whole.entries()) {
                expect(Math.abs(x)).toBeLessThan(0.5 * 4.2);
                // No sensor in the pore, and none upon another: a head is 0.56 nm wide.
                expect(Math.abs(x)).toBeGreaterThan(0.75);
                const next = whole[i + 1];
                if (next !== undefined) expect(next - x).toBeGreaterThan(0.55);
                expect(sensorX_nm(gating, i, { width_nm: 2.1 })).toBeCloseTo(x / 2);
            }
        }
        expect(headY_nm(1)).toBeGreaterThan(2.5);
        expect(headY_nm(0)).toBeLessThan(0.5);
    });

    it('swing on one way: the ball moves in without a leap, deeper where the gate is open', () => {
        const at = (plugged: number, parted: number) => {
            const stance = { ...newStance(), plugged, parted };
            return [ballX_nm(stance, { width_nm: 4.2 }), ballY_nm(stance)] as const;
        };
        const [x, under] = at(1, 0);
        expect(x).toBe(0);
        expect(at(1, 1)[1]).toBeGreaterThan(under + 0.5);
        expect(at(0, 0)[1]).toBeLessThan(under - 1);
        for (let step = 0; step < 50; step++) {
            const [from, to] = [at(step / 50, 0), at((step + 1) / 50, 0)];
            expect(Math.hypot(to[0] - from[0], to[1] - from[1])).toBeLessThan(0.12);
        }
    });
});

describe('names of channels', () => {
    const protein = (key: string, state: string) => ({
        ...{ id: 1, kind: key, x_nm: 0, width_nm: 4.2, mouth_nm: 3.6, hold: 'free' as const },
        ...{ state: stateOf(kind(key), state), passedIn: 12, passedOut: 3, openFraction: 0 },
        ...{ atp: 7, open: kind(key).states[stateOf(kind(key), state)]?.open === true },
    });
    const words = (key: string, state: string) => stateWords(protein(key, state), kind(key));
    const longest = (key: string, state: string, scale: number) =>
        formsOf(protein(key, state), kind(key), scale)[0][0];

    it('say what a machine does', () => {
        expect(words('Nav', 'm2h1')).toBe('closed');
        expect(words('Nav', 'm3h1')).toBe('open');
        expect(words('Nav', 'm3h0')).toBe('inactivated');
        expect(words('Nav', 'm3h1·TTX')).toBe('blocked by TTX');
        expect(words('Kv', 'n0·TEA')).toBe('blocked by TEA');
        expect(words('pump', 'E2P·ouabain')).toBe('blocked by ouabain');
        expect(words('pump', 'E1')).toBe('faces in');
        expect(stateWords({ state: 0, open: true, hold: 'open' }, kind('K'))).toBe('held open');
    });

    it('tell where the particles of each gate are, close up', () => {
        expect(gatesText(protein('Nav', 'm2h1'), kind('Nav'))).toBe('m 2 of 3, h 1 of 1');
        expect(gatesText({ state: 0 }, kind('K'))).toBe('');
        expect(longest('Nav', 'm2h1', 60)).toBe('Nav: m 2 of 3, h 1 of 1, closed\n12 in · 3 out');
        expect(longest('Kv', 'n2', 30)).toBe('Kv: open\nn 2 of 2');
        expect(longest('K', 'open', 60)).toBe('K⁺ channel · open\n12 in · 3 out');
        expect(longest('Nav', 'm2h1', 5)).toBe('Nav');
    });

    it('keep their room whatever the state', () => {
        const room = (state: string) => formsOf(protein('Nav', state), kind('Nav'), 30)[1];
        expect(room('m0h1').map((text) => text.length)).toEqual(
            room('m3h0').map((text) => text.length),
        );
    });
});
