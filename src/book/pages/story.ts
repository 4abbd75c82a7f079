/** The guided story: a scene, a question to be answered first, and then the cell's own answer. */

import { STORY, type Step } from '../../lessons/story.ts';
import { PARAMETERS } from '../../params.ts';
import { check } from '../../settings/settings.ts';
import { element, write } from '../../ui/elements.ts';
import { clock, fixed } from '../../ui/format.ts';
import type { Open, Sight } from '../program.ts';

/** Where the reader is in a step. */
type Stage = 'closed' | 'settling' | 'asked' | 'watching' | 'answered';

/** Quick enough that no answer takes half a minute, slow enough to see ions cross. */
const PACE_nsPerSecond = 500;
/** While the scene is set there is a text to read, and nobody need wait for longer. */
const SETTING_nsPerSecond = PARAMETERS.speed_nsPerSecond.max;

export const open: Open = (host, program, place) => {
    let at = 0;
    let stage: Stage = 'closed';
    let chosen = -1;
    let changed_ns = 0;
    let epoch: number | undefined;

    const progress = element('p', { class: 'source' });
    const title = element('h3', { tabindex: '-1' });
    const text = element('p');
    const question = element('legend');
    const choices = element('div', { class: 'choices-list' });
    const form = element('fieldset', { class: 'question' }, question, choices);
    const live = element('p', { class: 'live' });
    const said = element('p', { class: 'answer', role: 'status' });
    const button = (label: string, pressed: () => void) => {
        const made = element('button', { type: 'button', class: 'take' }, label);
        made.addEventListener('click', pressed);
        return made;
    };
    const back = button('Back', () => enter(at - 1));
    const again = button('Begin', () => enter(at));
    const next = button('Next', () => enter(at + 1));
    const link = element('a', { class: 'step-link' }, 'Link to this step');
    host.append(
        progress,
        title,
        text,
        form,
        live,
        said,
        element('p', { class: 'takes' }, back, again, next),
        element('p', {}, link),
    );

    const step = (): Step => {
        const found = STORY[at];
        if (!found) throw new Error(`The story has ${STORY.length} steps, got ${at + 1}.`);
        return found;
    };
    const predict = (choice: number) => {
        if (stage !== 'asked') return;
        chosen = choice;
        stage = 'watching';
        changed_ns = program.sight()?.snapshot.time_ns ?? 0;
        for (const [i, each] of [...choices.children].entries()) {
            each.setAttribute('aria-pressed', String(i === choice));
            if (each instanceof HTMLButtonElement) each.disabled = i !== choice;
        }
        write(said, `You say: ${step().choices[choice]}. Watch what the ions do.`);
        program.change(step().change);
        program.play(true);
    };
    /** What there is to read, without a change of the cell in sight. */
    const present = (index: number) => {
        at = Math.max(0, Math.min(STORY.length - 1, index));
        chosen = -1;
        const { title: name, text: words, question: asked, choices: offered, key } = step();
        write(progress, `Step ${at + 1} of ${STORY.length}`);
        write(title, name);
        write(text, words);
        write(question, asked);
        write(live, '');
        write(said, '');
        choices.replaceChildren(
            ...offered.map((choice, i) => {
                const made = button(choice, () => predict(i));
                made.setAttribute('aria-pressed', 'false');
                made.disabled = true;
                return made;
            }),
        );
        back.disabled = at === 0;
        next.disabled = at === STORY.length - 1;
        link.href = `#v=1&story=${key}`;
    };
    const enter = (index: number) => {
        present(index);
        stage = 'settling';
        write(again, 'Once more');
        epoch = program.sight()?.snapshot.box.epoch;
        program.load(check({ ...step().scene, speed_nsPerSecond: SETTING_nsPerSecond }));
        title.focus();
    };

    const settle = ({ snapshot }: Sight) => {
        if (snapshot.box.epoch === epoch || snapshot.time_ns < step().before_ns) return;
        stage = 'asked';
        program.change({ speed_nsPerSecond: step().scene.speed_nsPerSecond ?? PACE_nsPerSecond });
        for (const each of choices.children)
            if (each instanceof HTMLButtonElement) each.disabled = false;
    };
    const watch = ({ snapshot }: Sight) => {
        const passed_ns = snapshot.time_ns - changed_ns;
        if (passed_ns < step().watch_ns) return;
        stage = 'answered';
        const verdict = chosen === step().right ? '✓ As you said.' : '✗ Not so.';
        const was = `It came to ${fixed(snapshot.observed.voltage_mV, 0)} mV.`;
        write(said, `${verdict} ${was} ${step().answer}`);
    };
    const showLive = ({ snapshot, verdict }: Sight) => {
        const { observed, time_ns, box } = snapshot;
        if (stage === 'closed' || box.epoch === epoch) return;
        const left_ns = step().watch_ns - (time_ns - changed_ns);
        const voltage_mV = verdict.mean?.mean ?? observed.voltage_mV;
        const parts = [
            stage === 'settling' ? 'The cell settles' : '',
            `now ${fixed(voltage_mV, 0)} mV`,
            `${fixed(Math.abs(observed.separatedCharge_e), 0)} charges too many`,
            stage === 'watching' ? `answer in ${clock(Math.max(0, left_ns))}` : '',
        ];
        const line = parts.filter((part) => part !== '').join(', ');
        write(live, `${line.charAt(0).toUpperCase()}${line.slice(1)}.`);
    };
    if (place === undefined) present(0);
    else enter(place);
    return {
        show: (sight) => {
            if (stage === 'settling') settle(sight);
            if (stage === 'watching') watch(sight);
            showLive(sight);
        },
        turnTo: enter,
    };
};
