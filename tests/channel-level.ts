/**
 * The patch at the level of its channels, without a drop of water: each channel a Markov chain of its own, ions that cross as Poisson
 * counts with the two one-way fluxes of Goldman, Hodgkin and Katz, and the voltage what the counted charge makes it. It shares the kinds'
 * tables with the world and nothing else; what comes out of both is what the tables say, and what differs is what the water does.
 */
import { createImpulses, noteImpulses } from '../src/aggregate/impulses.ts';
import type { Transition } from '../src/kinds/kind.ts';
import { kindsOf } from '../src/kinds.ts';
import { groupOf, type Settings, surroundingsOf } from '../src/params.ts';
import type { Impulse } from '../src/snapshot.ts';
import { PERMEANT_SPECIES, type Permeant, type Side, speciesOf } from '../src/species.ts';
import {
    diffusionScale,
    IONS_PER_NM3_PER_MM,
    MEMBRANE_CAPACITANCE,
    MEMBRANE_THICKNESS_nm,
    PERMITTIVITY_RATIO,
    thermalVoltage_mV,
} from '../src/units.ts';
import { generator } from './generator.ts';

/** The voltage is held for so long while rates are followed, ns. */
const STEP_ns = 1;
const POINT_ns = 5;
const POINTS_IN_READING = 4;
/** Permeability of the open K⁺ leak channel at 25 °C, nm³/ns: half the mobility in water, a radius of 0.45 nm. */
const UNIT_25C = (0.5 * speciesOf('K').diffusion25_nm2_ns * Math.PI * 0.45 ** 2) / 5;

/** One way out of a state: which of the chain's factors of voltage it goes with. */
interface Way {
    readonly to: number;
    readonly rate: number;
    readonly factor: number;
    /** Gating charge that goes outward, e. */
    readonly charge: number;
}

/** e^(share·charge·(V − at)/kT), with the charge's own half. */
interface Factor {
    readonly slope: number;
    readonly middle: number;
}

interface Chain {
    readonly key: string;
    readonly ion: Permeant;
    readonly permeability: number;
    readonly open: readonly boolean[];
    readonly inactivated: readonly boolean[];
    readonly ways: readonly (readonly Way[])[];
    readonly factors: readonly Factor[];
    readonly value: Float64Array;
    /** Sum of the rates out of each state, 1/ns, at the voltage of now. */
    readonly total: Float64Array;
}

interface Channel {
    readonly chain: Chain;
    state: number;
    /** What is left of its life in this state, in units of the mean. */
    left: number;
}

const chainsOf = (settings: Settings, kT: number, capacitance: number): Chain[] => {
    const unit = UNIT_25C * diffusionScale(settings.temperature_C);
    return kindsOf(settings).flatMap((kind) => {
        if (kind.role !== 'channel') return [];
        const own = groupOf(settings, kind.group);
        const transitions = kind.transitions(own, surroundingsOf(settings, kT));
        const at = (name: string) => kind.states.findIndex((state) => state.name === name);
        const factors: Factor[] = [];
        const factorOf = (charge: number, share: number, at_mV: number, way: 1 | -1): number => {
            const slope = (share * charge) / kT;
            const middle = at_mV + (0.5 * way * charge) / capacitance;
            const found = factors.findIndex((f) => f.slope === slope && f.middle === middle);
            return found >= 0 ? found : factors.push({ slope, middle }) - 1;
        };
        const waysOf = (t: Transition): [number, Way][] => {
            const { charge_e: charge = 0, share = 0.5, at_mV = 0 } = t;
            const there = {
                ...{ to: at(t.to), rate: t.rate_per_ns, charge },
                factor: factorOf(charge, share, at_mV, 1),
            };
            const back = {
                ...{ to: at(t.from), rate: t.back_per_ns, charge: -charge },
                factor: factorOf(charge, share - 1, at_mV, -1),
            };
            return [
                [at(t.from), there],
                [at(t.to), back],
            ];
        };
        const all = transitions.flatMap(waysOf);
        return [
            {
                key: kind.key,
                ion: kind.ion,
                permeability: own.permeability * unit,
                open: kind.states.map(({ open }) => open === true),
                inactivated: kind.states.map(({ inactivated }) => inactivated === true),
                ways: kind.states.map((_, state) =>
                    all.flatMap(([from, way]) => (from === state && way.rate > 0 ? [way] : [])),
                ),
                factors,
                value: new Float64Array(factors.length),
                total: new Float64Array(kind.states.length),
            },
        ];
    });
};

/**
 * What the diffuse layers of both sides add to the voltage, mV for each e of the inside's ions (Debye & Hückel): ions cross the whole of it,
 * gates feel the membrane's own.
 */
const layersOf = ({ slab, ...settings }: Settings, kT: number, capacitance: number): number => {
    const permittivity =
        (slab.exaggeration ?? 1) *
        MEMBRANE_CAPACITANCE *
        MEMBRANE_THICKNESS_nm *
        PERMITTIVITY_RATIO;
    const length = (side: Side): number => {
        const { K, Na, Cl } = settings[side];
        // A⁻ or X⁺ makes it neutral.
        const charges = 2 * Math.max(K + Na, Cl) * IONS_PER_NM3_PER_MM;
        return Math.sqrt((permittivity * kT) / charges);
    };
    const lengths = length('inside') + length('outside');
    return lengths / (capacitance * MEMBRANE_THICKNESS_nm * PERMITTIVITY_RATIO);
};

const bernoulli = (u: number): number => (Math.abs(u) < 1e-9 ? 1 - u / 2 : u / Math.expm1(u));

export interface Twin {
    /** Lets time go by. */
    advance(duration_ns: number): void;
    readonly time_ns: () => number;
    readonly voltage_mV: () => number;
    readonly impulses: readonly Impulse[];
    /** Pulses that have begun. */
    readonly pulses: () => number;
    /** The readings so far, one every 5 ns, each the mean of 20 ns. */
    readonly readings_mV: readonly number[];
    readonly open: (key: string) => number;
    readonly capacitance_e_per_mV: number;
}

export function createTwin(settings: Settings, seed = settings.seed): Twin {
    const { slab, stimulus, temperature_C } = settings;
    const kT = thermalVoltage_mV(temperature_C);
    const capacitance =
        (slab.exaggeration ?? 1) * MEMBRANE_CAPACITANCE * slab.width_nm * slab.depth_nm;
    const draw = generator(seed + 1);
    const chains = chainsOf(settings, kT, capacitance);
    const channels: Channel[] = [];
    const exponential = () => -Math.log(1 - draw());
    const layers = layersOf(settings, kT, capacitance);
    /** Charge of the inside's ions, e, and what gating charges have carried out. */
    let charge = Math.round(settings.start_mV / (1 / capacitance + layers));
    let gating = 0;
    const drop = () => (charge - gating) / capacitance;
    const voltage = () => drop() + charge * layers;

    const setRates = () => {
        const v = drop();
        for (const { factors, value, total, ways } of chains) {
            for (let f = 0; f < factors.length; f++) {
                value[f] = Math.exp(factors[f].slope * (v - factors[f].middle));
            }
            for (let state = 0; state < ways.length; state++) {
                let sum = 0;
                for (const { rate, factor } of ways[state]) sum += rate * value[factor];
                total[state] = sum;
            }
        }
    };
    /** Lets a channel go on for a while at the rates of now. @returns gating charge carried out */
    const follow = (channel: Channel, duration: number): number => {
        const { chain } = channel;
        let time = duration;
        let carried = 0;
        for (;;) {
            const rate = chain.total[channel.state];
            if (channel.left > rate * time) {
                channel.left -= rate * time;
                return carried;
            }
            time -= channel.left / rate;
            let u = draw() * rate;
            const ways = chain.ways[channel.state];
            let way = ways[ways.length - 1];
            for (const each of ways) {
                u -= each.rate * chain.value[each.factor];
                if (u < 0) {
                    way = each;
                    break;
                }
            }
            carried += way.charge;
            channel.state = way.to;
            channel.left = exponential();
        }
    };

    setRates();
    for (const chain of chains) {
        const { count } = settings.channels[chain.key as keyof Settings['channels']];
        for (let i = 0; i < count; i++) {
            const channel = { chain, state: 0, left: exponential() };
            // Has been there for long, at the voltage of the start; what it carried meanwhile is not in the books.
            follow(channel, 1e6);
            channels.push(channel);
        }
    }

    const poisson = (mean: number): number => {
        const limit = Math.exp(-mean);
        let n = 0;
        for (let p = draw(); p > limit; p *= draw()) n++;
        return n;
    };
    const permeability = new Float64Array(PERMEANT_SPECIES.length);
    const out = new Float64Array(PERMEANT_SPECIES.length);
    let step = 0;
    const time_ns = () => step * STEP_ns;
    /** Ions cross for one step. */
    const cross = () => {
        permeability.fill(0);
        for (const { chain, state } of channels) {
            if (!chain.open[state]) continue;
            permeability[PERMEANT_SPECIES.findIndex(({ key }) => key === chain.ion)] +=
                chain.permeability;
        }
        const v = voltage();
        for (const [s, { key, valence }] of PERMEANT_SPECIES.entries()) {
            const each = permeability[s] * IONS_PER_NM3_PER_MM * STEP_ns;
            const own = 0.5 / (capacitance * kT);
            const u = (valence * v) / kT;
            const leaving = poisson(each * settings.inside[key] * bernoulli(-(u - own)));
            const coming = poisson(each * settings.outside[key] * bernoulli(u + own));
            out[s] += leaving - coming;
            charge -= valence * (leaving - coming);
        }
    };

    let pulses = 0;
    let lastOn_ns = 0;
    let isOn = false;
    let owed = 0;
    const inject = () => {
        const since_ns = time_ns() - 1000 * stimulus.start_us;
        const pulse = Math.floor(since_ns / (1000 * stimulus.interval_us));
        const due =
            since_ns >= 0 &&
            pulse < stimulus.count &&
            since_ns - 1000 * stimulus.interval_us * pulse < stimulus.duration_ns;
        if (due && !isOn) {
            pulses++;
            owed = 0;
        }
        isOn = due;
        if (!due) return;
        lastOn_ns = time_ns();
        owed += stimulus.current_e_per_ns * STEP_ns;
        const whole = Math.trunc(owed);
        owed -= whole;
        charge += whole;
    };

    const finder = createImpulses();
    const readings_mV: number[] = [];
    const latest: number[] = [];
    let sum = 0;
    const [K, Na] = ['K', 'Na'].map((key) => PERMEANT_SPECIES.findIndex((s) => s.key === key));
    const note = () => {
        sum += voltage();
        if ((step * STEP_ns) % POINT_ns !== 0) return;
        latest.push((sum * STEP_ns) / POINT_ns);
        if (latest.length > POINTS_IN_READING) latest.shift();
        sum = 0;
        const reading = latest.reduce((a, b) => a + b, 0) / latest.length;
        readings_mV.push(reading);
        noteImpulses(finder, {
            ...{ time_ns: time_ns(), voltage_mV: reading, pulses, pulseLastOn_ns: lastOn_ns },
            ...{ sodiumIn: -out[Na], potassiumOut: out[K] },
        });
    };

    return {
        advance(duration_ns) {
            for (let n = Math.round(duration_ns / STEP_ns); n > 0; n--) {
                step++;
                cross();
                setRates();
                for (const channel of channels) gating += follow(channel, STEP_ns);
                inject();
                note();
            }
        },
        time_ns,
        voltage_mV: voltage,
        impulses: finder.found,
        pulses: () => pulses,
        readings_mV,
        open: (key) =>
            channels.filter(({ chain, state }) => chain.key === key && chain.open[state]).length,
        capacitance_e_per_mV: capacitance,
    };
}
