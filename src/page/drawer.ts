/** On a phone the book is a drawer: a button opens it, Escape closes it and gives the focus back. */
export const createDrawer = (button: HTMLElement, book: HTMLElement): void => {
    const set = (open: boolean) => {
        book.classList.toggle('open', open);
        button.setAttribute('aria-expanded', String(open));
        // On a phone on its side the drawer leaves the top of the column free, for the voltage.
        if (open) book.closest('.page')?.scrollTo(0, 0);
    };
    const isOpen = () => book.classList.contains('open');
    button.addEventListener('click', () => set(!isOpen()));
    window.addEventListener('keydown', (event) => {
        if (event.key !== 'Escape' || !isOpen()) return;
        set(false);
        button.focus();
    });
};
