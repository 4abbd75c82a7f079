/** Scenarios of the nerve impulse. What they promise comes from the same chains computed without water (tests/channel-level.ts). */
import type { Scenario } from '../params.ts';
import { EXCITABLE, PULSE } from './excitable.ts';
import type { ShippedScenario } from './promise.ts';
import { SQUID_KINDS } from './squid.ts';

/** Pulses so far apart that the membrane is at rest again, µs. */
const APART_us = 8;
const FIRST_us = 1;
/** Time after the last pulse in which its impulse is over and told: after three of its widths. */
const AFTER_us = 13;

type Stimulus = NonNullable<Scenario['stimulus']>;

/** The patch that fires, with so many pulses. */
const firing = (count: number, stimulus: Stimulus = {}, more: Scenario = {}): Scenario => ({
    ...EXCITABLE,
    ...more,
    stimulus: { ...PULSE, start_us: FIRST_us, interval_us: APART_us, count, ...stimulus },
});
/** When the last of them has been answered, µs. */
const timeOf = (pulses: number, interval_us = APART_us, after_us = AFTER_us): number =>
    FIRST_us + (pulses - 1) * interval_us + after_us;

/** Where a pulse is to be answered for certain, or nearly so. */
const STRONG = 1.4;
/** Times the usual current. */
const share = (of: number): number => Number((of * PULSE.current_e_per_ns).toFixed(2));

const { K, Na, Cl, Nav, Kv } = EXCITABLE.channels;

const HH = 'Hodgkin & Huxley 1952, J. Physiol. 117, 500';
const NONE = [0, 0] as const;

export const IMPULSES: readonly ShippedScenario[] = [
    {
        key: 'impulse',
        group: 'nerve',
        name: 'Nerve impulse',
        sentence:
            'A pulse of current opens Na⁺ channels, and they open one another by the voltage; then they inactivate, and K⁺ channels bring the voltage back.',
        // Of the first seeds the one whose impulse comes nearest to the line of the rate equations.
        scenario: firing(1000, {}, { seed: 3 }),
        promise: {
            time_us: timeOf(1),
            pulses: 1,
            evoked: [1, 1],
            byThemselves: NONE,
            peak_mV: [19, 66],
            width_ns: [400, 3900],
            because:
                'one impulse: the mean of the channel-level simulation and three of its standard deviations to either side',
        },
        source: `${HH}; gates of the rat node: Schwarz & Eikhof 1987, Pflügers Arch. 409, 569`,
    },
    {
        key: 'all-or-none',
        group: 'nerve',
        name: 'All or none',
        sentence:
            'Five pulses, each stronger than the one before: the weak ones come to nothing, those beyond the threshold all call the same impulse.',
        scenario: firing(5, { current_e_per_ns: share(0.15), step_e_per_ns: share(0.25) }),
        promise: {
            time_us: timeOf(5),
            pulses: 5,
            evoked: [2, 4],
            unanswered: [1],
            byThemselves: [0, 1],
            because:
                'threshold is soft with so few channels: these bounds hold in nine of ten runs of the channel-level simulation',
        },
        source: 'Adrian 1914, J. Physiol. 47, 460; Hodgkin & Huxley 1952, J. Physiol. 117, 500',
    },
    {
        key: 'refractory',
        group: 'nerve',
        name: 'Refractory time',
        sentence:
            'A second pulse, soon after the first: Na⁺ channels are still closed by inactivation, and nothing follows. Move the pulses apart, and it is answered.',
        scenario: firing(2, { interval_us: 1.4 }),
        promise: {
            time_us: timeOf(2, 1.4),
            pulses: 2,
            evoked: [1, 1],
            unanswered: [2],
            byThemselves: NONE,
            because: 'the absolute refractory time: no second impulse however strong the pulse',
        },
        source: HH,
    },
    {
        key: 'train',
        group: 'nerve',
        name: 'A train of impulses',
        sentence:
            'A pulse every 8 µs, and an impulse after each: nerves tell by how many there are.',
        scenario: firing(5, { current_e_per_ns: share(STRONG) }),
        promise: {
            time_us: timeOf(5),
            pulses: 5,
            evoked: [4, 5],
            byThemselves: [0, 1],
            because: 'each pulse is answered in 95 of 100 tries',
        },
        source: 'Adrian 1926, J. Physiol. 61, 49',
    },
    {
        key: 'ttx',
        group: 'nerve',
        name: 'Tetrodotoxin',
        sentence:
            'The poison of the puffer fish plugs the Na⁺ channels: pulses only charge the membrane, and no impulse comes.',
        scenario: firing(1000, {}, { drugs: { TTX_nM: 1000 } }),
        promise: {
            time_us: 12,
            pulses: 2,
            evoked: NONE,
            byThemselves: NONE,
            because: 'at 200 times the half dose one channel in 200 is free',
        },
        source: 'Narahashi, Moore & Scott 1964, J. Gen. Physiol. 47, 965',
    },
    {
        key: 'tea',
        group: 'nerve',
        name: 'Tetraethylammonium',
        sentence:
            'TEA plugs the K⁺ channels: inactivation and the leak alone end the impulse, which lasts longer.',
        scenario: firing(1000, { interval_us: 20 }, { drugs: { TEA_mM: 20 } }),
        promise: {
            time_us: timeOf(1, 20, 20),
            pulses: 1,
            evoked: [1, 1],
            byThemselves: [0, 1],
            width_ns: [1400, 4500],
            because:
                'at 20 mM few K⁺ channels are left; the channel-level simulation, three standard deviations',
        },
        source: 'Tasaki & Hagiwara 1957, J. Gen. Physiol. 40, 859; Armstrong & Binstock 1965, J. Gen. Physiol. 48, 859',
    },
    {
        key: 'hyperkalaemia-block',
        group: 'clinic',
        name: 'Hyperkalaemia: block',
        sentence:
            'K⁺ outside is 15 mM: the cell rests so near to zero that its Na⁺ channels stay closed by inactivation. It hardly fires any more, as the heart of somebody whose kidneys fail.',
        scenario: firing(
            1000,
            { current_e_per_ns: share(0.55) },
            { outside: { K: 15, Na: 135 }, start_mV: -50 },
        ),
        promise: {
            time_us: 12,
            pulses: 2,
            evoked: [0, 1],
            byThemselves: [0, 1],
            because:
                'at −50 mV one Na⁺ channel in nine is free of inactivation: in the channel-level simulation one pulse in eight is answered, with a peak of some 10 mV',
        },
        source: 'Boron & Boulpaep, Medical Physiology; Hodgkin & Huxley 1952, J. Physiol. 116, 497 (inactivation)',
    },
    {
        key: 'hyponatraemia',
        group: 'clinic',
        name: 'Little Na⁺ outside',
        sentence:
            'A third of the Na⁺ outside is replaced: the impulse has a lower peak, as the Nernst potential of Na⁺ is lower.',
        scenario: firing(1000, { current_e_per_ns: share(STRONG) }, { outside: { Na: 100 } }),
        promise: {
            time_us: timeOf(1),
            pulses: 1,
            evoked: [1, 1],
            byThemselves: NONE,
            peak_mV: [10, 50],
            because:
                '58 mV for a factor of ten take 9 mV off at two thirds; one impulse, three standard deviations of the channel-level simulation',
        },
        source: 'Hodgkin & Katz 1949, J. Physiol. 108, 37',
    },
    {
        key: 'temperature',
        group: 'nerve',
        name: 'Cold nerve',
        sentence:
            'At 22 °C gates are slower by a factor of three to five: the impulse is as high and lasts longer.',
        scenario: firing(
            1000,
            { current_e_per_ns: share(STRONG), interval_us: 30 },
            { temperature_C: 22 },
        ),
        promise: {
            time_us: timeOf(1, 30, 30),
            pulses: 1,
            evoked: [1, 1],
            byThemselves: [0, 1],
            width_ns: [2000, 12_000],
            because: 'Q10 of 2.2 to 3 of the gates; one impulse of the channel-level simulation',
        },
        source: 'Hodgkin & Katz 1949, J. Physiol. 109, 240',
    },
    {
        key: 'channel-noise',
        group: 'nerve',
        name: 'Channel noise',
        sentence:
            'A patch so small and leaky that a few of its seven Na⁺ channels, open by chance, are enough: it fires, and nobody has stimulated it.',
        scenario: {
            channels: {
                K: { ...K, count: 1 },
                Na: { ...Na, count: 1, permeability: 1 },
                Cl: { ...Cl, count: 1, permeability: 0.4 },
                Nav: { ...Nav, count: 7 },
                Kv: { ...Kv, count: 3 },
            },
            slab: { ...EXCITABLE.slab, width_nm: 75 },
            start_mV: -60,
        },
        promise: {
            time_us: 80,
            pulses: 0,
            evoked: NONE,
            byThemselves: [1, 20],
            because:
                'the channel-level simulation fires once in 20 µs: 80 µs without one come once in 50 runs',
        },
        source: 'Faisal, White & Laughlin 2005, Curr. Biol. 15, 1143; Chow & White 1996, Biophys. J. 71, 3013',
    },
    {
        key: 'squid-impulse',
        group: 'nerve',
        name: 'The squid’s impulse',
        sentence:
            'Sea water at 6.3 °C and the squid’s own channels, m³h and n⁴, as Hodgkin and Huxley found them, 500 times as fast.',
        scenario: {
            kinds: SQUID_KINDS,
            temperature_C: 6.3,
            inside: { K: 400, Na: 50, Cl: 52 },
            outside: { K: 20, Na: 440, Cl: 560 },
            channels: {
                K: { ...K, count: 6, permeability: 4 },
                Na: { ...Na, count: 2, permeability: 0.12 },
                Cl: { ...Cl, count: 3, permeability: 0.8 },
                NavSquid: { count: 32, permeability: 40 },
                KvSquid: { count: 8, permeability: 40 },
            },
            slab: { width_nm: 240, height_nm: 20, depth_nm: 20, exaggeration: 16 },
            start_mV: -66,
            stimulus: {
                ...{ current_e_per_ns: 1.4, duration_ns: 500, start_us: FIRST_us },
                ...{ interval_us: 25, count: 1000 },
            },
        },
        promise: {
            time_us: FIRST_us + 34,
            pulses: 1,
            evoked: [1, 1],
            byThemselves: [0, 1],
            peak_mV: [15, 50],
            width_ns: [1500, 7000],
            because:
                '1.45 ms at half height in 1952 are 2.9 µs here; one impulse of the channel-level simulation, three standard deviations',
        },
        source: HH,
    },
    {
        key: 'small-axon',
        group: 'nerve',
        name: 'Why small axons need pumps',
        sentence:
            'So little water is inside that the Na⁺ of one impulse fills it: the next pulses come to nothing, until the pumps have carried it out.',
        scenario: firing(
            1000,
            { current_e_per_ns: share(STRONG) },
            {
                slab: { ...EXCITABLE.slab, width_nm: 340, height_nm: 8 },
                pumps: { count: 8 },
                baths: { inside: 'closed' },
            },
        ),
        promise: {
            time_us: timeOf(2),
            pulses: 2,
            evoked: [1, 1],
            unanswered: [2],
            byThemselves: NONE,
            because:
                'some 2000 Na⁺ are 50 mM of this water, and 8 pumps carry out 30 in a µs: 240 before the second pulse',
        },
        source: 'Hodgkin & Keynes 1955, J. Physiol. 128, 28; Hodgkin 1964, The Conduction of the Nervous Impulse',
    },
];
