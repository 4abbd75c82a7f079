/** A scenario brought along as a file, chosen or dropped on the page. */

import { readScenarioText } from '../film/script.ts';
import { LONGEST_TEXT } from '../settings/settings.ts';
import { sentenceOf } from '../ui/failure.ts';
import type { Program } from './program.ts';

/** The scenario in a file, into the program; what is wrong with it is said, and nothing changes. */
export const openScenario = async (
    file: File,
    program: Pick<Program, 'load' | 'say'>,
): Promise<void> => {
    try {
        if (file.size > 4 * LONGEST_TEXT) {
            const most = (4 * LONGEST_TEXT) / 1e6;
            const got = (file.size / 1e6).toFixed(1);
            throw new Error(`${file.name} must be at most ${most} MB, got ${got} MB.`);
        }
        const { settings, script } = readScenarioText(await file.text());
        program.load(settings, script);
    } catch (error) {
        program.say(sentenceOf(error));
    }
};

/** Files dropped anywhere on the page; the frame around it shows that it takes them. */
export const takeDrops = (page: HTMLElement, program: Pick<Program, 'load' | 'say'>): void => {
    const carriesFiles = (event: DragEvent): boolean =>
        event.dataTransfer?.types.includes('Files') ?? false;
    const mark = (on: boolean) => page.classList.toggle('drop', on);
    document.addEventListener('dragover', (event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        mark(true);
    });
    document.addEventListener('dragleave', (event) => {
        // Out of the window, not from one element to the next.
        if (event.relatedTarget === null) mark(false);
    });
    document.addEventListener('drop', (event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        mark(false);
        const files = [...(event.dataTransfer?.files ?? [])];
        const [first] = files;
        if (!first || files.length > 1)
            program.say(`One scenario file at a time, got ${files.length}.`);
        else void openScenario(first, program);
    });
};
