/** The tray: channels and pumps to be dragged into the membrane, or put into its widest gap by a click or a key. */
import type { ProteinKind, Snapshot } from '../snapshot.ts';
import { PERMEANT, SPECIES } from '../species.ts';
import { element } from '../ui/elements.ts';
import { type Commands, drag, type Picture, placeOf, widestGap_nm } from './picture.ts';

const KINDS: readonly {
    readonly kind: ProteinKind;
    readonly name: string;
    readonly word: string;
}[] = [
    ...PERMEANT.map((kind, species) => {
        const name = SPECIES[species]?.symbol ?? kind;
        return { kind, name, word: `${name} channel` };
    }),
    { kind: 'pump', name: 'pump', word: 'pump' },
];

/** @param picture undefined while, or where, there is none */
export const createTray = (
    stage: HTMLElement,
    picture: () => Picture | undefined,
    snapshot: () => Snapshot | undefined,
    commands: Commands,
): void => {
    const buttons = KINDS.map(({ kind, name, word }) => {
        const button = element(
            'button',
            {
                type: 'button',
                class: 'quiet',
                'aria-label': `Add a ${word}`,
                title: `Drag a ${word} into the membrane`,
                style: `--ink: var(${kind === 'pump' ? '--pumpInk' : `--ink-${kind}`})`,
            },
            `+ ${name}`,
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
    });
    stage.append(element('div', { class: 'tray', role: 'group', 'aria-label': 'Add' }, ...buttons));
};
