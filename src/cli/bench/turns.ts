/** How long things take on a noisy machine: all take turns, in slices so short that what disturbs one disturbs its neighbours too. */

export interface Contender {
    /** What is timed, as often as fits into a slice. */
    run(): void;
    /** What it does in one run, for instance so many ions' steps. */
    readonly work: number;
    /** By the clock on the wall: where several threads work for one run. */
    readonly isParallel?: boolean;
}

const SLICE_ms = 20;
const WARM_ms = 300;

/** Time that this process has had on a processor: that of others on the machine is not in it. */
const cpu_ms = (): number => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
};
const wall_ms = (): number => performance.now();

/** Milliseconds that so many runs take. */
const timeOf = ({ run, isParallel }: Contender, runs: number): number => {
    const clock = isParallel ? wall_ms : cpu_ms;
    const start = clock();
    for (let i = 0; i < runs; i++) run();
    return clock() - start;
};

/** How many runs fit into a slice, once its code is compiled. */
const runsInSlice = (contender: Contender): number => {
    const start = performance.now();
    let runs = 1;
    for (;;) {
        const spent = timeOf(contender, runs);
        if (spent > SLICE_ms && performance.now() - start > WARM_ms)
            return Math.ceil((runs * SLICE_ms) / spent);
        if (spent < SLICE_ms) runs *= 2;
    }
};

/** What a quarter of the values are below. A slice that was disturbed is only ever longer, so this is nearer to the truth than the median. */
export const lowerQuartile = (values: readonly number[]): number =>
    values.toSorted((a, b) => a - b)[values.length >> 2];

/** Work a second of each contender, all taking turns. */
export function speedsOf<Name extends string>(
    contenders: Readonly<Record<Name, Contender>>,
    turns: number,
): Record<Name, number> {
    const all = (Object.keys(contenders) as Name[]).map((name) => {
        const contender = contenders[name];
        return { name, contender, runs: runsInSlice(contender), times: [] as number[] };
    });
    for (let turn = 0; turn < turns; turn++)
        for (const { contender, runs, times } of all) times.push(timeOf(contender, runs) / runs);
    return Object.fromEntries(
        all.map(({ name, contender, times }) => [
            name,
            (1000 * contender.work) / lowerQuartile(times),
        ]),
    ) as Record<Name, number>;
}
