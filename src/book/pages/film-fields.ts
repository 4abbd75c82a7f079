/** Fields of the form of a film. */
import { element } from '../../ui/elements.ts';
import { told } from '../../words/phrase.ts';

export const entry = (label: string, control: HTMLElement): HTMLElement =>
    element('p', { class: 'entry' }, element('label', { for: control.id }, told(label)), control);

export const select = <T extends string>(
    id: string,
    options: readonly (readonly [value: T, label: string])[],
    first: T,
) => {
    const made = element(
        'select',
        { id },
        ...options.map(([value, label]) => element('option', { value }, told(label))),
    );
    made.value = first;
    const chosen = (): T => options.find(([value]) => value === made.value)?.[0] ?? first;
    return { made, chosen };
};

/** A field of type number would hide what was typed where that is no number. */
export const numberInput = (id: string, value: number | '', placeholder = ''): HTMLInputElement =>
    element('input', {
        ...{ id, type: 'text', inputmode: 'decimal', value: String(value) },
        placeholder: told(placeholder),
    });

export const checkbox = (id: string, on: boolean): HTMLInputElement => {
    const made = element('input', { id, type: 'checkbox' });
    made.checked = on;
    return made;
};

/** What follows from other fields; nobody's typing is interrupted. */
export const put = (field: HTMLInputElement, value: string): void => {
    if (field !== document.activeElement) field.value = value;
};
