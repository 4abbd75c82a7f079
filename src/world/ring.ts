/** The membrane is a ring: x runs from 0 to the width and round again. */

/** x brought into 0 ≤ x < width. */
export const wrap = (x: number, width: number): number => {
    const inside = x % width;
    return inside < 0 ? inside + width : inside;
};

/** Whether two places on the ring, both 0 ≤ x < width, are nearer to each other than `reach`. Asked often: no division. */
export const isNear = (a: number, b: number, reach: number, width: number): boolean => {
    const way = Math.abs(a - b);
    return way < reach || width - way < reach;
};

/** The shortest way from x to another place on the ring, signed. */
export const offset = (from: number, to: number, width: number): number => {
    const way = to - from;
    return way - width * Math.round(way / width);
};
