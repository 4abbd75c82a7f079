/** Problems with the numbers of the cell in sight; answers are checked, worked out on request, and shown by the cell they were made from. */
import { checked } from '../../lessons/answer.ts';
import { problemsOf } from '../../lessons/practice.ts';
import type { Problem } from '../../lessons/problem.ts';
import { GROUP_KEYS, GROUPS } from '../../lessons/promise.ts';
import type { Settings } from '../../params.ts';
import { check, withScenario } from '../../settings/settings.ts';
import { element, write } from '../../ui/elements.ts';
import { sentenceOf } from '../../ui/failure.ts';
import { decimalMark, phrase, told } from '../../words/phrase.ts';
import type { Open } from '../program.ts';

/** The cell that shows a problem. @param posed the one whose numbers it may have */
export const shownBy = (posed: Settings, { scene, alone }: Problem): Settings =>
    alone ? check(scene) : withScenario(posed, scene);

/** In the reader's language, its numbers too. */
const inTongue = (text: string): string =>
    told(text).replace(/(\d)\.(?=\d)/g, `$1${decimalMark()}`);

/**
 * @param show brings what shows the problem into sight
 * @param idOf an id that is the document's only one
 */
const problemItem = (
    problem: Problem,
    show: () => void,
    idOf: (name: string) => string,
): HTMLElement => {
    const { key, title, question, unit, solution } = problem;
    const id = idOf(`answer-${key}`);
    const input = element('input', { id, type: 'text', inputmode: 'decimal', autocomplete: 'off' });
    const said = element('p', { class: 'answer', role: 'status' });
    const worked = element('p', { class: 'worked', id: idOf(`worked-${key}`) }, inTongue(solution));
    worked.hidden = true;
    const submit = element('button', { type: 'submit', class: 'take' }, phrase('Check'));
    const work = element(
        'button',
        { type: 'button', class: 'take', 'aria-expanded': 'false', 'aria-controls': worked.id },
        phrase('Worked solution'),
    );
    const shown = element('button', { type: 'button', class: 'take' }, phrase('Show me'));
    const form = element(
        'form',
        { class: 'problem', novalidate: '' },
        element('h4', {}, told(title)),
        element('p', {}, inTongue(question)),
        element(
            'p',
            { class: 'entry' },
            element('label', { for: id }, phrase('Your answer, {unit}', { unit: told(unit) })),
            input,
        ),
        element('p', { class: 'takes' }, submit, work, shown),
        said,
        worked,
    );
    form.addEventListener('submit', (event) => {
        event.preventDefault();
        write(said, told(checked(input.value, problem)));
    });
    work.addEventListener('click', () => {
        worked.hidden = !worked.hidden;
        work.setAttribute('aria-expanded', String(!worked.hidden));
    });
    shown.addEventListener('click', show);
    return element('li', {}, form);
};

export const open: Open = (host, program) => {
    const list = element('div');
    const renew = element(
        'button',
        { type: 'button', class: 'take' },
        phrase('Numbers of the cell in sight'),
    );
    const fill = () => {
        // Problems keep their cell, whatever comes into sight later.
        const settings = program.settings();
        const show = (problem: Problem) => {
            try {
                program.load(shownBy(settings, problem));
            } catch (error) {
                program.say(sentenceOf(error));
            }
        };
        const problems = problemsOf(settings);
        const sections = GROUP_KEYS.flatMap((group) => {
            const items = problems
                .filter((each) => each.group === group)
                .map((each) => problemItem(each, () => show(each), program.id));
            const heading = element('h3', {}, phrase(GROUPS[group]));
            return items.length > 0
                ? [heading, element('ul', { class: 'problems' }, ...items)]
                : [];
        });
        list.replaceChildren(...sections);
    };
    renew.addEventListener('click', fill);
    host.append(
        element(
            'p',
            {},
            phrase(
                'Of the membrane itself and of impulses the numbers are those of the cell that was in sight when this page was opened; elsewhere in life they are those of a cell there. “Show me” sets that cell. Answers may have a point or a comma.',
            ),
        ),
        element('p', { class: 'takes' }, renew),
        list,
    );
    fill();
    return {};
};
