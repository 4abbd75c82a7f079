/** The panel: one control for each parameter of the table, and switches for what is drawn. */
import GUI from 'lil-gui';
import { kindsOf } from '../kinds.ts';
import { entriesOf, OVERLAY_KEYS, OVERLAYS, type Overlay, type Settings } from '../params.ts';
import { phrase, told } from '../words/phrase.ts';
import { LANGUAGES, type Language, languageNow } from '../words/speak.ts';
import { addControl, type Propose, type Refresh } from './control.ts';
import { folded, PUMPS, SCALE } from './folders.ts';
import { OTHER, SCALES, scaleOf } from './scales.ts';

export interface Panel {
    show(settings: Settings): void;
    /** Tells `draw` of every switch again, for a picture that has just opened. */
    drawAll(): void;
    showSound(on: boolean): void;
    destroy(): void;
}

/** Sound is a viewer's own choice, as what is drawn. */
export interface SoundSwitch {
    on(): boolean;
    turn(on: boolean): void;
}

const addScale = (folder: GUI, start: Settings, propose: Propose): Refresh => {
    const scale = { preset: scaleOf(start) };
    const labels = [...SCALES.map(({ label }) => label), OTHER].map(
        (label) => [told(label), label] as const,
    );
    const controller = folder
        .add(scale, 'preset', Object.fromEntries(labels))
        .name(phrase('Scale'));
    controller.domElement.title = phrase('From a schematic slab to true density and capacitance.');
    controller.onChange((chosen: string) => {
        const preset = SCALES.find(({ label }) => label === chosen);
        if (!preset) return;
        propose('slab.exaggeration', null);
        propose('slab.depth_nm', preset.depth_nm);
    });
    return (settings) => {
        scale.preset = scaleOf(settings);
        controller.updateDisplay();
    };
};

const addSound = (folder: GUI, sound: SoundSwitch): ((on: boolean) => void) => {
    const model = { on: sound.on() };
    const controller = folder.add(model, 'on').name(phrase('Sound'));
    controller.domElement.title = phrase(
        'A soft tick for each ion that passes: pitch by ion, left and right by its place (M).',
    );
    controller.onChange(sound.turn);
    return (on) => {
        model.on = on;
        controller.updateDisplay();
    };
};

/** The ion that a parameter is about: inside.K, or that of a kind of channel. */
const ionIn =
    (settings: Settings) =>
    (path: string): string | undefined => {
        const kind = kindsOf(settings).find(({ group }) => path.startsWith(`${group}.`));
        if (kind) return kind.role === 'channel' ? kind.ion : undefined;
        return path.split('.').at(-1);
    };

export interface PanelActions {
    readonly propose: Propose;
    readonly sound: SoundSwitch;
    draw(overlay: Overlay, on: boolean): void;
    speak(language: Language): void;
}

/** Each by its own name, for whoever can read no other. */
const addLanguage = (folder: GUI, speak: PanelActions['speak']): void => {
    const names = Object.entries(LANGUAGES).map(([key, name]) => [name, key]);
    folder
        .add({ language: languageNow() }, 'language', Object.fromEntries(names))
        .name(phrase('Language'))
        .onChange(speak);
};

export const createPanel = (
    host: HTMLElement,
    start: Settings,
    { propose, sound, draw, speak }: PanelActions,
): Panel => {
    const shown = new Map(OVERLAY_KEYS.map((key) => [key, OVERLAYS[key].default]));
    let showSound = (_on: boolean) => {};
    const addOverlays = (gui: GUI) => {
        const folder = gui.addFolder(phrase('Show'));
        for (const [overlay, on] of shown) {
            const controller = folder.add({ on }, 'on').name(told(OVERLAYS[overlay].label));
            controller.onChange((now: boolean) => {
                shown.set(overlay, now);
                draw(overlay, now);
            });
        }
        showSound = addSound(folder, sound);
        addLanguage(folder, speak);
    };
    const build = (settings: Settings) => {
        const gui = new GUI({ container: host, title: phrase('Settings'), injectStyles: false });
        const refresh: Refresh[] = [];
        for (const { folder, entries } of folded(entriesOf(settings))) {
            const made = gui.addFolder(told(folder.title));
            if (!folder.open) made.close();
            if (folder.title === SCALE) refresh.push(addScale(made, settings, propose));
            for (const entry of entries)
                refresh.push(addControl(made, settings, entry, propose, ionIn(settings)));
            if (folder.title === PUMPS) addOverlays(gui);
        }
        return { gui, refresh, entries: entriesOf(settings) };
    };
    let panel = build(start);
    return {
        show: (settings) => {
            // A scenario with kinds of its own has parameters of its own.
            if (entriesOf(settings) !== panel.entries) {
                panel.gui.destroy();
                panel = build(settings);
            }
            for (const each of panel.refresh) each(settings);
        },
        drawAll: () => {
            for (const [overlay, on] of shown) draw(overlay, on);
        },
        showSound: (on) => showSound(on),
        destroy: () => panel.gui.destroy(),
    };
};
