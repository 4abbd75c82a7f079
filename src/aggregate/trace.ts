/** What goes on within a few ns, for the plots over time: voltage, the electrode's charge, and of each kind of channel what it does. */
import { type ChannelTrace, READING_ns, type Trace } from '../snapshot.ts';
import { SPECIES } from '../species.ts';
import { time_ns as timeOf, type World } from '../world/world.ts';

/** A point of the trace spans this time, ns. */
export const TRACE_ns = 5;
/** The latest so many points at least, and less than twice as many, are kept where nobody asks for them: 100 µs. */
const POINTS_KEPT = 20_000;

interface ChannelNotes {
    readonly open: number[];
    readonly inactivated: number[];
    readonly charge_e: number[];
    /** Charge carried outward since the world began, at the last point. */
    passed_e: number;
}

export interface TraceNotes {
    /** Running sums of the next point. */
    voltageSum: number;
    steps: number;
    delivered_e: number;
    /** Voltages of the latest points, as many as a reading spans, and their mean. */
    readonly latest: number[];
    reading_mV: number;
    time_ns: number[];
    voltage_mV: number[];
    stimulus_e: number[];
    readonly channels: Map<string, ChannelNotes>;
}

export const createTrace = (): TraceNotes => ({
    ...{ voltageSum: 0, steps: 0, delivered_e: 0, latest: [], reading_mV: 0 },
    ...{ time_ns: [], voltage_mV: [], stimulus_e: [] },
    channels: new Map(),
});

/** Takes note of the world after a step. @returns whether a point came to its end */
export function noteTrace(trace: TraceNotes, world: World): boolean {
    trace.voltageSum += world.field.voltage;
    if (++trace.steps < TRACE_ns * world.scale.perNs) return false;
    trace.time_ns.push(timeOf(world));
    const voltage = trace.voltageSum / trace.steps;
    trace.voltage_mV.push(voltage);
    const { latest } = trace;
    latest.push(voltage);
    if (latest.length > READING_ns / TRACE_ns) latest.shift();
    trace.reading_mV = latest.reduce((sum, each) => sum + each, 0) / latest.length;
    trace.stimulus_e.push(world.stimulus.delivered_e - trace.delivered_e);
    trace.delivered_e = world.stimulus.delivered_e;
    trace.voltageSum = 0;
    trace.steps = 0;
    noteChannels(trace, world);
    if (trace.time_ns.length >= 2 * POINTS_KEPT) forget(trace, POINTS_KEPT);
    return true;
}

/** Drops the oldest points. */
function forget({ time_ns, voltage_mV, stimulus_e, channels }: TraceNotes, points: number): void {
    const lists = [time_ns, voltage_mV, stimulus_e];
    for (const { open, inactivated, charge_e } of channels.values())
        lists.push(open, inactivated, charge_e);
    for (const list of lists) list.splice(0, points);
}

function noteChannels({ channels, time_ns }: TraceNotes, world: World): void {
    for (const { open, inactivated } of channels.values()) {
        open.push(0);
        inactivated.push(0);
    }
    for (const { kind, chain, state, open } of world.proteins) {
        if (chain.isPump) continue;
        const notes = channels.get(kind) ?? begin(channels, time_ns.length, kind);
        const last = notes.open.length - 1;
        if (open) notes.open[last]++;
        if (chain.inactivated_k[state]) notes.inactivated[last]++;
    }
    for (const [key, notes] of channels) {
        const tally = world.tallies.get(key);
        const species = world.chains.get(key)?.species ?? -1;
        if (!tally || species < 0) continue;
        const passed = SPECIES[species].valence * (tally.passedOut - tally.passedIn);
        notes.charge_e.push(passed - notes.passed_e);
        notes.passed_e = passed;
    }
}

/** A kind that has just come: it has done nothing in the points before. */
function begin(channels: TraceNotes['channels'], points: number, kind: string): ChannelNotes {
    const none = () => Array.from({ length: points }, () => 0);
    const notes = { open: none(), inactivated: none(), charge_e: none().slice(1), passed_e: 0 };
    channels.set(kind, notes);
    return notes;
}

/** The points since the last time; they stay. */
export const pendingTrace = ({ time_ns, voltage_mV, stimulus_e, channels }: TraceNotes): Trace => ({
    ...{ time_ns: [...time_ns], voltage_mV: [...voltage_mV], stimulus_e: [...stimulus_e] },
    channels: Object.fromEntries(
        Array.from(channels, ([key, { open, inactivated, charge_e }]): [string, ChannelTrace] => [
            key,
            { open: [...open], inactivated: [...inactivated], charge_e: [...charge_e] },
        ]),
    ),
});

/** Hands over the points since the last time. */
export const takeTrace = (trace: TraceNotes): Trace => ({
    time_ns: trace.time_ns.splice(0),
    voltage_mV: trace.voltage_mV.splice(0),
    stimulus_e: trace.stimulus_e.splice(0),
    channels: Object.fromEntries(
        Array.from(trace.channels, ([key, notes]): [string, ChannelTrace] => [
            key,
            {
                open: notes.open.splice(0),
                inactivated: notes.inactivated.splice(0),
                charge_e: notes.charge_e.splice(0),
            },
        ]),
    ),
});
