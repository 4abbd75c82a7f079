/** What the cell in sight is, in the words of its scenario; nothing where it is none, or where the story speaks. */
import { runs } from '../book/pages/scenario-list.ts';
import { SCENARIOS } from '../lessons/scenarios.ts';
import { element, write } from '../ui/elements.ts';
import { told } from '../words/phrase.ts';
import type { Cell } from './create-cell.ts';

const LOOKED_ms = 500;

export interface Caption {
    readonly host: HTMLElement;
    remove(): void;
}

export const createCaption = ({ program }: Cell): Caption => {
    const name = element('b');
    const sentence = element('span');
    const host = element('p', { class: 'present-caption' }, name, sentence);
    let known: unknown;
    const look = () => {
        const settings = program.settings();
        if (settings === known) return;
        known = settings;
        const scenario = SCENARIOS.find((each) => runs(settings, each));
        write(name, told(scenario?.name ?? ''));
        write(sentence, told(scenario?.sentence ?? ''));
        host.hidden = !scenario;
    };
    look();
    const timer = setInterval(look, LOOKED_ms);
    return { host, remove: () => clearInterval(timer) };
};
