/** One frame of a film: voltage and clock in large type, the scene, and the voltage over time; all but that twice for two cells. */

import { PALETTE } from '../palette.ts';
import { drawHead } from './frame-head.ts';
import { drawPlot } from './frame-plot.ts';
import { drawCaption, drawScene } from './frame-scene.ts';
import { type FrameSubject, layoutOf } from './layout.ts';
import { createPen } from './pen.ts';

/**
 * Draws at once, for a WebGL canvas can be read only in the task it was drawn in.
 * @param second of two cells that are compared
 */
export const drawFrame = (
    ctx: CanvasRenderingContext2D,
    subject: FrameSubject,
    second?: FrameSubject,
): void => {
    const { plan, theme, family } = subject;
    const { ground } = PALETTE[theme];
    const layout = layoutOf(plan, second ? 2 : 1);
    const pen = createPen(ctx, family, ground, layout);
    if (plan.transparent) ctx.clearRect(0, 0, plan.width, plan.height);
    else {
        ctx.fillStyle = ground;
        ctx.fillRect(0, 0, plan.width, plan.height);
    }
    for (const [i, place] of layout.places.entries()) {
        const cell = i > 0 && second ? second : subject;
        ctx.save();
        ctx.translate(place.left, 0);
        drawHead(pen, cell, layout, place);
        drawScene(ctx, pen, cell, layout, place);
        ctx.restore();
    }
    if (second) {
        const { left, head, scene } = layout.places[1] ?? layout.places[0];
        const thick = Math.max(1, Math.round(0.06 * layout.em));
        ctx.fillStyle = PALETTE[theme].line;
        if (left > 0) ctx.fillRect(left - thick, 0, thick, scene.top + scene.height);
        else ctx.fillRect(0, head - thick, plan.width, thick);
    }
    // One for both: over all the width, or in the lower one.
    const lowest = layout.places.at(-1) ?? layout.places[0];
    drawCaption(pen, subject, layout, { ...lowest, left: 0, width: plan.width });
    if (plan.plot) drawPlot(ctx, pen, subject, layout, second);
};
