/**
 * A channel's gate as theory has it: the chain of its kind's table, whose occupancies follow from the voltage that the gate feels.
 * The world steps the same table one machine at a time and never sees this.
 */
import type { ChannelKind } from '../kinds/kind.ts';
import { groupOf, type Settings, surroundingsOf } from '../params.ts';

/** From one state to another and back, by their places in the chain. */
interface Step {
    readonly from: number;
    readonly to: number;
    /** 1/ns, at the voltage that the work is counted from. */
    readonly rate: number;
    readonly back: number;
    /** Place of its work among the chain's. */
    readonly work: number;
}

/** Charge that goes through the field, e, how much of its work speeds up the way forward, and from which voltage it is counted, mV. */
interface Work {
    readonly charge: number;
    readonly share: number;
    readonly at: number;
}

export interface GateChain {
    /** Suffix _k: by state. */
    readonly open_k: readonly boolean[];
    readonly inactivated_k: readonly boolean[];
    readonly steps: readonly Step[];
    /** Alike for many steps, so that the field's factors are worked out once for each. */
    readonly works: readonly Work[];
    /** Gating charge in a state, outward of that in the first, e: the same by every way there. */
    readonly charge_k: readonly number[];
}

/** Puts the states in an order in which each but the first is reached from one before it. */
const walk = (
    states: number,
    steps: readonly Step[],
    visit: (from: number, to: number, step: Step, way: 1 | -1) => void,
): void => {
    const seen = new Set([0]);
    for (const at of seen) {
        for (const step of steps) {
            const way = step.from === at ? 1 : -1;
            const to = way === 1 ? step.to : step.from;
            if ((step.from !== at && step.to !== at) || seen.has(to)) continue;
            visit(at, to, step, way);
            seen.add(to);
        }
        if (seen.size === states) break;
    }
};

/**
 * The chain of a kind at these settings.
 * @param kT thermal voltage, mV
 */
export const gateChain = (kind: ChannelKind, settings: Settings, kT: number): GateChain => {
    const { states } = kind;
    const place = new Map(states.map(({ name }, k) => [name, k]));
    const works: Work[] = [];
    const steps = kind
        .transitions(groupOf(settings, kind.group), surroundingsOf(settings, kT))
        .map((transition): Step => {
            const { charge_e: charge = 0, share = 0.5, at_mV: at = 0 } = transition;
            let work = works.findIndex(
                (each) => each.charge === charge && each.share === share && each.at === at,
            );
            if (work < 0) work = works.push({ charge, share, at }) - 1;
            return {
                from: place.get(transition.from) ?? 0,
                to: place.get(transition.to) ?? 0,
                rate: transition.rate_per_ns,
                back: transition.back_per_ns,
                work,
            };
        });
    const charge_k = states.map(() => 0);
    walk(states.length, steps, (from, to, { work }, way) => {
        charge_k[to] = charge_k[from] + way * works[work].charge;
    });
    return {
        open_k: states.map(({ open }) => open === true),
        inactivated_k: states.map(({ inactivated }) => inactivated === true),
        steps,
        works,
        charge_k,
    };
};

/**
 * Share of the channels in each state after long enough at a voltage: Boltzmann's, from the ratio of each step's two ways.
 * @param felt_mV drop of the potential over the membrane
 */
export const stationaryShares = (
    { open_k, steps, works }: GateChain,
    felt_mV: number,
    kT: number,
): number[] => {
    const log_k = open_k.map((_, k) => (k === 0 ? 0 : Number.NEGATIVE_INFINITY));
    walk(open_k.length, steps, (from, to, { rate, back, work }, way) => {
        const { charge, at } = works[work];
        log_k[to] = log_k[from] + way * (Math.log(rate / back) + (charge * (felt_mV - at)) / kT);
    });
    const most = Math.max(...log_k);
    const weights = log_k.map((each) => (each === most ? 1 : Math.exp(each - most)));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return weights.map((weight) => weight / sum);
};

const shareOf = (marked_k: readonly boolean[], shares: readonly number[]): number =>
    shares.reduce((sum, share, k) => (marked_k[k] ? sum + share : sum), 0);

export const openShare = ({ open_k }: GateChain, shares: readonly number[]): number =>
    shareOf(open_k, shares);
/** Of the channels that are closed by inactivation. */
export const inactivatedShare = ({ inactivated_k }: GateChain, shares: readonly number[]): number =>
    shareOf(inactivated_k, shares);
