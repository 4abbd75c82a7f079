/** How strong the electrode's pulses are, in words. */
import type { Snapshot } from '../snapshot.ts';
import { densityInLife_A_per_cm2 } from '../theory/stimulus.ts';
import { PA_PER_E_PER_NS } from '../units.ts';
import { phrase } from '../words/phrase.ts';
import { gatedThere } from './channels-there.ts';
import { fixed, prefixed } from './format.ts';

/** What is there to be stimulated. */
export type Stimulated = Pick<Snapshot, 'box' | 'observed'>;

/** Of a current and a duration: as many digits as they are set to. */
const plain = (value: number): string => fixed(value, value % 1 ? 1 : 0);

/** 3.2 e/ns = 513 pA */
export const currentText = (current_e_per_ns: number): string =>
    `${plain(current_e_per_ns)} e/ns = ${prefixed(1e-12 * PA_PER_E_PER_NS * current_e_per_ns, 'A')}`;

/** 8.9 mA/cm² in life; nothing where no gates are there to tell what life would take. */
export const densityText = (
    current_e_per_ns: number,
    { box, observed }: Stimulated,
): string | undefined => {
    const faster = gatedThere(box, observed).map(({ fasterThanLife }) => fasterThanLife);
    if (faster.length === 0) return undefined;
    const density = densityInLife_A_per_cm2(
        current_e_per_ns,
        box.capacitance_e_per_mV,
        // Where they differ, the fastest: it is those that start an impulse.
        Math.max(...faster),
    );
    return phrase('{density} in life', { density: prefixed(density, 'A/cm²') });
};

/** What a pulse does: its strength and how long it lasts. */
export const pulseText = (
    { current_e_per_ns, duration_ns }: { current_e_per_ns: number; duration_ns: number },
    seen: Stimulated | undefined,
): string => {
    const density = seen && densityText(current_e_per_ns, seen);
    const parts = [currentText(current_e_per_ns), ...(density ? [density] : [])];
    return phrase('{pulse}, for {time}', {
        pulse: parts.join(', '),
        time: `${plain(duration_ns)} ns`,
    });
};
