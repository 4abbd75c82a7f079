/**
 * Voltage-gated channels under voltage clamp and without, against what independent particles do by the book (tests/gates.ts), GHK, and
 * binding by the law of mass action. Standard errors are exact ones, from the particles' own correlation in time. Seeds are fixed; each of
 * the comparisons with 3 standard errors would be missed by one seed in 370.
 */
import { describe, expect, it } from 'vitest';
import { tolerance } from '../../src/cli/tolerances.ts';
import { countOneWay, netOverTheory } from '../../src/cli/truth-run.ts';
import { doseKey, drugOf } from '../../src/kinds/drugs.ts';
import { check, withScenario } from '../../src/settings/settings.ts';
import { createSimulation, type Simulation } from '../../src/simulation/simulation.ts';
import { ghkOneWay } from '../../src/theory/ghk.ts';
import { stepMachines } from '../../src/world/machines.ts';
import {
    errorOfShare,
    GATES,
    type Gate,
    gatingCharge_e,
    memory_ns,
    ratesOf,
    ready,
    shareWith,
} from '../gates.ts';

const ERRORS = tolerance('standardErrors');
const none = { count: 0 };
const leakless = { K: none, Na: none, Cl: none };
const COUNT = 30;
const { m, h } = GATES.Nav;
const { n } = GATES.Kv;

/** Gates in hardly any water: under clamp they feel nothing of it. */
const gatesAt = (clamp_mV: number, more: object = {}): Simulation =>
    createSimulation(
        check({
            seed: 61,
            clamp_mV,
            inside: { K: 1, Na: 0, Cl: 0 },
            outside: { K: 1, Na: 0, Cl: 0 },
            channels: { ...leakless, Nav: { count: COUNT }, Kv: { count: COUNT } },
            proteinAnions: none,
            slab: { width_nm: 300, height_nm: 8, depth_nm: 4 },
            ...more,
        }),
    );
/** Lets gates alone go on. */
const goOn = ({ world }: Simulation, ns: number, look: () => void = () => {}) => {
    for (let i = 0; i < ns / world.scale.dt; i++) {
        world.step++;
        stepMachines(world);
        look();
    }
};
const slowest = (V: number) => Math.max(...[m, h, n].map((gate) => memory_ns(gate, V)));
const setClamp = (simulation: Simulation, clamp_mV: number) =>
    simulation.set(withScenario(simulation.world.settings, { clamp_mV }));

/** Share of its time that a kind has spent in states of some kind, since before. */
const sharesSince = (simulation: Simulation) => {
    const before = simulation.observe().channels;
    return (key: 'Nav' | 'Kv', counts: (places: Readonly<Record<string, number>>) => boolean) => {
        const { state_ns } = simulation.observe().channels[key];
        const { states } = simulation.world.chains.get(key)?.kind ?? { states: [] };
        const spent = state_ns.map((ns, k) => ns - before[key].state_ns[k]);
        const total = spent.reduce((sum, ns) => sum + ns, 0);
        return (
            spent.reduce((sum, ns, k) => (counts(states[k].gates ?? {}) ? sum + ns : sum), 0) /
            total
        );
    };
};

/** What is counted at a voltage in some time, once everything from before is forgotten. */
interface Course {
    readonly ns: number;
    readonly share: ReturnType<typeof sharesSince>;
    /** By the name of each state: time spent in it, ns, and how often it was left. */
    readonly stays: Record<'Nav' | 'Kv', Map<string, { ns: number; left: number }>>;
}
const HELD_us: Readonly<Record<string, number>> = {
    ...{ '-100': 10, '-80': 16, '-60': 24, '-40': 30, '-20': 20, 0: 14, 40: 8 },
};
const courses = new Map<number, Course>();
const courseAt = (V: number): Course => {
    const known = courses.get(V);
    if (known) return known;
    const simulation = gatesAt(V < -50 ? -20 : -100);
    setClamp(simulation, V);
    goOn(simulation, Math.max(6 * slowest(V), Math.min(12 * slowest(V), 12_000)));
    const ns = 1000 * HELD_us[V];
    const share = sharesSince(simulation);
    const course = { ns, share, stays: follow(simulation, ns) };
    courses.set(V, course);
    return course;
};

/** Lets the gates go on, and notes how long and how often each state was. */
function follow(simulation: Simulation, ns: number): Course['stays'] {
    const { proteins, scale } = simulation.world;
    const stays: Course['stays'] = { Nav: new Map(), Kv: new Map() };
    const before = proteins.map(({ state }) => state);
    goOn(simulation, ns, () => {
        for (let i = 0; i < proteins.length; i++) {
            const { state, kind, chain } = proteins[i];
            const { name } = chain.kind.states[before[i]];
            if (kind !== 'Nav' && kind !== 'Kv') continue;
            const stay = stays[kind].get(name) ?? { ns: 0, left: 0 };
            stay.ns += scale.dt;
            if (state !== before[i]) stay.left++;
            stays[kind].set(name, stay);
            before[i] = state;
        }
    });
    return stays;
}
/** { m: 2, h: 1 } of m2h1. */
const placesOf = (name: string): Record<string, number> =>
    Object.fromEntries(
        Array.from(name.matchAll(/([a-z])(\d)/g), ([, gate, k]) => [gate, Number(k)]),
    );

const SETS = [
    ['open', 'Nav', { m: 3, h: 1 }, [{ gate: m }, { gate: h }]],
    ['inactivated', 'Nav', { h: 0 }, [{ gate: h, ready: false }]],
    ['open', 'Kv', { n: 2 }, [{ gate: n }]],
] as const;
const voltages = Object.keys(HELD_us).map(Number);

describe.each(voltages)('held at %i mV', (V) => {
    it.each(SETS)('%s %s are as many as Boltzmann says', (_, key, places, parts) => {
        const { share, ns } = courseAt(V);
        const all: Readonly<Record<string, Gate>> = GATES[key];
        const due = Object.entries(places).reduce(
            (product, [name, k]) => product * shareWith(all[name], k, V),
            1,
        );
        const counted = share(key, (has) =>
            Object.entries(places).every(([name, k]) => has[name] === k),
        );
        const error = errorOfShare(parts, V, COUNT, ns);
        console.log(`${key} ${counted.toFixed(4)} ± ${error.toFixed(4)}, due ${due.toFixed(4)}`);
        // Where few are ever there, errors are not normal: visits come by chance, and last exponentially long, so that error² = 2·share·visit.
        const visit = error ** 2 / (2 * Math.min(due, 1 - due));
        expect(Math.abs(counted - due)).toBeLessThan(
            ERRORS * error + tolerance('visitsOfRareStates') * visit,
        );
    });
});

it.each([-80, -60, -40, -20])('at %i mV states last as long as the rates out of them say', (V) => {
    const { stays } = courseAt(V);
    let seen = 0;
    for (const key of ['Nav', 'Kv'] as const) {
        for (const [name, { ns, left }] of stays[key]) {
            if (left < 30) continue;
            seen++;
            const places = placesOf(name);
            const out = Object.entries(GATES[key]).reduce((sum, [gate, own]) => {
                const { there, back } = ratesOf(own, V);
                return sum + (own.particles - places[gate]) * there + places[gate] * back;
            }, 0);
            // Times are exponential, as good as: the number of ends scatters by its root.
            const error = ns / left / Math.sqrt(left);
            expect(Math.abs(ns / left - 1 / out)).toBeLessThan(
                tolerance('standardErrorsOfMany') * error,
            );
        }
    }
    expect(seen).toBeGreaterThan(1);
});

describe('gating charge', () => {
    /** What all of them have moved, e. */
    const moved = ({ world }: Simulation) =>
        world.proteins.reduce((sum, { gating_e }) => sum + gating_e, 0);
    /** Of the difference between two moments far apart: each particle is where it is by chance, both times. */
    const variance = (V: number) =>
        [m, h, n].reduce((sum, gate) => {
            const p = ready(gate, V);
            return sum + gate.particles * gate.charge_e ** 2 * p * (1 - p);
        }, 0);

    it.each([
        [-100, -20],
        [-20, -100],
        [-70, 20],
    ])('that a step from %i to %i mV moves is Q(V)', (from, to) => {
        const simulation = gatesAt(from);
        const before = moved(simulation);
        setClamp(simulation, to);
        goOn(simulation, 8 * slowest(to));
        const all = [m, h, n];
        const due = COUNT * (gatingCharge_e(all, to) - gatingCharge_e(all, from));
        const error = Math.sqrt(COUNT * (variance(from) + variance(to)));
        const off = moved(simulation) - before - due;
        console.log(`${(due + off).toFixed(1)} ± ${error.toFixed(1)} e, due ${due.toFixed(1)}`);
        expect(Math.abs(off)).toBeLessThan(ERRORS * error);
        // A hundredth of what every particle that goes over would move.
        expect(error).toBeLessThan(Math.abs(due) / 8);
    });

    it('moves in channels with a drug as in those without', () => {
        const simulation = gatesAt(-100, { drugs: { TTX_nM: 100_000, TEA_mM: 1000 } });
        goOn(simulation, 4000);
        const blocked = () =>
            simulation.world.proteins.filter(({ chain, state }) => chain.blocked_k[state]);
        expect(blocked().length).toBeGreaterThan(2 * COUNT - 4);
        const before = moved(simulation);
        setClamp(simulation, 0);
        goOn(simulation, 8 * slowest(0));
        const due = COUNT * (gatingCharge_e([m, h, n], 0) - gatingCharge_e([m, h, n], -100));
        const error = Math.sqrt(COUNT * (variance(-100) + variance(0)));
        expect(Math.abs(moved(simulation) - before - due)).toBeLessThan(ERRORS * error);
    });
});

describe('a drug', () => {
    it.each([
        ['TTX', 'Nav', 1, -20],
        ['TTX', 'Nav', 3, -90],
        ['TEA', 'Kv', 1, 0],
        ['TEA', 'Kv', 0.25, -90],
    ] as const)(
        '%s: of %s are blocked dose/(dose + half), at %f half doses and %i mV',
        (name, key, halves, V) => {
            const drug = drugOf(name);
            const simulation = gatesAt(V, { drugs: { [doseKey(drug)]: halves * drug.half } });
            goOn(simulation, 8000);
            const ns = 24_000;
            const shareOf = blockedSince(simulation, key);
            goOn(simulation, ns);
            const due = halves / (halves + 1);
            // One that has come stays for 2 µs; of that and the coming the memory is 2 µs times the share that is free.
            const error = Math.sqrt((due * (1 - due) * 2 * 2000 * (1 - due)) / ns / COUNT);
            expect(Math.abs(shareOf() - due)).toBeLessThan(ERRORS * error);
        },
    );

    it('lets no ion through a channel that it blocks, and is washed out', () => {
        const salt = { K: 100, Na: 100, Cl: 100 };
        const simulation = gatesAt(0, {
            inside: salt,
            outside: salt,
            channels: { ...leakless, Nav: { count: 12 }, Kv: { count: 12 } },
            drugs: { TTX_nM: 100_000, TEA_mM: 1000 },
            slab: { width_nm: 120, height_nm: 8, depth_nm: 4 },
        });
        goOn(simulation, 4000);
        const passed = (key: string) => {
            const { passedIn, passedOut } = simulation.observe().channels[key];
            return passedIn + passedOut;
        };
        const carried = (ns: number) => {
            const before = passed('Kv');
            simulation.advance(ns);
            return passed('Kv') - before;
        };
        const poisoned = carried(300);
        simulation.set(
            withScenario(simulation.world.settings, { drugs: { TTX_nM: 0, TEA_mM: 0 } }),
        );
        goOn(simulation, 40_000);
        const { proteins } = simulation.world;
        expect(proteins.filter(({ chain, state }) => chain.blocked_k[state])).toEqual([]);
        const free = carried(300);
        // One Kv in 200 is free at that dose: at 12 open ones' hundreds a handful at most.
        expect(free).toBeGreaterThan(100);
        expect(poisoned).toBeLessThan(free / 10);
    });
});

/** Share of time that machines of a kind were blocked, since before. */
function blockedSince(simulation: Simulation, key: string): () => number {
    const before = simulation.observe().channels[key].state_ns;
    return () => {
        const { state_ns } = simulation.observe().channels[key];
        const { states } = simulation.world.chains.get(key)?.kind ?? { states: [] };
        const spent = state_ns.map((ns, k) => ns - before[k]);
        const total = spent.reduce((sum, ns) => sum + ns, 0);
        return spent.reduce((sum, ns, k) => (states[k].blockedBy ? sum + ns : sum), 0) / total;
    };
}

describe('an open pore that is many times as permeable as a leak channel', () => {
    const held = (key: 'Nav' | 'Kv', permeability: number, clamp_mV: number, more: object) => {
        const simulation = createSimulation(
            check({
                seed: 62,
                clamp_mV,
                channels: { ...leakless, [key]: { count: 8, permeability } },
                proteinAnions: none,
                slab: { width_nm: 96, height_nm: 8, depth_nm: 48 },
                ...more,
            }),
        );
        for (const { id } of simulation.world.proteins)
            simulation.command({ do: 'hold', id, hold: 'open' });
        simulation.advance(300);
        return simulation;
    };
    const salt = { K: 30, Na: 30, Cl: 30 };

    it.each([
        ['Nav', 'Na', 8, -60, 5000],
        ['Nav', 'Na', 26, 40, 3000],
        ['Kv', 'K', 24, -40, 3200],
    ] as const)('%s of P(%s) %i carries the GHK flux at %i mV', (key, ion, permeability, V, ns) => {
        const only = {
            inside: { ...salt, K: 0, Na: 0, [ion]: 30 },
            outside: { ...salt, K: 0, Na: 0, [ion]: 30 },
        };
        const counted = countOneWay(held(key, permeability, V, only), ion, ns);
        const { measured, standardError } = netOverTheory(counted);
        console.log(`net flux over GHK ${measured.toFixed(3)} ± ${standardError.toFixed(3)}`);
        expect(standardError).toBeLessThan(tolerance('errorOfSwiftFlux'));
        const due = 1 - tolerance('swiftFluxBias');
        expect(Math.abs(measured - due)).toBeLessThan(
            tolerance('swiftFluxBias') + ERRORS * standardError,
        );
    });

    it('lets no net Na⁺ through at its reversal potential', () => {
        const E_mV = 66.6;
        const simulation = held('Nav', 26, E_mV, {
            channels: { ...leakless, Nav: { count: 16, permeability: 26 } },
            slab: { width_nm: 192, height_nm: 8, depth_nm: 24 },
            inside: { K: 0, Na: 12, Cl: 12 },
            outside: { K: 0, Na: 145, Cl: 145 },
        });
        const ns = 5000;
        const { out, inward } = countOneWay(simulation, 'Na', ns);
        const P =
            simulation.observe().averages.openPermeability.Na *
            simulation.box.unitPermeability_nm3_ns;
        const at = (V: number) => {
            const { outward, inward: back } = ghkOneWay(1, P, 12, 145, V, 37);
            return outward - back;
        };
        const perMillivolt = at(E_mV + 0.5) - at(E_mV - 0.5);
        const reversal = E_mV - (out - inward) / ns / perMillivolt;
        const error = Math.sqrt(out + inward) / ns / perMillivolt;
        console.log(`reversal at ${reversal.toFixed(2)} ± ${error.toFixed(2)} mV`);
        expect(error).toBeLessThan(tolerance('errorOfReversal_mV'));
        expect(Math.abs(reversal - E_mV)).toBeLessThan(ERRORS * error);
    });
});
