/** A rigid body's shape and place, to the last bit: matter-js moves its corners by what it adds to its place, and errors of rounding stay. */
import { Body } from './body.ts';

/** Numbers of x, y by turns. */
export interface SavedBody {
    readonly position: readonly [x: number, y: number];
    readonly angle: number;
    readonly corners: readonly number[];
    readonly axes: readonly number[];
}

const flat = (points: readonly { readonly x: number; readonly y: number }[]): number[] =>
    points.flatMap(({ x, y }) => [x, y]);

export const saveBody = ({ position, angle, vertices, axes }: Body): SavedBody => ({
    position: [position.x, position.y],
    angle,
    corners: flat(vertices),
    axes: flat(axes),
});

/** A body of its own in that place. */
export const loadBody = ({ position: [x, y], angle, corners, axes }: SavedBody): Body => {
    const points = Array.from({ length: corners.length / 2 }, (_, i) => ({
        x: corners[2 * i],
        y: corners[2 * i + 1],
    }));
    const body = Body.create({
        vertices: points.map((point) => ({ ...point })),
        position: { x, y },
        angle,
    });
    // What it makes of them is not the last bit's.
    Object.assign(body.position, { x, y });
    for (const [i, corner] of body.vertices.entries()) Object.assign(corner, points[i]);
    body.axes = Array.from({ length: axes.length / 2 }, (_, i) => ({
        x: axes[2 * i],
        y: axes[2 * i + 1],
    }));
    return body;
};
