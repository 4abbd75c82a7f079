/** The panel: one control for each parameter of the table, and switches for what is drawn. */
import GUI, { type Controller, type NumberController } from 'lil-gui';
import { type Entry, OVERLAY_KEYS, OVERLAYS, type Overlay, type Settings } from '../params.ts';
import { type Value, valueAt } from '../settings/settings.ts';
import { PERMEANT } from '../species.ts';
import { FOLDED, PUMPS, SCALE, sliderMax } from './folders.ts';
import { exactInput } from './input.ts';
import { OTHER, SCALES, scaleOf } from './scales.ts';

export interface Panel {
    show(settings: Settings): void;
    /** Tells `draw` of every switch again, for a picture that has just opened. */
    drawAll(): void;
    destroy(): void;
}

/** Bound controls write into a record of their own; the settings change only through `propose`. */
type Model = Record<string, Value>;

export const createPanel = (
    host: HTMLElement,
    start: Settings,
    propose: (path: string, value: Value) => void,
    draw: (overlay: Overlay, on: boolean) => void,
): Panel => {
    const gui = new GUI({ container: host, title: 'Settings' });
    const refresh: ((settings: Settings) => void)[] = [];

    const describe = (controller: Controller, { path, parameter }: Entry) => {
        const unit = 'unit' in parameter && parameter.unit ? ` (${parameter.unit})` : '';
        controller.name(parameter.label + unit);
        controller.domElement.title = parameter.doc;
        controller.domElement.dataset.path = path;
        const ion = PERMEANT.find((each) => path.split('.').includes(each));
        if (!ion) return;
        controller.domElement.dataset.ion = ion;
        controller.domElement.style.setProperty('--fill', `var(--ion-${ion})`);
    };
    const slider = (folder: GUI, model: Model, entry: Entry): NumberController => {
        const { path, parameter } = entry;
        if (parameter.kind === 'choice') throw new Error(`${path} is no number.`);
        const controller = folder.add(
            model,
            path,
            parameter.min,
            sliderMax(path, parameter.max),
            parameter.step,
        ) as NumberController;
        describe(controller, entry);
        controller.onChange((value: number) => propose(path, value));
        exactInput(controller, parameter, (value) => propose(path, value));
        return controller;
    };
    const display = (controller: NumberController) => {
        controller.updateDisplay();
        controller.$input.setAttribute('aria-valuenow', String(controller.getValue()));
    };
    const addScale = (folder: GUI) => {
        const scale = { preset: scaleOf(start) };
        const labels = [...SCALES.map(({ label }) => label), OTHER];
        const controller = folder.add(scale, 'preset', labels).name('Scale');
        controller.domElement.title = 'From a schematic slab to true density and capacitance.';
        controller.onChange((chosen: string) => {
            const preset = SCALES.find(({ label }) => label === chosen);
            if (!preset) return;
            propose('slab.exaggeration', null);
            propose('slab.depth_nm', preset.depth_nm);
        });
        refresh.push((settings) => {
            scale.preset = scaleOf(settings);
            controller.updateDisplay();
        });
    };
    const add = (folder: GUI, model: Model, entry: Entry) => {
        const { path, parameter } = entry;
        if (parameter.kind === 'choice') {
            const controller = folder.add(model, path, [...parameter.choices]);
            describe(controller, entry);
            controller.onChange((value: string) => propose(path, value));
            refresh.push((settings) => {
                model[path] = valueAt(settings, path);
                controller.updateDisplay();
            });
            return;
        }
        if (parameter.kind !== 'optional') {
            const controller = slider(folder, model, entry);
            refresh.push((settings) => {
                model[path] = valueAt(settings, path);
                display(controller);
            });
            return;
        }
        // Null is a switch of its own; the number keeps its place while it is off.
        const first = model[path] ?? null;
        const off = { isNull: first === null };
        model[path] = first ?? Math.max(parameter.min, Math.min(0, parameter.max));
        const none = folder.add(off, 'isNull').name(`${parameter.label}: ${parameter.nullLabel}`);
        none.domElement.title = parameter.doc;
        const controller = slider(folder, model, entry);
        none.onChange((isNull: boolean) => propose(path, isNull ? null : (model[path] ?? null)));
        refresh.push((settings) => {
            const value = valueAt(settings, path);
            off.isNull = value === null;
            if (value !== null) model[path] = value;
            controller.enable(value !== null);
            none.updateDisplay();
            display(controller);
        });
    };

    const shown = Object.fromEntries(OVERLAY_KEYS.map((key) => [key, OVERLAYS[key].default]));
    const addOverlays = () => {
        const folder = gui.addFolder('Show');
        for (const overlay of OVERLAY_KEYS) {
            const controller = folder.add(shown, overlay).name(OVERLAYS[overlay].label);
            controller.onChange((on: boolean) => draw(overlay, on));
        }
    };

    const model: Model = {};
    for (const { folder, entries } of FOLDED) {
        const made = gui.addFolder(folder.title);
        if (!folder.open) made.close();
        if (folder.title === SCALE) addScale(made);
        for (const entry of entries) {
            model[entry.path] = valueAt(start, entry.path);
            add(made, model, entry);
        }
        if (folder.title === PUMPS) addOverlays();
    }

    return {
        show: (settings) => {
            for (const each of refresh) each(settings);
        },
        drawAll: () => {
            for (const overlay of OVERLAY_KEYS) draw(overlay, shown[overlay] === true);
        },
        destroy: () => gui.destroy(),
    };
};
