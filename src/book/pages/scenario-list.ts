/** A list of scenarios to start from; the one that runs is marked, and says how what came out stands to what was promised. */
import type { ShippedScenario } from '../../lessons/promise.ts';
import type { Settings } from '../../params.ts';
import { linkTo } from '../../settings/link.ts';
import { check, isSameCell } from '../../settings/settings.ts';
import { element, write } from '../../ui/elements.ts';
import { phrase, told } from '../../words/phrase.ts';
import type { Program, Sight } from '../program.ts';
import { promiseText, standing } from './promise-words.ts';

/** The settings are those of the scenario; speed is the viewer's own. */
export const runs = (settings: Settings, { scenario }: ShippedScenario): boolean =>
    isSameCell(check(scenario), settings);

export interface ScenarioList {
    readonly list: HTMLElement;
    show(sight: Sight): void;
}

export const createScenarioList = (
    scenarios: readonly ShippedScenario[],
    program: Program,
): ScenarioList => {
    const entries = scenarios.map((shipped) => {
        const { key, name, sentence, promise, scenario } = shipped;
        const button = element(
            'button',
            { type: 'button', class: 'scenario' },
            element('b', {}, told(name)),
            element('span', { class: 'sentence' }, told(sentence)),
            element('span', { class: 'promise' }, promiseText(promise)),
        );
        button.addEventListener('click', () => program.load(check(scenario)));
        const state = element('p', { class: 'standing', role: 'status' });
        state.hidden = true;
        const link = element(
            'a',
            {
                href: linkTo('scenario', key),
                'aria-label': phrase('Link to {name}', { name: told(name) }),
            },
            phrase('Link'),
        );
        const source = element('small', { class: 'source' }, `${shipped.source}. `, link);
        const item = element('li', {}, button, state, source);
        return { shipped, button, state, item };
    });
    return {
        list: element('ul', { class: 'scenarios' }, ...entries.map(({ item }) => item)),
        show: (sight) => {
            const settings = program.settings();
            for (const { shipped, button, state } of entries) {
                const current = runs(settings, shipped);
                if (current) button.setAttribute('aria-current', 'true');
                else button.removeAttribute('aria-current');
                state.hidden = !current;
                if (current) write(state, standing(sight, shipped.promise));
            }
        },
    };
};
