/** Says a quiet word where somebody may be stuck. Fetched when the page has been there for a while: nobody is stuck at once. */
import '../styles/hint.css';
import type { Sight } from '../book/program.ts';
import { createHintLine } from '../page/hint-line.ts';
import { createNoticing, type Stuck, stuckIn } from '../page/stuck.ts';
import { ENTRIES, PARAMETERS, type Settings } from '../params.ts';
import { type Value, valueAt } from '../settings/settings.ts';
import type { CellParts } from './cell-parts.ts';

export interface Hinted {
    readonly parts: Pick<CellParts, 'root' | 'stage' | 'panel'>;
    /** What the first run began with. */
    readonly start: Settings;
    settings(): Settings;
    play(): void;
    reset(): void;
    propose(path: string, value: Value): void;
}

export interface Hinting {
    /** With each frame. @param playing time goes on */
    see(sight: Sight, playing: boolean, now_ms: number): void;
}

/** Under a group, as the cell began with it, or where that was none, as the default cell has it. */
const restore = (group: string, began: Settings, propose: Hinted['propose']): void => {
    for (const { path, parameter } of ENTRIES) {
        if (!path.startsWith(group)) continue;
        const value = valueAt(began, path);
        propose(path, value === 0 ? parameter.default : value);
    }
};

export const createHinting = (hinted: Hinted): Hinting => {
    const { parts, settings, play, reset, propose } = hinted;
    const noticing = createNoticing();
    let touched = false;
    let run: number | undefined;
    let began = hinted.start;
    for (const part of [parts.stage, parts.panel])
        for (const type of ['pointerdown', 'keydown'] as const)
            part.addEventListener(type, () => {
                touched = true;
            });
    const WAYS: Readonly<Record<Stuck, () => void>> = {
        paused: play,
        noPotassium: () => restore('channels.K.', began, propose),
        noFuel: () => propose('pumps.atp', began.pumps.atp || PARAMETERS.pumps.atp.default),
        runDown: reset,
    };
    const line = createHintLine(parts.stage, (stuck) => WAYS[stuck](), noticing.dismiss);
    return {
        see: ({ snapshot, theory }, playing, now_ms) => {
            if (playing) touched = false;
            if (snapshot.take.run !== run) {
                if (run !== undefined) began = settings();
                run = snapshot.take.run;
                noticing.begin(stuckIn({ settings: began, theory, playing: true, touched: false }));
            }
            const standing = { settings: settings(), theory, playing, touched };
            line.show(noticing.see(stuckIn(standing), now_ms));
        },
    };
};
