/** A sweep of one parameter from the cell in sight, run beside it by workers of its own. */

import { csvOf, type Done } from '../../experiment/csv.ts';
import { lineOf } from '../../experiment/lines.ts';
import { runAll } from '../../experiment/pool.ts';
import { type Point, pointsOf } from '../../experiment/sweep.ts';
import { download } from '../../ui/download.ts';
import { element, write } from '../../ui/elements.ts';
import { sentenceOf } from '../../ui/failure.ts';
import type { Program } from '../program.ts';
import { createSweepForm } from './sweep-form.ts';
import { createSweepResult } from './sweep-result.ts';
import { workers } from './workers.ts';

export const openSweep = (host: HTMLElement, program: Program): void => {
    const { form, start, cancel, csv, path, chosen } = createSweepForm(
        program.settings,
        program.id,
    );
    const bar = element('progress', { max: '1', value: '0', 'aria-label': 'Progress' });
    const said = element('span', { role: 'status' });
    host.append(
        element(
            'p',
            {},
            'One parameter of this cell takes a row of values. Each is a run of its own, from neutral water, beside the cell in sight; its voltage stands over the lines of theory.',
        ),
        ...[form, bar, said],
    );
    const result = createSweepResult(host, program.id);
    let done: Done[] = [];
    let abort: AbortController | undefined;

    const show = () => {
        csv.disabled = done.length === 0;
        result.show(done.map(({ line }) => line));
    };
    const runPoints = async (points: readonly Point[], signal: AbortSignal): Promise<void> => {
        const runners = Array.from({ length: Math.min(workers(), points.length) }, program.runner);
        const far = () => `${done.length} of ${points.length} points done.`;
        write(said, `Running ${points.length} points.`);
        try {
            await runAll(points, runners, {
                signal,
                progress: (share) => {
                    bar.value = share / points.length;
                },
                done: (point, measured) => {
                    done.push({ point, measured, line: lineOf(point, measured) });
                    write(said, far());
                    show();
                },
            });
            if (signal.aborted) write(said, `Cancelled with ${far()}`);
        } catch (error) {
            write(said, `Stopped with ${far()}`);
            program.say(sentenceOf(error));
        }
        bar.value = done.length / points.length;
    };
    const run = async () => {
        let points: Point[];
        try {
            program.say('');
            const { range, times } = chosen();
            points = pointsOf(program.settings(), path(), range, times);
            result.begin(points, range.log);
        } catch (error) {
            program.say(sentenceOf(error));
            return;
        }
        done = [];
        show();
        abort = new AbortController();
        start.disabled = true;
        cancel.disabled = false;
        await runPoints(points, abort.signal);
        start.disabled = false;
        cancel.disabled = true;
    };
    form.addEventListener('submit', (event) => {
        event.preventDefault();
        if (!start.disabled) void run();
    });
    cancel.addEventListener('click', () => abort?.abort());
    csv.addEventListener('click', () =>
        download(
            new Blob([csvOf(done)], { type: 'text/csv;charset=utf-8' }),
            `ionarium-sweep-${done[0]?.point.path ?? ''}.csv`,
        ),
    );
};
