/** A voltage-clamp protocol on the voltage-gated channels of the cell in sight, run beside it by workers of its own. */
import { currentsCsv, curvesCsv } from '../../experiment/clamp-csv.ts';
import type { ClampDone } from '../../experiment/clamp-curves.ts';
import {
    type ClampRun,
    type ClampSeen,
    clampRuns,
    voltageGated,
} from '../../experiment/clamp-protocol.ts';
import type { ChannelKind } from '../../kinds/kind.ts';
import { scenarioOf } from '../../lessons/scenarios.ts';
import { check } from '../../settings/settings.ts';
import { download } from '../../ui/download.ts';
import { element } from '../../ui/elements.ts';
import { phrase } from '../../words/phrase.ts';
import type { Leaf, Program } from '../program.ts';
import { createClampForm } from './clamp-form.ts';
import { createClampResult } from './clamp-result.ts';
import { createRuns } from './runs.ts';

const ABOUT =
    'An amplifier holds the membrane at a voltage, then at another, and measures what the voltage-gated channels of this cell let through. They are alone in a thin slice of it, and their gates begin in equilibrium; points are what emerged, lines are theory.';

/** What stands in its place where no channel feels the voltage. */
const createOffer = (program: Program): HTMLElement => {
    const button = element(
        'button',
        { type: 'button', class: 'take' },
        phrase('Open a cell that fires'),
    );
    button.addEventListener('click', () => program.load(check(scenarioOf('impulse').scenario)));
    return element(
        'div',
        {},
        element(
            'p',
            {},
            phrase('No channel of this cell feels the voltage: it takes Nav or Kv channels.'),
        ),
        element('p', { class: 'takes' }, button),
    );
};

const save = (text: string, name: string): void =>
    download(new Blob([text], { type: 'text/csv;charset=utf-8' }), name);

export const openClamp = (host: HTMLElement, program: Program): Leaf => {
    const { form, start, stop, currents, curves, chosen } = createClampForm(program.id);
    let kinds: readonly ChannelKind[] = [];
    let done: ClampDone[] = [];
    const { bar, said } = createRuns<ClampRun, ClampSeen>({
        ...{ form, start, stop, called: 'runs', runner: program.clampRunner },
        say: (sentence) => program.say(sentence),
        begin: () => {
            const settings = program.settings();
            const sight = program.sight();
            const protocol = chosen();
            const runs = clampRuns(settings, protocol);
            if (!sight) throw new Error('There is no cell yet: try again in a moment.');
            result.begin(settings, sight.snapshot.box, protocol);
            kinds = voltageGated(settings);
            done = [];
            return runs;
        },
        done: (run, seen) => {
            if (run && seen) done.push({ run, seen });
            for (const each of [currents, curves]) each.disabled = done.length === 0;
            result.show(done);
        },
    });
    const offer = createOffer(program);
    const offered = element('div', {}, element('p', {}, phrase(ABOUT)), form, bar);
    host.append(offer, offered, said);
    const result = createClampResult(host);
    currents.addEventListener('click', () =>
        save(currentsCsv(kinds, done), 'ionarium-clamp-currents.csv'),
    );
    curves.addEventListener('click', () =>
        save(curvesCsv(kinds, done), 'ionarium-clamp-curves.csv'),
    );
    const suit = () => {
        const none = voltageGated(program.settings()).length === 0;
        offer.hidden = !none;
        offered.hidden = none;
    };
    suit();
    return { show: suit };
};
