/** Sweeps that are ready to be run, and what others have measured of the same. */
import type { Scenario } from '../params.ts';
import { none, open } from './machines.ts';
import { PROTONS } from './protons.ts';

/** What somebody has measured, with its standard error, mV. */
export interface MeasuredPoint {
    readonly value: number;
    readonly voltage_mV: number;
    readonly error_mV: number;
}

export interface Experiment {
    readonly key: string;
    readonly name: string;
    /** What there is to see. */
    readonly sentence: string;
    readonly scenario: Scenario;
    /** Dotted path of the parameter that is varied, and how. */
    readonly path: string;
    readonly from: number;
    readonly to: number;
    readonly points: number;
    readonly log: boolean;
    /** Simulated time of each point, µs. */
    readonly each_us: number;
    readonly measured: readonly MeasuredPoint[];
    readonly source: string;
}

const root = PROTONS.find(({ key }) => key === 'root')?.scenario ?? {};

export const EXPERIMENTS: readonly Experiment[] = [
    {
        key: 'purkinje',
        name: 'K⁺ outside a Purkinje fibre of the heart',
        sentence:
            'The fibre follows K⁺ where there is much of it; where there is little, Na⁺ holds it back. At 4 mM it lies below the line: its K⁺ channels are no fixed leak, they conduct better or worse with K⁺ outside.',
        scenario: {
            // As much K⁺ inside as gives the Nernst potentials that they measured: −119.0 mV at 2 mM, −100.6 at 4, −63.6 at 16.
            inside: { K: 172, Na: 10, Cl: 20 },
            outside: { K: 4, Na: 150, Cl: 150 },
            channels: {
                K: open(20, 1),
                Na: open(6, 0.1),
                Cl: none,
            },
            slab: { height_nm: 12 },
        },
        ...{ path: 'outside.K', from: 1, to: 64, points: 7, log: true, each_us: 20 },
        measured: [
            { value: 2, voltage_mV: -86, error_mV: 0.7 },
            { value: 4, voltage_mV: -84.4, error_mV: 0.4 },
            { value: 16, voltage_mV: -53.8, error_mV: 0.4 },
        ],
        source: 'Miura, Hoffman & Rosen 1977, J. Gen. Physiol. 69, 463 (dog, 37 °C, at rest)',
    },
    {
        key: 'root-pH',
        name: 'H⁺ outside a root cell',
        sentence:
            'From pH 6.7 to 5.5: the more H⁺ there is outside, the harder it is to pump out, and the less negative the cell. The line is what the leak alone would make.',
        scenario: root,
        ...{ path: 'outside.H', from: 12, to: 190, points: 5, log: true, each_us: 30 },
        measured: [],
        source: 'Nobody’s points are drawn: those that we know are of whole roots in buffers of their own. That the pump slows as H⁺ outside rises: Slayman & Gradmann 1975, Biophys. J. 15, 968',
    },
];
