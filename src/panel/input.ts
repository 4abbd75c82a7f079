/** The number field of a control: what is typed goes to the check as it is, and is not silently moved to the nearest end. */
import type { NumberController } from 'lil-gui';
import type { Value } from '../settings/settings.ts';

export interface Bounds {
    readonly min: number;
    readonly max: number;
}

/** What somebody has typed: a number (with a comma too), or else the text, which the check then names. */
const read = (text: string): Value => {
    const value = Number(text.trim().replace(',', '.').replace('\u2212', '-'));
    return text.trim() === '' || !Number.isFinite(value) ? text : value;
};

export const exactInput = (
    { domElement, $input }: NumberController,
    { min, max }: Bounds,
    commit: (value: Value) => void,
): void => {
    $input.setAttribute('role', 'spinbutton');
    $input.setAttribute('inputmode', 'decimal');
    $input.setAttribute('aria-valuemin', String(min));
    $input.setAttribute('aria-valuemax', String(max));
    // Caught on its way down: lil-gui would clamp each keystroke.
    domElement.addEventListener(
        'input',
        (event) => {
            if (event.target === $input) event.stopPropagation();
        },
        { capture: true },
    );
    $input.addEventListener('change', () => commit(read($input.value)));
};
