/** The sign of the stimulus, in a square of 24. */
export const FLASH = 'M13.500 2 4.500 13.600h6L9 22l10-12.600h-6.500z';
