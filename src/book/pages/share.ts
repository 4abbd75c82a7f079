/** What one can take away: the link of this run, its scenario as a file, the observables as CSV, a picture; and a file brought along. */
import { linkOf } from '../../link.ts';
import { element, write } from '../../page/parts.ts';
import { sentenceOf } from '../../page/trouble.ts';
import { checkText, difference, LONGEST_TEXT } from '../../settings.ts';
import type { Open, Program } from '../program.ts';

const save = (content: Blob, name: string): void => {
    const url = URL.createObjectURL(content);
    const link = element('a', { href: url, download: name });
    link.click();
    // The download has its own hold on the content by then.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
};

/** The scenario in a file, into the program; what is wrong with it is said, and nothing changes. */
export const openScenario = async (file: File, program: Program): Promise<void> => {
    try {
        if (file.size > 4 * LONGEST_TEXT) {
            const most = (4 * LONGEST_TEXT) / 1e6;
            const got = (file.size / 1e6).toFixed(1);
            throw new Error(`${file.name} must be at most ${most} MB, got ${got} MB.`);
        }
        program.load(checkText(await file.text()));
    } catch (error) {
        program.say(sentenceOf(error));
    }
};

const button = (label: string, pressed: () => void | Promise<void>): HTMLButtonElement => {
    const made = element('button', { type: 'button', class: 'take' }, label);
    made.addEventListener('click', () => void pressed());
    return made;
};

export const open: Open = (host, program) => {
    const address = () => `${location.href.replace(/#.*/, '')}${linkOf(program.settings())}`;
    const link = element('input', { id: 'link', type: 'text', readonly: '' });
    link.addEventListener('focus', () => link.select());
    const said = element('span', { role: 'status' });
    const copy = button('Copy link', async () => {
        try {
            await navigator.clipboard.writeText(address());
            write(said, 'Copied.');
        } catch {
            link.focus();
            write(said, 'The browser does not let a page copy: the link is selected.');
        }
    });
    const file = element('input', { id: 'file', type: 'file', accept: '.json,application/json' });
    file.addEventListener('change', async () => {
        const chosen = file.files?.[0];
        if (chosen) await openScenario(chosen, program);
        file.value = '';
    });
    const name = () => `ionarium-${program.settings().seed}`;
    const picture = button('Picture (PNG)', async () => {
        try {
            save(await program.picture(), `${name()}.png`);
        } catch (error) {
            program.say(sentenceOf(error));
        }
    });
    const scenario = () => {
        const text = `${JSON.stringify(difference(program.settings()), null, 4)}\n`;
        save(new Blob([text], { type: 'application/json' }), `${name()}.json`);
    };
    host.append(
        element('h3', {}, 'Link'),
        element(
            'p',
            {},
            'The link holds every setting and the seed: whoever opens it sees this cell from its beginning, to the last bit. What was changed on the way is part of that beginning.',
        ),
        element('label', { for: 'link', class: 'unseen' }, 'Link of this run'),
        link,
        element('p', { class: 'takes' }, copy, said),
        element('h3', {}, 'Take away'),
        element(
            'p',
            { class: 'takes' },
            button('Scenario (JSON)', scenario),
            button('Observables (CSV)', () => save(program.csv(), `${name()}.csv`)),
            picture,
        ),
        element('h3', {}, 'Bring along'),
        element('label', { for: 'file' }, 'Open a scenario file'),
        file,
    );
    return {
        show: () => {
            const now = address();
            if (link.value !== now) link.value = now;
        },
    };
};
