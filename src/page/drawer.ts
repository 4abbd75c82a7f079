/** On a phone the book is a drawer: a button opens it, Escape closes it and gives the focus back. */
export interface Drawer {
    open(): void;
    /** A key that nobody has taken yet. */
    key(event: KeyboardEvent): void;
}

export const createDrawer = (button: HTMLElement, book: HTMLElement): Drawer => {
    const set = (open: boolean) => {
        book.classList.toggle('open', open);
        button.setAttribute('aria-expanded', String(open));
        // On a phone on its side the drawer leaves the top of the column free, for the voltage.
        if (open) book.closest('.page')?.scrollTo(0, 0);
    };
    const isOpen = () => book.classList.contains('open');
    button.addEventListener('click', () => set(!isOpen()));
    return {
        open: () => set(true),
        key: (event) => {
            if (event.key !== 'Escape' || !isOpen()) return;
            set(false);
            button.focus();
        },
    };
};
