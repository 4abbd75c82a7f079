/** Where the energy of a machine's cycles went, in words. */
import type { Ledger } from '../../theory/energy.ts';
import { amount } from './sums.ts';

/** What cannot be told stays open: where one side has nothing of an ion, its gradient has no bounds. */
const eV = (meV: number): string => (Number.isFinite(meV) ? `${amount(meV / 1000)} eV` : '…');

export const ledgerWords = ({ spent_meV, heat_meV }: Ledger): string => {
    const given = spent_meV < 0 ? 'made' : 'spent';
    return `${eV(Math.abs(spent_meV))} ${given}, ${eV(spent_meV - heat_meV)} into gradients and voltage, ${eV(heat_meV)} heat`;
};
