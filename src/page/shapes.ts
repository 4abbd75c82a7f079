/** The ions' shapes as outlines on a 2D canvas. */
import type { Shape } from '../palette.ts';

/** Around x, y, of about that radius. */
export const shapePath = (shape: Shape, x: number, y: number, r: number): Path2D => {
    const outline = new Path2D();
    if (shape === 'circle' || shape === 'blob') outline.arc(x, y, r, 0, 2 * Math.PI);
    else if (shape === 'square') outline.rect(x - 0.88 * r, y - 0.88 * r, 1.76 * r, 1.76 * r);
    else {
        const corners = shape === 'diamond' ? 4 : 3;
        for (let i = 0; i < corners; i++) {
            const angle = (2 * Math.PI * i) / corners - Math.PI / 2;
            outline.lineTo(x + 1.15 * r * Math.cos(angle), y + 1.15 * r * Math.sin(angle));
        }
        outline.closePath();
    }
    return outline;
};
