/** Puts everything together, and holds the loop. */

import { createBook } from '../book/book.ts';
import { takeDrops } from '../book/open-file.ts';
import type { Program, Sight } from '../book/program.ts';
import type { Watcher } from '../film/live.ts';
import { photograph } from '../film/photograph.ts';
import { pngOf } from '../film/png.ts';
import type { Script } from '../film/script.ts';
import { createCard } from '../hands/card.ts';
import { createHands, type Hands } from '../hands/hands.ts';
import type { Commands } from '../hands/picture.ts';
import { createTray } from '../hands/tray.ts';
import { createControls } from '../page/controls.ts';
import { createDisplay } from '../page/display.ts';
import { createDrawer } from '../page/drawer.ts';
import { createSeries } from '../page/series.ts';
import { createTheme } from '../page/theme.ts';
import { createPanel } from '../panel/panel.ts';
import { ENTRIES, type Overlay, type Settings, withCounts } from '../params.ts';
import { createFigures } from '../plots/figures.ts';
import { inBrief, readLink } from '../settings/link.ts';
import type { Command } from '../simulation/protocol.ts';
import type { Snapshot } from '../snapshot.ts';
import { drivingForces } from '../theory/driving.ts';
import { type Judged, judge } from '../theory/verdict.ts';
import { part } from '../ui/elements.ts';
import { exposure_ns } from '../ui/exposure-time.ts';
import { LOST, sentenceOf, showTrouble } from '../ui/failure.ts';
import { createNotice } from '../ui/notice.ts';
import type { Scene } from '../view/scene.ts';
import { createRunner } from '../worker/runner.ts';
import { createAddress } from './address.ts';
import { asked, building, drawing, simulation, start } from './begin.ts';
import { createChanges } from './changes.ts';
import { createFilming } from './filming.ts';
import { createPace } from './pace.ts';

/** Time steps that Shift takes at once. */
const COARSE_STEPS = 20;

document.querySelector('.late')?.remove();
const say = createNotice(part('notice'));
if (asked) say(inBrief(asked.problems));
const address = createAddress((link) => {
    const { settings, story, problems } = readLink(link);
    const sayProblems = () => say(inBrief(problems));
    if (story !== undefined) return void book.turnTo('story', story).then(sayProblems);
    sayProblems();
    bring(settings);
});
// In a page of somebody else's there is room for the scene, the voltage and the clock alone.
if (new URLSearchParams(location.search).get('ui') === 'minimal')
    part('page').dataset.ui = 'minimal';

let playing = true;
/** The simulation is gone, for good. */
let stopped = false;
let stepsDue = 0;
/** Something has changed that the last snapshot does not show. */
let lookDue = false;
/** Averaging time of the positions in the last snapshot. */
let exposed_ns = 0;
let scene: Scene | undefined;
let hands: Hands | undefined;
/** What the scene shows. A paused picture is not drawn again, but where hands move it. */
let drawn: Snapshot | undefined;

const theme = createTheme(part('theme'), (chosen) => {
    scene?.setTheme(chosen);
    // At once: what is printed waits for no frame.
    scene?.drawAgain();
    figures.setTheme(chosen);
});
const figures = createFigures(part('figures'), theme.current(), (away) => {
    part('page').dataset.figures = away ? 'away' : 'shown';
});
const display = createDisplay();
const pace = createPace();

const look = () => {
    lookDue = true;
};
const changes = createChanges(
    start,
    {
        build: (settings) => simulation.build(settings).then(look),
        set: (settings) => simulation.set(settings).then(look),
    },
    (settings) => {
        panel.show(settings);
        play(playing);
        address.write(settings);
    },
    say,
);
/** Kinds of a scenario file have parameters of their own: all of them are the cell's. */
const isOfTheCell = (path: string): boolean =>
    ENTRIES.find((each) => each.path === path)?.parameter.effect !== 'view';
const propose: typeof changes.propose = (path, value) => {
    say('');
    if (isOfTheCell(path)) address.lead(undefined);
    changes.propose(path, value);
};
/** Counts changed by hand in the picture, not yet in the panel. */
let countsDue = false;
const command = async (change: Command) => {
    try {
        await simulation.command(change);
        address.lead(undefined);
        look();
        countsDue = true;
    } catch (error) {
        say(sentenceOf(error));
    }
};
const commands: Commands = {
    add: (kind, x_nm) => command({ do: 'add', kind, x_nm }),
    remove: (id) => command({ do: 'remove', id }),
    move: (id, x_nm) => command({ do: 'move', id, x_nm }),
    hold: (id, hold) => command({ do: 'hold', id, hold }),
};
const overlays = new Map<Overlay, boolean>();
const panel = createPanel(part('panel'), start, propose, (overlay, on) => {
    overlays.set(overlay, on);
    scene?.setOverlay(overlay, on);
});
const controls = createControls(part('time'), {
    playPause: () => play(!playing),
    step: (coarse) => {
        play(false);
        stepsDue += coarse ? COARSE_STEPS : 1;
    },
    reset: changes.rebuild,
    newSeed: () => propose('seed', crypto.getRandomValues(new Uint32Array(1))[0]),
    speed: (nsPerSecond) => propose('speed_nsPerSecond', nsPerSecond),
});
function play(on: boolean): void {
    playing = on && !stopped;
    controls.show(playing, changes.current().speed_nsPerSecond);
}
play(true);
createDrawer(part('drawer'), part('book'));

const series = createSeries();
const photographNow = (): HTMLCanvasElement => {
    if (!sight) throw new Error('There is no picture to take yet.');
    const { snapshot, theory, verdict } = sight;
    const canvas = scene?.drawAgain();
    return photograph({
        theme: theme.current(),
        moment: { ...snapshot, theory },
        verdict,
        box: snapshot.box,
        scene: canvas &&
            scene && {
                canvas,
                width_px: canvas.clientWidth,
                height_px: canvas.clientHeight,
                px_per_nm: scene.camera.lens.px_per_nm,
            },
        plot: figures.current(),
    });
};

const filming = createFilming({
    changes,
    overlays,
    theme: theme.current,
    camera: () => scene?.camera,
    closed: () => {
        pace.reset();
        look();
    },
});

/** The newest snapshot with what theory says about it. */
let sight: Sight | undefined;
/** What a film of this scenario follows. */
let script: Script = [];
/** Step of the story that is on, by its key. */
let step: string | undefined;
/** Those who see each picture as it is drawn. */
const watchers = new Set<Watcher>();
const bring = (settings: Settings, moves: Script = [], ofStory?: string) => {
    script = moves;
    step = ofStory;
    address.lead(step);
    changes.load(settings);
};
const program: Program = {
    settings: changes.current,
    sight: () => sight,
    propose,
    script: () => script,
    step: () => step,
    load: (settings, moves, ofStory) => {
        say('');
        bring(settings, moves, ofStory);
        play(true);
    },
    change: (scenario) => {
        say('');
        changes.change(scenario);
    },
    play,
    playing: () => playing,
    say,
    csv: () => new Blob([series.csv()], { type: 'text/csv;charset=utf-8' }),
    studio: filming.studio,
    watch: (watcher) => {
        watchers.add(watcher);
        return () => watchers.delete(watcher);
    },
    runner: () =>
        createRunner(
            new Worker(new URL('../worker/point-worker.ts', import.meta.url), { type: 'module' }),
        ),
    picture: async () => pngOf(photographNow()),
};
const book = createBook(part('book'), part('panel'), program);
takeDrops(part('page'), program);
if (asked?.story !== undefined)
    void book.turnTo('story', asked.story).then(() => say(inBrief(asked?.problems ?? [])));

createTray(
    part('stage'),
    () => scene,
    () => drawn,
    commands,
);

/** Asks the worker for the next snapshot; nothing where the last one still holds. */
const ask = (
    { box }: Snapshot,
    wall_ms: number,
    drawing_ms: number,
): Promise<Snapshot> | undefined => {
    if (stopped || filming.busy()) return undefined;
    const { speed_nsPerSecond, temperature_C } = changes.current();
    const ns = playing
        ? pace.ask(wall_ms, drawing_ms, speed_nsPerSecond, box.timeStep_ns)
        : stepsDue * box.timeStep_ns;
    if (ns === 0 && !lookDue) return undefined;
    stepsDue = 0;
    lookDue = false;
    const pixelsPerNm = part('scene').clientWidth / box.width_nm;
    exposed_ns = playing ? exposure_ns(speed_nsPerSecond, pixelsPerNm, temperature_C) : 0;
    return simulation.advance(ns, exposed_ns);
};

const show = (snapshot: Snapshot, judged: Judged) => {
    const voltage_mV = judged.verdict.mean?.mean ?? snapshot.observed.voltage_mV;
    const driving = drivingForces(voltage_mV, judged.theory);
    if (scene && ((playing && !filming.busy()) || snapshot !== drawn || watchers.size > 0)) {
        const free = scene.draw(snapshot, { driving });
        if (free) simulation.recycle(free.buffer);
        drawn = snapshot;
        const { canvas, camera } = scene;
        const px_per_nm = camera.lens.px_per_nm * (canvas.width / canvas.clientWidth);
        const { speed_nsPerSecond } = changes.current();
        const picture = { canvas, px_per_nm, lost: scene.lost() };
        for (const { see } of watchers)
            see({ theme: theme.current(), picture, snapshot, speed_nsPerSecond });
        part('loading').hidden = true;
    }
    display.show(snapshot, judged, {
        playing,
        rate_nsPerSecond: pace.rate_nsPerSecond(),
        exposure_ns: exposed_ns,
    });
    sight = { snapshot, ...judged };
    figures.show(sight, changes.current());
    book.show(sight);
};

/** The last picture stays, under a banner; without one, the sentence stands in its place. Plots and pages can still be read. */
const stop = (sentence: string) => {
    if (stopped) return;
    stopped = true;
    play(false);
    showTrouble(sentence, drawn !== undefined);
    for (const { end } of watchers) end(sentence);
};

const frame = (): Promise<number> => new Promise(requestAnimationFrame);

/** The next advance is under way while the last one is drawn. A hidden page gets no frames, and so stands still. */
const run = async (): Promise<never> => {
    let snapshot = await building;
    let judged = judge(snapshot);
    let asked_ms = performance.now();
    for (let drawing_ms = 0; ; ) {
        const now_ms = performance.now();
        const next = ask(snapshot, now_ms - asked_ms, drawing_ms);
        asked_ms = now_ms;
        show(snapshot, judged);
        await frame();
        drawing_ms = performance.now() - now_ms;
        if (!next) continue;
        const before = snapshot;
        try {
            snapshot = await next;
        } catch (error) {
            stop(sentenceOf(error));
            continue;
        }
        if (snapshot.box.epoch !== before.box.epoch) pace.reset();
        else pace.learn(snapshot.time_ns - before.time_ns, snapshot.work_ms);
        judged = judge(snapshot);
        figures.add({ snapshot, ...judged }, changes.current());
        series.add({ ...snapshot, theory: judged.theory }, snapshot.box);
        hands?.show(snapshot);
        if (!countsDue || changes.busy()) continue;
        countsDue = false;
        const { channels, pumps } = snapshot.observed;
        changes.adopt(withCounts(changes.current(), (key) => (channels[key] ?? pumps[key]).count));
    }
};

const openScene = async () => {
    try {
        const reduced = matchMedia('(prefers-reduced-motion: reduce)');
        const { createScene } = await drawing;
        scene = await createScene(part('scene'), {
            theme: theme.current(),
            reducedMotion: reduced.matches,
        });
        reduced.addEventListener('change', () => scene?.setReducedMotion(reduced.matches));
        panel.drawAll();
        hands = createHands(scene, createCard(part('stage')), commands);
        scene.onContext = (state) => {
            if (!stopped) showTrouble(state === 'lost' ? LOST : '', true);
        };
    } catch (error) {
        showTrouble(`${sentenceOf(error)} The voltage, the plot and the settings work without.`);
    }
};
void openScene();
void simulation.failed.then(stop);
run().catch((error) => stop(sentenceOf(error)));
