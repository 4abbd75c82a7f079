/** What makes a chain of states sound: for nothing nothing turns, and every state is reached. */
import type { CustomKinds } from '../kinds/custom.ts';
import { type Doses, DRUGS } from '../kinds/drugs.ts';
import { kindsOf } from '../kinds.ts';
import { thermalVoltage_mV } from '../units.ts';
import { cyclesOf } from './cycles.ts';
import { shown } from './sentence.ts';

/** Where no drug is, nothing is known of its cycles. */
const HALF_DOSES = Object.fromEntries(DRUGS.map(({ key, half }) => [key, half])) as Doses;

/** A perpetual motion is a fault of more than rounding: six digits of each rate are enough. */
const ROUNDING = 1e-5;

/** What is wrong with the chains at a temperature: for nothing nothing turns, and every state is reached. */
export const chainFault = (kinds: CustomKinds, temperature_C: number): string | undefined => {
    const kT = thermalVoltage_mV(temperature_C);
    for (const kind of kindsOf({ kinds })) {
        if (!Object.hasOwn(kinds, kind.key)) continue;
        const path = `kinds.${kind.key}`;
        const { cycles, unreached } = cyclesOf(
            kind.states,
            kind.transitions({}, { kT, doses: HALF_DOSES }),
            kT,
        );
        if (unreached.length > 0)
            return `${path}.states must all be reached by transitions, got ${shown(unreached[0])}, which none reaches.`;
        for (const { states, drive, charge_e } of cycles) {
            const round = states.join(' → ');
            if (Math.abs(charge_e) > ROUNDING)
                return `${path} must carry no charge around a cycle, got ${charge_e.toPrecision(3)} e around ${round}.`;
            if (Math.abs(drive) > ROUNDING)
                return `${path} must not turn for nothing: around ${round} the product of forward over back rates at 0 mV and ${temperature_C} °C must be 1, got ${Math.exp(drive).toPrecision(3)}.`;
        }
    }
    return undefined;
};
