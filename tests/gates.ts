/**
 * What a voltage-gated channel does by the book: independent particles, each of which is in the place that lets ions through with
 * Boltzmann's probability and goes to and fro with exponential rates (Hodgkin & Huxley 1952; Hille, Ion Channels of Excitable Membranes, ch. 2).
 * The numbers are those of the rat node at 37 °C as it runs here, 75 times faster than in life; nothing is taken from the program.
 */
export interface Gate {
    readonly particles: number;
    readonly half_mV: number;
    /** At the half voltage, either way. */
    readonly rate_per_ns: number;
    readonly charge_e: number;
    readonly share: number;
}
const RUNS_FASTER = 75;
const perNs = (per_ms: number) => (RUNS_FASTER * per_ms) / 1e6;

export const M: Gate = {
    ...{ particles: 3, half_mV: -36.9, rate_per_ns: perNs(7.42), charge_e: 3.87, share: 0.37 },
};
export const H: Gate = {
    ...{ particles: 1, half_mV: -63.5, rate_per_ns: perNs(0.512), charge_e: -4.25, share: 0.71 },
};
export const N: Gate = {
    ...{ particles: 2, half_mV: -39.9, rate_per_ns: perNs(0.644), charge_e: 3.16, share: 0.36 },
};
export const GATES = { Nav: { m: M, h: H }, Kv: { n: N } } as const;

/** kT/e at 37 °C, mV. */
export const KT_mV = 26.7267;

/** Probability of a particle to be in the place that lets ions through. */
export const ready = ({ charge_e, half_mV }: Gate, V: number): number =>
    1 / (1 + Math.exp((-charge_e * (V - half_mV)) / KT_mV));

/** Rates of one particle there and back, 1/ns. */
export const ratesOf = (gate: Gate, V: number) => {
    const w = (gate.charge_e * (V - gate.half_mV)) / KT_mV;
    return {
        there: gate.rate_per_ns * Math.exp(gate.share * w),
        back: gate.rate_per_ns * Math.exp(-(1 - gate.share) * w),
    };
};

/** Time in which a particle forgets where it was, ns. */
export const memory_ns = (gate: Gate, V: number): number => {
    const { there, back } = ratesOf(gate, V);
    return 1 / (there + back);
};

const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);

/** Share of channels in which so many of a gate's particles are ready. */
export const shareWith = (gate: Gate, ready_n: number, V: number): number => {
    const p = ready(gate, V);
    return choose(gate.particles, ready_n) * p ** ready_n * (1 - p) ** (gate.particles - ready_n);
};

/** Gating charge that a channel of these gates has moved at V, counted from where none is ready, e. */
export const gatingCharge_e = (gates: readonly Gate[], V: number): number =>
    gates.reduce((sum, gate) => sum + gate.particles * gate.charge_e * ready(gate, V), 0);

/**
 * Standard error of a share of time: of n channels over a time, in which all of these particles are ready (or none, with `ready` false). Each
 * particle's correlation falls off as e^(−t/τ); of the product of all it is the product, and its integral over the time gives the
 * variance of the mean.
 */
export const errorOfShare = (
    parts: readonly { readonly gate: Gate; readonly ready?: boolean }[],
    V: number,
    channels: number,
    ns: number,
): number => {
    const all = parts.map(({ gate, ready: there = true }) => ({
        n: gate.particles,
        p: there ? ready(gate, V) : 1 - ready(gate, V),
        tau: memory_ns(gate, V),
    }));
    const square = all.reduce((product, { n, p }) => product * p ** (2 * n), 1);
    const together = (t: number) =>
        all.reduce(
            (product, { n, p, tau }) => product * (p * p + p * (1 - p) * Math.exp(-t / tau)) ** n,
            1,
        );
    const shortest = Math.min(...all.map(({ tau }) => tau));
    const pieces = 40 * Math.ceil(ns / shortest);
    let sum = 0;
    for (let i = 0; i < pieces; i++) {
        const t = ((i + 0.5) * ns) / pieces;
        sum += ((ns - t) * (together(t) - square) * ns) / pieces;
    }
    return Math.sqrt((2 * sum) / ns / ns / channels);
};
