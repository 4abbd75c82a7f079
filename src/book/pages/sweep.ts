/** A sweep of one parameter from the cell in sight, run beside it by workers of its own. */
import { csvOf, type Done } from '../../experiment/csv.ts';
import { lineOf, type Measured } from '../../experiment/lines.ts';
import { type Point, pointsOf } from '../../experiment/sweep.ts';
import type { Experiment } from '../../lessons/experiments.ts';
import { check, isSameCell, valueAt, withValue } from '../../settings/settings.ts';
import { download } from '../../ui/download.ts';
import { element } from '../../ui/elements.ts';
import { phrase } from '../../words/phrase.ts';
import type { Program } from '../program.ts';
import { createRuns } from './runs.ts';
import { createSweepForm } from './sweep-form.ts';
import { createSweepResult } from './sweep-result.ts';

/** What others have measured of these points: the experiment with its points, where they are of its cell. */
const measuredOf = (
    experiment: Experiment | undefined,
    [first]: readonly Point[],
): Experiment | undefined => {
    if (!experiment || first?.path !== experiment.path) return undefined;
    const cell = check(experiment.scenario);
    const here = withValue(first.settings, first.path, valueAt(cell, first.path));
    return isSameCell(cell, here) ? experiment : undefined;
};

export const openSweep = (host: HTMLElement, program: Program): void => {
    const { form, start, cancel, csv, path, experiment, chosen } = createSweepForm(
        program.settings,
        ({ scenario }) => program.load(check(scenario)),
        program.id,
    );
    let done: Done[] = [];
    const { bar, said } = createRuns<Point, Measured>({
        ...{ form, start, stop: cancel, called: 'points', runner: program.runner },
        say: (sentence) => program.say(sentence),
        begin: () => {
            const { range, times } = chosen();
            const points = pointsOf(program.settings(), path(), range, times);
            result.begin(points, range.log, measuredOf(experiment(), points));
            done = [];
            return points;
        },
        done: (point, measured) => {
            if (point && measured) done.push({ point, measured, line: lineOf(point, measured) });
            csv.disabled = done.length === 0;
            result.show(done.map(({ line }) => line));
        },
    });
    host.append(
        element(
            'p',
            {},
            phrase(
                'One parameter of this cell takes a row of values. Each is a run of its own, from neutral water, beside the cell in sight; its voltage stands over the lines of theory.',
            ),
        ),
        ...[form, bar, said],
    );
    const result = createSweepResult(host, program.id);
    csv.addEventListener('click', () =>
        download(
            new Blob([csvOf(done)], { type: 'text/csv;charset=utf-8' }),
            `ionarium-sweep-${done[0]?.point.path ?? ''}.csv`,
        ),
    );
};
