/** What the book of a cell may see and do. */
import type { Brought, Program, Sight } from '../book/program.ts';
import { photograph } from '../film/photograph.ts';
import { pngOf } from '../film/png.ts';
import type { Series } from '../page/series.ts';
import type { Theme } from '../palette.ts';
import type { Settings } from '../params.ts';
import type { Figures } from '../plots/figures.ts';
import type { FilmScript } from '../take/move.ts';
import { actsAhead } from '../take/player.ts';
import { filmScript } from '../take/script.ts';
import type { View } from '../take/stretch.ts';
import type { Say } from '../ui/notice.ts';
import type { Scene } from '../view/scene.ts';
import { createRunner, type WorkerRunner } from '../worker/runner.ts';
import type { Changes } from './changes.ts';
import type { ComparingCell } from './comparing.ts';
import type { Filming } from './filming.ts';
import type { Loop } from './loop.ts';
import type { Views } from './views.ts';

export interface ProgramOptions {
    readonly comparing: ComparingCell;
    readonly changes: Changes;
    readonly loop: Loop;
    readonly filming: Filming;
    readonly views: Pick<Views, 'bring' | 'all'>;
    /** How the cell is looked at. */
    seen(): View;
    readonly series: Series;
    readonly figures: Figures;
    readonly say: Say;
    readonly propose: Changes['propose'];
    readonly run: Program['run'];
    readonly sounds: Program['sounds'];
    play(on: boolean): void;
    scene(): Scene | undefined;
    theme(): Theme;
    /** Tells the address which step of the story is on. */
    lead(step: string | undefined): void;
    idOf(name: string): string;
}

export interface CellProgram extends Program {
    /** Points of a sweep are running. */
    sweeping(): boolean;
    /** A new world as `load` makes it, without a word, and playing or not as it was. */
    follow(settings: Settings, brought: Brought): void;
}

const pictureOf = (
    sight: Sight | undefined,
    { scene, theme, figures }: Pick<ProgramOptions, 'scene' | 'theme' | 'figures'>,
): HTMLCanvasElement => {
    if (!sight) throw new Error('There is no picture to take yet.');
    const { snapshot, theory, verdict } = sight;
    const shown = scene();
    const canvas = shown?.drawAgain();
    return photograph({
        theme: theme(),
        moment: { ...snapshot, theory },
        verdict,
        box: snapshot.box,
        scene: canvas &&
            shown && {
                canvas,
                width_px: canvas.clientWidth,
                height_px: canvas.clientHeight,
                px_per_nm: shown.camera.lens.px_per_nm,
            },
        plot: figures.current(),
    });
};

const createPointWorker = (): Worker =>
    new Worker(new URL('../worker/point-worker.ts', import.meta.url), { type: 'module' });

const createClampWorker = (): Worker =>
    new Worker(new URL('../worker/clamp-worker.ts', import.meta.url), { type: 'module' });

export const createProgram = (options: ProgramOptions): CellProgram => {
    const { changes, loop, filming, views, seen, series, run } = options;
    const { say, propose, play, lead, idOf } = options;
    /** What a film of this scenario follows. */
    let script: FilmScript = [];
    /** Step of the story that is on, by its key. */
    let step: string | undefined;
    const running = new Set<object>();
    /** Known as running until it is stopped. */
    const runnerWith = <Request, Result>(worker: Worker): WorkerRunner<Request, Result> => {
        const runner = createRunner<Request, Result>(worker);
        running.add(runner);
        const stop = () => {
            running.delete(runner);
            runner.stop();
        };
        return { ...runner, stop };
    };
    const bring = (settings: Settings, { script: brought = [], ends_ns, step: of }: Brought) => {
        const acts = actsAhead(brought, settings.speed_nsPerSecond);
        script = filmScript(brought);
        void changes.load(settings, { acts, ...(ends_ns && { ends_ns }) }).then((isThere) => {
            if (!isThere) return;
            views.bring(brought);
            options.comparing.bring(settings, brought, ends_ns);
        });
        step = of;
        lead(step);
    };
    return {
        settings: changes.current,
        sight: loop.sight,
        propose,
        script: () => script,
        step: () => step,
        run,
        views: views.all,
        load: (settings, brought = {}) => {
            say('');
            bring(settings, brought);
            play(true);
        },
        follow: bring,
        change: (scenario) => {
            say('');
            changes.change(scenario);
        },
        play,
        playing: loop.playing,
        sounds: options.sounds,
        id: idOf,
        say,
        csv: () => new Blob([series.csv()], { type: 'text/csv;charset=utf-8' }),
        footage: filming.footage,
        comparing: options.comparing,
        seen,
        watch: loop.watch,
        runner: () => runnerWith(createPointWorker()),
        clampRunner: () => runnerWith(createClampWorker()),
        sweeping: () => running.size > 0,
        picture: async () => pngOf(pictureOf(loop.sight(), options)),
    };
};
