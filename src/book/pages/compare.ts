/** Two cells from one: here one chooses in what the second one differs. */
import { type Entry, entriesOf, type Settings } from '../../params.ts';
import { type Value, valueAt, withValue } from '../../settings/settings.ts';
import { element, write } from '../../ui/elements.ts';
import { sentenceOf } from '../../ui/failure.ts';
import { valuesText } from '../../ui/value-text.ts';
import { phrase, told } from '../../words/phrase.ts';
import type { Arrangement, Difference, Open } from '../program.ts';
import { labelled, numberIn, numberInput } from './fields.ts';

interface Asked {
    readonly words: string;
    readonly path: string;
    readonly value: Value;
    /** Offered where there are some of these; where nothing is said, in each cell. */
    readonly where?: string;
}

/** What is asked most often. */
const OFTEN: readonly Asked[] = [
    { words: 'no pump', path: 'pumps.count', value: 0 },
    { words: 'no ATP', path: 'pumps.atp', value: 0, where: 'pumps.count' },
    { words: 'no K⁺ channel', path: 'channels.K.count', value: 0 },
    { words: 'no Na⁺ channel', path: 'channels.Na.count', value: 0 },
    { words: 'no Cl⁻ channel', path: 'channels.Cl.count', value: 0 },
    { words: '15 mM K⁺ outside', path: 'outside.K', value: 15 },
    { words: 'ouabain, 10 µM', path: 'drugs.ouabain_uM', value: 10, where: 'pumps.count' },
    { words: 'TTX, 1 µM', path: 'drugs.TTX_nM', value: 1000, where: 'channels.Nav.count' },
    { words: 'TEA, 20 mM', path: 'drugs.TEA_mM', value: 20, where: 'channels.Kv.count' },
    { words: '27 °C', path: 'temperature_C', value: 27 },
];
const ABOUT =
    'From this moment on a second cell goes its own way: the same ions, the same chance, and one thing different. One clock drives both, their voltages and the difference are in one plot, and in the end you keep one.';

const NOTHING = '';

const canBe = (settings: Settings, path: string, value: Value): boolean => {
    try {
        withValue(settings, path, value);
        return true;
    } catch {
        return false;
    }
};
const offered = (settings: Settings): readonly Asked[] =>
    OFTEN.filter(
        ({ path, value, where }) =>
            valueAt(settings, path) !== value &&
            (where === undefined || valueAt(settings, where) !== 0) &&
            canBe(settings, path, value),
    );
/** A running cell takes them over. */
const variables = (settings: Settings): readonly Entry[] =>
    entriesOf(settings).filter(({ parameter }) => parameter.effect === 'live');

const ARRANGEMENTS: readonly (readonly [Arrangement, string])[] = [
    ['beside', 'Side by side'],
    ['above', 'Stacked'],
];

/** The field for the value of a parameter, and what is in it. */
const valueField = (
    { path, parameter }: Entry,
    now: Value,
    id: string,
): { readonly field: HTMLElement; value(): Value } => {
    if (parameter.kind === 'choice') {
        const input = element('select', { id });
        for (const each of parameter.choices)
            input.append(element('option', { value: each }, told(each)));
        input.value = parameter.choices.find((each) => each !== now) ?? String(now);
        return { field: labelled('Second cell', input), value: () => input.value };
    }
    const input = numberInput(id, now === null ? '' : String(now), String(parameter.step));
    const label = parameter.unit ? `Second cell, ${parameter.unit}` : 'Second cell';
    const isNone = () => parameter.kind === 'optional' && input.value === '';
    return {
        field: labelled(label, input),
        value: () => (isNone() && !input.validity.badInput ? null : numberIn(path, input)),
    };
};

const option = (value: string, words: string) => element('option', { value }, told(words));
const group = (label: string, options: readonly HTMLElement[]) =>
    element('optgroup', { label: told(label) }, ...options);

export const openCompare: Open = (host, program) => {
    const { comparing } = program;
    const what = element('select', { id: program.id('compare-what') });
    const how = element('select', { id: program.id('compare-how') });
    for (const [key, label] of ARRANGEMENTS) how.append(option(key, label));
    const chosenHow = (): Arrangement => (how.value === 'above' ? 'above' : 'beside');
    how.addEventListener('change', () => comparing.arrange(chosenHow()));
    const place = element('div', {});
    const begin = element('button', { type: 'submit', class: 'take' }, phrase('Compare'));
    const keepers = (['first', 'second'] as const).map((which) => {
        const button = element(
            'button',
            { type: 'button', class: 'take' },
            phrase(which === 'first' ? 'Keep the first' : 'Keep the second'),
        );
        button.addEventListener('click', () => void keep(which));
        return button;
    });
    const said = element('p', { role: 'status' });
    let field: ReturnType<typeof valueField> | undefined;
    let entry: Entry | undefined;

    const showField = () => {
        const settings = program.settings();
        entry = variables(settings).find(({ path }) => `= ${path}` === what.value);
        field =
            entry && valueField(entry, valueAt(settings, entry.path), program.id('compare-value'));
        place.replaceChildren(...(field ? [field.field] : []));
    };
    /** What there is to choose, where that is not what there was. */
    let listed = '';
    const list = () => {
        const settings = program.settings();
        const often = offered(settings);
        const key = JSON.stringify([often, variables(settings).length]);
        if (key === listed || document.activeElement === what) return;
        listed = key;
        const before = what.length > 0 ? what.value : undefined;
        what.replaceChildren(
            group(
                'Often asked',
                often.map(({ words }) => option(words, words)),
            ),
            group(
                'Any parameter',
                variables(settings).map(({ path, parameter }) =>
                    option(`= ${path}`, parameter.label),
                ),
            ),
            group('Twins', [option(NOTHING, 'nothing at all')]),
        );
        if (before !== undefined) what.value = before;
        if (what.selectedIndex < 0) what.selectedIndex = 0;
        showField();
    };
    what.addEventListener('change', showField);

    const chosen = (): Difference => {
        if (entry && field) {
            const value = field.value();
            withValue(program.settings(), entry.path, value);
            const words = valuesText(new Map([[entry.path, value]]), program.settings());
            return { words, change: { path: entry.path, value } };
        }
        const asked = OFTEN.find(({ words }) => words === what.value);
        return asked ? { words: asked.words, change: asked } : { words: 'the same' };
    };
    const show = () => {
        const difference = comparing.difference();
        for (const button of keepers) button.disabled = !difference;
        write(
            said,
            difference
                ? phrase('Two cells: as it is, and {difference}. What you do is done to both.', {
                      difference: told(difference.words),
                  })
                : '',
        );
        list();
    };
    const attempt = async (act: () => Promise<void>) => {
        program.say('');
        try {
            await act();
        } catch (error) {
            program.say(sentenceOf(error));
        }
        show();
    };
    const keep = (which: 'first' | 'second') => attempt(() => comparing.keep(which));
    const form = element(
        'form',
        { class: 'sweep', novalidate: '' },
        labelled('In the second cell', what),
        place,
        labelled('Layout', how),
        element('p', { class: 'takes' }, begin, ...keepers),
    );
    form.addEventListener('submit', (event) => {
        event.preventDefault();
        void attempt(async () => comparing.begin(chosen(), chosenHow()));
    });
    host.append(element('p', {}, phrase(ABOUT)), form, said);
    show();
    return { show };
};
