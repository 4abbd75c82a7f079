/** One cell with all that shows and changes it, in elements of its own; a page may hold several. */
import { createBook } from '../book/book.ts';
import type { Program, Sight } from '../book/program.ts';
import { createTray } from '../hands/tray.ts';
import { createDrawer } from '../page/drawer.ts';
import { createSpeedNote } from '../page/speed-note.ts';
import type { ThemeChoice } from '../page/theme.ts';
import { createPanel } from '../panel/panel.ts';
import type { Overlay } from '../params.ts';
import type { Plan } from '../plots/figure.ts';
import type { TakeContents } from '../take/pack.ts';
import { createTrouble, sentenceOf } from '../ui/failure.ts';
import { createNotice, type Say } from '../ui/notice.ts';
import type { Scene } from '../view/scene.ts';
import type { Address } from './address.ts';
import type { Beginning } from './begin.ts';
import type { CellParts } from './cell-parts.ts';
import { type Changes, createChanges } from './changes.ts';
import { createCommands } from './commands.ts';
import { createComparing } from './comparing.ts';
import { createFilming } from './filming.ts';
import { createGuide } from './guide.ts';
import { createHints } from './hints.ts';
import { createInstruments } from './instruments.ts';
import { createLanguageChoice } from './language.ts';
import { createLoop } from './loop.ts';
import { type OpenedScene, openScene } from './open-scene.ts';
import { createOwnCell } from './own-cell.ts';
import { createPair } from './pair.ts';
import { createProgram } from './program.ts';
import { createRestarts } from './restarts.ts';
import { createRewind } from './rewind.ts';
import { createSlowSpeed } from './slow-speed.ts';
import { createSounding } from './sounding.ts';
import { createTimeBar } from './time-bar.ts';
import { createViews, seenNow } from './views.ts';

export interface CellOptions extends Beginning {
    readonly theme: ThemeChoice;
    /** Where the settings are written; of one cell in a page. */
    readonly address?: Pick<Address, 'write' | 'lead'>;
}

export interface Cell {
    readonly root: HTMLElement;
    /** What its book may see and do. */
    readonly program: Program;
    /** Tells somebody each new snapshot. */
    listen(listener: (sight: Sight) => void): void;
    /** Nothing where there is no picture, or not yet. */
    scene(): Scene | undefined;
    /** A figure of it, to be made anywhere. */
    readonly voltage: Plan;
    readonly say: Say;
    /** Does as a link says. */
    follow(link: TakeContents): void;
    /** A key that nobody has taken yet. */
    key(event: KeyboardEvent): void;
}

export const createCell = (parts: CellParts, options: CellOptions): Cell => {
    const { start, building, drawing, theme, address } = options;
    const simulation = createPair(options.simulation);
    const say = createNotice(parts.notice);
    const showTrouble = createTrouble(parts.trouble);
    const drawer = createDrawer(parts.drawer, parts.book);
    const overlays = new Map<Overlay, boolean>();
    const listeners: ((sight: Sight) => void)[] = [(sight) => sounding.hear(sight)];
    let opened: OpenedScene | undefined;

    const instruments = createInstruments(parts, theme);
    const { figures, series } = instruments;
    theme.attach(parts.theme, (chosen) => {
        opened?.scene.setTheme(chosen);
        // At once: what is printed waits for no frame.
        opened?.scene.drawAgain();
        figures.setTheme(chosen);
    });

    const changes: Changes = createChanges(start, simulation, {
        changed: (settings) => {
            panel.show(settings);
            tray.show(settings);
            timeBar.show();
            address?.write(settings);
        },
        answered: () => loop.look(),
        refused: say,
    });
    const seen = () =>
        seenNow(opened?.scene.camera, overlays, theme.current(), comparing.difference());
    const views = createViews(seen);
    const filming = createFilming({ simulation, building, changes, views, theme: theme.current });
    const loop = createLoop({
        ...{ simulation, building, settings: changes.current, theme: theme.current },
        ...{ scene: () => opened?.scene, second: () => comparing.second() },
        width_px: () => opened?.scene.camera.extent.width_px ?? parts.scene.clientWidth,
        taken: (sight) => {
            const { settings } = sight.snapshot.take;
            if (settings) changes.adopt(settings);
            rewind.see(sight);
            comparing.see(sight);
            for (const listener of listeners) listener(sight);
            instruments.take(sight, changes.current());
            opened?.hands.show(sight.snapshot);
        },
        ended: (why, drawn) => {
            timeBar.show();
            showTrouble(why, drawn);
        },
        shown: (sight, pacing) => {
            if (loop.drawn()) parts.loading.hidden = true;
            views.note(sight.snapshot, pacing.speed_nsPerSecond);
            instruments.show(sight, changes.current(), pacing);
            timeBar.see(sight, pacing.slowed);
            book.show(sight);
            comparing.show(sight);
            const unwatched =
                !pacing.playing || filming.filming() || loop.watched() || program.sweeping();
            const going = { ...pacing, unwatched, cost: loop.cost() };
            slowSpeed.show(sight, going, performance.now());
            hints.see(sight, pacing.playing, performance.now());
        },
    });
    const { ownCell, propose } = createOwnCell(changes, say, address);
    const sounding = createSounding(say, (on) => panel.showSound(on));
    const draw = (overlay: Overlay, on: boolean) => {
        overlays.set(overlay, on);
        opened?.scene.setOverlay(overlay, on);
    };
    const speak = createLanguageChoice(simulation, changes.current);
    const panel = createPanel(parts.panel, start, { propose, sound: sounding, draw, speak });
    const restarts = createRestarts(changes, say, ownCell);
    const slowSpeed = createSlowSpeed(simulation, createSpeedNote(parts.pace, restarts.depth));
    const commands = createCommands({ ...changes, propose }, loop, { touched: ownCell, say });
    const timeBar = createTimeBar(parts.time, {
        changes: { current: changes.current, propose },
        ...{ restarts, loop, commands },
    });

    const rewind = createRewind(parts.timeline, {
        ...{ simulation, changes, loop, views, say, play: timeBar.play, left: restarts.left },
    });

    const comparing = createComparing(simulation, {
        ...{ parts, changes, views, restarts, figures, overlays, say, theme: theme.current },
        scene: () => opened?.scene,
        look: () => void loop.look(),
    });
    const hints = createHints({
        ...{ parts, start, settings: changes.current, propose, reset: restarts.reset },
        play: () => timeBar.play(true),
    });
    const program = createProgram({
        ...{ comparing, changes, loop, filming, views, seen, series, figures, say, propose },
        ...{ play: timeBar.play, run: simulation.run, sounds: sounding.on, theme: theme.current },
        scene: () => opened?.scene,
        lead: (step) => address?.lead(step),
        idOf: parts.idOf,
    });
    const book = createBook(parts.book, parts.panel, program);
    const guide = createGuide(parts.story, { book, drawer, program, say });
    if (options.asked) guide.arrive(options.asked);
    const tray = createTray(parts.stage, () => opened?.scene, loop.drawn, commands);
    tray.show(start);
    void openScene(parts, {
        ...{ drawing, commands, showTrouble, theme: theme.current, stopped: loop.stopped },
        pulse: () => changes.current().stimulus,
    }).then((made) => {
        opened = made;
        panel.drawAll();
    });
    loop.run().catch((error) => loop.stop(sentenceOf(error)));

    return {
        root: parts.root,
        ...{ program, say, voltage: figures.voltage },
        listen: (listener) => listeners.push(listener),
        scene: () => opened?.scene,
        follow: guide.follow,
        key: (event) => {
            for (const part of [sounding, timeBar, drawer]) part.key(event);
        },
    };
};
