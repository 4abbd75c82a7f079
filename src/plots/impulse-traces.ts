/** The voltage around each of the latest nerve impulses, from before its upstroke on, kept as it comes. */
import { type Impulse, READING_ns, type Snapshot } from '../snapshot.ts';

/** As many are kept. */
export const KEPT = 20;
/** What is kept of each: from so long before its upstroke to so long after, ns. */
export const BEFORE_ns = 1000;
export const AFTER_ns = 5000;
/** Rows are means over so long, ns; the first row begins BEFORE_ns before the upstroke. */
export const ROW_ns = 10;
export const ROWS = (BEFORE_ns + AFTER_ns) / ROW_ns;
/** An upstroke comes after a voltage below this, mV: not where noise crosses 0 on the way down. */
const ARMED_BELOW_mV = -30;
/** Two that say when it was agree to this, ns. */
const SAME_ns = 2 * READING_ns;
/** Points that are looked back upon: all of BEFORE_ns, at the finest spacing of a trace, 3 ns. */
const BACK = 400;

export interface ImpulseTrace {
    /** Upstroke through 0 mV. */
    readonly time_ns: number;
    /** mV by row; null where nothing was read (yet). */
    readonly rows: (number | null)[];
    /** What is known of it once it is over. */
    told: Impulse | null;
}

export interface ImpulseTraces {
    /** The newest last; it may be under way. */
    readonly traces: readonly ImpulseTrace[];
    add(snapshot: Pick<Snapshot, 'box' | 'observed' | 'trace'>): void;
}

/** A trace that fills. */
interface Filling extends ImpulseTrace {
    /** Row that the next point is of, its sum so far, and of how many. */
    row: number;
    sum: number;
    points: number;
}

const fill = (trace: Filling, time_ns: number, voltage_mV: number): void => {
    // A point stands at the end of its stretch.
    const row = Math.ceil((time_ns - trace.time_ns + BEFORE_ns) / ROW_ns - 1e-6) - 1;
    if (row < 0 || row >= ROWS) return;
    if (row !== trace.row) [trace.row, trace.sum, trace.points] = [row, 0, 0];
    trace.sum += voltage_mV;
    trace.points++;
    trace.rows[row] = trace.sum / trace.points;
};

/** The mean of the traces, row by row; null where fewer than `least` have one. */
export const meanTrace = (
    traces: readonly ImpulseTrace[],
    least: number,
    into: (number | null)[],
): void => {
    for (let row = 0; row < ROWS; row++) {
        let [sum, n] = [0, 0];
        for (const { rows } of traces) {
            const value = rows[row];
            if (value === null) continue;
            sum += value;
            n++;
        }
        into[row] = n < least ? null : sum / n;
    }
};

export const createImpulseTraces = (): ImpulseTraces => {
    const traces: Filling[] = [];
    /** The latest points, in a ring. */
    const times_ns = new Float64Array(BACK);
    const voltages_mV = new Float64Array(BACK);
    let points = 0;
    let isArmed = false;
    let told_ns = Number.NEGATIVE_INFINITY;
    let epoch = -1;

    const begin = (time_ns: number) => {
        if (traces.length === KEPT) traces.shift();
        const rows = Array.from({ length: ROWS }, () => null);
        const trace: Filling = { time_ns, rows, told: null, row: -1, sum: 0, points: 0 };
        traces.push(trace);
        for (let i = Math.max(0, points - BACK); i < points; i++)
            fill(trace, times_ns[i % BACK], voltages_mV[i % BACK]);
    };
    /** Voltage as it is read: averaged over the last READING_ns. */
    const reading = (): number => {
        const now_ns = times_ns[(points - 1) % BACK];
        let [sum, n] = [0, 0];
        for (let i = points - 1; i >= Math.max(0, points - BACK); i--) {
            if (now_ns - times_ns[i % BACK] > READING_ns - 1e-6) break;
            sum += voltages_mV[i % BACK];
            n++;
        }
        return sum / n;
    };
    const take = (time_ns: number, voltage_mV: number) => {
        times_ns[points % BACK] = time_ns;
        voltages_mV[points % BACK] = voltage_mV;
        points++;
        for (const trace of traces) fill(trace, time_ns, voltage_mV);
        const read_mV = reading();
        if (read_mV < ARMED_BELOW_mV) isArmed = true;
        else if (isArmed && read_mV >= 0) {
            isArmed = false;
            begin(time_ns);
        }
    };
    const tell = (impulses: readonly Impulse[]) => {
        for (let i = impulses.length - 1; i >= 0 && impulses[i].time_ns > told_ns; i--) {
            const impulse = impulses[i];
            const of = traces.find((each) => Math.abs(each.time_ns - impulse.time_ns) <= SAME_ns);
            if (of) of.told = impulse;
        }
        // What has another after it and was not told was none.
        for (let i = traces.length - 2; i >= 0; i--) if (!traces[i].told) traces.splice(i, 1);
        told_ns = impulses.at(-1)?.time_ns ?? told_ns;
    };
    return {
        traces,
        add: ({ box, observed, trace }) => {
            if (box.epoch !== epoch) {
                traces.length = 0;
                points = 0;
                isArmed = false;
                told_ns = Number.NEGATIVE_INFINITY;
            }
            epoch = box.epoch;
            for (const [i, time_ns] of trace.time_ns.entries()) take(time_ns, trace.voltage_mV[i]);
            tell(observed.impulses);
        },
    };
};
