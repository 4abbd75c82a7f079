/** The clock, the seed, and every exaggeration as a number. */
import { IONS, TIME } from '../observables.ts';
import type { Snapshot } from '../snapshot.ts';
import { element, write } from '../ui/elements.ts';
import { exaggerationText, fasterText } from '../ui/exaggerations.ts';
import { clock, factor, fixed } from '../ui/format.ts';

export interface Pacing {
    readonly playing: boolean;
    /** Simulated time for each second of watching, as it is. */
    readonly rate_nsPerSecond: number;
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

export const createFacts = (host: HTMLElement): Facts => {
    const row = (name: string) => {
        const term = element('dt', {}, name);
        const value = element('dd');
        host.append(term, value);
        return (text: string | undefined) => {
            term.hidden = value.hidden = text === undefined;
            write(value, text ?? '');
        };
    };
    const time = row(TIME.label);
    const slower = row('Clock');
    const charge = row('Charge, κ');
    const pumps = row('Pumps');
    const gates = row('Gates');
    const positions = row('Positions');
    const ions = row(IONS.label);
    const seed = row('Seed');
    let fine_ns = 10;
    return {
        show: ({ time_ns, box, observed }, { playing, rate_nsPerSecond, exposure_ns }) => {
            fine_ns = finenessFor(rate_nsPerSecond, fine_ns);
            time(clock(time_ns, playing ? fine_ns : STEP_ns));
            slower(
                playing && rate_nsPerSecond > 0
                    ? `${factor(NANOSECONDS / rate_nsPerSecond)} × slower than life`
                    : 'paused',
            );
            charge(exaggerationText(box));
            pumps(fasterText(box, 'pump'));
            gates(fasterText(box, 'channel'));
            positions(exposure_ns > 0 ? `averaged over ${exposure_ns} ns` : 'as they are');
            ions(fixed(observed.ions, 0));
            seed(String(box.seed));
        },
    };
};
