/** Leak channels: a gate of two states that nothing but chance moves. */
import { type Permeant, speciesOf } from '../species.ts';
import type { ChannelKind, KindParameters, Transition } from './kind.ts';

/**
 * A leak channel's gate: closed ⇌ open with the given open probability and mean open time.
 * At probability 0 an open gate closes and stays closed, at 1 the other way round.
 */
const leakGate = ({ openProbability: p, meanOpenTime_ns }: KindParameters): Transition[] => [
    {
        from: 'closed',
        to: 'open',
        rate_per_ns: p === 1 ? 1 / meanOpenTime_ns : p / ((1 - p) * meanOpenTime_ns),
        back_per_ns: p === 1 ? 0 : 1 / meanOpenTime_ns,
    },
];

export const leak = (ion: Permeant, count: number, permeability: number): ChannelKind => {
    const { symbol } = speciesOf(ion);
    return {
        key: ion,
        role: 'channel',
        name: `${symbol} channel`,
        plural: `${symbol} channels`,
        symbol,
        group: `channels.${ion}`,
        count,
        ion,
        permeability,
        leak: true,
        states: [{ name: 'closed' }, { name: 'open', open: true }],
        transitions: leakGate,
        fasterThanLife: 1,
    };
};
