/** Whether an impulse goes on, as one who watches would say it: from what began it until the voltage is back. */
import type { Snapshot } from '../snapshot.ts';
import { gatedThere } from '../ui/channels-there.ts';

/** With "slow while it fires" time then goes on by so much each second, ns: an impulse of 1.5 µs takes half a minute. */
export const FIRING_nsPerSecond = 60;
/** Threshold lies below the one, rest below the other, mV. */
const RISES_mV = -45;
const BACK_mV = -55;
/** What takes longer is no impulse: a cell that stays depolarized. */
const LONGEST_ns = 4000;

export type Fired = Pick<Snapshot, 'time_ns' | 'electrode'> & {
    readonly box: Pick<Snapshot['box'], 'epoch' | 'kinds'>;
    readonly observed: Pick<Snapshot['observed'], 'voltage_mV' | 'pulses' | 'channels' | 'pumps'>;
};

export interface Firing {
    note(snapshot: Fired): void;
    goesOn(): boolean;
}

export const createFiring = (): Firing => {
    let epoch: number | undefined;
    let pulses = 0;
    /** The voltage has been back since the last rise. */
    let isArmed = false;
    let since_ns: number | undefined;

    const begins = ({ observed }: Fired): boolean => {
        const rises = isArmed && observed.voltage_mV > RISES_mV;
        isArmed = observed.voltage_mV < BACK_mV || (isArmed && !rises);
        const pulseBegins = observed.pulses > pulses;
        pulses = observed.pulses;
        return rises || pulseBegins;
    };
    const isOver = ({ time_ns, electrode, observed }: Fired, began_ns: number): boolean =>
        time_ns - began_ns > LONGEST_ns || (!electrode?.isOn && observed.voltage_mV < BACK_mV);

    return {
        note: (snapshot) => {
            const { box, observed, time_ns } = snapshot;
            if (box.epoch !== epoch) {
                epoch = box.epoch;
                pulses = observed.pulses;
                isArmed = false;
                since_ns = undefined;
            }
            const began = begins(snapshot);
            if (gatedThere(box, observed).length === 0) since_ns = undefined;
            else if (began) since_ns = time_ns;
            else if (since_ns !== undefined && isOver(snapshot, since_ns)) since_ns = undefined;
        },
        goesOn: () => since_ns !== undefined,
    };
};
