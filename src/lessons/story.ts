/**
 * The guided story: thirteen scenes that lead from neutral water to a cell whose pumps stop, on to the nerve impulse, and to cells that live on protons. Each is a cell, a question to be answered
 * before anything happens, and what is then changed in the running cell, so that the cell itself gives the answer.
 */
import { PARAMETERS, type Scenario } from '../params.ts';
import { IONS_PER_NM3_PER_MM, MEMBRANE_CAPACITANCE } from '../units.ts';
import { EXCITABLE, PULSE } from './excitable.ts';
import { none } from './machines.ts';
import type { Step } from './step.ts';
import { STEPS, type StepKey } from './steps.ts';
import { LIFE_SHEETS } from './story-life.ts';

const high = { slab: { height_nm: 24 } };
const onlyK = (K: object) => ({ channels: { K, Na: none, Cl: none } });

/** Each impulse is seen for some twenty seconds, and the next comes soon. */
const WATCHED_nsPerSecond = 400;
const APART_us = 6;
/** The patch that fires, with pulses each so many times the usual one. */
const firing = (share: number, start_us: number): Scenario => ({
    ...EXCITABLE,
    speed_nsPerSecond: WATCHED_nsPerSecond,
    stimulus: {
        ...PULSE,
        current_e_per_ns: share * PULSE.current_e_per_ns,
        ...{ start_us, interval_us: APART_us, count: 10_000 },
    },
});
const { Nav, Kv, K, Na, Cl } = EXCITABLE.channels;
const { width_nm, height_nm, depth_nm, exaggeration } = EXCITABLE.slab;
/** Na⁺ that there is inside, by the defaults' concentration, and the charge that takes the membrane from −70 to +40 mV, in round numbers. */
const SODIUM = Math.round(
    (PARAMETERS.inside.Na.default * IONS_PER_NM3_PER_MM * width_nm * height_nm * depth_nm) / 100,
);
const CHARGE_e = Math.round((110 * exaggeration * MEMBRANE_CAPACITANCE * width_nm * depth_nm) / 10);
const PATCH = `${Nav.count} voltage-gated Na⁺ and ${Kv.count} voltage-gated K⁺ channels, ${K.count} K⁺, ${Na.count} Na⁺ and ${Cl.count} Cl⁻ channels`;

const SHEETS: Readonly<Record<StepKey, Omit<Step, 'key'>>> = {
    whisper: {
        title: 'Neutral water, and a whisper of charge',
        text: 'On both sides there are as many positive as negative charges: nothing is charged, and the voltage is zero but for heat. The K⁺ channels of this membrane are closed. There is more K⁺ inside than outside.',
        scene: {
            ...onlyK({ count: 20, permeability: 2, openProbability: 0 }),
            outside: { K: 10, Na: 140 },
        },
        cell: '20 closed K⁺ channels, and 10 mM K⁺ outside',
        before_ns: 300,
        question:
            'The K⁺ gates will open. How many of the 2800 K⁺ inside leave for good until the voltage stands still?',
        choices: ['About half of them', 'About eighty', 'None'],
        right: 1,
        change: { channels: { K: { openProbability: 1 } } },
        watch_ns: 4000,
        answer: 'Some eighty ions, one in thirty-five, make about −70 mV: that is the excess charge, the whisper of charge that this story is about. And that is already exaggerated: in a real cell it is one in forty thousand, too few to be found by any chemical analysis.',
        shows_mV: [-80, -62],
    },
    gradients: {
        title: 'Gradients',
        text: 'A cell is rich in K⁺, the water around it in Na⁺ and Cl⁻. In this membrane there is no channel at all.',
        scene: { ...onlyK(none), slab: { height_nm: 30 } },
        cell: 'no channel and no pump',
        before_ns: 300,
        question:
            'K⁺ outside will fall from 5 to 1 mM, so the gradient grows steeper. What does the voltage do?',
        choices: ['It grows more negative', 'It grows positive', 'It stays near zero'],
        right: 2,
        change: { outside: { K: 1, Na: 149 } },
        watch_ns: 3000,
        answer: 'A gradient alone makes no voltage. As long as nothing can cross, both sides stay neutral, however unlike they are.',
        shows_mV: [-8, 8],
    },
    gate: {
        title: 'One open gate',
        text: 'The same cell with a single K⁺ channel, and it is closed. K⁺ ions knock at it from both sides, more often from the inside, where there are more of them.',
        scene: {
            ...onlyK({ count: 1, permeability: 4, openProbability: 0 }),
            slab: { height_nm: 30 },
        },
        cell: 'one K⁺ channel, closed',
        before_ns: 300,
        question: 'The gate opens. What becomes of the inside?',
        choices: ['It turns negative', 'It turns positive', 'It stays neutral'],
        right: 0,
        change: { channels: { K: { openProbability: 1 } } },
        watch_ns: 7000,
        answer: 'More K⁺ goes out than comes in. Each one that leaves takes a positive charge along, and the anions it leaves behind cannot follow.',
        shows_mV: [-95, -55],
    },
    nernst: {
        title: 'Balance at the Nernst potential',
        text: 'Now there are many K⁺ channels. The more K⁺ has left, the more the charge left behind holds the others back.',
        scene: { ...onlyK({ count: 24, permeability: 3, openProbability: 0 }), ...high },
        cell: '24 closed K⁺ channels',
        before_ns: 300,
        question: 'When the gates open, where does it come to rest?',
        choices: [
            'When K⁺ is equal on both sides',
            'Never: K⁺ goes on leaving',
            'When the pull back equals the push out, near −89 mV',
        ],
        right: 2,
        change: { channels: { K: { openProbability: 0.9 } } },
        watch_ns: 8000,
        answer: 'At −89 mV as many K⁺ come in as go out, though there is still 28 times as much inside. That voltage is the Nernst potential of K⁺: kT/e · ln(5/140).',
        shows_mV: [-95, -80],
    },
    democracy: {
        title: 'The leaky democracy: the resting potential',
        text: 'A real membrane also leaks a little Na⁺, which wants in: its Nernst potential is +67 mV. Here a membrane rests with K⁺ channels alone.',
        scene: { ...onlyK({ count: 16, permeability: 2 }), ...high },
        cell: '16 K⁺ channels and no others',
        before_ns: 3000,
        question:
            'Eight small Na⁺ channels come in, of 4 % of the K⁺ permeability in all. Where does the voltage go?',
        choices: [
            'Half-way, near −10 mV',
            'Some 20 mV up, near −69 mV',
            'Nowhere: K⁺ has the majority',
        ],
        right: 1,
        change: { channels: { Na: { count: 8, permeability: 0.16 } } },
        watch_ns: 12_000,
        answer: 'Each ion pulls towards its own Nernst potential with the weight of its permeability. A small leak of Na⁺ is enough to lift the voltage by some twenty millivolts.',
        shows_mV: [-76, -60],
    },
    ghk: {
        title: 'The GHK equation',
        text: 'Goldman, Hodgkin and Katz wrote that vote down as the GHK equation, which is drawn beside what the ions do. Nobody here tells the ions.',
        scene: {
            channels: {
                K: { count: 6, permeability: 0.5 },
                Na: { count: 12, permeability: 0.01 },
                Cl: { count: 6, permeability: 0.225 },
            },
            ...high,
        },
        cell: '6 K⁺, 12 small Na⁺ and 6 Cl⁻ channels',
        before_ns: 4000,
        question:
            'The Na⁺ channels become 500 times as permeable, as in a nerve impulse. What happens?',
        choices: [
            'The voltage turns positive, towards Na⁺',
            'It falls to the potential of K⁺',
            'It becomes zero',
        ],
        right: 0,
        change: { channels: { Na: { permeability: 5 } } },
        watch_ns: 5000,
        answer: 'Now Na⁺ has the majority, and the inside turns positive. The same equation holds at rest and at the peak of an impulse: only the permeabilities differ.',
        shows_mV: [35, 65],
    },
    pump: {
        title: 'The pump that never sleeps',
        text: 'At rest K⁺ leaks out and Na⁺ leaks in all the time. The Na⁺/K⁺ pump carries three Na⁺ out and two K⁺ in, and splits one ATP for it. This cell has none yet.',
        scene: { baths: { inside: 'closed' }, slab: { height_nm: 30 } },
        cell: '10 K⁺, 4 Na⁺ and 9 Cl⁻ channels, and no pump',
        before_ns: 3000,
        question: 'Six pumps come in. What do they do to the voltage at once?',
        choices: [
            'They make all of it',
            'Nothing: they only keep the gradients',
            'They make it a few millivolts more negative',
        ],
        right: 2,
        change: { pumps: { count: 6 } },
        watch_ns: 12_000,
        answer: 'Three charges out for two in: each cycle carries one charge out, which makes the inside a few millivolts more negative: the pumps’ electrogenic contribution. The far larger part of the voltage is the gradients’, which the pumps keep up.',
        shows_mV: [-84, -64],
    },
    stop: {
        title: 'What happens when it stops',
        text: 'This cell is small and leaks much, so that you need not wait an hour: its pumps only just hold the gradients.',
        scene: {
            speed_nsPerSecond: 1000,
            baths: { inside: 'closed' },
            pumps: { count: 14 },
            channels: {
                K: { count: 8, permeability: 2 },
                Na: { count: 6, permeability: 0.15 },
                Cl: { count: 6, permeability: 1 },
            },
            slab: { height_nm: 12 },
        },
        cell: '14 pumps, 8 K⁺, 6 Na⁺ and 6 Cl⁻ channels, and little water',
        before_ns: 4000,
        question: 'The ATP is used up. What does the voltage do?',
        choices: [
            'It is gone at once',
            'It loses a few millivolts at once, and slowly all the rest',
            'It stays, for the channels make it',
        ],
        right: 1,
        change: { pumps: { atp: 0 } },
        watch_ns: 40_000,
        answer: 'The pump’s electrogenic contribution goes first. Then Na⁺ and Cl⁻ leak in, K⁺ leaks out, and the gradients and the voltage run down together. In a nerve cell that takes an hour or so: the pump is what the voltage lives on.',
        shows_mV: [-62, -15],
    },
    threshold: {
        title: 'Threshold',
        text: 'A patch of nerve has voltage-gated channels besides: they open when the voltage rises, those for Na⁺ at once, those for K⁺ later. An electrode puts in a small pulse of positive charge every 6 µs, and each time the voltage only comes back to rest.',
        scene: firing(0.25, 1),
        cell: PATCH,
        before_ns: 2000,
        question: 'Pulses will be four times as strong. What does the voltage do?',
        choices: [
            'It shoots up beyond zero, far more than the pulse alone would take it, and comes back',
            'It goes four times as far, and comes back',
            'Just what it did: K⁺ channels hold it',
        ],
        right: 0,
        change: { stimulus: { current_e_per_ns: PULSE.current_e_per_ns } },
        watch_ns: 16_000,
        answer: 'Beyond a threshold the first Na⁺ channels let in more charge than the leak lets out. That opens more of them, and the rest is their own doing: an impulse, all or none. Nobody set the threshold: it is where the two currents are equal.',
        shows_mV: [-76, -5],
        impulses: [1, 3],
    },
    return: {
        title: 'Why it comes back',
        text: 'At the peak two things begin. Na⁺ channels inactivate: a ball swings into the open pore and plugs it. And K⁺ channels have opened by now: K⁺ goes out.',
        scene: { ...firing(1, 3), stimulus: { ...firing(1, 3).stimulus, interval_us: 20 } },
        cell: PATCH,
        before_ns: 2000,
        question:
            'TEA will plug nine in ten of the voltage-gated K⁺ channels. What becomes of the next impulse?',
        choices: [
            'There is none',
            'It goes up and stays up for good',
            'It lasts longer, and comes back all the same',
        ],
        right: 2,
        change: { drugs: { TEA_mM: 4 } },
        watch_ns: 18_000,
        answer: 'With hardly a K⁺ channel only inactivation ends the inflow, and the leak brings the voltage back: late, but it comes back. K⁺ channels make impulses short, and the next one soon possible.',
        shows_mV: [-76, -15],
        impulses: [1, 2],
    },
    cost: {
        title: 'What the pump has to do with it',
        text: `There is no pump in this patch, and some ${100 * SODIUM} Na⁺ are inside. To take its membrane from rest to the peak of an impulse needs ${10 * CHARGE_e} elementary charges.`,
        scene: { ...firing(1, 1), stimulus: { ...firing(1, 1).stimulus, count: 0 } },
        cell: `${PATCH}, and no pump`,
        before_ns: 800,
        question: 'The electrode will call impulses. How many Na⁺ come in with one of them?',
        choices: [
            'More than twice as many as that charge',
            'Just as many as that charge',
            'None: without ATP there is no impulse',
        ],
        right: 0,
        change: { stimulus: { count: 10_000 } },
        watch_ns: 13_000,
        answer: 'The impulse itself needs no ATP: the gradients are its battery. But Na⁺ comes in while K⁺ goes out, so that far more ions cross than the charge needs. In this little water they are more than there were; in a large cell they are one for a thousand. Afterwards the pump carries them back, three Na⁺ for each ATP: that is what nerves spend most of their energy on.',
        shows_mV: [-76, -15],
        impulses: [1, 3],
    },
    ...LIFE_SHEETS,
};

export const STORY: readonly Step[] = STEPS.map((key) => ({ key, ...SHEETS[key] }));
