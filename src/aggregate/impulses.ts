/**
 * Finds nerve impulses in the voltage as it comes, point by point. An impulse is a rise through 0 mV; it is over when the voltage has
 * come back below half-way between rest and peak, and it is told a while later, when the voltage after it is known too.
 */
import { IMPULSES_KEPT, type Impulse } from '../snapshot.ts';

/** What is read at one moment. */
export interface Point {
    readonly time_ns: number;
    readonly voltage_mV: number;
    /** Net counts since the world began: Na⁺ in, K⁺ out, through channels. */
    readonly sodiumIn: number;
    readonly potassiumOut: number;
    /** Pulses of the electrode that have begun, and when the last one did. */
    readonly pulses: number;
    readonly pulseBegan_ns: number;
}

/** Rest is the mean voltage of the stretch that ends so long before the rise through 0, ns: before what made it rise. */
const BEFORE_ns = 500;
const REST_ns = 1000;
/** How far back one must be able to look, ns. */
const MEMORY_ns = 6000;
/** A pulse that began so long before the rise, ns, is what it followed. */
const ANSWER_ns = 1500;
/** The foot of an impulse is where it leaves rest by so much, mV. */
const FOOT_mV = 10;
/** After it the voltage is looked at for so many of its widths. */
const AFTER_WIDTHS = 3;

interface Rise {
    readonly point: Point;
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
    /** Below which the voltage must have been since the last impulse; the middle of that one. */
    armedBelow_mV: number;
    isArmed: boolean;
    readonly found: Impulse[];
}

export const createImpulses = (): ImpulseFinder => ({
    points: [],
    rise: null,
    fall: null,
    armedBelow_mV: 0,
    isArmed: true,
    found: [],
});

/** Rest before a rise; the oldest voltage that is remembered where there is not enough. */
const restBefore = (points: readonly Point[], time_ns: number): number => {
    const until = time_ns - BEFORE_ns;
    const before = points.filter((p) => p.time_ns <= until && p.time_ns > until - REST_ns);
    if (before.length === 0) return points[0].voltage_mV;
    return before.reduce((sum, { voltage_mV }) => sum + voltage_mV, 0) / before.length;
};

/** The last moment at which the voltage went up through a level. */
const wentUp = (points: readonly Point[], level_mV: number, from: number): Point => {
    let i = from;
    while (i > 0 && points[i - 1].voltage_mV >= level_mV) i--;
    return points[i];
};

/** Takes the next point; points come evenly spaced, each with the voltage as it is read. */
export function noteImpulses(finder: ImpulseFinder, point: Point): void {
    const { points } = finder;
    points.push(point);
    if (points.length > 2 && point.time_ns - points[1].time_ns > MEMORY_ns) points.shift();
    if (finder.fall) follow(finder, finder.fall, point);
    if (finder.rise) climb(finder, finder.rise, point);
    else if (!finder.isArmed) finder.isArmed = point.voltage_mV < finder.armedBelow_mV;
    else if (point.voltage_mV >= 0 && points.length > 1) begin(finder, point);
}

function begin(finder: ImpulseFinder, point: Point): void {
    if (finder.fall) tell(finder, finder.fall);
    const rest_mV = restBefore(finder.points, point.time_ns);
    finder.isArmed = false;
    finder.armedBelow_mV = rest_mV / 2;
    // What rests above 0 has no impulses.
    if (rest_mV < 0) finder.rise = { point, rest_mV, peak_mV: point.voltage_mV };
}

function climb(finder: ImpulseFinder, rise: Rise, point: Point): void {
    rise.peak_mV = Math.max(rise.peak_mV, point.voltage_mV);
    const middle = (rise.rest_mV + rise.peak_mV) / 2;
    if (point.voltage_mV >= middle) return;
    const { points } = finder;
    const at = points.indexOf(rise.point);
    const width_ns = point.time_ns - wentUp(points, middle, Math.max(0, at)).time_ns;
    finder.rise = null;
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
    const { points, found } = finder;
    const { point, rest_mV, peak_mV, width_ns, lowest_mV, back } = fall;
    const at = Math.max(0, points.indexOf(point));
    const foot = wentUp(points, rest_mV + FOOT_mV, at);
    const answers = point.pulses > 0 && point.time_ns - point.pulseBegan_ns < ANSWER_ns;
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
