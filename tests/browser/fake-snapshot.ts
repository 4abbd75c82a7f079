/**
 * Snapshots that look like a cell at rest and move, without any physics: for drawing only. Seeded: the same options and
 * calls give the same snapshots.
 */
import type { KindState } from '../../src/kinds/kind.ts';
import { CHANNELS, KINDS, PUMPS } from '../../src/kinds.ts';
import {
    type ElectrodeView,
    type Hold,
    ionBuffer,
    type PassageView,
    PLACE_PORE,
    PLACE_WATER,
    type ProteinAnionView,
    type ProteinView,
    type Snapshot,
} from '../../src/snapshot.ts';
import { filledUp, PERMEANT, type Permeant, perIon, SPECIES } from '../../src/species.ts';

export interface FakeOptions {
    readonly seed: number;
    readonly width_nm: number;
    readonly height_nm: number;
    /** 3: about 7 000 ions; 120: about 290 000. */
    readonly depth_nm: number;
    readonly voltage_mV: number;
    readonly channels: Readonly<Record<Permeant, number>>;
    /** Voltage-gated channels, by key of their kind. */
    readonly gated: Readonly<Record<string, number>>;
    readonly pumps: number;
    readonly proteinAnions: number;
    /** Impermeant cations outside, mM. */
    readonly X_mM: number;
    /** H⁺ on both sides, mM. */
    readonly H_mM: number;
    readonly electrode: ElectrodeView | null;
}

export const FAKE_CELL: FakeOptions = {
    seed: 1,
    width_nm: 160,
    height_nm: 42,
    depth_nm: 3,
    voltage_mV: -67.3,
    channels: { K: 10, Na: 4, Cl: 9, H: 0 },
    gated: {},
    pumps: 3,
    proteinAnions: 12,
    X_mM: 0,
    H_mM: 0,
    electrode: null,
};

const statesOf = ({ kind }: Pick<ProteinView, 'kind'>): readonly KindState[] =>
    KINDS.find(({ key }) => key === kind)?.states ?? [];
/** One particle of a gate goes over. */
const neighbourOf = (protein: ProteinView, random: () => number): number => {
    const states = statesOf(protein);
    const { gates = {}, blockedBy } = states[protein.state];
    const near = states.flatMap((state, s) => {
        const ways = Object.entries(gates).map(([gate, n]) =>
            Math.abs((state.gates?.[gate] ?? 0) - n),
        );
        const way = ways.reduce((sum, each) => sum + each, 0);
        return way === 1 && state.blockedBy === blockedBy ? [s] : [];
    });
    return near[Math.floor(random() * near.length)] ?? protein.state;
};

const PUMP_STATES: readonly KindState[] = PUMPS[0].states;
const INSIDE_mM = { K: 140, Na: 12, Cl: 10, H: 0 };
const OUTSIDE_mM = { K: 5, Na: 145, Cl: 110, H: 0 };
const FACE_nm = 2.5;

/** Mulberry32: good enough for a picture. */
export const numbers = (seed: number) => {
    let state = seed >>> 0;
    return (): number => {
        state = (state + 0x6d2b79f5) >>> 0;
        let t = Math.imul(state ^ (state >>> 15), 1 | state);
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
};

type Mutable<T> = { -readonly [P in keyof T]: T[P] };

interface Walker {
    readonly x: Float32Array;
    readonly y: Float32Array;
    readonly species: Uint8Array;
    /** Index of the protein whose pore an ion is in, or −1. */
    readonly pore: Int16Array;
    readonly halo: Float32Array;
}

const proteinsOf = (o: FakeOptions, random: () => number): Mutable<ProteinView>[] => {
    const kinds = [
        ...PERMEANT.flatMap((kind) => Array.from({ length: o.channels[kind] }, () => kind)),
        ...Object.entries(o.gated).flatMap(([kind, count]) =>
            Array.from({ length: count }, () => kind),
        ),
        ...Array.from({ length: o.pumps }, () => 'pump'),
    ];
    for (let i = kinds.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        [kinds[i], kinds[j]] = [kinds[j] as string, kinds[i] as string];
    }
    const pitch = o.width_nm / Math.max(1, kinds.length);
    return kinds.map((kind, id) => ({
        id,
        kind,
        x_nm: (id + 0.5 + 0.2 * (random() - 0.5)) * pitch,
        width_nm: 5,
        mouth_nm: 3,
        open: kind === 'pump' || (o.gated[kind] === undefined && random() < 0.75),
        hold: (id % 9 === 4 ? 'closed' : id % 9 === 7 ? 'open' : 'free') as Hold,
        state: kind === 'pump' ? Math.floor(random() * 14) : 0,
        passedIn: Math.floor(random() * 90),
        passedOut: Math.floor(random() * 110),
        openFraction: 0.9,
        atp: Math.floor(random() * 40),
    }));
};

const walkersOf = (o: FakeOptions, random: () => number): Walker => {
    const perMilliMolar = 6.02214076e-4 * o.width_nm * o.height_nm * o.depth_nm;
    const inside = filledUp({ ...INSIDE_mM, H: o.H_mM });
    const outside = filledUp({ ...OUTSIDE_mM, H: o.H_mM });
    // X⁺ comes with as much A⁻.
    outside.X += o.X_mM;
    outside.A += o.X_mM;
    const species: number[] = [];
    const side: number[] = [];
    for (const [sign, solution] of [
        [-1, inside],
        [1, outside],
    ] as const) {
        for (const [s, { key }] of SPECIES.entries()) {
            const count = Math.round(solution[key] * perMilliMolar);
            for (let i = 0; i < count; i++) {
                species.push(s);
                side.push(sign);
            }
        }
    }
    const n = species.length;
    return {
        x: Float32Array.from({ length: n }, () => random() * o.width_nm),
        y: Float32Array.from({ length: n }, (_, i) => side[i] * (FACE_nm + random() * o.height_nm)),
        species: Uint8Array.from(species),
        pore: new Int16Array(n).fill(-1),
        halo: new Float32Array(n),
    };
};

const anionsOf = (o: FakeOptions, random: () => number): Mutable<ProteinAnionView>[] =>
    Array.from({ length: o.proteinAnions }, (_, id) => ({
        id,
        x_nm: ((id + 0.5) / o.proteinAnions) * o.width_nm,
        y_nm: -FACE_nm - 5 - random() * (o.height_nm - 10),
        angle: random() * 7,
        radius_nm: 2.4,
        charge_e: -10,
    }));

/** Excess charge in a layer of 2.5 nm at each face, and the potential that goes with it. */
const profileOf = (o: FakeOptions, charge: number) => {
    const bins = 85;
    const top = o.height_nm + FACE_nm;
    const y_nm = Float32Array.from({ length: bins }, (_, i) => -top + ((i + 0.5) / bins) * 2 * top);
    const layer = (y: number) =>
        Math.abs(y) < FACE_nm ? 0 : -Math.sign(y) * Math.exp((FACE_nm - Math.abs(y)) / 2.5);
    return {
        y_nm,
        charge_e_per_nm: y_nm.map((y) => (charge / 2.5) * layer(y)),
        potential_mV: y_nm.map((y) => {
            const inWater = 0.06 * layer(y);
            const share = Math.min(1, Math.max(0, (FACE_nm - y) / (2 * FACE_nm)));
            return o.voltage_mV * (share + (y > 0 ? -inWater : -inWater));
        }),
    };
};

export interface FakeWorld {
    /** Ions, channels' gates, pumps and protein anions move on by so many ns. */
    advance(ns: number): Snapshot;
    recycle(buffer: ArrayBuffer): void;
    readonly proteins: Mutable<ProteinView>[];
    readonly anions: Mutable<ProteinAnionView>[];
    readonly walkers: Walker;
}

export const fakeWorld = (options: Partial<FakeOptions> = {}): FakeWorld => {
    const o = { ...FAKE_CELL, ...options };
    const random = numbers(o.seed);
    const normal = () => random() + random() + random() + random() - 2;
    const proteins = proteinsOf(o, random);
    const walkers = walkersOf(o, random);
    const anions = anionsOf(o, random);
    const top = o.height_nm + FACE_nm;
    const n = walkers.x.length;
    const capacity = n + 64;
    const free: ArrayBuffer[] = [];
    let time_ns = 0;
    let passages: PassageView[] = [];

    const moveInWater = (i: number, step: number) => {
        const y = walkers.y[i] as number;
        const side = Math.sign(y);
        let next = Math.abs(y + step * normal());
        if (next > top) next = 2 * top - next;
        if (next < FACE_nm) {
            const x = walkers.x[i] as number;
            const key = SPECIES[walkers.species[i] as number]?.key;
            const at = proteins.findIndex((p) => p.kind === key && Math.abs(p.x_nm - x) < 1.5);
            const channel = proteins[at];
            if (channel && (channel.open || side > 0)) {
                walkers.pore[i] = at;
                walkers.x[i] = channel.x_nm + 0.2 * (x - channel.x_nm);
                walkers.y[i] = side * (FACE_nm - 0.1);
                return;
            }
            next = 2 * FACE_nm - next;
        }
        walkers.y[i] = side * Math.max(FACE_nm, next);
        const x = (walkers.x[i] as number) + step * normal();
        walkers.x[i] = x - o.width_nm * Math.floor(x / o.width_nm);
    };
    const moveInPore = (i: number, step: number) => {
        const channel = proteins[walkers.pore[i] as number];
        if (!channel) return;
        let y = (walkers.y[i] as number) + 0.7 * step * normal();
        if (y < -FACE_nm && !channel.open) y = -FACE_nm - (y + FACE_nm);
        walkers.y[i] = y;
        if (Math.abs(y) <= FACE_nm) return;
        walkers.pore[i] = -1;
        walkers.halo[i] = 255;
        const species = SPECIES[walkers.species[i] as number]?.key ?? 'K';
        passages.push({ time_ns, ion: i, species, protein: channel.id, outward: y > 0 });
    };

    const fill = () => {
        const ions = ionBuffer(capacity, free.pop());
        for (let i = 0; i < n; i++) {
            ions.xy[2 * i] = ((walkers.x[i] as number) / o.width_nm) * 65535.9;
            ions.xy[2 * i + 1] = (((walkers.y[i] as number) + top) / (2 * top)) * 65535.9;
            ions.look[4 * i] = walkers.species[i] as number;
            ions.look[4 * i + 1] = (walkers.pore[i] as number) >= 0 ? PLACE_PORE : PLACE_WATER;
            ions.look[4 * i + 2] = walkers.halo[i] as number;
            ions.look[4 * i + 3] = 255;
        }
        return ions;
    };

    const advance = (ns: number): Snapshot => {
        time_ns += ns;
        passages = [];
        const step = Math.sqrt(2 * 1.7 * Math.min(ns, 0.05)) * 1.7;
        for (let i = 0; i < n && ns > 0; i++) {
            walkers.halo[i] = Math.max(0, (walkers.halo[i] as number) - 6);
            if ((walkers.pore[i] as number) >= 0) moveInPore(i, step);
            else moveInWater(i, step);
        }
        for (const p of proteins) {
            if (o.gated[p.kind] !== undefined) {
                if (random() < ns / 80) p.state = neighbourOf(p, random);
                p.open = statesOf(p)[p.state].open === true;
            } else if (p.kind !== 'pump') {
                const rate = p.open ? ns / 200 : ns / 60;
                if (p.hold !== 'free') p.open = p.hold === 'open';
                else if (random() < rate) p.open = !p.open;
            } else if (random() < ns / 12) {
                p.state = (p.state + 1) % 14;
                if (p.state === 4) p.atp++;
                p.open = PUMP_STATES[p.state].facing === -1;
            }
        }
        for (const a of anions) {
            a.x_nm += 0.02 * normal() * ns;
            a.angle += 0.01 * normal() * ns;
        }
        const charge = 1.2 * o.voltage_mV + (ns > 0 ? normal() : 0);
        const count = o.channels;
        const open = perIon((ion) => proteins.filter((p) => p.kind === ion && p.open).length);
        return {
            time_ns,
            box: {
                epoch: o.seed,
                width_nm: o.width_nm,
                height_nm: o.height_nm,
                depth_nm: o.depth_nm,
                membrane_nm: 2 * FACE_nm,
                exaggeration: Math.max(1, 120 / o.depth_nm),
                capacitance_e_per_mV: 1.2,
                timeStep_ns: 0.05,
                capacity,
                kinds: KINDS,
                unitPermeability_nm3_ns: 0.19,
                seed: o.seed,
            },
            ions: fill(),
            take: {
                run: o.seed,
                version: 0,
                ends_ns: time_ns,
                reach_ns: 0,
                left_ns: null,
                settings: null,
                refused: [],
            },
            proteins: proteins.map((p) => ({ ...p })),
            proteinAnions: anions.map((a) => ({ ...a })),
            passages,
            profile: profileOf(o, charge),
            observed: {
                time_ns,
                ions: n,
                voltage_mV: o.voltage_mV,
                averages: {
                    span_ns: time_ns,
                    voltage_mV: {
                        mean: o.voltage_mV,
                        standardError: 0.5,
                        standardDeviation: 4,
                    },
                    atMembrane_mM: { inside: INSIDE_mM, outside: OUTSIDE_mM },
                    openPermeability: perIon((ion) => open[ion]),
                    outward_per_ns: perIon(() => 0),
                    inward_per_ns: perIon(() => 0),
                    pumpCurrent_e_per_ns: 0,
                    temperature_C: 37,
                },
                concentrations_mM: {
                    inside: filledUp(INSIDE_mM),
                    outside: { ...filledUp(OUTSIDE_mM), X: o.X_mM },
                },
                open,
                count,
                channels: Object.fromEntries(
                    CHANNELS.map(({ key, ion, leak, states }) => [
                        key,
                        {
                            count: leak ? count[ion] : (o.gated[key] ?? 0),
                            open: proteins.filter((p) => p.kind === key && p.open).length,
                            ...{ passedIn: 0, passedOut: 0, machine_ns: 0, open_ns: 0 },
                            state_ns: states.map(() => 0),
                        },
                    ]),
                ),
                pumps: { pump: { count: o.pumps, cycles: 0, atp: 0 } },
                ...{ impulses: [], firing: false, fired_ns: null, pulses: 0, pumpedCharge_e: 0 },
                passages: perIon(() => ({ in: 0, out: 0 })),
                netCharge_e: 0,
                ...{ excessCharge_e: charge, separatedCharge_e: charge },
            },
            electrode: o.electrode,
            trace: { time_ns: [], voltage_mV: [], stimulus_e: [], channels: {} },
            work_ms: 0,
            capture_ms: 0,
            threads: 1,
        };
    };
    return {
        advance,
        recycle: (buffer) => {
            if (buffer.byteLength === 8 * capacity) free.push(buffer);
        },
        proteins,
        anions,
        walkers,
    };
};
