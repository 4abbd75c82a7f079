/** One control of the panel for one parameter of the table. */
import type { Controller, default as GUI, NumberController } from 'lil-gui';
import type { ChoiceParameter, Entry, OptionalParameter, Settings } from '../params.ts';
import { type Value, valueAt } from '../settings/settings.ts';
import { isPermeant } from '../species.ts';
import { told } from '../words/phrase.ts';
import { sliderEnds } from './folders.ts';
import { exactInput } from './input.ts';
import { addLogSlider, type LogParameter } from './log-slider.ts';

export type Propose = (path: string, value: Value) => void;
/** Brings a control to what is set. */
export type Refresh = (settings: Settings) => void;

/** Bound controls write into a record of their own; the settings change only through `propose`. */
type Model = Record<string, Value>;

const describe = (
    controller: Controller,
    { path, parameter }: Entry,
    ionOf: (path: string) => string | undefined,
): void => {
    const unit = 'unit' in parameter && parameter.unit ? ` (${parameter.unit})` : '';
    controller.name(told(parameter.label) + unit);
    controller.domElement.title = told(parameter.doc);
    controller.domElement.dataset.path = path;
    const ion = ionOf(path);
    if (!ion || !isPermeant(ion)) return;
    controller.domElement.dataset.ion = ion;
    controller.domElement.style.setProperty('--fill', `var(--ion-${ion})`);
};

const display = (controller: NumberController): void => {
    controller.updateDisplay();
    controller.$input.setAttribute('aria-valuenow', String(controller.getValue()));
};

/** @param ionOf the ion that a parameter is about, if it is about one */
export const addControl = (
    folder: GUI,
    start: Settings,
    entry: Entry,
    propose: Propose,
    ionOf: (path: string) => string | undefined,
): Refresh => {
    const { path, parameter } = entry;
    const model: Model = { [path]: valueAt(start, path) };
    const slider = ({ min, max, step }: Exclude<Entry['parameter'], ChoiceParameter>) => {
        const [from, to] = sliderEnds(path, { min, max });
        const made = folder.add(model, path, from, to, step) as NumberController;
        describe(made, entry, ionOf);
        made.onChange((value: number) => propose(path, value));
        exactInput(made, { min, max }, (value) => propose(path, value));
        return made;
    };
    if (parameter.kind === 'choice') {
        const controller = folder.add(
            model,
            path,
            Object.fromEntries(parameter.choices.map((each) => [told(each), each])),
        );
        describe(controller, entry, ionOf);
        controller.onChange((value: string) => propose(path, value));
        return (settings) => {
            model[path] = valueAt(settings, path);
            controller.updateDisplay();
        };
    }
    if (parameter.kind === 'optional')
        return addOptional(folder, model, path, parameter, propose, () => slider(parameter));
    if (parameter.log) {
        const { log } = parameter;
        return addLog(folder, model, { path, parameter: { ...parameter, log } }, propose);
    }
    const controller = slider(parameter);
    return (settings) => {
        model[path] = valueAt(settings, path);
        display(controller);
    };
};

/** Without a slider of lil-gui's own, which knows no powers of ten. */
const addLog = (
    folder: GUI,
    model: Model,
    entry: { readonly path: string; readonly parameter: LogParameter },
    propose: Propose,
): Refresh => {
    const { path, parameter } = entry;
    const controller = folder.add(model, path) as NumberController;
    describe(controller, entry, () => undefined);
    const slider = addLogSlider(controller, parameter, (value) => propose(path, value));
    exactInput(controller, parameter, (value) => propose(path, value));
    return (settings) => {
        model[path] = valueAt(settings, path);
        display(controller);
        slider.show(model[path]);
    };
};

/** Null is a switch of its own; the number keeps its place while it is off. */
const addOptional = (
    folder: GUI,
    model: Model,
    path: string,
    parameter: OptionalParameter,
    propose: Propose,
    slider: () => NumberController,
): Refresh => {
    const first = model[path];
    const off = { isNull: first === null };
    model[path] = first ?? Math.max(parameter.min, Math.min(0, parameter.max));
    const none = folder
        .add(off, 'isNull')
        .name(`${told(parameter.label)}: ${told(parameter.nullLabel)}`);
    none.domElement.title = told(parameter.doc);
    const controller = slider();
    none.onChange((isNull: boolean) => propose(path, isNull ? null : model[path]));
    return (settings) => {
        const value = valueAt(settings, path);
        off.isNull = value === null;
        if (value !== null) model[path] = value;
        controller.enable(value !== null);
        none.updateDisplay();
        display(controller);
    };
};
