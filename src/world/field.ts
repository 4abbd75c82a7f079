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
    rank: { isCurrent: false, order: [] },
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

/** Sorts the sheets from the inner face to the outer. */
function sortSheets({ sheetY, sheets, rank }: Field): void {
    const { order } = rank;
    for (let n = 0; n < sheets; n++) {
        let at = n;
        for (; at > 0 && sheetY[order[at - 1]] > sheetY[n]; at--) order[at] = order[at - 1];
        order[at] = n;
    }
    rank.isCurrent = true;
}

/** The field within the membrane on one charge, from the inner face to the outer: it steps where another charge is passed. */
export interface Stairs {
    /** Heights of the other charges, of which there are `others`, the lowest first. */
    readonly y: number[];
    /** mV/nm: below the first of them, and above each. */
    readonly strength: number[];
    others: number;
}

/** For one charge after the other. */
const stairs: Stairs = { y: [], strength: [], others: 0 };

/**
 * Field within the membrane on a charge that is not among the sheets or is sheet number `self`: everything behind it, without itself plus
 * half of itself. Uniform under voltage clamp. Holds until the next call.
 */
export function stairsOn(world: World, charge: number, self: number): Stairs {
    const { field, scale, settings } = world;
    stairs.others = 0;
    if (settings.clamp_mV !== null || settings.field === 'off') {
        stairs.strength[0] = (settings.clamp_mV ?? 0) / scale.membrane;
        return stairs;
    }
    if (!field.rank.isCurrent) sortSheets(field);
    let behind = field.insideCharge + 0.5 * charge;
    stairs.strength[0] = behind * scale.membraneField;
    for (let n = 0; n < field.sheets; n++) {
        const sheet = field.rank.order[n];
        if (sheet === self) continue;
        behind += field.sheetCharge[sheet];
        stairs.y[stairs.others++] = field.sheetY[sheet];
        stairs.strength[stairs.others] = behind * scale.membraneField;
    }
    return stairs;
}

/** How many of the other charges lie below a height. @param from that many did a moment ago */
export function passed({ y, others }: Stairs, at: number, from: number): number {
    let n = from;
    while (n < others && y[n] < at) n++;
    while (n > 0 && y[n - 1] >= at) n--;
    return n;
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
