/**
 * Gauss's law for sheets: the field at a plane is the charge behind it. All charge is binned along y and summed from the
 * inside's far edge to the outside's. A charge feels what lies behind it without itself plus half of itself, which is
 * what a sheet in a neutral world feels: it does not pull on itself.
 */
import { INSIDE, OUTSIDE } from '../species.ts';
import type { Ions } from './ions.ts';
import { type Field, isSelfConsistent, type World } from './world.ts';

/** What goes by bins lies in the kernel's memory, which may move as it grows. */
export const createField = ({ kernel }: Ions): Field => ({
    get charges() {
        return kernel.views.charges;
    },
    get inside() {
        return kernel.views.strengths[INSIDE];
    },
    get outside() {
        return kernel.views.strengths[OUTSIDE];
    },
    sheetY: [],
    sheetCharge: [],
    sheets: 0,
    stack: { isCurrent: false, order: [], y: [], charge: [] },
    insideCharge: 0,
    voltage: 0,
});

/** Reads the field off the gathered charge. */
export function solveField({ field, ions, scale, settings }: World): void {
    const { binWidth, membrane, face, membraneField, waterField } = scale;
    const { kernel } = ions;
    const isFelt = isSelfConsistent(settings);

    let drop = kernel.solve(INSIDE, 0, waterField, isFelt);
    field.insideCharge = kernel.views.behind[0];

    let behind = field.insideCharge;
    let moment = behind * membrane;
    for (let i = 0; i < field.sheets; i++) {
        const own = field.sheetCharge[i];
        moment += own * (face - field.sheetY[i]);
        behind += own;
    }
    drop += kernel.solve(OUTSIDE, behind, waterField, isFelt);
    field.voltage = settings.clamp_mV ?? drop * binWidth + moment * membraneField;
}

/** Sorts the sheets from the inner face to the outer, and sums up their charges. */
function stackSheets({ sheetY, sheetCharge, sheets, stack }: Field): void {
    const { order, y, charge } = stack;
    for (let n = 0; n < sheets; n++) {
        let at = n;
        for (; at > 0 && sheetY[order[at - 1]] > sheetY[n]; at--) order[at] = order[at - 1];
        order[at] = n;
    }
    charge[0] = 0;
    for (let n = 0; n < sheets; n++) {
        y[n] = sheetY[order[n]];
        charge[n + 1] = charge[n] + sheetCharge[order[n]];
    }
    y[sheets] = Number.POSITIVE_INFINITY;
    stack.isCurrent = true;
}

/** How many sheets lie below a height in the membrane. @param from as many as a moment ago, or somewhere near that */
export function sheetsBelow({ field }: World, at: number, from = 0): number {
    if (!field.stack.isCurrent) stackSheets(field);
    const { y } = field.stack;
    let n = from;
    while (y[n] < at) n++;
    while (n > 0 && y[n - 1] >= at) n--;
    return n;
}

/**
 * Field within the membrane, mV/nm, on a charge with so many sheets below it: everything behind it, without itself plus half of itself.
 * Uniform under voltage clamp.
 * @param own its charge where that is among the sheets below, else 0
 */
export function fieldWithin(world: World, below: number, charge: number, own: number): number {
    const { field, scale, settings } = world;
    if (settings.clamp_mV !== null) return settings.clamp_mV / scale.membrane;
    if (settings.field === 'off') return 0;
    const behind = field.insideCharge + field.stack.charge[below] - own + 0.5 * charge;
    return behind * scale.membraneField;
}

/**
 * Work of the field, meV, on a charge that goes through the membrane from one y up to another: all that lies behind it on its way,
 * without itself plus half of itself. @param self number of its sheet
 */
export function fieldWork(
    { field, scale, settings }: World,
    from: number,
    to: number,
    charge: number,
    self: number,
): number {
    const way = to - from;
    if (settings.clamp_mV !== null) return (charge * way * settings.clamp_mV) / scale.membrane;
    if (settings.field === 'off') return 0;
    let behind = (field.insideCharge + 0.5 * charge) * way;
    const low = Math.min(from, to);
    const high = Math.max(from, to);
    for (let i = 0; i < field.sheets; i++) {
        if (i === self) continue;
        const above = high - Math.min(high, Math.max(low, field.sheetY[i]));
        behind += Math.sign(way) * above * field.sheetCharge[i];
    }
    return charge * behind * scale.membraneField;
}

/** Potential inside minus outside of the membrane itself, mV, without what drops over the water. */
export function membraneDrop({ field, scale, settings }: World): number {
    if (settings.clamp_mV !== null) return settings.clamp_mV;
    if (settings.field === 'off') return 0;
    let moment = field.insideCharge * scale.membrane;
    for (let i = 0; i < field.sheets; i++) {
        moment += field.sheetCharge[i] * (scale.face - field.sheetY[i]);
    }
    return moment * scale.membraneField;
}
