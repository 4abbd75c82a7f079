/**
 * What must come out: scenarios with what theory, or an exact result, says of them. Permeabilities are often larger than in
 * the default cell and boxes shallower, for the error of a mean voltage after a time T is √(2kT/(g·T)), whatever the
 * capacitance: conductance is what makes an answer sharp.
 */
import { deep, flux, none, only, shallow, type TruthRow, us, voltage } from './truth-row.ts';
import { GATE_ROWS, gatedK, swift } from './truth-rows-gates.ts';
import { IMPULSE_ROWS, PROMISE_ROWS } from './truth-rows-impulses.ts';
import { PROMISED_ROWS } from './truth-rows-promised.ts';
import { PROTON_ROWS } from './truth-rows-protons.ts';

/** The reference cell's permeability ratios with as many channels as there is room for. */
const crowded = {
    K: { count: 14, permeability: 1 },
    Na: { count: 5, permeability: 0.112 },
    Cl: { count: 12, permeability: 0.525 },
};
/** Six pumps against the reference cell's leak, with half as much again of everything. */
const pumped = {
    pumps: { count: 9 },
    channels: {
        K: { count: 12, permeability: 1.25 },
        Na: { count: 4, permeability: 0.15 },
        Cl: { count: 9, permeability: 0.75 },
    },
};
/** The reference cell's permeability ratios, twice as permeable. */
const twice = {
    K: { permeability: 2 },
    Na: { permeability: 0.2 },
    Cl: { permeability: 1 },
};

const equal = { K: 100, Na: 40, Cl: 100 };

/** The classic figure: nine values of [K⁺] outside, even on a logarithmic axis, and GHK at the set solutions by hand. */
const SWEEP: readonly (readonly [K_mM: number, ghk_mV: number])[] = [
    [1, -74.7],
    [1.778, -72.9],
    [3.162, -69.8],
    [5.623, -65],
    [10, -58.1],
    [17.78, -49.1],
    [31.62, -38.2],
    [56.23, -26],
    [100, -12.9],
];
const sweepRows = SWEEP.map(
    ([K, nominal_mV]): TruthRow => ({
        kind: 'voltage',
        name: `sweep, K⁺ outside ${K} mM`,
        scenario: {
            outside: { K },
            channels: {
                K: { count: 20, permeability: 0.7 },
                Na: { count: 5, permeability: 0.112 },
                Cl: { count: 9, permeability: 0.7 },
            },
            slab: { height_nm: 20, depth_nm: 3.5 },
            seed: Math.round(10 * K),
        },
        line: 'ghk',
        nominal_mV,
        nominalWithin_mV: 2.5,
        standardError_mV: 0.7,
        warmup_ns: 3 * us,
        // The less conducts, the longer it takes.
        duration_ns: (K < 6 ? 150 : 110) * us,
    }),
);

export const ROWS: readonly TruthRow[] = [
    ...GATE_ROWS,
    ...PROMISE_ROWS,
    ...PROMISED_ROWS,
    ...sweepRows,
    voltage('K⁺ only', { channels: only('K') }, 'K', -89.1, 120),
    voltage('K⁺ through voltage-gated channels only', gatedK, 'K', -89.1, 120),
    voltage('Na⁺ only', { channels: only('Na') }, 'Na', 66.6, 75),
    voltage('Cl⁻ only', { channels: only('Cl') }, 'Cl', -64.1, 75),
    voltage('all three', { channels: crowded }, 'ghk', -67.3, 180),
    voltage(
        // What mouths of so permeable Cl⁻ channels hold back is 0.5 mV at 10 nm (eight runs, with either loop over ions).
        'K⁺ leak closed',
        {
            channels: {
                K: none,
                Na: { count: 8, permeability: 0.4 },
                Cl: { count: 18, permeability: 2 },
            },
            slab: { ...deep, depth_nm: 20 },
        },
        'ghk',
        -42.2,
        80,
    ),
    voltage('equal solutions', { inside: equal, outside: equal, channels: twice }, 'ghk', 0, 60),
    voltage(
        'squid axon, 18.5 °C',
        {
            temperature_C: 18.5,
            inside: { K: 400, Na: 50, Cl: 52 },
            outside: { K: 20, Na: 440, Cl: 560 },
            channels: twice,
            slab: deep,
        },
        'ghk',
        -60.1,
        60,
    ),
    voltage('K⁺ only, 6 °C', { temperature_C: 6, channels: only('K') }, 'K', -80.2, 160),
    ...PROTON_ROWS,
    voltage('pump balancing the leak', pumped, 'ghkWithPump', -70.9, 300),
    voltage(
        'pump off (no ATP)',
        { pumps: { count: 3, atp: 0 }, channels: crowded, seed: 2 },
        'ghk',
        -67.3,
        190,
        {
            warmup_ns: 8 * us,
        },
    ),
    voltage(
        'inside closed, pumps running',
        {
            pumps: { count: 6 },
            baths: { inside: 'closed' },
            slab: { height_nm: 20 },
        },
        'ghkWithPump',
        -70.9,
        380,
        { nominalWithin_mV: 4 },
    ),
    voltage(
        'run down (Donnan)',
        {
            baths: { inside: 'closed' },
            // Little water is run down soon.
            slab: { height_nm: 20 },
            channels: {
                K: { count: 9, permeability: 4 },
                Na: { count: 9, permeability: 4 },
                Cl: { count: 9, permeability: 4 },
            },
        },
        'donnan',
        -10,
        40,
        { warmup_ns: 40 * us },
    ),
    voltage(
        'true scale, κ = 1',
        {
            slab: { height_nm: 8, depth_nm: 120, exaggeration: 1 },
            channels: {
                K: { permeability: 8 },
                Na: { permeability: 0.8 },
                Cl: { permeability: 4 },
            },
        },
        'ghk',
        -67.3,
        11,
        { standardError_mV: 1.5, warmup_ns: us },
    ),
    voltage('half the time step', { channels: only('K') }, 'K', -89.1, 100, { finer: 1 }),
    voltage(
        'twice the depth, same C',
        { channels: only('K'), slab: { ...shallow, depth_nm: 10 } },
        'K',
        -89.1,
        130,
    ),
    voltage('another seed', { channels: only('K'), seed: 3 }, 'K', -89.1, 110),
    flux('K', -120),
    flux('Na', -60),
    flux('Cl', 40),
    flux('K', 80),
    flux('K', -20, 'flux ratio'),
    swift,
    {
        kind: 'diffusion',
        name: 'diffusion of K⁺, 2·D·t',
        scenario: {
            field: 'off',
            baths: { inside: 'closed', outside: 'closed' },
            channels: { K: none, Na: none, Cl: none },
            slab: { height_nm: 100 },
        },
        warmup_ns: 0,
        duration_ns: 100,
    },
    {
        kind: 'noise',
        // Equal solutions conduct best, so that few ions are in the pores, whose own give adds to the capacitance: 1 % here.
        name: 'thermal noise, Var Q = kT·C',
        scenario: {
            inside: { K: 140, Na: 5, Cl: 5 },
            outside: { K: 140, Na: 5, Cl: 5 },
            channels: only('K', 0.5),
            slab: shallow,
            proteinAnions: { count: 0 },
        },
        warmup_ns: 3 * us,
        duration_ns: 120 * us,
    },
    {
        kind: 'debye',
        name: 'Debye length',
        scenario: {
            channels: only('K'),
            slab: { height_nm: 30 },
            proteinAnions: { count: 0 },
            seed: 4,
        },
        warmup_ns: 3 * us,
        duration_ns: 30 * us,
    },
    ...IMPULSE_ROWS,
];
