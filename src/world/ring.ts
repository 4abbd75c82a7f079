/** The membrane is a ring: x runs from 0 to the width and round again. */

/** x brought into 0 ≤ x < width. */
export const wrap = (x: number, width: number): number => {
    const inside = x % width;
    return inside < 0 ? inside + width : inside;
};

/** The shortest way from x to another place on the ring, signed. */
export const offset = (from: number, to: number, width: number): number => {
    const way = to - from;
    return way - width * Math.round(way / width);
};
