/** One more figure of the voltage, in letters as large as the type of its host. */
import { PALETTE } from '../palette.ts';
import type { Figure } from '../plots/figure.ts';
import { plotPalette } from '../plots/plot-palette.ts';
import { atMostEvery } from '../ui/at-most-every.ts';
import { element } from '../ui/elements.ts';
import type { Cell } from './create-cell.ts';

const DRAWN_ms = 60;
const TOLD_ms = 5000;

export interface LargeVoltage {
    readonly host: HTMLElement;
    remove(): void;
}

export const createLargeVoltage = ({ program, voltage }: Cell): LargeVoltage => {
    const host = element('div', { class: 'present-trace' });
    const look = { palette: PALETTE.dark, family: '', em_px: 0 };
    const drawDue = atMostEvery(DRAWN_ms);
    let tellDue = atMostEvery(TOLD_ms);
    let figure: Figure | undefined;
    /** Letters keep the size that they were made with; the screen may become larger. */
    const figureNow = (): Figure => {
        const { fontFamily, fontSize } = getComputedStyle(host);
        const em_px = Number.parseFloat(fontSize);
        if (figure && em_px === look.em_px) return figure;
        figure?.destroy?.();
        host.replaceChildren();
        Object.assign(look, { family: fontFamily, em_px });
        tellDue = atMostEvery(TOLD_ms);
        figure = voltage.create(host, look);
        return figure;
    };
    const draw = (now_ms: number) => {
        asked = requestAnimationFrame(draw);
        const sight = program.sight();
        if (!sight || !drawDue(now_ms)) return;
        const { theme } = document.documentElement.dataset;
        look.palette = plotPalette(theme === 'light' ? 'light' : 'dark');
        const drawn = figureNow();
        drawn.draw(sight, program.settings());
        if (tellDue(now_ms))
            host.querySelector('.curves')?.setAttribute('aria-label', drawn.describe(sight));
    };
    let asked = requestAnimationFrame(draw);
    return {
        host,
        remove: () => {
            cancelAnimationFrame(asked);
            figure?.destroy?.();
        },
    };
};
