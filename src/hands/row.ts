/** What stands along the membrane, in the order in which keys walk along it. */
import type { ProteinView, Snapshot, Target } from '../snapshot.ts';
import { ELECTRODE } from './electrode.ts';

export const same = (a: Target | undefined, b: Target | undefined): boolean =>
    a?.type === b?.type && a?.id === b?.id;

type Placed = Target & Pick<ProteinView, 'x_nm'>;

/** What one can walk along, and where it is. */
export const placedIn = ({ proteins, electrode }: Snapshot): readonly Placed[] => [
    ...proteins.map(({ id, x_nm }) => ({ type: 'protein', id, x_nm }) as const),
    ...(electrode ? [{ ...ELECTRODE, x_nm: electrode.x_nm }] : []),
];

/** So many places along the membrane from one, or from its end. */
export const inRow = (placed: readonly Placed[], from: Target | undefined, by: number) => {
    const row = placed.toSorted((a, b) => a.x_nm - b.x_nm);
    const place = row.findIndex((each) => same(each, from));
    return row.at(place < 0 ? Math.min(0, by) : (place + by) % row.length);
};
