/** The side column's tabs: the settings first, then the pages of the book. Arrow keys go from tab to tab (WAI-ARIA, "Tabs"). */
import { atMostEvery } from '../ui/at-most-every.ts';
import { element } from '../ui/elements.ts';
import { isNotLoaded, reloadButton, sentenceOf } from '../ui/failure.ts';
import { phrase, told } from '../words/phrase.ts';
import { speakOfLessons } from '../words/speak.ts';
import { PAGES, type Page } from './pages.ts';
import type { Leaf, Program, Sight } from './program.ts';

export interface Book {
    /** Brings a page into sight by its key, perhaps at a place of its own; 'settings' is the panel. An unknown key changes nothing. */
    turnTo(key: string, place?: number): Promise<void>;
    show(sight: Sight): void;
}

const READ_ms = 300;
const SETTINGS = 'settings';

interface Tab {
    readonly key: string;
    readonly button: HTMLButtonElement;
    readonly host: HTMLElement;
    readonly page: Page | undefined;
    leaf: Leaf | undefined;
    opened: boolean;
}

/** Some browsers remember that a script did not come: trying again then takes a new page. */
const failure = (error: unknown, again: () => void): Node[] => {
    const button = element('button', { type: 'button', class: 'take' }, phrase('Try again'));
    button.addEventListener('click', again);
    const reload = reloadButton();
    reload.className = 'take';
    return [
        element('p', { role: 'alert' }, told(sentenceOf(error))),
        element('p', { class: 'takes' }, button, ...(isNotLoaded(error) ? [reload] : [])),
    ];
};

export const createBook = (host: HTMLElement, settings: HTMLElement, program: Program): Book => {
    const due = atMostEvery(READ_ms);
    const tabOf = (key: string, label: string, leafHost: HTMLElement, page?: Page): Tab => {
        leafHost.setAttribute('role', 'tabpanel');
        const tabId = program.id(`tab-${key}`);
        leafHost.setAttribute('aria-labelledby', tabId);
        const button = element(
            'button',
            { type: 'button', role: 'tab', id: tabId, 'aria-controls': leafHost.id },
            told(label),
        );
        return { key, button, host: leafHost, page, leaf: undefined, opened: false };
    };
    const tabs = [
        tabOf(SETTINGS, 'Settings', settings),
        ...PAGES.map((page) => {
            const leafHost = element('section', {
                id: program.id(`page-${page.key}`),
                class: 'leaf',
            });
            leafHost.tabIndex = 0;
            host.append(leafHost);
            return tabOf(page.key, page.label, leafHost, page);
        }),
    ];
    let current: Tab | undefined;

    const select = (tab: Tab) => {
        current = tab;
        for (const each of tabs) {
            const chosen = each === tab;
            each.host.hidden = !chosen;
            each.button.setAttribute('aria-selected', String(chosen));
            each.button.tabIndex = chosen ? 0 : -1;
        }
    };
    const turn = async (tab: Tab, place?: number): Promise<void> => {
        select(tab);
        if (tab.page && !tab.opened) {
            tab.opened = true;
            try {
                const [{ open }] = await Promise.all([tab.page.open(), speakOfLessons()]);
                tab.host.replaceChildren();
                tab.leaf = open(tab.host, program, place);
            } catch (error) {
                tab.opened = false;
                tab.host.replaceChildren(...failure(error, () => void turn(tab, place)));
            }
        } else if (place !== undefined) tab.leaf?.turnTo?.(place);
        const sight = program.sight();
        if (sight && current === tab) tab.leaf?.show?.(sight);
    };

    const list = element('div', { class: 'tabs', role: 'tablist', 'aria-label': phrase('Book') });
    list.append(...tabs.map(({ button }) => button));
    for (const tab of tabs) tab.button.addEventListener('click', () => void turn(tab));
    const STEPS: Readonly<Record<string, (at: number) => number>> = {
        ArrowRight: (at) => at + 1,
        ArrowLeft: (at) => at - 1,
        Home: () => 0,
        End: () => -1,
    };
    list.addEventListener('keydown', (event) => {
        const at = tabs.findIndex(({ button }) => button === event.target);
        const step = STEPS[event.key];
        if (at < 0 || !step) return;
        const next = tabs.at(step(at) % tabs.length);
        if (!next) return;
        event.preventDefault();
        event.stopPropagation();
        next.button.focus();
        void turn(next);
    });
    host.prepend(list);
    const first = tabs[0];
    if (first) select(first);

    return {
        turnTo: async (key, place) => {
            const tab = tabs.find((each) => each.key === key);
            if (tab) await turn(tab, place);
        },
        show: (sight) => {
            if (current?.leaf?.show && due(performance.now())) current.leaf.show(sight);
        },
    };
};
