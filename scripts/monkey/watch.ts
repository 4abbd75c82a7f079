/** What must hold whatever somebody does to the page. */
import type { Page } from 'playwright';
import { kindsOf } from '../../src/kinds.ts';
import { entriesOf, groupOf } from '../../src/params.ts';
import { readLink } from '../../src/settings/link.ts';
import { valueAt } from '../../src/settings/settings.ts';
import { PERMEANT, speciesOf } from '../../src/species.ts';
import { tellRefusals } from '../refusals.ts';

/** What the page has done that it must not, as it happens: faults of scripts, what the policy forbids, requests that leave it. */
export const listen = async (page: Page, address: string): Promise<string[]> => {
    const faults: string[] = [];
    page.on('pageerror', ({ message, stack }) => faults.push(`error: ${stack ?? message}`));
    page.on('console', (message) => {
        const text = message.text();
        // The software renderer says so whenever a picture is read back.
        if (message.type() === 'error' && !text.includes('GPU stall'))
            faults.push(`console: ${text}`);
    });
    page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(address) && !/^(blob|data):/.test(url)) faults.push(`request: ${url}`);
    });
    page.on('crash', () => faults.push('the page has crashed'));
    // Nobody is there to answer, and what is downloaded is not kept.
    page.on('dialog', (dialog) => void dialog.dismiss());
    page.on('download', (download) => void download.cancel());
    await tellRefusals(page);
    return faults;
};

/** Words that a value has become which is none. */
const NO_VALUE = /\b(NaN|undefined|Infinity)\b|\[object/;
const NULL = /\bnull\b/;

/** What is wrong with what one reads or hears. */
const faultOfWords = async (page: Page): Promise<string | undefined> => {
    const said = await page.evaluate(() => {
        const heard = [...document.querySelectorAll('[aria-label], [title], [aria-valuetext]')];
        // What somebody has typed is theirs, and a sentence about it says it again.
        const notices = [...document.querySelectorAll('[role=alert], #notice, .error, .problem')];
        let seen = document.body.innerText;
        for (const { textContent } of notices)
            if (textContent) seen = seen.replace(textContent, '');
        return [
            seen,
            ...heard.flatMap((it) =>
                ['aria-label', 'title', 'aria-valuetext'].map(
                    (name) => it.getAttribute(name) ?? '',
                ),
            ),
        ];
    });
    // In German it is a number.
    const nullIsWord = (await page.getAttribute('html', 'lang')) === 'de';
    const noneIn = (text: string) => NO_VALUE.exec(text) ?? (nullIsWord ? null : NULL.exec(text));
    const wrong = said.find(noneIn);
    if (wrong === undefined) return undefined;
    const at = noneIn(wrong)?.index ?? 0;
    return `no value: “${wrong.slice(Math.max(0, at - 60), at + 60).replaceAll('\n', ' ')}”`;
};

/** What of the panel, the scene and the link does not fit; undefined where all do, or where the link is another's. */
const faultOfState = async (page: Page): Promise<string | undefined> => {
    const { hash, trouble, panel, table } = await page.evaluate(() => ({
        hash: location.hash,
        trouble: document.querySelector('#trouble:not([hidden])')?.textContent,
        panel: [...document.querySelectorAll<HTMLElement>('#panel [data-path]')].map((row) => ({
            path: row.dataset.path ?? '',
            value: row.querySelector<HTMLInputElement>('input:not([type=checkbox])')?.value,
        })),
        table: [...document.querySelectorAll('#ions tbody tr')].map((row) => row.textContent ?? ''),
    }));
    if (trouble) return `trouble: ${trouble}`;
    if (/story=|scenario=/.test(hash)) return undefined;
    // Of a link with faults, which stays where it changed nothing, what could be used.
    const { settings } = readLink(hash);
    for (const { path } of entriesOf(settings)) {
        const shown = panel.find((row) => row.path === path)?.value;
        const set = valueAt(settings, path);
        if (shown === undefined || typeof set !== 'number') continue;
        if (Math.abs(Number(shown) - set) > 1e-6 * Math.max(1, Math.abs(set)))
            return `${path} is ${set} in the link and ${shown} in the panel`;
    }
    for (const [i, ion] of PERMEANT.entries()) {
        const due = kindsOf(settings)
            .filter((kind) => kind.role === 'channel' && kind.ion === ion)
            .reduce((sum, { group }) => sum + groupOf(settings, group).count, 0);
        const row = table.find((text) => text.startsWith(speciesOf(ion).symbol)) ?? table[i];
        const counted = /\/(\d+)$/.exec(row ?? '')?.[1];
        if (counted !== undefined && Number(counted) !== due)
            return `${due} channels of ${ion} are set, and ${counted} are in the scene`;
    }
    return undefined;
};

/** The address is written half a second after the last change, and a new world takes its time. */
const SETTLES_ms = 30_000;
const LOOK_ms = 250;

/** What is wrong with a page that nobody has touched for a moment. */
export const faultOf = async (page: Page): Promise<string | undefined> => {
    const words = await faultOfWords(page);
    if (words) return words;
    for (const until = Date.now() + SETTLES_ms; ; ) {
        const state = await faultOfState(page);
        if (state === undefined || Date.now() > until) return state;
        await page.waitForTimeout(LOOK_ms);
    }
};
