/** What lies under the pointer. */
import { kindIn, type ProteinView, type Snapshot, type Target } from '../snapshot.ts';
import { type Camera, nearest, toScreen, toWorld } from './camera.ts';
import { onElectrode } from './electrode.ts';
import { halfInMembrane } from './lipids.ts';
import { reachOf } from './proteins.ts';

/** Small ions are caught within this distance, CSS pixels. */
const REACH_px = 7;

export const proteinAt = (
    { proteins, box }: Pick<Snapshot, 'proteins' | 'box'>,
    x_nm: number,
    y_nm: number,
    { lens, extent }: Pick<Camera, 'lens' | 'extent'>,
): ProteinView | undefined =>
    proteins.find((protein) => {
        const [below, above] = reachOf(kindIn(box, protein.kind));
        const aside = nearest(protein.x_nm, lens, extent) - nearest(x_nm, lens, extent);
        return Math.abs(aside) <= halfInMembrane(protein) && y_nm >= below && y_nm <= above;
    });

/** Id of the ion nearest to a place and no further than `reach_nm`; looks at every ion, so only when asked. */
export const ionAt = (
    { ions: { xy, look }, box }: Snapshot,
    x_nm: number,
    y_nm: number,
    reach_nm: number,
): number | undefined => {
    const top = box.height_nm + box.membrane_nm / 2;
    const alongUnit = box.width_nm / 65536;
    const acrossUnit = (2 * top) / 65536;
    const x = x_nm / alongUnit;
    const y = (y_nm + top) / acrossUnit;
    let closest = reach_nm * reach_nm;
    let found: number | undefined;
    for (let id = 0; 2 * id < xy.length; id++) {
        const across = ((xy[2 * id + 1] as number) - y) * acrossUnit;
        if (across * across >= closest || look[4 * id + 3] === 0) continue;
        const way = Math.abs((xy[2 * id] as number) - x);
        const along = Math.min(way, 65536 - way) * alongUnit;
        const distance = across * across + along * along;
        if (distance < closest) {
            closest = distance;
            found = id;
        }
    }
    return found;
};

/** @param diameter_px of ions as they are drawn. */
export const targetAt = (
    snapshot: Snapshot,
    camera: Camera,
    x_px: number,
    y_px: number,
    diameter_px: number,
): Target | undefined => {
    const { lens, extent } = camera;
    const [x_nm, y_nm] = toWorld(x_px, y_px, lens, extent);
    const protein = proteinAt(snapshot, x_nm, y_nm, camera);
    const { electrode } = snapshot;
    const glass = !protein && electrode !== null && onElectrode(electrode, x_nm, y_nm, camera);
    // On a protein or on the electrode only an ion that is hit itself counts, and only where ions are large enough to be meant.
    const reach_px =
        protein || glass
            ? diameter_px > 16
                ? diameter_px / 2
                : 0
            : Math.max(REACH_px, diameter_px / 2);
    const ion = reach_px > 0 ? ionAt(snapshot, x_nm, y_nm, reach_px / lens.px_per_nm) : undefined;
    if (ion !== undefined) return { type: 'ion', id: ion };
    if (glass) return { type: 'electrode', id: 0 };
    return protein && { type: 'protein', id: protein.id };
};

/** Where an ion is shown, CSS pixels; undefined where there is none of this id. */
export const ionOnScreen = (
    { ions: { xy, look }, box }: Snapshot,
    { lens, extent }: Camera,
    id: number,
): [number, number] | undefined => {
    if (!look[4 * id + 3]) return undefined;
    const top = box.height_nm + box.membrane_nm / 2;
    return toScreen(
        ((xy[2 * id] as number) / 65536) * box.width_nm,
        ((xy[2 * id + 1] as number) / 65536) * 2 * top - top,
        lens,
        extent,
    );
};
