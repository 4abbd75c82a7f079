/** What the last nerve impulse was, in words; of a cell that has gates for one. */
import type { Snapshot } from '../snapshot.ts';
import { gatedThere } from '../ui/channels-there.ts';
import { write } from '../ui/elements.ts';
import { clock, factor, fixed } from '../ui/format.ts';
import { IONS_PER_NM3_PER_MM } from '../units.ts';
import { phrase } from '../words/phrase.ts';

type Seen = Pick<Snapshot, 'box' | 'observed'>;

/** Ions inside that can cross, K⁺ and Na⁺. */
const cationsInside = ({ box, observed }: Seen): number => {
    const { K, Na } = observed.concentrations_mM.inside;
    return (K + Na) * IONS_PER_NM3_PER_MM * box.width_nm * box.height_nm * box.depth_nm;
};

/** Undefined where the cell has no gates for an impulse. */
export const impulseText = (seen: Seen): string | undefined => {
    const { box, observed } = seen;
    if (gatedThere(box, observed).length === 0) return undefined;
    const { impulses, pulses, firing, fired_ns } = observed;
    const last = impulses.at(-1);
    const next = { n: impulses.length + 1 };
    if (firing) return phrase('Impulse {n} goes on', next);
    if ((fired_ns ?? 0) > (last?.time_ns ?? 0))
        return phrase('Impulse {n} is over, and is being measured', next);
    if (!last) {
        if (pulses === 0) return phrase('No impulse so far');
        return pulses === 1
            ? phrase('No impulse after 1 pulse')
            : phrase('No impulse after {n} pulses', { n: fixed(pulses, 0) });
    }
    const { peak_mV, width_ns, ions } = last;
    return [
        phrase('Impulse {n}: up to {peak}, {width} wide.', {
            n: impulses.length,
            peak: `${fixed(peak_mV, 0)} mV`,
            width: clock(width_ns),
        }),
        phrase('{sodium} Na⁺ came in, {potassium} K⁺ went out, with {all} inside', {
            sodium: fixed(ions.Na, 0),
            potassium: fixed(ions.K, 0),
            all: factor(cationsInside(seen)),
        }),
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
