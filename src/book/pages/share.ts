/** What one can take away: the link of this run, its scenario as a file, the observables as CSV, a picture; and a file brought along. */
import { encode } from 'uqr';
import { linkOf } from '../../settings/link.ts';
import { takeLink } from '../../take/pack.ts';
import { fileOut } from '../../take/script.ts';
import { takeFile } from '../../take/take-file.ts';
import { download } from '../../ui/download.ts';
import { drawing, element, write } from '../../ui/elements.ts';
import { sentenceOf } from '../../ui/failure.ts';
import { phrase, told } from '../../words/phrase.ts';
import { openScenario } from '../open-file.ts';
import type { Open } from '../program.ts';

/** Scene, voltage and clock, and nothing around them. */
const EMBEDDED = '?ui=minimal';

const button = (label: string, pressed: () => void | Promise<void>): HTMLButtonElement => {
    const made = element('button', { type: 'button', class: 'take' }, told(label));
    made.addEventListener('click', () => void pressed());
    return made;
};

/** Dark modules as squares of 1 in one path, on the two modules of light that surround them. */
const qrOf = (text: string): SVGSVGElement => {
    const { data, size } = encode(text, { border: 2 });
    const squares = data.flatMap((row, y) =>
        row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')),
    );
    return drawing(`0 0 ${size} ${size}`, squares.join(''), 'code');
};

export const open: Open = (host, program) => {
    const address = () => `${location.href.replace(/[?#].*/, '')}${linkOf(program.settings())}`;
    const link = element('input', { id: program.id('link'), type: 'text', readonly: '' });
    link.addEventListener('focus', () => link.select());
    const said = element('span', { role: 'status' });
    const copier = (label: string, source: HTMLInputElement | HTMLTextAreaElement) =>
        button(label, async () => {
            try {
                await navigator.clipboard.writeText(source.value);
                write(said, phrase('Copied.'));
            } catch {
                source.focus();
                write(said, phrase('The browser does not let a page copy: it is selected.'));
            }
        });
    const copy = copier('Copy link', link);
    const embed = element('textarea', {
        id: program.id('embed'),
        readonly: '',
        rows: '5',
        spellcheck: 'false',
    });
    embed.addEventListener('focus', () => embed.select());
    const code = element('div', {
        class: 'qr',
        role: 'img',
        'aria-label': phrase('QR code of the link'),
    });
    let drawn = '';
    const showLink = () => {
        const now = address();
        if (now === drawn) return;
        drawn = now;
        link.value = now;
        const framed = now.replace('#', `${EMBEDDED}#`);
        embed.value = `<iframe src="${framed.replaceAll('&', '&amp;')}" width="960" height="540" title="Ionarium: ions at a cell membrane" style="border:0"></iframe>`;
        code.replaceChildren(qrOf(now));
    };
    const file = element('input', {
        id: program.id('file'),
        type: 'file',
        accept: '.json,application/json',
    });
    file.addEventListener('change', async () => {
        const chosen = file.files?.[0];
        if (chosen) await openScenario(chosen, program);
        file.value = '';
    });
    const name = () => `ionarium-${program.settings().seed}`;
    const run = button('Run (JSON)', async () => {
        const text = `${JSON.stringify(takeFile(await program.run(), program.views()), null, 1)}\n`;
        download(new Blob([text], { type: 'application/json' }), `${name()}-run.json`);
    });
    const copyRun = button('Copy link to this run', async () => {
        const packed = await takeLink(await program.run(), []);
        if (packed === undefined) {
            program.say('Too much was done in this run for a link: take it away as a file.');
            return;
        }
        try {
            await navigator.clipboard.writeText(`${location.href.replace(/[?#].*/, '')}${packed}`);
            write(said, phrase('Copied.'));
        } catch {
            write(
                said,
                phrase('The browser does not let a page copy: take the run away as a file.'),
            );
        }
    });
    const picture = button('Picture (PNG)', async () => {
        try {
            download(await program.picture(), `${name()}.png`);
        } catch (error) {
            program.say(sentenceOf(error));
        }
    });
    const scenario = () => {
        const file = fileOut({ settings: program.settings(), script: program.script() });
        const text = `${JSON.stringify(file, null, 4)}\n`;
        download(new Blob([text], { type: 'application/json' }), `${name()}.json`);
    };
    host.append(
        element('h3', {}, phrase('Link')),
        element(
            'p',
            {},
            phrase(
                'The link holds every setting and the seed: whoever opens it sees this cell from its beginning, to the last bit, with what was changed on the way as part of that beginning. The link to this run begins as this run did, and does again what was done in it.',
            ),
        ),
        element('label', { for: link.id, class: 'unseen' }, phrase('Link of this run')),
        link,
        element('p', { class: 'takes' }, copy, copyRun, said),
        code,
        element('label', { for: embed.id }, phrase('In a page of your own')),
        embed,
        element('p', { class: 'takes' }, copier('Copy embed code', embed)),
        element('h3', {}, phrase('Take away')),
        element(
            'p',
            { class: 'takes' },
            button('Scenario (JSON)', scenario),
            run,
            button('Observables (CSV)', () => download(program.csv(), `${name()}.csv`)),
            picture,
        ),
        element('h3', {}, phrase('Bring along')),
        element(
            'label',
            { for: file.id },
            phrase('Open a scenario file, or drop one anywhere on the page'),
        ),
        file,
    );
    return {
        show: showLink,
    };
};
