/** The ways that lead into the pages of a cell's book: the door to the story beside the voltage, and links. */

import type { Book } from '../book/book.ts';
import type { Drawer } from '../page/drawer.ts';
import { inBrief, type LinkContents } from '../settings/link.ts';
import type { TakeContents } from '../take/pack.ts';
import type { Say } from '../ui/notice.ts';
import type { CellProgram } from './program.ts';

export interface Guide {
    /** Says what is wrong with the link that the cell began from, and leads to its step of the story. */
    arrive(reading: LinkContents): void;
    /** The same for a link that was followed since; without a step, its cell begins. */
    follow(reading: TakeContents): void;
}

interface Ways {
    readonly book: Book;
    readonly drawer: Drawer;
    readonly program: Pick<CellProgram, 'follow'>;
    readonly say: Say;
}

/** @param door to the story, which is gone once it has been found */
export const createGuide = (door: HTMLElement, { book, drawer, program, say }: Ways): Guide => {
    const turnToStory = async (step?: number): Promise<void> => {
        door.hidden = true;
        await book.turnTo('story', step);
    };
    door.addEventListener('click', () => {
        say('');
        drawer.open();
        void turnToStory();
    });
    const arrive: Guide['arrive'] = ({ story, problems }) => {
        const sayProblems = () => say(inBrief(problems));
        sayProblems();
        // A step of the story says something of its own.
        if (story !== undefined) void turnToStory(story).then(sayProblems);
    };
    return {
        arrive,
        follow: (reading) => {
            if (reading.story === undefined) program.follow(reading.settings, reading);
            arrive(reading);
        },
    };
};
