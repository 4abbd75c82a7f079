/** Steps of the story elsewhere in life: a plant and a bacterium, which live on protons. */
import { none, open } from './machines.ts';
import { scenarioOf } from './scenarios.ts';
import type { Step } from './step.ts';

/** Half as wide as the scenarios' own patches, with half the machines: the answer comes the sooner. */
const small = { slab: { width_nm: 125, height_nm: 8 } };
const { scenario: poisoned } = scenarioOf('root-poisoned');
const { scenario: rod } = scenarioOf('bacterium');

export const LIFE_SHEETS: Readonly<Record<'root' | 'bacterium', Omit<Step, 'key'>>> = {
    root: {
        title: 'Elsewhere in life: a plant pumps protons',
        text: 'A root cell has no Na⁺/K⁺ pump. It pumps H⁺ out, one charge for each ATP. These pumps have no ATP yet, and K⁺ and Cl⁻ alone make the voltage, a little less negative than the Nernst potential of K⁺, −118 mV.',
        scene: {
            ...poisoned,
            channels: { K: open(16, 4), Na: none, Cl: open(1, 1.2) },
            protonPumps: { count: 9, atp: 0 },
            ...small,
        },
        cell: '16 K⁺ channels and one Cl⁻ channel, and 9 H⁺ pumps without ATP',
        before_ns: 500,
        question: 'The pumps will have ATP. Where does the voltage go?',
        choices: [
            'Nearer to zero, for H⁺ comes back in',
            'Beyond the Nernst potential of K⁺',
            'To the Nernst potential of K⁺, and no further',
        ],
        right: 1,
        change: { protonPumps: { atp: 1 } },
        watch_ns: 10_000,
        answer: 'Each cycle takes a whole charge out, and little leaks back: the voltage goes beyond the Nernst potential of K⁺, where no leak could take it. So K⁺ comes in through its channels, out of soil water that has a hundredth of it: a root eats with its voltage.',
        shows_mV: [-160, -121],
    },
    bacterium: {
        title: 'A bacterium makes ATP of voltage',
        text: 'Escherichia coli burns food to pump H⁺ out. H⁺ is driven back in by the voltage and by more than one unit of pH, some −200 mV in all: the proton-motive force. Its way in is through ATP synthases, which make an ATP of four H⁺.',
        scene: {
            ...rod,
            channels: { K: open(3, 0.8), Na: none, Cl: none, H: open(0, 0.8) },
            respiration: { count: 13 },
            synthases: { count: 2 },
            ...small,
        },
        cell: '13 respiratory H⁺ pumps, 2 ATP synthases and 3 K⁺ channels',
        before_ns: 500,
        question:
            'An uncoupler comes in: 7 holes that let H⁺ through. What becomes of the voltage and of ATP?',
        choices: [
            'The voltage stays, and ATP is made faster',
            'The voltage stays, but no H⁺ is left for ATP',
            'The voltage falls, and no ATP is made of it any more',
        ],
        right: 2,
        change: { channels: { H: { count: 7 } } },
        watch_ns: 6000,
        answer: 'H⁺ takes the easier way: the voltage falls, and with it the proton-motive force. Below 148 mV of it four H⁺ hold less than an ATP does, and the synthases stop or run the other way round and split it. The pumps work as hard as they can, for nothing but heat.',
        shows_mV: [-65, -30],
    },
};
