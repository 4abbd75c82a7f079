/** A scenario brought along as a file, chosen or dropped on the page. */

import { inBrief } from '../settings/link.ts';
import { LONGEST_TEXT } from '../settings/settings.ts';
import { readScenarioText } from '../take/script.ts';
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
        const { settings, script, ends, problems } = readScenarioText(await file.text());
        program.load(settings, { script, ends_ns: ends?.at_ns });
        if (problems.length > 0) program.say(inBrief(problems, 'file'));
    } catch (error) {
        program.say(sentenceOf(error));
    }
};

/** A cell that takes files, and its part of the page. */
export interface Taker {
    readonly root: HTMLElement;
    readonly program: Pick<Program, 'load' | 'say'>;
}

/**
 * Files dropped anywhere on the page; a frame around the cell that would take them shows that it does.
 * @param takerAt who takes what is dropped on an element
 */
export const takeDrops = (takerAt: (target: EventTarget | null) => Taker): void => {
    const carriesFiles = (event: DragEvent): boolean =>
        event.dataTransfer?.types.includes('Files') ?? false;
    let marked: HTMLElement | undefined;
    const mark = (root: HTMLElement | undefined) => {
        if (root === marked) return;
        marked?.classList.remove('drop');
        root?.classList.add('drop');
        marked = root;
    };
    document.addEventListener('dragover', (event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        mark(takerAt(event.target).root);
    });
    document.addEventListener('dragleave', (event) => {
        // Out of the window, not from one element to the next.
        if (event.relatedTarget === null) mark(undefined);
    });
    document.addEventListener('drop', (event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        mark(undefined);
        const { program } = takerAt(event.target);
        const files = [...(event.dataTransfer?.files ?? [])];
        const [first] = files;
        if (!first || files.length > 1)
            program.say(`One scenario file at a time, got ${files.length}.`);
        else void openScenario(first, program);
    });
};
