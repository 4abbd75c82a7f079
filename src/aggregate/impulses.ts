/**
 * Finds nerve impulses in the voltage as it comes, point by point. An impulse is a rise from below ARM_mV through 0 mV; it is over when the
 * voltage has come back below half-way between rest and peak, and it is told a while later, when the voltage after it is known too.
 */
import { IMPULSES_KEPT, type Impulse } from '../snapshot.ts';

/** What is read at one moment. */
export interface Point {
    readonly time_ns: number;
    readonly voltage_mV: number;
    /** Net counts since the world began: Na⁺ in, K⁺ out, through channels. */
    readonly sodiumIn: number;
    readonly potassiumOut: number;
    /** Pulses of the electrode that have begun, and until when the last one has gone on. */
    readonly pulses: number;
    readonly pulseLastOn_ns: number;
}

/** Points as numbers, one after the other: for keeping, in little more than half the memory. */
export const packed = (points: readonly Point[]): Float64Array =>
    Float64Array.from(
        points.flatMap((point) => [
            ...[point.time_ns, point.voltage_mV, point.sodiumIn, point.potassiumOut],
            ...[point.pulses, point.pulseLastOn_ns],
        ]),
    );
const NUMBERS = 6;
export const unpacked = (numbers: Float64Array): Point[] =>
    Array.from({ length: numbers.length / NUMBERS }, (_, i) => {
        const [time_ns, voltage_mV, sodiumIn, potassiumOut, pulses, pulseLastOn_ns] =
            numbers.subarray(NUMBERS * i);
        return { time_ns, voltage_mV, sodiumIn, potassiumOut, pulses, pulseLastOn_ns };
    });

/**
 * Noise around a rest near 0 goes through 0 too; only what has been below this since, mV, counts. It is five times the noise of readings in
 * the default cell.
 */
const ARM_mV = -30;
/** What rises less far is the pulse itself, or a few channels that did not take the others along: no impulse. */
const LEAST_PEAK_mV = 10;
/** Rest is the mean voltage of the stretch that ends so long before the rise through 0, ns: before what made it rise. */
const BEFORE_ns = 500;
const REST_ns = 1000;
/** How far back one must be able to look, ns. */
const MEMORY_ns = 6000;
/** A pulse that was on so short a time before the rise, ns, is what it followed: near threshold one hangs on for some 2 µs. */
const ANSWER_ns = 3000;
/** The foot of an impulse is where it leaves rest by so much, mV. */
const FOOT_mV = 10;
/** After it the voltage is looked at for so many of its widths. */
const AFTER_WIDTHS = 3;

interface Rise {
    /** Where it went up through 0, and the points before, oldest first, that one first. */
    readonly point: Point;
    readonly before: readonly Point[];
    readonly rest_mV: number;
    peak_mV: number;
}
interface Fall extends Rise {
    readonly width_ns: number;
    readonly ends_ns: number;
    /** Where it came back to the foot; the last point there is until then. */
    back: Point;
    isBack: boolean;
    lowest_mV: number;
}

export interface ImpulseFinder {
    /** The latest points, oldest first. */
    readonly points: Point[];
    rise: Rise | null;
    fall: Fall | null;
    /** The voltage has been below ARM_mV since the last rise. */
    isArmed: boolean;
    /** Rest before the last impulse, and when that was over. */
    lastRest_mV: number;
    lastOver_ns: number;
    readonly found: Impulse[];
}

export const createImpulses = (): ImpulseFinder => ({
    points: [],
    rise: null,
    fall: null,
    isArmed: false,
    ...{ lastRest_mV: 0, lastOver_ns: Number.NEGATIVE_INFINITY },
    found: [],
});

/** Whether an impulse goes on, and when the last one began. */
export const firingOf = ({ rise, fall, found }: ImpulseFinder) => ({
    firing: rise !== null || (fall !== null && !fall.isBack),
    fired_ns: (rise ?? fall)?.point.time_ns ?? found.at(-1)?.time_ns ?? null,
});

/** Rest before a rise: of an impulse that follows another at once, that before the other. */
const restBefore = (
    { points, lastRest_mV, lastOver_ns }: ImpulseFinder,
    time_ns: number,
): number => {
    const until = time_ns - BEFORE_ns;
    const from = until - REST_ns;
    if (lastOver_ns > from) return lastRest_mV;
    const before = points.filter((p) => p.time_ns <= until && p.time_ns > from);
    // A run that has just begun: what it began with.
    if (before.length === 0) return points[0].voltage_mV;
    return before.reduce((sum, { voltage_mV }) => sum + voltage_mV, 0) / before.length;
};

/** The last moment before a rise at which the voltage went up through a level; the oldest that is remembered where none is. */
const wentUp = ({ before, point }: Rise, level_mV: number): Point => {
    const below = before.findLastIndex(({ voltage_mV }) => voltage_mV < level_mV);
    return before[below + 1] ?? point;
};

/** Takes the next point; points come evenly spaced, each with the voltage as it is read. */
export function noteImpulses(finder: ImpulseFinder, point: Point): void {
    const { points } = finder;
    points.push(point);
    if (points.length > 1 && point.time_ns - points[0].time_ns > MEMORY_ns) points.shift();
    if (finder.fall) follow(finder, finder.fall, point);
    if (finder.rise) climb(finder, finder.rise, point);
    else if (point.voltage_mV < ARM_mV) finder.isArmed = true;
    else if (finder.isArmed && point.voltage_mV >= 0) begin(finder, point);
}

/** Forgets what it has seen of an impulse that goes on: an amplifier has taken over the voltage. */
export function disarm(finder: ImpulseFinder): void {
    if (finder.fall) tell(finder, finder.fall);
    finder.rise = null;
    finder.isArmed = false;
    finder.points.length = 0;
    finder.lastOver_ns = Number.NEGATIVE_INFINITY;
}

function begin(finder: ImpulseFinder, point: Point): void {
    if (finder.fall) tell(finder, finder.fall);
    finder.isArmed = false;
    finder.rise = {
        point,
        before: finder.points.slice(0, -1),
        rest_mV: restBefore(finder, point.time_ns),
        peak_mV: point.voltage_mV,
    };
}

function climb(finder: ImpulseFinder, rise: Rise, point: Point): void {
    rise.peak_mV = Math.max(rise.peak_mV, point.voltage_mV);
    const middle = (rise.rest_mV + rise.peak_mV) / 2;
    if (point.voltage_mV >= middle) return;
    if (rise.peak_mV < LEAST_PEAK_mV) {
        finder.rise = null;
        finder.isArmed = point.voltage_mV < ARM_mV;
        return;
    }
    const width_ns = point.time_ns - wentUp(rise, middle).time_ns;
    finder.rise = null;
    finder.isArmed = point.voltage_mV < ARM_mV;
    finder.lastRest_mV = rise.rest_mV;
    finder.lastOver_ns = point.time_ns;
    finder.fall = {
        ...rise,
        width_ns,
        ends_ns: point.time_ns + AFTER_WIDTHS * width_ns,
        back: point,
        isBack: false,
        lowest_mV: point.voltage_mV,
    };
}

function follow(finder: ImpulseFinder, fall: Fall, point: Point): void {
    fall.lowest_mV = Math.min(fall.lowest_mV, point.voltage_mV);
    if (!fall.isBack) fall.back = point;
    fall.isBack ||= point.voltage_mV <= fall.rest_mV + FOOT_mV;
    if (point.time_ns >= fall.ends_ns) tell(finder, fall);
}

function tell(finder: ImpulseFinder, fall: Fall): void {
    const { found } = finder;
    const { point, rest_mV, peak_mV, width_ns, lowest_mV, back } = fall;
    const foot = wentUp(fall, rest_mV + FOOT_mV);
    const answers = point.pulses > 0 && point.time_ns - point.pulseLastOn_ns < ANSWER_ns;
    found.push({
        ...{ time_ns: point.time_ns, peak_mV, width_ns, lowest_mV },
        stimulus: answers ? point.pulses : null,
        ions: {
            Na: back.sodiumIn - foot.sodiumIn,
            K: back.potassiumOut - foot.potassiumOut,
        },
    });
    if (found.length > IMPULSES_KEPT) found.shift();
    finder.fall = null;
}
