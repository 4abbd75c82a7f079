/** A scale with equal room for each power of ten, from the least value above 0 on, and none at its left end. */

export interface LogScale {
    readonly least: number;
    readonly max: number;
    /** A value that has a mark, and is met exactly. */
    readonly mark: number;
}

/** So many powers of ten are between none and the least: room to let go at none. */
const NONE_DECADES = 0.5;
/** A key moves by a tenth of a power of ten: 1, 1.3, 1.6, 2, 2.5, 3.2, 4, 5, 6.3, 7.9, 10 (ISO 3, R 10, with two digits). */
const STEPS = 10;

const decadesOf = ({ least, max }: LogScale): number => Math.log10(max / least);
const twoDigits = (value: number): number => Number(value.toPrecision(2));

/** Where a value is on the scale, from 0 to 1. */
export const shareOf = (value: number, scale: LogScale): number => {
    if (!(value > 0)) return 0;
    const above = Math.log10(value / scale.least) + NONE_DECADES;
    return Math.max(0, Math.min(1, above / (decadesOf(scale) + NONE_DECADES)));
};

/** The value after so many steps from the least; the mark where it is nearest to. */
const atStep = (step: number, scale: LogScale): number => {
    const last = Math.round(STEPS * decadesOf(scale));
    if (step < 0) return 0;
    if (step >= last) return scale.max;
    const onMark = Math.round(STEPS * Math.log10(scale.mark / scale.least)) === step;
    return onMark ? scale.mark : twoDigits(scale.least * 10 ** (step / STEPS));
};

/** The value at a place of the scale; its left end is none. */
export const valueAtShare = (share: number, scale: LogScale): number => {
    const decades = share * (decadesOf(scale) + NONE_DECADES) - NONE_DECADES;
    return decades < -NONE_DECADES / 2
        ? 0
        : atStep(Math.max(0, Math.round(STEPS * decades)), scale);
};

/** The value so many steps on. Below the least there is none, and after that the least. */
export const stepped = (value: number, by: number, scale: LogScale): number => {
    if (by === 0) return value;
    if (!(value >= scale.least)) return by > 0 ? atStep(by - 1, scale) : 0;
    // A hair forgives the two digits that the steps are rounded to.
    const step = STEPS * Math.log10(value / scale.least);
    const near = Math.round(step);
    const from = Math.abs(step - near) < 0.3 ? near : by > 0 ? Math.floor(step) : Math.ceil(step);
    return atStep(from + by, scale);
};
