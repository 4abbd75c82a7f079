/** A row of tabs, one of them chosen: click, arrow keys, Home and End (WAI-ARIA, "Tabs"). */

import { told } from '../words/phrase.ts';
import { element } from './elements.ts';

export interface Tab {
    readonly key: string;
    readonly label: string;
    /** What the tab brings into sight; it needs an id. */
    readonly panel: HTMLElement;
}

export interface Tabs {
    readonly list: HTMLElement;
    /** Brings a tab's panel into sight; an unknown key changes nothing. */
    choose(key: string): void;
    /** Takes a tab out of the row, or puts it back; where it was chosen the first one is, then. */
    offer(key: string, on: boolean): void;
    /** One more, before the others. */
    add(tab: Tab): void;
    remove(key: string): void;
}

const STEPS: Readonly<Record<string, (at: number) => number>> = {
    ArrowRight: (at) => at + 1,
    ArrowLeft: (at) => at - 1,
    Home: () => 0,
    End: () => -1,
};

/** @param chosen called with the key whenever another tab is chosen */
export const createTabs = (
    label: string,
    tabs: readonly Tab[],
    chosen: (key: string) => void,
): Tabs => {
    const rowOf = (tab: Tab) => {
        const id = `${tab.panel.id}-tab`;
        tab.panel.setAttribute('role', 'tabpanel');
        tab.panel.setAttribute('aria-labelledby', id);
        const button = element(
            'button',
            { type: 'button', role: 'tab', id, 'aria-controls': tab.panel.id },
            told(tab.label),
        );
        button.addEventListener('click', () => choose(tab.key));
        return { ...tab, button };
    };
    const rows = tabs.map(rowOf);
    const choose = (key: string) => {
        if (!rows.some((row) => row.key === key)) return;
        for (const { key: each, button, panel } of rows) {
            panel.hidden = each !== key;
            button.setAttribute('aria-selected', String(each === key));
            button.tabIndex = each === key ? 0 : -1;
        }
        chosen(key);
    };
    const list = element('div', { class: 'tabs', role: 'tablist', 'aria-label': told(label) });
    list.append(...rows.map(({ button }) => button));
    list.addEventListener('keydown', (event) => {
        const offered = rows.filter(({ button }) => !button.hidden);
        const at = offered.findIndex(({ button }) => button === event.target);
        const step = STEPS[event.key];
        if (at < 0 || !step) return;
        const next = offered.at(step(at) % offered.length);
        if (!next) return;
        event.preventDefault();
        event.stopPropagation();
        next.button.focus();
        choose(next.key);
    });
    const offer = (key: string, on: boolean) => {
        const row = rows.find((each) => each.key === key);
        if (!row || row.button.hidden === !on) return;
        row.button.hidden = !on;
        const first = rows.find(({ button }) => !button.hidden);
        if (!on && row.button.getAttribute('aria-selected') === 'true' && first) choose(first.key);
    };
    const add = (tab: Tab) => {
        const row = rowOf(tab);
        row.panel.hidden = true;
        row.button.setAttribute('aria-selected', 'false');
        row.button.tabIndex = -1;
        rows.unshift(row);
        list.prepend(row.button);
    };
    const remove = (key: string) => {
        offer(key, false);
        const at = rows.findIndex((row) => row.key === key);
        if (at >= 0) rows.splice(at, 1)[0].button.remove();
    };
    return { list, choose, offer, add, remove };
};
