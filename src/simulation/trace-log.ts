/** The trace of the latest while, for whoever comes to a run in its middle. */
import type { ChannelTrace, Trace } from '../snapshot.ts';

/** Points of 5 ns: 100 µs at least, and less than twice as much. */
const KEPT = 20_000;

export interface TraceLog {
    /** The points that came next. */
    add(trace: Trace): void;
    /** Forgets all points after that time. */
    cut(time_ns: number): void;
    /** All points. */
    whole(): Trace;
}

type Columns = { -readonly [P in keyof ChannelTrace]: number[] };
const CHANNEL_COLUMNS = ['open', 'inactivated', 'charge_e'] as const;

export const createTraceLog = (): TraceLog => {
    const time_ns: number[] = [];
    const voltage_mV: number[] = [];
    const stimulus_e: number[] = [];
    const channels = new Map<string, Columns>();
    const columns = (): number[][] => [
        ...[time_ns, voltage_mV, stimulus_e],
        ...[...channels.values()].flatMap((own) => CHANNEL_COLUMNS.map((name) => own[name])),
    ];
    const take = (into: number[], points: readonly number[]) => {
        for (const point of points) into.push(point);
    };
    return {
        add: (trace) => {
            const before = time_ns.length;
            take(time_ns, trace.time_ns);
            take(voltage_mV, trace.voltage_mV);
            take(stimulus_e, trace.stimulus_e);
            for (const [key, added] of Object.entries(trace.channels)) {
                // A kind that was not there before did nothing.
                const none = () => new Array<number>(before).fill(0);
                const own = channels.get(key) ?? {
                    ...{ open: none(), inactivated: none(), charge_e: none() },
                };
                channels.set(key, own);
                for (const name of CHANNEL_COLUMNS) take(own[name], added[name]);
            }
            if (time_ns.length >= 2 * KEPT)
                for (const column of columns()) column.splice(0, column.length - KEPT);
        },
        cut: (until_ns) => {
            const first = time_ns.findLastIndex((each) => each <= until_ns) + 1;
            for (const column of columns()) column.splice(first);
        },
        whole: () => ({
            ...{ time_ns: [...time_ns], voltage_mV: [...voltage_mV], stimulus_e: [...stimulus_e] },
            channels: Object.fromEntries(
                Array.from(channels, ([key, own]) => [
                    key,
                    {
                        open: [...own.open],
                        inactivated: [...own.inactivated],
                        charge_e: [...own.charge_e],
                    },
                ]),
            ),
        }),
    };
};
