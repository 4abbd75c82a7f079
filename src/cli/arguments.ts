/** What was typed behind `simulate`, and the sentence that says what is wrong with it. */
import type { Typed } from './command.ts';

export interface Arguments {
    /** Path of the scenario file; without one the defaults run. */
    readonly scenario: string | undefined;
    /** Simulated time of the whole run. */
    readonly duration_ns: number;
    /** Its beginning, which no average sees. */
    readonly warmup_ns: number;
    /** As typed: the seed's bounds are those of the parameter. */
    readonly seed: string | undefined;
    /** Undefined: as many as help. */
    readonly threads: number | undefined;
}

const NS_PER_UNIT: Readonly<Partial<Record<string, number>>> = {
    ns: 1,
    us: 1e3,
    // µ is two characters: the micro sign of keyboards and the Greek letter
    µs: 1e3,
    μs: 1e3,
    ms: 1e6,
};
const DEFAULT_DURATION_ns = 20_000;
/** The slab charges in a few hundred ns and its solutions settle in 1 to 2 µs. */
const DEFAULT_WARMUP_SHARE = 0.1;
const SHORTEST_ns = 1;
/** Hours of computing for the default cell. */
const LONGEST_ns = 10e6;
const MOST_THREADS = 64;

/** "2.5us" → 2500. Throws an Error of one sentence that names the option. */
export const timeOf_ns = (option: string, text: string, shortest_ns: number): number => {
    const [, digits = '', unit = ''] = /^(\d+\.?\d*|\.\d+)(ns|us|µs|μs|ms)$/.exec(text) ?? [];
    const time_ns = Number(digits) * (NS_PER_UNIT[unit] ?? Number.NaN);
    if (unit === '' || time_ns < shortest_ns || time_ns > LONGEST_ns)
        throw new Error(
            `${option} must be a time from ${shortest_ns}ns to ${LONGEST_ns / 1e6}ms such as 20us, got ${JSON.stringify(text.slice(0, 40))}.`,
        );
    return time_ns;
};

/** The one scenario, if there is any. */
export const only = (scenarios: readonly string[]): string | undefined => {
    if (scenarios.length > 1)
        throw new Error(`One scenario at a time, got ${scenarios.length} files.`);
    return scenarios[0];
};

/** --duration and --warmup, or what they are without. @param usual_ns the duration where none is given */
export const timesOf = (
    given: ReadonlyMap<string, string>,
    usual_ns = DEFAULT_DURATION_ns,
): { duration_ns: number; warmup_ns: number } => {
    const duration = given.get('duration');
    const warmup = given.get('warmup');
    const duration_ns =
        duration === undefined ? usual_ns : timeOf_ns('--duration', duration, SHORTEST_ns);
    const warmup_ns =
        warmup === undefined
            ? DEFAULT_WARMUP_SHARE * duration_ns
            : timeOf_ns('--warmup', warmup, 0);
    // A run that ends where it begins has neither.
    if (warmup_ns >= duration_ns && warmup_ns > 0)
        throw new Error(
            `--warmup must be shorter than --duration, got ${warmup_ns} ns of ${duration_ns} ns.`,
        );
    return { duration_ns, warmup_ns };
};

/** --threads, if it is there: how many threads compute, the world's own among them. */
export const threadsOf = (given: ReadonlyMap<string, string>): number | undefined => {
    const text = given.get('threads');
    if (text === undefined) return undefined;
    const threads = /^\d{1,2}$/.test(text) ? Number(text) : 0;
    if (threads < 1 || threads > MOST_THREADS)
        throw new Error(
            `--threads must be a whole number from 1 to ${MOST_THREADS}, got ${JSON.stringify(text.slice(0, 40))}.`,
        );
    return threads;
};

/**
 * @param usual_ns the duration where none is typed
 * @throws Error of one sentence for a bad value
 */
export const argumentsOf = ({ given, words }: Typed, usual_ns?: number): Arguments => ({
    scenario: only(words),
    ...timesOf(given, usual_ns),
    seed: given.get('seed'),
    threads: threadsOf(given),
});
