/** The colours of plots: the theme's, or where a system forces its own upon pages, those. */
import { PALETTE, type Palette, type Theme } from '../palette.ts';

export const FORCED = '(forced-colors: active)';

/** A CSS system colour as red, green and blue, 0 to 255. */
const systemColour = (name: string): readonly number[] => {
    const probe = document.createElement('span');
    probe.style.color = name;
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
};
const hex = (rgb: readonly number[]): string =>
    `#${rgb.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

/** Where colours are forced, ions keep their hues, from the theme that is made for a ground as light as the system's. */
export const plotPalette = (theme: Theme): Palette => {
    if (!matchMedia(FORCED).matches) return PALETTE[theme];
    const canvas = systemColour('Canvas');
    const light = canvas.reduce((sum, value) => sum + value, 0) > 1.5 * 255;
    const [ground, text, link, grey] = [
        hex(canvas),
        ...['CanvasText', 'LinkText', 'GrayText'].map((name) => hex(systemColour(name))),
    ];
    const suited = PALETTE[light ? 'light' : 'dark'];
    const ink = text ?? suited.text;
    return {
        ...suited,
        ...{ ground, panel: ground, text: ink, muted: ink, voltage: ink },
        ...{ line: grey ?? ink, theory: link ?? ink, accent: link ?? ink },
    };
};
