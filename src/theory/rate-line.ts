/**
 * The rate equations beside a running world: their course from where that is, begun anew with each pulse of the electrode, so that the
 * two part by what chance does from there on.
 */
import type { Settings } from '../params.ts';
import type { ProteinView, Snapshot } from '../snapshot.ts';
import type { Course, createCourse, Moment } from './course.ts';
import type { Solutions } from './ghk.ts';
import { isExcitable, type Patch, patchOf } from './patch.ts';

/** The voltage that it begins with is the mean of so long before, ns: the rattle of the water is gone, the membrane's charge is not. */
const BEFORE_ns = 100;
/** What is measured of the world, concentrations and the pumps' current, is taken over so often, ns. */
const RENEWED_ns = 1000;
/** Before, the few ions next to the membrane would make the concentrations there jump. */
const SHORTEST_ns = 500;

export interface RateLine {
    /**
     * Goes on with a snapshot; asked again about the same one it says the same.
     * @returns for each point of its trace where the equations are; null where they begin anew and where there is nothing to say
     */
    add(snapshot: Snapshot, settings: Settings): readonly (Moment | null)[];
    /** Where they are now; null where nothing feels the voltage, or nothing is free to. */
    now(): Moment | null;
}

const sharesOf = (
    { channels }: Patch,
    proteins: readonly ProteinView[],
): Record<string, number[]> => {
    const shares: Record<string, number[]> = {};
    for (const { key, chain } of channels) {
        const own = proteins.filter(({ kind }) => kind === key);
        if (!chain || own.length === 0) continue;
        shares[key] = chain.open_k.map(
            (_, k) => own.filter(({ state }) => state === k).length / own.length,
        );
    }
    return shares;
};

const measuredPatch = ({ box, observed, proteins }: Snapshot, settings: Settings): Patch => {
    const { averages, concentrations_mM } = observed;
    const solutions: Solutions =
        averages.span_ns < SHORTEST_ns ? concentrations_mM : averages.atMembrane_mM;
    const { pumpCurrent_e_per_ns } = averages;
    return patchOf(settings, box, { solutions, pumpCurrent_e_per_ns, proteins });
};

/** The point of a trace in which a pulse begins; the last one where its first charge is still to come. */
const pulseIn = (stimulus_e: readonly number[], before_e: number): number => {
    const began = stimulus_e.findIndex(
        (charge, i) => charge !== 0 && (i === 0 ? before_e : stimulus_e[i - 1]) === 0,
    );
    return began < 0 ? stimulus_e.length - 1 : began;
};

/** Whether the voltage is free to answer, and something there answers it. */
const hasLine = (settings: Settings, box: Snapshot['box']): boolean =>
    settings.clamp_mV === null && settings.field === 'gauss' && isExcitable(patchOf(settings, box));

/** Who integrates; nothing while that is on its way. */
export type Courses = () => typeof createCourse | undefined;

/** Fetches it when it is asked for first: a cell in which nothing feels the voltage needs no solver. */
export const coursesLater = (): Courses => {
    let arrived: typeof createCourse | undefined;
    let isAsked = false;
    const ask = async () => {
        isAsked = true;
        // Where it does not come it is asked for again.
        arrived = (await import('./course.ts').catch(() => undefined))?.createCourse;
        isAsked = arrived !== undefined;
    };
    return () => {
        if (!isAsked) void ask();
        return arrived;
    };
};

export const createRateLine = (courses: Courses): RateLine => {
    let epoch = -1;
    let course: Course | undefined;
    /** What the course goes by, and since when. */
    let by: Settings | undefined;
    let since_ns = 0;
    let there = false;
    let before: Pick<Snapshot, 'proteins' | 'observed'> | undefined;
    let time_ns = 0;
    let stimulus_e = 0;
    let answer: readonly (Moment | null)[] = [];
    let latest: { readonly time_ns: number; readonly voltage_mV: number }[] = [];

    const restart = (snapshot: Snapshot) => {
        epoch = snapshot.box.epoch;
        course = undefined;
        before = undefined;
        by = undefined;
        [time_ns, stimulus_e] = [0, 0];
        latest = [];
    };
    /** From the voltage and the gates of now. */
    const begin = (snapshot: Snapshot, settings: Settings): Course | undefined => {
        const create = courses();
        if (!create) return undefined;
        const { proteins, observed } = before ?? snapshot;
        const patch = measuredPatch(snapshot, settings);
        const excess_e = observed.excessCharge_e;
        const sum = latest.reduce((total, { voltage_mV }) => total + voltage_mV, 0);
        since_ns = time_ns;
        return create(patch, {
            time_ns,
            // A world begins with no gating charge moved, and so with the voltage that its excess charge makes.
            voltage_mV: latest.length > 0 ? sum / latest.length : excess_e / patch.total_e_per_mV,
            shares: sharesOf(patch, proteins),
            excess_e,
        });
    };
    /** Where the course is, by what there is now. */
    const renew = (old: Course, snapshot: Snapshot, settings: Settings): Course | undefined => {
        since_ns = time_ns;
        return courses()?.(measuredPatch(snapshot, settings), old.moment());
    };
    const keepUp = (snapshot: Snapshot, settings: Settings) => {
        const isNew = by !== settings;
        by = settings;
        if (isNew) there = hasLine(settings, snapshot.box);
        if (!there) course = undefined;
        else if (!course) course = begin(snapshot, settings);
        else if (isNew || time_ns - since_ns >= RENEWED_ns)
            course = renew(course, snapshot, settings);
    };
    return {
        add: (snapshot, settings) => {
            const { trace, observed } = snapshot;
            if (before?.observed === observed) return answer;
            if (snapshot.box.epoch !== epoch) restart(snapshot);
            keepUp(snapshot, settings);
            const pulses = before?.observed.pulses ?? 0;
            const pulse = observed.pulses > pulses ? pulseIn(trace.stimulus_e, stimulus_e) : -1;
            answer = trace.time_ns.map((to_ns, i): Moment | null => {
                if (course && i === pulse) course = begin(snapshot, settings);
                course?.follow(to_ns, trace.stimulus_e[i] / (to_ns - time_ns));
                time_ns = to_ns;
                latest.push({ time_ns, voltage_mV: trace.voltage_mV[i] });
                while (latest[0].time_ns <= time_ns - BEFORE_ns) latest.shift();
                return i === pulse ? null : (course?.moment() ?? null);
            });
            stimulus_e = trace.stimulus_e.at(-1) ?? stimulus_e;
            before = { proteins: snapshot.proteins, observed };
            return answer;
        },
        now: () => course?.moment() ?? null,
    };
};
