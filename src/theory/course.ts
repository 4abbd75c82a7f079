/**
 * The course that the rate equations take from a start, followed as far as one asks. Integrated by the method of Dormand & Prince
 * (1980) with steps of its own choosing, of fifth order, and with its interpolation between them (Shampine 1986).
 */
import { Dopri } from 'dopri';
import { inactivatedShare } from './gate-chain.ts';
import type { Patch } from './patch.ts';
import { type Equations, equationsOf, type Row } from './rate-equations.ts';
import { channelCurrent, openOf, sharesAt } from './stationary.ts';

/** Error that a step may make: of a share, and of the voltage, of which it is a share too: 1e-3 mV at 100 mV. */
const TOLERANCE = 1e-5;
/** Steps after which what led here is forgotten. */
const REMEMBERED = 200;

export interface Start {
    readonly time_ns?: number;
    readonly voltage_mV: number;
    /** By key of each kind, shares of its channels in each state; stationary ones at that voltage where nothing is said. */
    readonly shares?: Readonly<Record<string, readonly number[]>>;
    /** What the inside has more than when neutral; what makes that voltage where nothing is said. */
    readonly excess_e?: number;
}

/** What the channels of one kind do. */
export interface KindCourse {
    /** How many are open, and closed by inactivation. */
    readonly open: number;
    readonly inactivated: number;
    readonly current_e_per_ns: number;
}

export interface Moment {
    readonly time_ns: number;
    readonly voltage_mV: number;
    readonly byKind: Readonly<Record<string, KindCourse>>;
    /** By key, shares of the channels in each state. */
    readonly shares: Readonly<Record<string, readonly number[]>>;
    /** What the inside has more than when neutral. */
    readonly excess_e: number;
}

export interface Course {
    /** Follows it up to a time. @param current_e_per_ns into the cell, until then */
    follow(time_ns: number, current_e_per_ns?: number): void;
    voltage_mV(): number;
    moment(): Moment;
    /** How often the equations were worked out. */
    evaluations(): number;
}

/** @param tolerance error that a step may make */
export const createCourse = (patch: Patch, start: Start, tolerance = TOLERANCE): Course => {
    const stationary = sharesAt(patch, start.voltage_mV);
    const equations = equationsOf(
        patch,
        start.voltage_mV,
        patch.channels.map(({ key }, i) => start.shares?.[key] ?? stationary[i]),
        start.excess_e,
    );
    let row: Row = equations.first;
    let time_ns = start.time_ns ?? 0;
    let current = Number.NaN;
    let evaluations = 0;
    const solver = new Dopri(
        (_, from, change) => {
            evaluations++;
            equations.change(from, change, current);
        },
        row.length,
        { atol: tolerance, rtol: tolerance },
    );
    return {
        follow: (to_ns, current_e_per_ns = 0) => {
            if (!(to_ns > time_ns)) return;
            if (current !== current_e_per_ns || solver.steps().length > REMEMBERED) {
                current = current_e_per_ns;
                solver.initialise(time_ns, row);
            }
            row = solver.run(to_ns)([to_ns])[0];
            time_ns = to_ns;
        },
        voltage_mV: () => row[0],
        moment: () => ({ ...momentOf(patch, equations, row), time_ns }),
        evaluations: () => evaluations,
    };
};

const momentOf = (patch: Patch, equations: Equations, row: Row): Omit<Moment, 'time_ns'> => {
    const [voltage_mV] = row;
    const byKind: Record<string, KindCourse> = {};
    const shares: Record<string, readonly number[]> = {};
    for (const [i, each] of patch.channels.entries()) {
        const { key, chain, count } = each;
        shares[key] = equations.sharesIn(row, i);
        const open = openOf(each, shares[key]);
        byKind[key] = {
            open,
            inactivated: chain ? count * inactivatedShare(chain, shares[key]) : 0,
            current_e_per_ns: channelCurrent(patch, each, open, voltage_mV),
        };
    }
    return { voltage_mV, byKind, shares, excess_e: equations.excess_e(row) };
};

/** A stretch of time in which the electrode puts charge in. */
export interface Pulse {
    readonly start_ns: number;
    readonly duration_ns: number;
    readonly current_e_per_ns: number;
}

/** The course at even times, the start among them. */
export const followed = (
    patch: Patch,
    start: Start,
    pulses: readonly Pulse[],
    span_ns: number,
    step_ns: number,
): Moment[] => {
    const course = createCourse(patch, start);
    const from_ns = start.time_ns ?? 0;
    const moments = [course.moment()];
    const edges = pulses
        .flatMap(({ start_ns, duration_ns }) => [start_ns, start_ns + duration_ns])
        .sort((a, b) => a - b);
    const currentFrom = (time_ns: number): number =>
        pulses.reduce(
            (sum, { start_ns, duration_ns, current_e_per_ns }) =>
                time_ns >= start_ns && time_ns < start_ns + duration_ns
                    ? sum + current_e_per_ns
                    : sum,
            0,
        );
    let now_ns = from_ns;
    for (let i = 1; i <= Math.round(span_ns / step_ns); i++) {
        const to_ns = from_ns + i * step_ns;
        for (const edge of [...edges.filter((edge) => edge > now_ns && edge < to_ns), to_ns]) {
            course.follow(edge, currentFrom(now_ns));
            now_ns = edge;
        }
        moments.push(course.moment());
    }
    return moments;
};
