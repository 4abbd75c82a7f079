/** The steps of the story by name, in order: all that a link has to know of it. */
export const STEPS = [
    'whisper',
    'gradients',
    'gate',
    'nernst',
    'democracy',
    'ghk',
    'pump',
    'stop',
    'threshold',
    'return',
    'cost',
    'root',
    'bacterium',
] as const;
export type StepKey = (typeof STEPS)[number];

/** Place of the step of that name, or of that number from 1 on; −1 where there is none. */
export const placeOf = (name: string): number =>
    STEPS.findIndex((key, i) => key === name || String(i + 1) === name);
