/** Cells and experiments to start from; the one that runs is marked, and says how what came out stands to what was promised. */

import { SCENARIOS, type ShippedScenario } from '../../lessons/scenarios.ts';
import type { Settings } from '../../params.ts';
import { check, effectOf } from '../../settings/settings.ts';
import { perIon, SPECIES } from '../../species.ts';
import { element, write } from '../../ui/elements.ts';
import { fixed } from '../../ui/format.ts';
import type { Open, Sight } from '../program.ts';

const LINES = {
    ...perIon((_, species) => `Nernst potential of ${SPECIES[species].symbol}`),
    ghk: 'GHK',
    ghkWithPump: 'GHK with pumps',
    donnan: 'Donnan potential',
    neutral: 'neutral on both sides',
} as const;

/** The settings are those of the scenario; speed is the viewer's own. */
export const runs = (settings: Settings, { scenario }: ShippedScenario): boolean =>
    ['none', 'view'].includes(effectOf(check(scenario), settings));

const standing = (
    { snapshot, verdict }: Sight,
    { line, expected_mV, within_mV }: ShippedScenario,
): string => {
    const now_mV = verdict.mean?.mean;
    if (now_mV === undefined) {
        return `Now ${fixed(snapshot.observed.voltage_mV, 0)} mV, still settling.`;
    }
    const error_mV = verdict.mean?.standardError ?? 0;
    const found = `Came out: ${fixed(now_mV, 1)} ± ${fixed(error_mV, 1)} mV`;
    // As in the tests: three standard errors, and what the line itself may move.
    if (Math.abs(now_mV - expected_mV) <= 3 * error_mV + within_mV)
        return `${found}. ✓ As promised.`;
    return line === 'donnan'
        ? `${found}, still on its way.`
        : `${found}. ≠ Not what was promised, or not yet.`;
};

export const open: Open = (host, program) => {
    const entries = SCENARIOS.map((shipped) => {
        const about = element('span', { class: 'sentence' }, shipped.sentence);
        const promise = `Expect ${fixed(shipped.expected_mV, 0)} mV: ${LINES[shipped.line]}.`;
        const button = element(
            'button',
            { type: 'button', class: 'scenario' },
            element('b', {}, shipped.name),
            about,
            element('span', { class: 'promise' }, promise),
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
                if (current) write(state, standing(sight, shipped));
            }
        },
    };
};
