/** The story by keys, among them those of a clicker in a lecturer's hand: Page Down goes on, Page Up back, letters answer. */
import type { Cell } from './create-cell.ts';

const ANSWERS = ['a', 'b', 'c', 'd'] as const;

export const createStoryKeys = ({ root, program }: Cell): Readonly<Record<string, () => void>> => {
    const find = <E extends Element = HTMLElement>(selector: string): E[] => [
        ...root.querySelectorAll<E>(selector),
    ];
    const page = `#${program.id('page-story')}:not([hidden])`;
    const [back, begin, next] = [0, 1, 2].map((place) => () => {
        find<HTMLButtonElement>(`${page} > .takes > button`)[place]?.click();
    });
    const onward = () => {
        if (!root.querySelector(page)) find(`#${program.id('tab-story')}`)[0]?.click();
        else if (program.step() === undefined) begin();
        else next();
    };
    return {
        pagedown: onward,
        pageup: back,
        ...Object.fromEntries(
            ANSWERS.map((letter, i) => [
                letter,
                () => find<HTMLButtonElement>(`${page} .choices-list > button`)[i]?.click(),
            ]),
        ),
    };
};
