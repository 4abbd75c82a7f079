/** Problems with the numbers of the cell in sight; answers are checked, worked out on request, and shown by the cell. */

import { numberIn, type Problem, problemsOf } from '../../lessons/practice.ts';
import { withScenario } from '../../settings/settings.ts';
import { element, write } from '../../ui/elements.ts';
import type { Open, Program } from '../program.ts';

const problemItem = (problem: Problem, program: Program): HTMLElement => {
    const { key, title, question, unit, answer, tolerance, solution, scene } = problem;
    const id = `answer-${key}`;
    const input = element('input', { id, type: 'text', inputmode: 'decimal', autocomplete: 'off' });
    const said = element('p', { class: 'answer', role: 'status' });
    const worked = element('p', { class: 'worked', id: `worked-${key}` }, solution);
    worked.hidden = true;
    const submit = element('button', { type: 'submit', class: 'take' }, 'Check');
    const work = element(
        'button',
        { type: 'button', class: 'take', 'aria-expanded': 'false', 'aria-controls': worked.id },
        'Worked solution',
    );
    const show = element('button', { type: 'button', class: 'take' }, 'Show me');
    const form = element(
        'form',
        { class: 'problem', novalidate: '' },
        element('h3', {}, title),
        element('p', {}, question),
        element(
            'p',
            { class: 'entry' },
            element('label', { for: id }, `Your answer, ${unit}`),
            input,
        ),
        element('p', { class: 'takes' }, submit, work, show),
        said,
        worked,
    );
    form.addEventListener('submit', (event) => {
        event.preventDefault();
        const given = numberIn(input.value);
        const away = Math.abs(given - answer);
        if (Number.isNaN(given))
            write(said, `The answer must be a number in ${unit}, got ${input.value || 'nothing'}.`);
        else if (away <= tolerance) write(said, '✓ Right.');
        else if (Math.abs(given + answer) <= tolerance)
            write(said, '✗ The size is right, the sign is not.');
        else write(said, `✗ Not yet: it is ${given < answer ? 'more' : 'less'} than that.`);
    });
    work.addEventListener('click', () => {
        worked.hidden = !worked.hidden;
        work.setAttribute('aria-expanded', String(!worked.hidden));
    });
    show.addEventListener('click', () => program.load(withScenario(program.settings(), scene)));
    return element('li', {}, form);
};

export const open: Open = (host, program) => {
    const list = element('ul', { class: 'problems' });
    const renew = element(
        'button',
        { type: 'button', class: 'take' },
        'Numbers of the cell in sight',
    );
    const fill = () => {
        const problems = problemsOf(program.settings());
        list.replaceChildren(...problems.map((problem) => problemItem(problem, program)));
    };
    renew.addEventListener('click', fill);
    host.append(
        element(
            'p',
            {},
            'The numbers are those of the cell that was in sight when this page was opened. Answers may have a point or a comma.',
        ),
        element('p', { class: 'takes' }, renew),
        list,
    );
    fill();
    return {};
};
