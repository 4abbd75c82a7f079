/** The clock, the seed, and every exaggeration as a number. */
import { IONS, TIME } from '../observables.ts';
import type { Box, Snapshot } from '../snapshot.ts';
import type { Pacing } from './display.ts';
import { clock, factor, fixed } from './numbers.ts';
import { element, part, write } from './parts.ts';

export interface Facts {
    show(snapshot: Snapshot, pacing: Pacing): void;
}

const NANOSECONDS = 1e9;
/** κ of a box at true scale comes out as 1.002. */
const TRUE = 1.01;

/** How much stronger a charge acts than in nature. */
export const chargeText = ({ exaggeration }: Box): string =>
    exaggeration > TRUE ? `${factor(exaggeration)} × stronger than life` : 'as in life';

export const pumpText = ({ pumpSpeedUp }: Box): string =>
    `${factor(pumpSpeedUp)} × faster than life`;

export const createFacts = (): Facts => {
    const row = (name: string) => {
        const value = element('dd');
        part('facts').append(element('dt', {}, name), value);
        return (text: string) => write(value, text);
    };
    const time = row(TIME.label);
    const slower = row('Clock');
    const charge = row('Charge, κ');
    const pumps = row('Pumps');
    const positions = row('Positions');
    const ions = row(IONS.label);
    const seed = row('Seed');
    return {
        show: ({ time_ns, box, observed }, { playing, rate_nsPerSecond, exposure_ns }) => {
            time(clock(time_ns, !playing));
            slower(
                playing && rate_nsPerSecond > 0
                    ? `${factor(NANOSECONDS / rate_nsPerSecond)} × slower than life`
                    : 'paused',
            );
            charge(chargeText(box));
            pumps(pumpText(box));
            positions(exposure_ns > 0 ? `averaged over ${exposure_ns} ns` : 'as they are');
            ions(fixed(observed.ions, 0));
            seed(String(box.seed));
        },
    };
};
