/** The verdict on the emergent voltage in plain words. */
import type { Verdict } from '../theory/verdict.ts';
import { phrase, told } from '../words/phrase.ts';
import { fixed } from './format.ts';

const WORDS = {
    settling: 'still settling',
    unopposed: 'no line of theory to compare with',
    near: 'agrees so far',
    agrees: 'agrees within the error',
} as const;

export const verdictText = ({ kind, line, difference_mV, errors }: Verdict): string => {
    if (kind === 'fires') return phrase('fires: {line} is a line of rest', { line: told(line) });
    return kind === 'apart'
        ? phrase('{difference} apart = {n} standard errors', {
              difference: `${fixed(Math.abs(difference_mV), 1)} mV`,
              n: fixed(errors, 1),
          })
        : phrase(WORDS[kind]);
};
