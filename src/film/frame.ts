/** One frame of a film: voltage and clock in large type, the scene, and the voltage over time. */

import { PALETTE } from '../palette.ts';
import { drawHead } from './frame-head.ts';
import { drawPlot } from './frame-plot.ts';
import { drawScene } from './frame-scene.ts';
import { type FrameSubject, layoutOf } from './layout.ts';
import { createPen } from './pen.ts';

/** Draws at once, for a WebGL canvas can be read only in the task it was drawn in. */
export const drawFrame = (ctx: CanvasRenderingContext2D, subject: FrameSubject): void => {
    const { plan, theme, family } = subject;
    const { ground } = PALETTE[theme];
    const layout = layoutOf(plan);
    const pen = createPen(ctx, family, ground, layout);
    if (plan.transparent) ctx.clearRect(0, 0, plan.width, plan.height);
    else {
        ctx.fillStyle = ground;
        ctx.fillRect(0, 0, plan.width, plan.height);
    }
    drawHead(pen, subject, layout);
    drawScene(ctx, pen, subject, layout);
    if (plan.plot) drawPlot(ctx, pen, subject, layout);
};
