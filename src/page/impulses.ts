/** What the last nerve impulse was, in words; of a cell that has gates for one. */
import type { Snapshot } from '../snapshot.ts';
import { gatedThere } from '../ui/channels-there.ts';
import { write } from '../ui/elements.ts';
import { clock, factor, fixed } from '../ui/format.ts';
import { IONS_PER_NM3_PER_MM } from '../units.ts';

type Seen = Pick<Snapshot, 'box' | 'observed'>;

/** Ions inside that can cross, K⁺ and Na⁺. */
const cationsInside = ({ box, observed }: Seen): number => {
    const { K, Na } = observed.concentrations_mM.inside;
    return (K + Na) * IONS_PER_NM3_PER_MM * box.width_nm * box.height_nm * box.depth_nm;
};

const many = (n: number, one: string): string => `${fixed(n, 0)} ${one}${n === 1 ? '' : 's'}`;

/** Undefined where the cell has no gates for an impulse. */
export const impulseText = (seen: Seen): string | undefined => {
    const { box, observed } = seen;
    if (gatedThere(box, observed).length === 0) return undefined;
    const { impulses, pulses, firing, fired_ns } = observed;
    const last = impulses.at(-1);
    const stimuli = pulses > 0 ? ` after ${many(pulses, 'pulse')}` : ' so far';
    const next = `Impulse ${impulses.length + 1}`;
    if (firing) return `${next} goes on`;
    if ((fired_ns ?? 0) > (last?.time_ns ?? 0)) return `${next} is over, and is being measured`;
    if (!last) return `No impulse${stimuli}`;
    const { peak_mV, width_ns, ions } = last;
    return [
        `Impulse ${impulses.length}: up to ${fixed(peak_mV, 0)} mV, ${clock(width_ns)} wide.`,
        `${fixed(ions.Na, 0)} Na⁺ came in, ${fixed(ions.K, 0)} K⁺ went out, with ${factor(cationsInside(seen))} inside`,
    ].join(' ');
};

export interface Impulses {
    show(seen: Seen): void;
}

export const createImpulses = (host: HTMLElement): Impulses => ({
    show: (seen) => {
        const text = impulseText(seen);
        host.hidden = text === undefined;
        write(host, text ?? '');
    },
});
