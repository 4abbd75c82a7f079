/** Dark unless the visitor chose otherwise here: ions glow better on it. The choice is kept in this browser. */
import { paletteProperties, type Theme } from '../palette.ts';
import { write } from '../ui/elements.ts';

const KEY = 'ionarium.theme';

/** Storage may be denied altogether. */
const stored = (): Theme => {
    try {
        return localStorage.getItem(KEY) === 'light' ? 'light' : 'dark';
    } catch {
        return 'dark';
    }
};
const store = (theme: Theme): void => {
    try {
        localStorage.setItem(KEY, theme);
    } catch {
        // The choice then lasts as long as the page.
    }
};

export const createTheme = (
    button: HTMLElement,
    changed: (theme: Theme) => void,
): { current(): Theme } => {
    let theme = stored();
    const wear = (worn: Theme) => {
        const root = document.documentElement;
        root.dataset.theme = worn;
        for (const [name, value] of paletteProperties(worn)) root.style.setProperty(name, value);
    };
    const apply = () => {
        wear(theme);
        write(button, theme === 'dark' ? 'Light' : 'Dark');
        button.setAttribute('aria-label', theme === 'dark' ? 'Light theme' : 'Dark theme');
    };
    apply();
    button.addEventListener('click', () => {
        theme = theme === 'dark' ? 'light' : 'dark';
        store(theme);
        apply();
        changed(theme);
    });
    /** On paper: dark ink on a white ground. */
    const print = (worn: Theme) => {
        if (theme === 'light') return;
        wear(worn);
        changed(worn);
    };
    window.addEventListener('beforeprint', () => print('light'));
    window.addEventListener('afterprint', () => print(theme));
    return { current: () => theme };
};
