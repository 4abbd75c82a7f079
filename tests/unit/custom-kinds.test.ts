/** Kinds of channel that a scenario brings along: what is taken, what is refused and how, and that no chain turns for nothing. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pointsOf } from '../../src/experiment/sweep.ts';
import { type Doses, DRUGS } from '../../src/kinds/drugs.ts';
import { KINDS, kindsOf } from '../../src/kinds.ts';
import { OBSERVABLES, observablesOf } from '../../src/observables.ts';
import { entriesOf, groupOf } from '../../src/params.ts';
import { cyclesOf } from '../../src/settings/cycles.ts';
import { linkOf, readLink } from '../../src/settings/link.ts';
import { check, difference, effectOf, withValue } from '../../src/settings/settings.ts';
import { thermalVoltage_mV } from '../../src/units.ts';

const step = (from: string, to: string, rate_per_us = 1, back_per_us: number | undefined = 1) => ({
    ...{ from, to, rate_per_us },
    ...(back_per_us !== undefined && { back_per_us }),
});
const gate = (more: object = {}) => ({
    ion: 'Na',
    states: ['C', 'O'],
    open: ['O'],
    transitions: [step('C', 'O', 4.5, 1.5)],
    ...more,
});
const ring = (transitions: readonly object[]) => gate({ states: ['A', 'B', 'O'], transitions });

const HALF = Object.fromEntries(DRUGS.map(({ key, half }) => [key, half])) as Doses;
const KT_mV = thermalVoltage_mV(37);

describe('a kind of a scenario file', () => {
    it('has what it leaves out filled in, parameters of its own, and its count', () => {
        const settings = check({
            kinds: { Gated: gate({ permeability: 16, label: 'Na⁺, voltage-gated' }) },
            channels: { Gated: { count: 3 } },
        });
        expect(settings.kinds.Gated).toEqual({
            ...{ label: 'Na⁺, voltage-gated', ion: 'Na', permeability: 16, fasterThanLife: 1 },
            ...{ states: ['C', 'O'], open: ['O'], inactivated: [], drugs: {} },
            transitions: [{ ...step('C', 'O', 4.5, 1.5), charge_e: 0, share: 0.5, at_mV: 0 }],
        });
        expect(settings.channels.Gated).toEqual({ count: 3, permeability: 16 });
        const paths = entriesOf(settings).map(({ path }) => path);
        expect(paths).toContain('channels.Gated.count');
        expect(withValue(settings, 'channels.Gated.count', 5).channels.Gated.count).toBe(5);
        expect(withValue(settings, 'channels.Gated.count', 5).kinds).toBe(settings.kinds);
        expect(() => withValue(settings, 'channels.Gated.count', 300)).toThrow(
            /^channels\.Gated\.count must be a whole number from 0 to 200, got 300\.$/,
        );
    });

    it('is all there in what differs from the defaults, and asks for a new world where it differs', () => {
        const settings = check({ kinds: { Gated: gate() }, channels: { Gated: { count: 3 } } });
        expect(check(JSON.parse(JSON.stringify(difference(settings))))).toEqual(settings);
        const other = check({
            kinds: { Gated: gate({ open: ['C'] }) },
            channels: { Gated: { count: 3 } },
        });
        expect(effectOf(settings, other)).toBe('rebuild');
        expect(effectOf(settings, check(structuredClone(settings)))).toBe('none');
    });

    it('is in the link of the cell, which gives it back', () => {
        const settings = check({
            kinds: { Gated: gate({ label: 'Na⁺, voltage-gated' }) },
            channels: { Gated: { count: 3 } },
            temperature_C: 20,
        });
        expect(readLink(linkOf(settings))).toEqual({ settings, problems: [] });
        const broken = readLink('#v=1&kinds={"Gated":{}}&seed=7&channels.Gated.count=3');
        expect(broken.settings).toEqual(check({ seed: 7 }));
        expect(broken.problems).toEqual([
            'kinds.Gated.ion must be given, got nothing.',
            '“channels.Gated.count” in the link is not a parameter.',
        ]);
        expect(readLink('#v=1&kinds=abc').problems).toEqual([
            'The link’s kinds must be JSON, got abc.'.replace('’', "'"),
        ]);
    });

    it('can be swept, and has columns of its own', () => {
        const settings = check({ kinds: { Gated: gate() }, channels: { Gated: { count: 3 } } });
        const range = { from: 1, to: 5, points: 3, log: false };
        const points = pointsOf(settings, 'channels.Gated.count', range, {
            duration_ns: 1000,
            warmup_ns: 100,
        });
        expect(points.map(({ settings: each }) => each.channels.Gated.count)).toEqual([1, 3, 5]);
        const keys = observablesOf({ kinds: kindsOf(settings) }).map(({ key }) => key);
        expect(keys).toEqual(
            expect.arrayContaining(['count.Gated', 'open.Gated', 'passages.Gated.in']),
        );
        expect(observablesOf({ kinds: kindsOf(check({})) })).toEqual(OBSERVABLES);
    });

    it('has the rate back that its cycle leaves for it', () => {
        const open = ring([
            step('A', 'B', 5, 2),
            step('B', 'O', 8, 4),
            step('O', 'A', 3, undefined),
        ]);
        const [, , last] = check({
            kinds: {
                Ring: {
                    ...open,
                    transitions: open.transitions.map((each, i) =>
                        i === 2 ? { from: 'O', to: 'A', rate_per_us: 3 } : each,
                    ),
                },
            },
        }).kinds.Ring.transitions;
        // Around the cycle forward and back are alike: 5·8·3 = 2·4·x.
        expect(last.back_per_us).toBeCloseTo(15, 9);
    });
});

/** Opens, closes by inactivation, and is blocked in all but that. */
const poisoned = () => ({
    kinds: {
        Gated: gate({
            states: ['C', 'O', 'I'],
            inactivated: ['I'],
            drugs: {
                TTX: { blocks: ['C', 'O'], half_uM: 0.02 },
                TEA: { blocks: ['O'], half_uM: 3000 },
            },
            transitions: [step('C', 'O'), step('O', 'I')],
        }),
    },
    channels: { Gated: { count: 3 } },
    drugs: { TTX_nM: 20 },
});

describe('inactivation and drugs of a kind of a scenario file', () => {
    const kindOf = (settings: ReturnType<typeof check>) => {
        const found = kindsOf(settings).find(({ key }) => key === 'Gated');
        if (!found) throw new Error('The kind is not there.');
        return found;
    };

    it('become its states: inactivated ones, and each blocked one once more', () => {
        const { states, transitions, blocks } = kindOf(check(poisoned()));
        expect(states.filter(({ inactivated }) => inactivated).map(({ name }) => name)).toEqual([
            'I',
        ]);
        expect(states.filter(({ blockedBy }) => blockedBy)).toEqual([
            { name: 'C·TTX', blockedBy: 'TTX' },
            { name: 'O·TTX', blockedBy: 'TTX' },
            { name: 'O·TEA', blockedBy: 'TEA' },
        ]);
        // Doses are in each drug's own unit: 20 nM, 3 mM.
        expect(blocks?.map(({ half }) => half)).toEqual([20, 3]);
        const doses = { ...HALF, TTX: 20, TEA: 3 };
        const all = transitions({}, { kT: KT_mV, doses });
        const ways = all.map(({ from, to }) => `${from} ${to}`);
        expect(ways).toEqual(['C O', 'O I', 'C C·TTX', 'O O·TTX', 'C·TTX O·TTX', 'O O·TEA']);
        for (const { from, to, rate_per_ns, back_per_ns } of all)
            if (to === `${from}·TTX` || to === `${from}·TEA`) expect(rate_per_ns).toBe(back_per_ns);
    });

    it('are in the file and in the link, which give them back', () => {
        const settings = check(poisoned());
        expect(check(JSON.parse(JSON.stringify(difference(settings))))).toEqual(settings);
        expect(readLink(linkOf(settings))).toEqual({ settings, problems: [] });
        expect(settings.kinds.Gated.drugs.TTX.half_uM).toBe(0.02);
        expect(settings.kinds.Gated.inactivated).toEqual(['I']);
    });

    it('make no cycle that turns for nothing, at whatever dose', () => {
        for (const dose of [1e-3, 1, 1e5]) {
            const { states, transitions } = kindOf(check(poisoned()));
            const doses = { ...HALF, TTX: dose, TEA: dose };
            const { cycles } = cyclesOf(states, transitions({}, { kT: KT_mV, doses }), KT_mV);
            expect(cycles).toHaveLength(1);
            expect(cycles[0].drive).toBeCloseTo(0, 9);
        }
    });
});

const many = Array.from({ length: 200 }, (_, i) => `S${i}`);

describe('a kind that cannot be is refused with one sentence', () => {
    it.each<[string, unknown, string]>([
        ['no object', [], 'kinds must be an object of kinds of channel, got an array.'],
        [
            'an unknown ion',
            { Gated: gate({ ion: 'Ca' }) },
            'kinds.Gated.ion must be "K", "Na", "Cl" or "H", got "Ca".',
        ],
        [
            'no ion',
            { Gated: { ...gate(), ion: undefined } },
            'kinds.Gated.ion must be "K", "Na", "Cl" or "H", got nothing.',
        ],
        [
            'an unknown state, open',
            { Gated: gate({ open: ['Z'] }) },
            'kinds.Gated.open must be among the states C and O, got "Z".',
        ],
        [
            'an unknown state, gone to',
            { Gated: gate({ transitions: [step('C', 'Z')] }) },
            'kinds.Gated.transitions[0].to must be among the states C and O, got "Z".',
        ],
        [
            'a negative rate',
            { Gated: gate({ transitions: [step('C', 'O', -1)] }) },
            'kinds.Gated.transitions[0].rate_per_us must be above 0 and at most 1000000 per µs, got -1.',
        ],
        [
            'a missing rate',
            { Gated: gate({ transitions: [{ from: 'C', to: 'O', back_per_us: 1 }] }) },
            'kinds.Gated.transitions[0].rate_per_us must be given, got nothing.',
        ],
        [
            'a missing rate back that nothing determines',
            { Gated: gate({ transitions: [{ from: 'C', to: 'O', rate_per_us: 1 }] }) },
            'kinds.Gated.transitions[0].back_per_us must be given, for no cycle of the others determines it.',
        ],
        [
            'a name that is taken',
            { pump: gate() },
            'kinds.pump must be a name of its own: K, Na, Cl, H, Nav, Kv, pump, protonPump, respiration, synthase, kcc2, nkcc1 and slab are taken.',
        ],
        [
            'a name that is none',
            { 'a b': gate() },
            'kinds."a b" must be a name of at most 24 letters and digits that begins with a letter.',
        ],
        [
            '200 states',
            { Gated: gate({ states: many }) },
            'kinds.Gated.states must be 2 to 32 names, got 200.',
        ],
        [
            'a state named twice',
            { Gated: gate({ states: ['C', 'O', 'C'] }) },
            'kinds.Gated.states must name each state once, got "C" twice.',
        ],
        [
            'a state that no transition reaches',
            { Gated: gate({ states: ['C', 'O', 'I'] }) },
            'kinds.Gated.states must all be reached by transitions, got "I", which none reaches.',
        ],
        [
            'a perpetual cycle',
            { Ring: ring([step('A', 'B', 4, 2), step('B', 'O', 4, 2), step('O', 'A', 4, 2)]) },
            'kinds.Ring must not turn for nothing: around A → B → O → A the product of forward over back rates at 0 mV and 37 °C must be 1, got 8.00.',
        ],
        [
            'charge around a cycle',
            {
                Ring: ring([{ ...step('A', 'B'), charge_e: 1 }, step('B', 'O'), step('O', 'A')]),
            },
            'kinds.Ring must carry no charge around a cycle, got 1.00 e around A → B → O → A.',
        ],
        [
            'a key that is not known',
            { Gated: gate({ colour: 'red' }) },
            'kinds.Gated.colour is not known; kinds.Gated has label, ion, permeability, fasterThanLife, states, open, inactivated, drugs and transitions.',
        ],
        [
            'an unknown state, inactivated',
            { Gated: gate({ inactivated: ['I'] }) },
            'kinds.Gated.inactivated must be among the states C and O, got "I".',
        ],
        [
            'inactivated that is no list',
            { Gated: gate({ inactivated: 'O' }) },
            'kinds.Gated.inactivated must be a list of 0 to 32 names, got "O".',
        ],
        [
            'a state that is open and inactivated',
            { Gated: gate({ inactivated: ['O'] }) },
            'kinds.Gated.inactivated must be among the states that are closed, got "O", which is open.',
        ],
        [
            'drugs that are no object',
            { Gated: gate({ drugs: ['TTX'] }) },
            'kinds.Gated.drugs must be an object of drugs, got an array.',
        ],
        [
            'an unknown drug',
            { Gated: gate({ drugs: { curare: { blocks: ['O'], half_uM: 1 } } }) },
            'kinds.Gated.drugs.curare is not known; there are TTX, TEA, ouabain, digoxin and vanadate.',
        ],
        [
            'an unknown state, blocked',
            { Gated: gate({ drugs: { TTX: { blocks: ['Z'], half_uM: 1 } } }) },
            'kinds.Gated.drugs.TTX.blocks must be among the states C and O, got "Z".',
        ],
        [
            'no state, blocked',
            { Gated: gate({ drugs: { TTX: { blocks: [], half_uM: 1 } } }) },
            'kinds.Gated.drugs.TTX.blocks must be 1 to 32 names, got 0.',
        ],
        [
            'a half dose of nothing',
            { Gated: gate({ drugs: { TTX: { blocks: ['O'], half_uM: 0 } } }) },
            'kinds.Gated.drugs.TTX.half_uM must be from 0.000001 to 1000000 µM, got 0.',
        ],
        [
            'a half dose that is missing',
            { Gated: gate({ drugs: { TTX: { blocks: ['O'] } } }) },
            'kinds.Gated.drugs.TTX.half_uM must be given, got nothing.',
        ],
        [
            'a share beyond 1',
            { Gated: gate({ transitions: [{ ...step('C', 'O'), share: 1.5 }] }) },
            'kinds.Gated.transitions[0].share must be from 0 to 1, got 1.5.',
        ],
    ])('%s', (_, kinds, sentence) => {
        expect(() => check({ kinds })).toThrow(new Error(sentence));
    });
});

describe('the command', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kinds-'));
    afterAll(() => rmSync(folder, { recursive: true }));

    it('ends with 2 and that sentence alone', () => {
        const file = join(folder, 'cell.json');
        writeFileSync(file, JSON.stringify({ kinds: { Gated: gate({ ion: 'Ca' }) } }));
        const { status, stdout, stderr } = spawnSync(
            process.execPath,
            ['--import', 'tsx', 'src/cli/ionarium.ts', 'simulate', file],
            { encoding: 'utf8' },
        );
        expect([status, stdout, stderr.trim()]).toEqual([
            2,
            '',
            'kinds.Gated.ion must be "K", "Na", "Cl" or "H", got "Ca".',
        ]);
    });
});

/** Transitions left over by a tree: of a pump its turn; of m³h three squares, doubled by TTX, and seven between with and without. */
const CYCLES: Readonly<Record<string, number>> = {
    ...{ K: 0, Na: 0, Cl: 0, H: 0, Nav: 13, Kv: 2 },
    ...{ pump: 1, protonPump: 1, respiration: 1, synthase: 1, kcc2: 1, nkcc1: 1 },
};

describe('the shipped kinds', () => {
    it.each(KINDS.map((kind) => [kind.key, kind] as const))(
        '%s turns for nothing at no temperature, and each of its states is reached',
        (_, kind) => {
            for (const temperature_C of [0, 20, 37, 60]) {
                const kT = thermalVoltage_mV(temperature_C);
                const parameters = groupOf(check({}), kind.group);
                const { cycles, unreached } = cyclesOf(
                    kind.states,
                    kind.transitions(parameters, { kT, doses: HALF }),
                    kT,
                );
                expect(unreached).toEqual([]);
                expect(cycles.length).toBe(CYCLES[kind.key]);
                for (const { drive, charge_e } of cycles) {
                    expect(drive).toBeCloseTo(0, 9);
                    expect(charge_e).toBeCloseTo(0, 9);
                }
            }
        },
    );
});
