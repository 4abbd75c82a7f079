/** Listens to a cell, snapshot after snapshot; the page and films alike. */
import { kindIn, type ProteinView, type Snapshot } from '../snapshot.ts';
import { isPermeant } from '../species.ts';
import { type Heard, QUIET, type Tick, ticksOf } from './ticks.ts';

type Seen = Pick<Snapshot, 'time_ns' | 'box' | 'proteins' | 'passages'>;

const carried = ({ passedIn, passedOut }: ProteinView): number => passedIn + passedOut;

/** What there is to hear between two snapshots, in order of time; nothing where the later one is of another world or an earlier moment. */
export const heardBetween = (
    before: Pick<Seen, 'time_ns' | 'box' | 'proteins'>,
    now: Seen,
    from_s: number,
    to_s: number,
): readonly Heard[] => {
    const span_ns = now.time_ns - before.time_ns;
    if (now.box.epoch !== before.box.epoch || span_ns <= 0) return [];
    const placeOf = ({ x_nm }: ProteinView) => (2 * x_nm) / now.box.width_nm - 1;
    const proteins = new Map(
        [...before.proteins, ...now.proteins].map((protein) => [protein.id, protein]),
    );
    const ions = now.passages.flatMap(({ time_ns, species, protein, outward }): Heard[] => {
        const through = proteins.get(protein);
        if (!isPermeant(species) || !through) return [];
        const share = Math.max(0, Math.min(1, (time_ns - before.time_ns) / span_ns));
        const at_s = from_s + share * (to_s - from_s);
        return [{ at_s, voice: species, outward, place: placeOf(through) }];
    });
    const known = new Map(before.proteins.map((protein) => [protein.id, carried(protein)]));
    const pumps = now.proteins.flatMap((pump): Heard[] => {
        if (kindIn(now.box, pump.kind).role !== 'pump') return [];
        const more = carried(pump) - (known.get(pump.id) ?? 0);
        // When in the stretch is not known.
        const at_s = (from_s + to_s) / 2;
        return more === 0 ? [] : [{ at_s, voice: 'pump', outward: more > 0, place: placeOf(pump) }];
    });
    return [...ions, ...pumps].sort((a, b) => a.at_s - b.at_s);
};

/**
 * What is heard of the way to a snapshot from the one before it.
 * @param from_s when that one is seen, not before the latest `to_s`
 * @param to_s when this one is
 */
export type Listener = (snapshot: Seen, from_s: number, to_s: number) => readonly Tick[];

export const createListener = (): Listener => {
    let before: Pick<Seen, 'time_ns' | 'box' | 'proteins'> | undefined;
    let memory = QUIET;
    return (snapshot, from_s, to_s) => {
        const heard = before ? heardBetween(before, snapshot, from_s, to_s) : [];
        const { time_ns, box, proteins } = snapshot;
        before = { time_ns, box, proteins };
        const next = ticksOf(heard, memory);
        memory = next.memory;
        return next.ticks;
    };
};
