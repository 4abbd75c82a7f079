/** The tray: channels, pumps and the electrode to be dragged into the picture, or put into the membrane's widest gap by a click or a key. */
import type { Kind } from '../kinds/kind.ts';
import { isCotransporter, kindsOf, movesRare } from '../kinds.ts';
import { inkProperty } from '../palette.ts';
import { countOf, type Settings } from '../params.ts';
import type { Snapshot } from '../snapshot.ts';
import { element } from '../ui/elements.ts';
import { phrase, told } from '../words/phrase.ts';
import { electrodeButton } from './electrode.ts';
import { type Commands, drag, type Picture, placeOf, widestGap_nm } from './picture.ts';

export interface Tray {
    /** What can be added; nothing moves where it is the same as before. */
    show(settings: Settings): void;
}

/** @param picture undefined while, or where, there is none */
export const createTray = (
    stage: HTMLElement,
    picture: () => Picture | undefined,
    snapshot: () => Snapshot | undefined,
    commands: Commands,
): Tray => {
    const buttonFor = (each: Kind): HTMLButtonElement => {
        const { key: kind, symbol } = each;
        const name = told(each.name);
        const button = element(
            'button',
            {
                type: 'button',
                class: 'quiet',
                'aria-label': name.includes(symbol)
                    ? phrase('Add a {kind}', { kind: name })
                    : phrase('Add a {kind}: {symbol}', { kind: name, symbol }),
                title: phrase('Drag a {kind} into the membrane', { kind: name }),
                style: `--ink: var(${inkProperty(each)})`,
            },
            `+ ${told(symbol)}`,
        );
        let dragged = false;
        button.addEventListener('pointerdown', (event) => {
            dragged = false;
            const shown = picture();
            if (!shown || event.button !== 0) return;
            drag(event, {
                moved: (at) => {
                    dragged = true;
                    shown.showGhost({ kind, ...placeOf(shown, at) });
                },
                dropped: (at) => {
                    const { x_nm, allowed } = placeOf(shown, at);
                    if (allowed) commands.add(kind, x_nm);
                },
                ended: () => shown.showGhost(undefined),
            });
        });
        button.addEventListener('click', ({ detail }) => {
            const now = snapshot();
            // A key's click has no detail; a drag before it may have ended elsewhere.
            if (now && (detail === 0 || !dragged)) commands.add(kind, widestGap_nm(now));
        });
        return button;
    };
    const electrode = electrodeButton(picture, snapshot, commands);
    const tray = element('div', { class: 'tray', role: 'group', 'aria-label': phrase('Add') });
    stage.append(tray);
    let shown = '';
    return {
        show: (settings) => {
            const { inside, outside } = settings;
            const hasRare = inside.H + outside.H > 0;
            const kinds = kindsOf(settings).filter((kind) =>
                isCotransporter(kind) ? countOf(settings, kind) > 0 : hasRare || !movesRare(kind),
            );
            const keys = kinds.map(({ key }) => key).join();
            if (keys === shown) return;
            shown = keys;
            tray.replaceChildren(...kinds.map(buttonFor), electrode);
        },
    };
};
