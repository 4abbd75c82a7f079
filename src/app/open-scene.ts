/** Opens the picture of a cell, as soon as its script is there, and puts hands into it. */
import { createCard } from '../hands/card.ts';
import { createHands, type Hands } from '../hands/hands.ts';
import type { Commands } from '../hands/picture.ts';
import type { Theme } from '../palette.ts';
import type { Settings } from '../params.ts';
import { LOST, type ShowTrouble, sentenceOf } from '../ui/failure.ts';
import type { Scene } from '../view/scene.ts';
import type { Beginning } from './begin.ts';
import type { CellParts } from './cell-parts.ts';

export interface OpenedScene {
    readonly scene: Scene;
    readonly hands: Hands;
}

export interface SceneWiring {
    readonly drawing: Beginning['drawing'];
    readonly commands: Commands;
    /** What the electrode's pulses are set to. */
    pulse(): Settings['stimulus'];
    theme(): Theme;
    readonly showTrouble: ShowTrouble;
    /** The simulation is gone; what has been said of that stays. */
    stopped(): boolean;
}

/** Nothing where there can be no picture, which is then said in its place. */
export const openScene = async (
    { scene: host, stage }: Pick<CellParts, 'scene' | 'stage'>,
    { drawing, commands, pulse, theme, showTrouble, stopped }: SceneWiring,
): Promise<OpenedScene | undefined> => {
    try {
        const reduced = matchMedia('(prefers-reduced-motion: reduce)');
        const { createScene } = await drawing;
        const scene = await createScene(host, { theme: theme(), reducedMotion: reduced.matches });
        reduced.addEventListener('change', () => scene.setReducedMotion(reduced.matches));
        scene.onContext = (state) => {
            if (!stopped()) showTrouble(state === 'lost' ? LOST : '', true);
        };
        return { scene, hands: createHands(scene, createCard(stage), commands, pulse) };
    } catch (error) {
        showTrouble(`${sentenceOf(error)} The voltage, the plot and the settings work without.`);
        return undefined;
    }
};
