/** The clock, the seed, and every exaggeration as a number. */
import { IONS, TIME } from '../observables.ts';
import { PARAMETERS } from '../params.ts';
import type { Snapshot } from '../snapshot.ts';
import { element, write } from '../ui/elements.ts';
import { exaggerationText, fasterText } from '../ui/exaggerations.ts';
import { clock, factor, fixed } from '../ui/format.ts';
import { phrase, told } from '../words/phrase.ts';

export interface Pacing {
    readonly playing: boolean;
    /** Simulated time for each second of watching: as chosen, as it is, and the most that this machine can do, if that is known. */
    readonly speed_nsPerSecond: number;
    /** It is slower than chosen, for as long as an impulse goes on. */
    readonly slowed: boolean;
    readonly rate_nsPerSecond: number;
    readonly fastest_nsPerSecond: number | undefined;
    /** Averaging time of the shown positions, 0 for raw ones. */
    readonly exposure_ns: number;
}

export interface Facts {
    show(snapshot: Snapshot, pacing: Pacing): void;
}

const NANOSECONDS = 1e9;
/** Shows one time step. */
const STEP_ns = 0.001;
/** How often the clock's last digit changes, at least and at most, 1/s. */
const TICKS = { least: 3, most: 60 } as const;

/** How fine the running clock is written, ns: a power of ten. It keeps what it has while that will do, so that digits do not come and go. */
export const finenessFor = (rate_nsPerSecond: number, before_ns: number): number => {
    const ticks = rate_nsPerSecond / before_ns;
    if (rate_nsPerSecond <= 0 || (ticks >= TICKS.least && ticks <= TICKS.most)) return before_ns;
    return 10 ** Math.floor(Math.log10(rate_nsPerSecond / TICKS.least));
};

/** Where less than this share of the chosen speed is reached, both are shown. */
const REACHED = 0.95;
/** A figure that wavers by less stands still. */
const STEADY = 0.15;

/** What the speed is, and the most it could be. */
export const speedText = (
    { speed_nsPerSecond: speed, slowed }: Pick<Pacing, 'speed_nsPerSecond' | 'slowed'>,
    rate: number,
    fastest: number | undefined,
): string => {
    if (slowed)
        return phrase('{speed}, slow while it fires', {
            speed: `${factor(Math.min(rate, speed))} ns/s`,
        });
    if (rate < REACHED * speed)
        return phrase('{now} of {wanted}', {
            now: factor(rate),
            wanted: `${factor(speed)} ns/s`,
        });
    const now = `${factor(speed)} ns/s`;
    return fastest === undefined
        ? now
        : phrase('{speed}, up to {most} here', { speed: now, most: factor(fastest) });
};

export const createFacts = (host: HTMLElement): Facts => {
    const row = (name: string) => {
        const term = element('dt', {}, told(name));
        const value = element('dd');
        host.append(term, value);
        return (text: string | undefined) => {
            term.hidden = value.hidden = text === undefined;
            write(value, text ?? '');
        };
    };
    const time = row(TIME.label);
    const slower = row('Clock');
    const speed = row(PARAMETERS.speed_nsPerSecond.label);
    const charge = row('Charge, κ');
    const pumps = row('Pumps');
    const gates = row('Gates');
    const positions = row('Positions');
    const ions = row(IONS.label);
    const seed = row('Seed');
    let fine_ns = 10;
    let fastest: number | undefined;
    return {
        show: ({ time_ns, box, observed }, pacing) => {
            const { playing, rate_nsPerSecond, exposure_ns } = pacing;
            fine_ns = finenessFor(rate_nsPerSecond, fine_ns);
            time(clock(time_ns, playing ? fine_ns : STEP_ns));
            slower(
                playing && rate_nsPerSecond > 0
                    ? phrase('{n} × slower than life', {
                          n: factor(NANOSECONDS / rate_nsPerSecond),
                      })
                    : phrase('paused'),
            );
            const most = pacing.fastest_nsPerSecond;
            if (!most || !fastest || Math.abs(most / fastest - 1) > STEADY) fastest = most;
            const chosen = pacing.speed_nsPerSecond;
            speed(speedText(pacing, playing ? rate_nsPerSecond : chosen, fastest));
            charge(exaggerationText(box));
            pumps(fasterText(box, observed, 'pump'));
            gates(fasterText(box, observed, 'channel'));
            positions(
                exposure_ns > 0
                    ? phrase('averaged over {time}', { time: `${exposure_ns} ns` })
                    : phrase('as they are'),
            );
            ions(fixed(observed.ions, 0));
            seed(String(box.seed));
        },
    };
};
