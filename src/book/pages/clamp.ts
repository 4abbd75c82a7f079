/** A voltage-clamp protocol on the voltage-gated channels of the cell in sight, run beside it by workers of its own. */
import { currentsCsv, curvesCsv } from '../../experiment/clamp-csv.ts';
import type { ClampDone } from '../../experiment/clamp-curves.ts';
import { type ClampRun, clampRuns, voltageGated } from '../../experiment/clamp-protocol.ts';
import { runAll } from '../../experiment/pool.ts';
import type { ChannelKind } from '../../kinds/kind.ts';
import { EXCITABLE } from '../../lessons/excitable.ts';
import { check } from '../../settings/settings.ts';
import { download } from '../../ui/download.ts';
import { element, write } from '../../ui/elements.ts';
import { sentenceOf } from '../../ui/failure.ts';
import type { Leaf, Program } from '../program.ts';
import { createClampForm } from './clamp-form.ts';
import { createClampResult } from './clamp-result.ts';
import { workers } from './workers.ts';

const ABOUT =
    'An amplifier holds the membrane at a voltage, then at another, and measures what the voltage-gated channels of this cell let through. They are alone in a thin slice of it, and their gates begin in equilibrium; points are what emerged, lines are theory.';

/** What stands in its place where no channel feels the voltage. */
const createOffer = (program: Program): HTMLElement => {
    const button = element('button', { type: 'button', class: 'take' }, 'Open a cell that fires');
    button.addEventListener('click', () => program.load(check(EXCITABLE)));
    return element(
        'div',
        {},
        element('p', {}, 'No channel of this cell feels the voltage: it takes Nav or Kv channels.'),
        element('p', { class: 'takes' }, button),
    );
};

const save = (text: string, name: string): void =>
    download(new Blob([text], { type: 'text/csv;charset=utf-8' }), name);

export const openClamp = (host: HTMLElement, program: Program): Leaf => {
    const { form, start, stop, currents, curves, chosen } = createClampForm(program.id);
    const bar = element('progress', {
        max: '1',
        value: '0',
        'aria-label': 'Progress of the protocol',
    });
    const said = element('p', { role: 'status' });
    const offer = createOffer(program);
    const offered = element('div', {}, element('p', {}, ABOUT), form, bar);
    host.append(offer, offered, said);
    const result = createClampResult(host);
    let kinds: readonly ChannelKind[] = [];
    let done: ClampDone[] = [];
    let abort: AbortController | undefined;

    const show = () => {
        for (const each of [currents, curves]) each.disabled = done.length === 0;
        result.show(done);
    };
    const far = (of: number) => `${done.length} of ${of} runs done.`;
    const runSteps = async (runs: readonly ClampRun[], signal: AbortSignal): Promise<void> => {
        const count = Math.min(workers(), runs.length);
        write(said, `Running ${runs.length} runs.`);
        try {
            await runAll(runs, Array.from({ length: count }, program.clampRunner), {
                signal,
                progress: (share) => {
                    bar.value = share / runs.length;
                },
                done: (run, seen) => {
                    done.push({ run, seen });
                    write(said, far(runs.length));
                    show();
                },
            });
            if (signal.aborted) write(said, `Stopped with ${far(runs.length)}`);
        } catch (error) {
            write(said, `Stopped with ${far(runs.length)}`);
            program.say(sentenceOf(error));
        }
        bar.value = done.length / runs.length;
    };
    const run = async () => {
        let runs: readonly ClampRun[];
        try {
            program.say('');
            const settings = program.settings();
            const sight = program.sight();
            const protocol = chosen();
            runs = clampRuns(settings, protocol);
            if (!sight) throw new Error('There is no cell yet: try again in a moment.');
            result.begin(settings, sight.snapshot.box, protocol);
            kinds = voltageGated(settings);
        } catch (error) {
            program.say(sentenceOf(error));
            return;
        }
        done = [];
        show();
        abort = new AbortController();
        start.disabled = true;
        stop.disabled = false;
        await runSteps(runs, abort.signal);
        start.disabled = false;
        stop.disabled = true;
    };
    form.addEventListener('submit', (event) => {
        event.preventDefault();
        if (!start.disabled) void run();
    });
    stop.addEventListener('click', () => abort?.abort());
    currents.addEventListener('click', () =>
        save(currentsCsv(kinds, done), 'ionarium-clamp-currents.csv'),
    );
    curves.addEventListener('click', () =>
        save(curvesCsv(kinds, done), 'ionarium-clamp-curves.csv'),
    );
    const suit = () => {
        const none = voltageGated(program.settings()).length === 0;
        offer.hidden = !none;
        offered.hidden = none;
    };
    suit();
    return { show: suit };
};
