/** Fields of a page's form, and what was typed into them. */
import { element } from '../../ui/elements.ts';
import { told } from '../../words/phrase.ts';

export const labelled = (label: string, control: HTMLElement): HTMLElement =>
    element('p', { class: 'entry' }, element('label', { for: control.id }, told(label)), control);

export const numberInput = (id: string, value: string, step = 'any'): HTMLInputElement =>
    element('input', { id, type: 'number', step, value, required: '' });

/** A field of numbers does not tell what was typed in their place. */
export const got = ({ value, validity }: HTMLInputElement): string =>
    value || (validity.badInput ? 'something else' : 'nothing');

/** Throws an Error of one sentence that names the field where it holds no number. */
export const numberIn = (name: string, input: HTMLInputElement): number => {
    if (Number.isNaN(input.valueAsNumber))
        throw new Error(`“${name}” must be a number, got ${got(input)}.`);
    return input.valueAsNumber;
};
