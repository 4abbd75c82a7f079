/** What stands around the picture in HTML: the names of both sides, the legend, the scale bar. Styled in scene.css. */
import { PUMPS } from '../kinds.ts';
import { SHAPES } from '../palette.ts';
import { SPECIES, type SpeciesKey } from '../species.ts';
import { OUTLINES } from '../ui/ion-outlines.ts';
import { roundBelow } from '../ui/round-steps.ts';
import { type Camera, toScreen } from './camera.ts';
import { stripWidth_px } from './profile-strip.ts';
import type { Frame } from './stage.ts';

const SVG = 'http://www.w3.org/2000/svg';

const CHANNEL = 'M-9-8H-4.5L-2.8-2V3L-4 8H-9ZM9-8H4.5L2.8-2V3L4 8H9Z';
const GATE_OPEN = 'M-4 5.4A2 2.4 0 1 0-4 9ZM4 5.4A2 2.4 0 1 1 4 9Z';
const GATE_CLOSED = 'M-3.6 4.4H3.6V8.4H-3.6Z';
const PUMP =
    'M-6.5 9A3.6 3.6 0 0 1-7.5 3L-3-8.5H0.2L-1 4A4 4 0 0 1-6.5 9ZM2-8.5H5L8 4A3 3 0 1 1 2.6 4Z';

const shape = (...paths: readonly (readonly [path: string, fill: string])[]): SVGSVGElement => {
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', '-10 -10 20 20');
    svg.setAttribute('aria-hidden', 'true');
    for (const [d, fill] of paths) {
        const path = document.createElementNS(SVG, 'path');
        path.setAttribute('d', d);
        path.style.fill = fill;
        svg.append(path);
    }
    return svg;
};

const text = (tag: string, className: string, content: string): HTMLElement => {
    const element = document.createElement(tag);
    element.className = className;
    element.textContent = content;
    return element;
};

const entry = (icon: SVGSVGElement, name: string, meaning: string): HTMLLIElement => {
    const item = document.createElement('li');
    item.append(icon, text('b', '', name));
    if (meaning) item.append(text('span', 'meaning', meaning));
    return item;
};

const ionEntry = (key: SpeciesKey, symbol: string, name: string): HTMLLIElement => {
    const item = entry(shape([OUTLINES[SHAPES[key]], `var(--ion-${key})`]), symbol, name);
    item.dataset.species = key;
    item.style.setProperty('--ink', `var(--ink-${key})`);
    return item;
};

/** A round length in nm, about `wanted_px` long. */
export const scaleBar_nm = (px_per_nm: number, wanted_px: number): number =>
    roundBelow(wanted_px / px_per_nm);

export interface Legend {
    update(frame: Frame): void;
    /** The strip of profiles takes up room at the right. */
    strip: boolean;
    /** Adds or takes away the legend's line on an overlay. */
    explain(overlay: 'charges' | 'forces', on: boolean): void;
    destroy(): void;
}

export const createLegend = (host: HTMLElement): Legend => {
    const outside = text('p', 'scene-name scene-outside', 'Outside');
    const inside = text('p', 'scene-name scene-inside', 'Inside');
    const key = document.createElement('div');
    key.className = 'scene-key';
    const legend = document.createElement('ul');
    legend.className = 'scene-legend';
    legend.setAttribute('aria-label', 'Legend');
    const channelOpen = entry(
        shape([CHANNEL, 'var(--muted)'], [GATE_OPEN, 'var(--gate)']),
        'open',
        '',
    );
    const channelClosed = entry(
        shape([CHANNEL, 'var(--muted)'], [GATE_CLOSED, 'var(--gate)']),
        'closed',
        'channel',
    );
    const pumps = PUMPS.map(({ key, symbol }) =>
        entry(shape([PUMP, `var(--pump-${key})`]), symbol, ''),
    );
    const explanations = {
        charges: text('p', 'scene-note', '⊕ ⊖ one sign for each excess charge'),
        forces: text('p', 'scene-note', 'full arrow: diffusion · hollow: electric force, mV'),
    };
    legend.append(
        ...SPECIES.map(({ key, symbol, name }) =>
            ionEntry(key, symbol, name.replace('impermeant', 'other')),
        ),
        channelOpen,
        channelClosed,
        ...pumps,
    );
    const scale = text('p', 'scene-scale', '');
    const scaleText = text('span', '', '');
    scale.append(scaleText);
    key.append(legend);
    const notes = text('div', 'scene-notes', '');
    host.append(outside, inside, key, notes, scale);
    let said = '';
    let inset_px = 0;

    const nameSides = ({ lens, extent }: Camera, face: number) => {
        const outer = toScreen(lens.x_nm, face, lens, extent)[1];
        const inner = toScreen(lens.x_nm, -face, lens, extent)[1];
        outside.toggleAttribute('data-away', outer < 24);
        inside.toggleAttribute('data-away', inner > extent.height_px - 24);
    };
    const makeRoom = (px: number) => {
        if (px === inset_px) return;
        inset_px = px;
        host.toggleAttribute('data-strip', px > 0);
        host.style.setProperty('--scene-inset', `${px}px`);
    };
    const furniture: Legend = {
        strip: false,
        update: ({ snapshot, camera }) => {
            const { box, observed, proteins } = snapshot;
            makeRoom(furniture.strip ? stripWidth_px(camera.extent.width_px) : 0);
            nameSides(camera, box.membrane_nm / 2);
            const nm = scaleBar_nm(camera.lens.px_per_nm, camera.extent.width_px < 520 ? 80 : 120);
            scale.style.width = `${(nm * camera.lens.px_per_nm).toFixed(1)}px`;
            const { inside: i, outside: o } = observed.concentrations_mM;
            const others = i.X + o.X > 0;
            const there = PUMPS.map(({ key }) => proteins.some(({ kind }) => kind === key));
            const now = `${nm} ${others} ${there}`;
            if (now === said) return;
            said = now;
            scaleText.textContent = `${nm} nm`;
            for (const item of legend.children) {
                if (item instanceof HTMLElement && item.dataset.species === 'X')
                    item.hidden = !others;
            }
            for (const [k, item] of pumps.entries()) item.hidden = !there[k];
        },
        explain: (overlay, on) => {
            if (on) notes.append(explanations[overlay]);
            else explanations[overlay].remove();
        },
        destroy: () => {
            for (const element of [outside, inside, key, notes, scale]) element.remove();
        },
    };
    return furniture;
};
