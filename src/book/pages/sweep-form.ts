/** What one chooses for a sweep. */
import { type Range, type Times, variablesOf } from '../../experiment/sweep.ts';
import { EXPERIMENTS, type Experiment } from '../../lessons/experiments.ts';
import { type Entry, entriesOf, type Settings } from '../../params.ts';
import { element, write } from '../../ui/elements.ts';
import { phrase, told } from '../../words/phrase.ts';
import { got, labelled, numberIn, numberInput } from './fields.ts';

const WARMUP_SHARE = 0.1;
/** Simulated time of a point, µs. */
const DURATION_us = [1, 1000] as const;

export interface SweepForm {
    readonly form: HTMLFormElement;
    readonly start: HTMLButtonElement;
    readonly cancel: HTMLButtonElement;
    readonly csv: HTMLButtonElement;
    /** Dotted path of the parameter. */
    readonly path: () => string;
    /** The experiment that was chosen last, whatever has been changed since; nothing where it is one's own. */
    readonly experiment: () => Experiment | undefined;
    /** Throws an Error of one sentence where a field holds no number, or the time is out of bounds. */
    chosen(): { range: Range; times: Times };
}

const OWN = 'this cell';

/**
 * @param settings of the cell that is varied, whose kinds may have parameters of their own
 * @param take takes the cell of an experiment
 * @param idOf an id that is the document's only one
 */
export const createSweepForm = (
    settings: () => Settings,
    take: (experiment: Experiment) => void,
    idOf: (name: string) => string,
): SweepForm => {
    const ready = element(
        'select',
        { id: idOf('sweep-ready') },
        element('option', { value: '' }, phrase(OWN)),
        ...EXPERIMENTS.map(({ key, name }) => element('option', { value: key }, told(name))),
    );
    const about = element('p', { class: 'source' });
    about.hidden = true;
    const variable = element('select', { id: idOf('sweep-variable') });
    let offered: readonly Entry[] | undefined;
    const offer = () => {
        const entries = entriesOf(settings());
        if (entries === offered) return;
        offered = entries;
        const chosen = variable.value || 'outside.K';
        variable.replaceChildren(
            ...variablesOf(settings()).map(({ path, parameter }) =>
                element('option', { value: path }, told(parameter.label)),
            ),
        );
        variable.value = chosen;
    };
    offer();
    variable.addEventListener('focus', offer);
    const from = numberInput(idOf('sweep-from'), '1');
    const to = numberInput(idOf('sweep-to'), '100');
    const points = numberInput(idOf('sweep-points'), '9', '1');
    const duration = numberInput(idOf('sweep-duration'), '20');
    const log = element('input', { id: idOf('sweep-log'), type: 'checkbox' });
    log.checked = true;
    const start = element('button', { type: 'submit', class: 'take' }, phrase('Run'));
    const cancel = element('button', { type: 'button', class: 'take' }, phrase('Cancel'));
    const csv = element('button', { type: 'button', class: 'take' }, phrase('Points (CSV)'));
    cancel.disabled = true;
    csv.disabled = true;
    const form = element(
        'form',
        { class: 'sweep', novalidate: '' },
        element(
            'p',
            { class: 'entry wide' },
            element('label', { for: ready.id }, phrase('Sweep of')),
            ready,
        ),
        about,
        labelled('Vary', variable),
        labelled('from', from),
        labelled('to', to),
        labelled('Points', points),
        labelled('Each, µs', duration),
        labelled('Logarithmic axis', log),
        element('p', { class: 'takes' }, start, cancel, csv),
    );
    const duration_ns = (): number => {
        const [least, most] = DURATION_us;
        const typed_us = duration.valueAsNumber;
        if (!(typed_us >= least && typed_us <= most))
            throw new Error(
                `The simulated time of each point must be from ${least} to ${most} µs, got ${got(duration)}.`,
            );
        return Math.round(1000 * typed_us);
    };
    const experiment = () => EXPERIMENTS.find(({ key }) => key === ready.value);
    ready.addEventListener('change', () => {
        const chosen = experiment();
        about.hidden = chosen === undefined;
        if (!chosen) return;
        write(about, `${told(chosen.sentence)} ${chosen.source}.`);
        take(chosen);
        variable.value = chosen.path;
        from.value = String(chosen.from);
        to.value = String(chosen.to);
        points.value = String(chosen.points);
        duration.value = String(chosen.each_us);
        log.checked = chosen.log;
    });
    return {
        ...{ form, start, cancel, csv, experiment },
        path: () => variable.value,
        chosen: () => {
            const whole_ns = duration_ns();
            return {
                range: {
                    from: numberIn('from', from),
                    to: numberIn('to', to),
                    points: numberIn('Points', points),
                    log: log.checked,
                },
                times: { duration_ns: whole_ns, warmup_ns: Math.round(WARMUP_SHARE * whole_ns) },
            };
        },
    };
};
