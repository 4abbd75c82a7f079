/**
 * The reversal potential as the protocol of the page finds it: short steps on both sides of where the Na⁺ current turns, many times, and
 * no theory in the fit.
 */
import { expect, it } from 'vitest';
import { kindSeen } from '../../src/experiment/clamp-curves.ts';
import { clampRuns } from '../../src/experiment/clamp-protocol.ts';
import { Nav } from '../../src/kinds/gated.ts';
import { EXCITABLE } from '../../src/lessons/excitable.ts';
import { check } from '../../src/settings/settings.ts';
import { runClamp } from '../../src/simulation/clamp.ts';
import { nernst_mV } from '../../src/theory/ghk.ts';

const NONE = { count: 0 };
const CELL = check({
    ...EXCITABLE,
    channels: { K: NONE, Na: NONE, Cl: NONE, Nav: { count: 44, permeability: 48 } },
    slab: { ...EXCITABLE.slab, depth_nm: 10 },
});
/** Far enough from the turn on both sides for a slope, near enough for a parabola. */
const PROTOCOL = {
    ...{ holding_mV: -90, from_mV: 45, to_mV: 87, by_mV: 14 },
    ...{ duration_ns: 400, repeats: 24 },
};
/** Three standard errors of some 0.43 mV, and 0.2 mV of what a parabola cannot follow: missed once in some 400 draws. */
const WITHIN_mV = 1.5;

it('Nav: the current of single ions turns where GHK has it', () => {
    const runs = clampRuns(CELL, PROTOCOL).filter(({ purpose }) => purpose === 'step');
    const done = runs.map((run) => ({ run, seen: runClamp(run, () => {}) }));
    const { reversal } = kindSeen(Nav, done);
    const expected = nernst_mV(1, CELL.inside.Na, CELL.outside.Na, CELL.temperature_C) ?? 0;
    expect(reversal?.error_mV).toBeLessThan(0.5);
    expect(Math.abs((reversal?.voltage_mV ?? 0) - expected)).toBeLessThan(WITHIN_mV);
});
