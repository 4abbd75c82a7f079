/** Fifty short runs in which a seeded hand plays with everything, and a fingerprint of where they end: the same in Node and the browser. */
import type { Scenario } from '../src/params.ts';
import { check, type Value } from '../src/settings/settings.ts';
import { createSimulation } from '../src/simulation/simulation.ts';
import type { Act, Command } from '../src/take/act.ts';
import { actsAhead } from '../src/take/player.ts';
import { checkFile } from '../src/take/script.ts';
import { takeFile } from '../src/take/take-file.ts';
import { generator } from './generator.ts';

/** Renew it with HASH in determinism.ts, and for the same reasons. */
export const TAKES_HASH = '19bf69eddabcfb6a';

const RUNS = 50;
const LONG_ns = 40;
const SCENARIO: Scenario = {
    channels: { K: { count: 3 }, Na: { count: 2 }, Cl: { count: 2 }, Nav: { count: 1 } },
    pumps: { count: 1 },
    proteinAnions: { count: 2 },
    slab: { width_nm: 100, height_nm: 10, depth_nm: 3 },
};

/** Integers from 0 to below n. */
const hand = (seed: number) => {
    const draw = generator(seed);
    return (n: number): number => Math.floor(draw() * n);
};

const commandBy = (draw: (n: number) => number): Command => {
    const id = 1 + draw(10);
    const x_nm = draw(1000) / 10;
    const kinds = ['K', 'Na', 'Cl', 'Nav', 'Kv', 'pump'] as const;
    const holds = ['free', 'open', 'closed'] as const;
    switch (draw(5)) {
        case 0:
            return { do: 'add', kind: kinds[draw(kinds.length)], x_nm };
        case 1:
            return { do: 'remove', id };
        case 2:
            return { do: 'move', id, x_nm };
        case 3:
            return { do: 'hold', id, hold: holds[draw(holds.length)] };
        default:
            return { do: 'stimulate' };
    }
};
const valuesBy = (draw: (n: number) => number): ReadonlyMap<string, Value> => {
    const choices: readonly (readonly [path: string, value: Value])[] = [
        ['outside.K', draw(60)],
        ['inside.Na', draw(100)],
        ['temperature_C', draw(50)],
        ['clamp_mV', draw(2) === 0 ? null : -100 + draw(150)],
        ['channels.K.count', draw(6)],
        ['pumps.atp', draw(3) / 2],
        ['field', draw(2) === 0 ? 'gauss' : 'off'],
        ['baths.inside', draw(2) === 0 ? 'closed' : 'clamped'],
        ['drugs.TTX_nM', draw(2) * 100],
        ['speed_nsPerSecond', 1 + draw(1000)],
    ];
    return new Map([choices[draw(choices.length)]]);
};
const actsBy = (draw: (n: number) => number): Act[] =>
    Array.from({ length: 2 + draw(10) }, () => draw(LONG_ns * 8) / 8)
        .sort((a, b) => a - b)
        .map((at_ns) =>
            draw(2) === 0 ? { at_ns, command: commandBy(draw) } : { at_ns, values: valuesBy(draw) },
        );

/** Each run is written as a file and read again, as one is that comes from elsewhere. */
export const playAll = (): string => {
    const hashes = Array.from({ length: RUNS }, (_, seed) => {
        const start = check({ ...SCENARIO, seed });
        const acts = actsBy(hand(seed + 1));
        const written = { start, acts, now_ns: LONG_ns, ends_ns: LONG_ns, stateHash: '' };
        const { script } = checkFile(takeFile(written, []));
        const simulation = createSimulation(start, {
            acts: actsAhead(script, start.speed_nsPerSecond),
        });
        for (let left = LONG_ns; left > 0; left -= 7.5) simulation.advance(Math.min(7.5, left));
        return simulation.run().stateHash;
    });
    // The sum of all, digit by digit.
    return hashes.reduce((sum, hash) =>
        Array.from(sum, (digit, i) =>
            (
                (Number.parseInt(digit, 16) + Number.parseInt(hash[i], 16) * (1 + (i % 3))) %
                16
            ).toString(16),
        ).join(''),
    );
};
