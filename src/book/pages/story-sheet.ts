/** The elements of a step of the story. */
import type { Step } from '../../lessons/step.ts';
import { STORY } from '../../lessons/story.ts';
import { linkTo } from '../../settings/link.ts';
import { element, write } from '../../ui/elements.ts';
import { phrase, told } from '../../words/phrase.ts';

export interface Pressed {
    back(): void;
    begin(): void;
    next(): void;
    choose(choice: number): void;
}

export interface Sheet {
    /** What there is to read of a step that has not begun. @param at its place, 0 the first */
    present(at: number): void;
    /** Its cell is on the way. */
    begun(): void;
    /** The choices may be pressed. */
    ask(): void;
    chosen(choice: number): void;
    live(sentence: string): void;
    say(sentence: string): void;
}

export const stepAt = (at: number): Step => {
    const found = STORY[at];
    if (!found) throw new Error(`The story has ${STORY.length} steps, got ${at + 1}.`);
    return found;
};

const button = (label: string, pressed: () => void): HTMLButtonElement => {
    const made = element('button', { type: 'button', class: 'take' }, told(label));
    made.addEventListener('click', pressed);
    return made;
};

export const createSheet = (host: HTMLElement, pressed: Pressed): Sheet => {
    const place = element('p', { class: 'source' });
    const title = element('h3', { tabindex: '-1' });
    const text = element('p');
    const cell = element('p', { class: 'source' });
    const question = element('legend');
    const choices = element('div', { class: 'choices-list' });
    const live = element('p', { class: 'live' });
    const said = element('p', { class: 'answer', role: 'status' });
    const back = button('Back', pressed.back);
    const begin = button('Begin', pressed.begin);
    const next = button('Next', pressed.next);
    const link = element('a', { class: 'step-link' }, phrase('Link to this step'));
    host.append(
        ...[place, title, text, cell],
        element('fieldset', { class: 'question' }, question, choices),
        ...[live, said],
        element('p', { class: 'takes' }, back, begin, next),
        element('p', {}, link),
    );
    let offered: HTMLButtonElement[] = [];
    return {
        present: (at) => {
            const step = stepAt(at);
            write(place, phrase('Step {n} of {all}', { n: at + 1, all: STORY.length }));
            write(title, told(step.title));
            write(text, told(step.text));
            write(
                cell,
                phrase('This cell is not in sight yet. “Begin” sets it: {cell}.', {
                    cell: told(step.cell),
                }),
            );
            cell.hidden = false;
            write(begin, phrase('Begin'));
            write(question, told(step.question));
            write(live, '');
            write(said, '');
            offered = step.choices.map((choice, i) => {
                const made = button(choice, () => pressed.choose(i));
                made.setAttribute('aria-pressed', 'false');
                made.disabled = true;
                return made;
            });
            choices.replaceChildren(...offered);
            back.disabled = at === 0;
            next.disabled = at === STORY.length - 1;
            link.href = linkTo('story', step.key);
        },
        begun: () => {
            cell.hidden = true;
            write(begin, phrase('Once more'));
            title.focus();
        },
        ask: () => {
            for (const each of offered) each.disabled = false;
        },
        chosen: (choice) => {
            for (const [i, each] of offered.entries()) {
                each.setAttribute('aria-pressed', String(i === choice));
                each.disabled = i !== choice;
            }
        },
        live: (sentence) => write(live, sentence),
        say: (sentence) => write(said, sentence),
    };
};
