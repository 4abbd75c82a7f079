/** Cells and experiments to start from; the one that runs is marked, and says how what came out stands to what was promised. */
import type { ShippedScenario } from '../../lessons/promise.ts';
import { SCENARIOS } from '../../lessons/scenarios.ts';
import type { Settings } from '../../params.ts';
import { check, effectOf } from '../../settings/settings.ts';
import { element, write } from '../../ui/elements.ts';
import { told } from '../../words/phrase.ts';
import type { Open } from '../program.ts';
import { promiseText, standing } from './promise-words.ts';

/** The settings are those of the scenario; speed is the viewer's own. */
export const runs = (settings: Settings, { scenario }: ShippedScenario): boolean =>
    ['none', 'view'].includes(effectOf(check(scenario), settings));

export const open: Open = (host, program) => {
    const entries = SCENARIOS.map((shipped) => {
        const about = element('span', { class: 'sentence' }, told(shipped.sentence));
        const button = element(
            'button',
            { type: 'button', class: 'scenario' },
            element('b', {}, told(shipped.name)),
            about,
            element('span', { class: 'promise' }, told(promiseText(shipped.promise))),
        );
        button.addEventListener('click', () => program.load(check(shipped.scenario)));
        const state = element('p', { class: 'standing', role: 'status' });
        state.hidden = true;
        const source = element('small', { class: 'source' }, shipped.source);
        const item = element('li', {}, button, state, source);
        return { shipped, button, state, item };
    });
    host.append(element('ul', { class: 'scenarios' }, ...entries.map(({ item }) => item)));
    return {
        show: (sight) => {
            const settings = program.settings();
            for (const { shipped, button, state } of entries) {
                const current = runs(settings, shipped);
                if (current) button.setAttribute('aria-current', 'true');
                else button.removeAttribute('aria-current');
                state.hidden = !current;
                if (current) write(state, told(standing(sight, shipped.promise)));
            }
        },
    };
};
