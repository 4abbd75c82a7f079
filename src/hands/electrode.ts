/** The electrode of the stimulus by hand: put in from the tray, moved along the membrane, asked for a pulse, taken away. */
import type { Settings } from '../params.ts';
import type { Snapshot, Target } from '../snapshot.ts';
import { atMostEvery } from '../ui/at-most-every.ts';
import { drawing, element } from '../ui/elements.ts';
import { FLASH } from '../ui/flash.ts';
import { fixed } from '../ui/format.ts';
import { currentText, densityText } from '../ui/stimulus-text.ts';
import { phrase } from '../words/phrase.ts';
import type { CardText } from './card.ts';
import { type Commands, drag, type Picture, placeOf, widestGap_nm } from './picture.ts';

/** There is one. */
export const ELECTRODE: Target = { type: 'electrode', id: 0 };
export const isElectrode = (target: Target | undefined): boolean => target?.type === 'electrode';

/** Where it goes is sent on this often. */
const CARRY_ms = 60;

const currentLines = (current_e_per_ns: number, seen: Snapshot): string[] => {
    const density = densityText(current_e_per_ns, seen);
    const into = current_e_per_ns >= 0;
    return [
        phrase(into ? '{current} into the cell' : '{current} out of the cell', {
            current: currentText(Math.abs(current_e_per_ns)),
        }),
        ...(density
            ? [phrase('as much as {density}', { density: density.replace('\u2212', '') })]
            : []),
    ];
};

/** Title and lines; nothing where it is not there. */
export const aboutElectrode = (
    snapshot: Snapshot,
    { duration_ns, count, interval_us }: Settings['stimulus'],
): CardText | undefined => {
    const { electrode, observed } = snapshot;
    if (!electrode) return undefined;
    const { pulses } = observed;
    const each = `${fixed(interval_us, 1)} µs`;
    return [
        phrase('Electrode'),
        [
            phrase(electrode.isOn ? 'pulse {n} is on' : 'no pulse now, {n} so far', { n: pulses }),
            ...currentLines(electrode.current_e_per_ns, snapshot),
            phrase('for {time} each', { time: `${fixed(duration_ns, 0)} ns` }),
            ...(count > 0
                ? [
                      count > 1
                          ? phrase('{n} come by themselves, {time} apart', { n: count, time: each })
                          : phrase('1 comes by itself'),
                  ]
                : []),
            phrase('click: stimulate'),
        ],
    ];
};

/** The same place within the box, whose ends meet. */
export const beside = ({ box }: Pick<Snapshot, 'box'>, x_nm: number): number =>
    (x_nm + box.width_nm) % box.width_nm;

/** It goes along with the pointer, in the picture or out of it. */
export const carryElectrode = (
    picture: Picture,
    commands: Commands,
    event: PointerEvent,
    on: { clicked?(): void; dragged?(): void; takenOut(): void },
): void => {
    const due = atMostEvery(CARRY_ms);
    drag(event, {
        moved: (at) => {
            on.dragged?.();
            const { x_nm, inside } = placeOf(picture, at);
            if (inside && due(performance.now())) commands.putElectrode(x_nm);
        },
        dropped: (at) => {
            const { x_nm, inside } = placeOf(picture, at);
            if (inside) commands.putElectrode(x_nm);
            else on.takenOut();
        },
        clicked: () => on.clicked?.(),
        ended: () => {},
    });
};

/** Its button in the tray. */
export const electrodeButton = (
    picture: () => Picture | undefined,
    snapshot: () => Snapshot | undefined,
    commands: Commands,
): HTMLButtonElement => {
    const button = element(
        'button',
        {
            type: 'button',
            class: 'quiet',
            'aria-label': phrase('Add the electrode'),
            title: phrase(
                'Drag the electrode of the stimulus into the picture; out of it, it is gone again',
            ),
        },
        '+',
        drawing('0 0 24 24', FLASH, 'icon'),
    );
    let dragged = false;
    button.addEventListener('pointerdown', (event) => {
        dragged = false;
        const shown = picture();
        if (!shown || event.button !== 0) return;
        carryElectrode(shown, commands, event, {
            dragged: () => {
                dragged = true;
            },
            takenOut: commands.takeElectrode,
        });
    });
    button.addEventListener('click', ({ detail }) => {
        const now = snapshot();
        // A key's click has no detail; a drag before it may have ended elsewhere.
        if (now && (detail === 0 || !dragged)) commands.putElectrode(widestGap_nm(now));
    });
    return button;
};
