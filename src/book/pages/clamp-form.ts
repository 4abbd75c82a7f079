/** What one chooses for a voltage-clamp protocol. */
import type { Protocol } from '../../experiment/clamp-protocol.ts';
import { element } from '../../ui/elements.ts';
import { told } from '../../words/phrase.ts';
import { labelled, numberIn, numberInput } from './fields.ts';

export interface ClampForm {
    readonly form: HTMLFormElement;
    readonly start: HTMLButtonElement;
    readonly stop: HTMLButtonElement;
    readonly currents: HTMLButtonElement;
    readonly curves: HTMLButtonElement;
    /** Throws an Error of one sentence where a field holds no number. */
    chosen(): Protocol;
}

/** @param idOf an id that is the document's only one */
export const createClampForm = (idOf: (name: string) => string): ClampForm => {
    const field = (name: string, label: string, value: string, step = 'any') => {
        const input = numberInput(idOf(`clamp-${name}`), value, step);
        return { entry: labelled(label, input), read: () => numberIn(label, input) };
    };
    const holding = field('holding', 'Holding voltage, mV', '-90');
    const from = field('from', 'Steps from, mV', '-60');
    const to = field('to', 'to, mV', '90');
    const by = field('by', 'by, mV', '10');
    const duration = field('duration', 'Each step, µs', '4');
    const repeats = field('repeats', 'Repeats', '2', '1');
    const button = (type: string, text: string) =>
        element('button', { type, class: 'take' }, told(text));
    const start = button('submit', 'Run protocol');
    const stop = button('button', 'Stop');
    const currents = button('button', 'Currents (CSV)');
    const curves = button('button', 'Curves (CSV)');
    for (const each of [stop, currents, curves]) each.disabled = true;
    const form = element(
        'form',
        { class: 'clamp', novalidate: '' },
        ...[holding, from, to, by, duration, repeats].map(({ entry }) => entry),
        element('p', { class: 'takes' }, start, stop, currents, curves),
    );
    return {
        ...{ form, start, stop, currents, curves },
        chosen: () => ({
            holding_mV: holding.read(),
            from_mV: from.read(),
            to_mV: to.read(),
            by_mV: by.read(),
            duration_ns: 1000 * duration.read(),
            repeats: repeats.read(),
        }),
    };
};
