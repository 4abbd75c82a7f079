/** What stands around the picture in HTML: the names of both sides, the legend, the scale bar. Styled in scene.css. */
import { SHAPES } from '../palette.ts';
import { isRare, SPECIES, type SpeciesKey } from '../species.ts';
import { OUTLINES } from '../ui/ion-outlines.ts';
import { roundBelow } from '../ui/round-steps.ts';
import { phrase, told } from '../words/phrase.ts';
import { type Camera, toScreen } from './camera.ts';
import { entry, text } from './legend-entry.ts';
import { channelIcon, icon } from './legend-icons.ts';
import { createMembers } from './legend-members.ts';
import { stripWidth_px } from './profile-strip.ts';
import { chargesPerSign } from './signs.ts';
import type { Frame } from './stage.ts';

const RARE = SPECIES.map(({ key }) => key).filter(isRare);

const ionEntry = (key: SpeciesKey, symbol: string, name: string): HTMLLIElement => {
    const item = entry(icon([OUTLINES[SHAPES[key]], `var(--ion-${key})`]), told(symbol), name);
    item.dataset.species = key;
    item.style.setProperty('--ink', `var(--ink-${key})`);
    return item;
};

const chargesText = (each: number): string =>
    each === 1
        ? phrase('⊕ ⊖ one sign for each excess charge')
        : phrase('⊕ ⊖ one sign for each {n} excess charges', { n: each });

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
    const outside = text('p', 'scene-name scene-outside', phrase('Outside'));
    const inside = text('p', 'scene-name scene-inside', phrase('Inside'));
    const key = document.createElement('div');
    key.className = 'scene-key';
    const legend = document.createElement('ul');
    legend.className = 'scene-legend';
    legend.setAttribute('aria-label', phrase('Legend'));
    const members = createMembers();
    const explanations = {
        charges: text('p', 'scene-note', chargesText(1)),
        forces: text(
            'p',
            'scene-note',
            phrase('full arrow: diffusion · hollow: electric force, mV'),
        ),
    };
    legend.append(
        ...SPECIES.map(({ key, symbol, name }) =>
            ionEntry(key, symbol, told(name.replace('impermeant', 'other'))),
        ),
        entry(channelIcon(true), phrase('open'), ''),
        entry(channelIcon(false), phrase('closed'), phrase('channel')),
        ...members.entries,
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
        update: (frame) => {
            const { snapshot, camera } = frame;
            const { box, observed } = snapshot;
            members.update(frame);
            makeRoom(furniture.strip ? stripWidth_px(camera.extent.width_px) : 0);
            nameSides(camera, box.membrane_nm / 2);
            const nm = scaleBar_nm(camera.lens.px_per_nm, camera.extent.width_px < 520 ? 80 : 120);
            scale.style.width = `${(nm * camera.lens.px_per_nm).toFixed(1)}px`;
            const { inside: i, outside: o } = observed.concentrations_mM;
            const there = RARE.filter((key) => i[key] + o[key] > 0);
            const each = chargesPerSign(box, camera.lens.px_per_nm);
            const now = `${nm} ${there} ${each}`;
            if (now === said) return;
            said = now;
            scaleText.textContent = `${nm} nm`;
            for (const item of legend.children) {
                const rare =
                    item instanceof HTMLElement && RARE.find((key) => key === item.dataset.species);
                if (rare) item.hidden = !there.includes(rare);
            }
            explanations.charges.textContent = chargesText(each);
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
