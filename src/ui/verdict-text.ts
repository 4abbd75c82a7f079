/** The verdict on the emergent voltage in plain words. */
import type { Verdict } from '../theory/verdict.ts';
import { fixed } from './format.ts';

const WORDS: Readonly<Record<Exclude<Verdict['kind'], 'apart' | 'fires'>, string>> = {
    settling: 'still settling',
    unopposed: 'no line of theory to compare with',
    near: 'agrees so far',
    agrees: 'agrees within the error',
};

export const verdictText = ({ kind, line, difference_mV, errors }: Verdict): string => {
    if (kind === 'fires') return `fires: ${line} is a line of rest`;
    return kind === 'apart'
        ? `${fixed(Math.abs(difference_mV), 1)} mV apart = ${fixed(errors, 1)} standard errors`
        : WORDS[kind];
};
