/** Runs that go back, are done again, are left for another course, and go on in another world. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/params.ts';
import { check, withScenario } from '../../src/settings/settings.ts';
import { SPACING } from '../../src/simulation/checkpoints.ts';
import { createSimulation, type Simulation } from '../../src/simulation/simulation.ts';
import type { Command } from '../../src/take/act.ts';
import { LATEST_ns } from '../../src/take/move.ts';
import { LONGEST_LINK, readTakeLink, takeLink } from '../../src/take/pack.ts';
import { actsAhead, actsOf, play } from '../../src/take/player.ts';
import type { Run } from '../../src/take/run.ts';
import { checkFile, readScenarioText, readScript } from '../../src/take/script.ts';
import { scriptOf, takeFile } from '../../src/take/take-file.ts';
import { stateHash } from '../../src/world/hash.ts';
import { filmed } from '../filmed.ts';
import { playAll, TAKES_HASH } from '../random-acts.ts';

const SMALL: Scenario = {
    seed: 5,
    channels: { K: { count: 5 }, Na: { count: 2 }, Cl: { count: 3 }, Nav: { count: 2 } },
    pumps: { count: 2 },
    baths: { inside: 'closed' },
    proteinAnions: { count: 3 },
    slab: { width_nm: 120, height_nm: 12, depth_nm: 3 },
};
/** What hands and panel do, one after the other. */
const DONE: readonly (Command | Scenario)[] = [
    { do: 'add', kind: 'K', x_nm: 31 },
    { outside: { K: 12 } },
    { do: 'hold', id: 2, hold: 'open' },
    { clamp_mV: -60, temperature_C: 20 },
    { do: 'move', id: 5, x_nm: 77 },
    { clamp_mV: null, field: 'off' },
    { do: 'remove', id: 1 },
    { field: 'gauss', temperature_C: 50, speed_nsPerSecond: 50 },
    { do: 'stimulate' },
    { drugs: { TTX_nM: 10 }, channels: { Na: { count: 4 } } },
];
const isCommand = (done: Command | Scenario): done is Command => 'do' in done;
const doIt = (simulation: Simulation, done: Command | Scenario) => {
    if (isCommand(done)) simulation.command(done);
    else simulation.set(withScenario(simulation.world.settings, done));
};
const BUDGET = { budget_bytes: 64e6 };
const seenOf = (simulation: Simulation) => ({
    hash: stateHash(simulation.world),
    observed: simulation.observe(),
});
/** A run with all that in it, and what was seen between. */
const live = () => {
    const simulation = createSimulation(check(SMALL), BUDGET);
    const moments = DONE.map((done, i) => {
        simulation.advance(90 + 7.3 * i);
        doIt(simulation, done);
        simulation.advance(11.5 + i);
        const seen = seenOf(simulation);
        return { ...seen, time_ns: seen.observed.time_ns };
    });
    simulation.snapshot(0, undefined, 0);
    return { simulation, moments };
};

describe('a run', () => {
    it('comes back to each moment as it was when it first went by', () => {
        const { simulation, moments } = live();
        for (const place of [3, 9, 0, 6, 1, 8, 2, 7, 5, 4, 9]) {
            const { time_ns, hash, observed } = moments[place];
            simulation.goTo(time_ns, 2);
            expect(stateHash(simulation.world)).toBe(hash);
            expect(simulation.observe()).toEqual(observed);
        }
    });

    it('has no more room after it has gone back than it had, and so the same fingerprint', () => {
        const settings = { inside: { K: 60 }, slab: { width_nm: 120, height_nm: 12, depth_nm: 8 } };
        const simulation = createSimulation(check(settings), BUDGET);
        const before = stateHash(simulation.world);
        const chunks = () => simulation.world.ions.kernel.views.generators_b.map((g) => g.length);
        const few = chunks();
        simulation.advance(1);
        simulation.set(withScenario(simulation.world.settings, { inside: { K: 600 } }));
        simulation.advance(1);
        expect(chunks()).not.toEqual(few);
        simulation.goTo(0, 2);
        expect(chunks()).toEqual(few);
        expect(stateHash(simulation.world)).toBe(before);
    });

    it('shows the past again when it has gone back, and nothing twice', () => {
        const { simulation, moments } = live();
        simulation.goTo(moments[4].time_ns, 2);
        const { trace, box, take } = simulation.snapshot(0, undefined, 0);
        expect(box.epoch).toBe(2);
        expect(take.run).toBe(0);
        expect(trace.time_ns.at(0)).toBeLessThanOrEqual(5);
        const rising = trace.time_ns.every((t, i) => i === 0 || t > trace.time_ns[i - 1]);
        expect(rising).toBe(true);
        expect(trace.time_ns.at(-1)).toBeLessThanOrEqual(moments[4].time_ns);
        expect(trace.channels.K.open).toHaveLength(trace.time_ns.length);
        expect(simulation.snapshot(0, undefined, 0).trace.time_ns).toEqual([]);
    });

    it('is its beginning and its acts, however time is sliced', () => {
        const { simulation, moments } = live();
        const { start, acts, now_ns, stateHash: hash } = simulation.run();
        const again = createSimulation(start, { acts });
        for (let i = 0; i < 333; i++) again.advance(now_ns / 333);
        expect(again.run()).toMatchObject({ now_ns, stateHash: hash });
        expect(moments.at(-1)?.hash).toBe(hash);
    });

    it('goes on in another world from its middle', () => {
        const { simulation, moments } = live();
        simulation.goTo(moments[5].time_ns, 2);
        const saved = structuredClone(simulation.save());
        const other = createSimulation(saved.start, { epoch: 9, budget_bytes: 128e6 }, saved);
        expect(seenOf(other)).toEqual(seenOf(simulation));
        const way_ns = moments[9].time_ns - moments[5].time_ns;
        other.advance(way_ns);
        expect(stateHash(other.world)).toBe(moments[9].hash);
        // And back to before that middle, from the beginning.
        other.goTo(moments[2].time_ns, 10);
        other.advance(moments[2].time_ns - other.run().now_ns);
        expect(stateHash(other.world)).toBe(moments[2].hash);
    });

    it('is filmed from its middle, frame by frame in a world of its own, to the same state', async () => {
        const { simulation } = live();
        const { start, acts, now_ns } = simulation.run();
        const script = scriptOf(acts, []);
        const { frames, run } = await filmed({ start, script }, 205.3, now_ns, 437);
        expect(frames).toBeGreaterThan(20);
        // A film may begin between two steps: its clock is then behind by less than one.
        expect(Math.abs(run.now_ns - now_ns)).toBeLessThanOrEqual(simulation.world.scale.dt);
        const again = createSimulation(start, { acts });
        again.advance(run.now_ns);
        expect(again.run()).toMatchObject({ now_ns: run.now_ns, stateHash: run.stateHash });
    });

    it('is left for another course, and taken up again', () => {
        const { simulation, moments } = live();
        const { ends_ns, acts } = simulation.run();
        simulation.goTo(moments[3].time_ns, 2);
        // The speed of watching leaves nothing.
        doIt(simulation, { speed_nsPerSecond: 700 });
        expect(simulation.run().ends_ns).toBe(ends_ns);
        doIt(simulation, { outside: { K: 60 } });
        simulation.advance(300);
        expect(simulation.run().acts.length).toBeLessThan(acts.length);
        expect(simulation.snapshot(0, undefined, 0).take.left_ns).toBe(moments[3].time_ns);
        simulation.takeUp(3);
        expect(simulation.run().now_ns).toBe(moments[3].time_ns);
        simulation.goTo(ends_ns, 4);
        simulation.advance(ends_ns - simulation.run().now_ns);
        expect(stateHash(simulation.world)).toBe(moments[9].hash);
        expect(() => simulation.takeUp(5)).toThrow(/^There is no other course to go back to\.$/);
    });

    it('leaves out what cannot be done again, and says why', () => {
        const acts = [
            { at_ns: 1, command: { do: 'remove', id: 99 } },
            { at_ns: 2, values: new Map([['outside.K', 20]]) },
        ] as const;
        const simulation = createSimulation(check(SMALL), { acts });
        simulation.advance(4);
        const { take } = simulation.snapshot(0, undefined, 0);
        expect(take.refused).toEqual(['There is no protein 99 any more.']);
        expect(take.settings?.outside.K).toBe(20);
        expect(simulation.run().acts).toEqual([acts[1]]);
    });

    it('keeps within its memory: it reaches back less far, and always to its beginning', () => {
        const simulation = createSimulation(check(SMALL), { budget_bytes: 1.5e6 });
        const first = stateHash(simulation.world);
        const { dt } = simulation.world.scale;
        for (let i = 0; i < 40; i++) simulation.advance(SPACING * dt);
        const { reach_ns, ends_ns } = simulation.snapshot(0, undefined, 0).take;
        expect(reach_ns).toBeGreaterThan(0.5 * ends_ns);
        expect(ends_ns - reach_ns).toBeGreaterThan(3 * SPACING * dt);
        simulation.goTo(reach_ns + 10, 2);
        expect(simulation.run().now_ns).toBe(reach_ns + 10);
        simulation.goTo(0, 3);
        expect(stateHash(simulation.world)).toBe(first);
    });
});

describe('its file and its link', () => {
    let kept: Run;
    beforeAll(() => {
        kept = live().simulation.run();
    });

    it('hold it to the last bit', async () => {
        const file = readScenarioText(JSON.stringify(takeFile(kept, [])));
        expect(file.problems).toEqual([]);
        expect(file.settings).toEqual(kept.start);
        expect(file.ends).toEqual({ at_ns: kept.now_ns, stateHash: kept.stateHash });
        expect(actsAhead(file.script, 200)).toEqual(kept.acts);
        const link = (await takeLink(kept, [])) ?? '';
        expect(link.length).toBeLessThan(LONGEST_LINK);
        const read = await readTakeLink(link);
        expect(read).toEqual({
            ...{ settings: file.settings, script: file.script, problems: [] },
            ends_ns: kept.now_ns,
        });
    });

    it('is a link only while it fits', async () => {
        const acts = Array.from({ length: 5000 }, (_, i) => ({
            at_ns: i + (i % 7) / 8,
            values: new Map([['outside.K', (i * 7919) % 199]]),
        }));
        expect(await takeLink({ ...kept, acts }, [])).toBeUndefined();
    });

    it('keeps the settings of a link whose run is cut off', async () => {
        const link = ((await takeLink(kept, [])) ?? '').slice(0, -30);
        const { settings, script, problems } = await readTakeLink(link);
        expect(settings).toEqual(check(SMALL));
        expect(script).toEqual([]);
        expect(problems).toEqual([
            'What was done in the link’s run cannot be read: it may be cut off.',
        ]);
    });
});

describe('the clock of a film', () => {
    const speeds = fc.array(
        fc.record({
            at_s: fc.double({ min: 0, max: 60, noNaN: true }),
            set: fc.record({ speed_nsPerSecond: fc.integer({ min: 1, max: 2000 }) }),
        }),
        { maxLength: 8 },
    );
    it('goes at the speeds that are set, and both its dates say the same', () => {
        fc.assert(
            fc.property(speeds, fc.double({ min: 0, max: 90, noNaN: true }), (list, second) => {
                const { script } = readScript(list, check({}));
                const played = play(script, 200);
                for (const { at_s, at_ns } of played.moves)
                    expect(played.secondAt(at_ns)).toBeCloseTo(at_s, 6);
                expect(played.secondAt(played.nsAt(second))).toBeCloseTo(second, 6);
                expect(played.nsAt(second + 1)).toBeGreaterThan(played.nsAt(second));
            }),
            { numRuns: 200, seed: 4 },
        );
        const { moves, nsAt, speedAt } = play(
            readScript(
                [
                    { at_s: 2, set: { speed_nsPerSecond: 50 } },
                    { at_ns: 450, stimulate: true },
                ],
                check({}),
            ).script,
            200,
        );
        expect(moves.map(({ at_s, at_ns }) => [at_s, at_ns])).toEqual([
            [2, 400],
            [3, 450],
        ]);
        expect([nsAt(1), nsAt(4), speedAt(399), speedAt(400)]).toEqual([200, 500, 200, 50]);
        expect(actsOf(moves).at(-1)).toEqual({ at_ns: 450, command: { do: 'stimulate' } });
    });
});

it('any take of random origin is a run or a sentence', () => {
    const number = fc.oneof(fc.double(), fc.integer({ min: -5, max: 40 }), fc.constant(LATEST_ns));
    const id = fc.integer({ min: 0, max: 12 });
    const move = fc.record(
        {
            at_ns: number,
            at_s: fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, number),
            set: fc.oneof(
                fc.constantFrom<unknown>(...DONE.filter((done) => !isCommand(done)), { seed: 3 }),
                fc.anything(),
            ),
            add: fc.record({ kind: fc.constantFrom('K', 'pump', 'Nav', 'x'), x_nm: number }),
            remove: fc.oneof(id, fc.anything()),
            move: fc.record({ id, x_nm: number }),
            hold: fc.record({ id, hold: fc.constantFrom('open', 'closed', 'free', 7) }),
            stimulate: fc.constantFrom<unknown>(true, 1),
        },
        { requiredKeys: ['at_ns'] },
    );
    let runs = 0;
    fc.assert(
        fc.property(
            fc.array(fc.oneof(move, fc.anything()), { maxLength: 6 }),
            fc.anything(),
            (script, ends) => {
                const text = JSON.stringify({ ...SMALL, script, ends });
                const file = checkFile(JSON.parse(text));
                for (const problem of file.problems) expect(problem).toMatch(/^[^\n]{5,400}[.?]$/);
                if (runs++ % 100 > 0) return;
                const acts = actsAhead(file.script, file.settings.speed_nsPerSecond);
                const simulation = createSimulation(file.settings, { acts });
                simulation.advance(41);
                expect(simulation.observe().netCharge_e).toBe(0);
            },
        ),
        { numRuns: 2000, seed: 7 },
    );
    expect(runs).toBe(2000);
});

it('fifty runs of random acts end where they do in a browser', () => {
    expect(playAll()).toBe(TAKES_HASH);
});
