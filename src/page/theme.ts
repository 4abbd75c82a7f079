/** Dark unless the visitor chose otherwise here: ions glow better on it. The choice is kept in this browser. */
import { paletteProperties, type Theme } from '../palette.ts';
import { write } from '../ui/elements.ts';
import { store, stored } from '../ui/stored.ts';
import { phrase } from '../words/phrase.ts';

const KEY = 'ionarium.theme';

/** The theme of the document, which all its cells share. */
export interface ThemeChoice {
    current(): Theme;
    /** A button that changes it, and somebody to be told when it has changed. */
    attach(button: HTMLElement, changed: (theme: Theme) => void): void;
}

export const createTheme = (): ThemeChoice => {
    let theme: Theme = stored(KEY) === 'light' ? 'light' : 'dark';
    const attached: { readonly button: HTMLElement; changed(theme: Theme): void }[] = [];
    const label = (button: HTMLElement) => {
        write(button, phrase(theme === 'dark' ? 'Light' : 'Dark'));
        button.setAttribute('aria-label', phrase(theme === 'dark' ? 'Light theme' : 'Dark theme'));
    };
    const wear = (worn: Theme) => {
        const root = document.documentElement;
        root.dataset.theme = worn;
        for (const [name, value] of paletteProperties(worn)) root.style.setProperty(name, value);
    };
    const apply = () => {
        wear(theme);
        for (const { button } of attached) label(button);
    };
    apply();
    const turn = () => {
        theme = theme === 'dark' ? 'light' : 'dark';
        store(KEY, theme);
        apply();
        for (const { changed } of attached) changed(theme);
    };
    /** On paper: dark ink on a white ground. */
    const print = (worn: Theme) => {
        if (theme === 'light') return;
        wear(worn);
        for (const { changed } of attached) changed(worn);
    };
    window.addEventListener('beforeprint', () => print('light'));
    window.addEventListener('afterprint', () => print(theme));
    return {
        current: () => theme,
        attach: (button, changed) => {
            attached.push({ button, changed });
            label(button);
            button.addEventListener('click', turn);
        },
    };
};
