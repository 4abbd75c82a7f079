/** Where a cell without pumps ends. */
import { type PerIon, perIon } from '../species.ts';
import { thermalVoltage_mV } from '../units.ts';
import { ghkTerms, type Solutions, total, valence } from './ghk.ts';

/**
 * Where a cell without pumps ends (Donnan 1911; Boyle & Conway 1941): every open ion has the same in/out ratio, r for
 * cations and 1/r for anions, and the inside's open ions still balance the charge a = Σz·c_in that is trapped with them.
 * Outside clamped: C_o·r − X_o/r = a. Outside closed and as large as the inside: r = (C_i + X_o)/(C_o + X_i).
 * An ion with permeability 0 is trapped. The charge that makes the voltage is neglected (in the default box 0.7 % of a, 0.1 mV).
 * Null if nothing is open or the open ions cannot balance.
 */
export const donnan = (
    { inside, outside }: Solutions,
    permeabilities: Readonly<PerIon>,
    temperature_C: number,
    outsideBath: 'clamped' | 'closed' = 'clamped',
): { voltage_mV: number; inside: PerIon; outside: PerIon } | null => {
    const open = perIon((ion) => (permeabilities[ion] > 0 ? 1 : 0));
    const { leaving, entering } = ghkTerms({ inside, outside }, open);
    const trapped = total((ion) => open[ion] * valence[ion] * inside[ion]);
    const cations = total((ion) => (valence[ion] > 0 ? open[ion] * outside[ion] : 0));
    const anions = total((ion) => (valence[ion] < 0 ? open[ion] * outside[ion] : 0));
    const root = Math.sqrt(trapped ** 2 + 4 * cations * anions);
    const clamped =
        trapped > 0 ? (trapped + root) / (2 * cations) : (2 * anions) / (root - trapped);
    const ratio = outsideBath === 'clamped' ? clamped : leaving / entering;
    if (!(ratio > 0 && ratio < Infinity)) return null;
    const far = perIon((ion) => {
        if (!open[ion] || outsideBath === 'clamped') return outside[ion];
        return (inside[ion] + outside[ion]) / (1 + ratio ** valence[ion]);
    });
    return {
        voltage_mV: -thermalVoltage_mV(temperature_C) * Math.log(ratio),
        inside: perIon((ion) => (open[ion] ? far[ion] * ratio ** valence[ion] : inside[ion])),
        outside: far,
    };
};
