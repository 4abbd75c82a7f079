import { describe, expect, it } from 'vitest';
import { createViews } from '../../src/app/views.ts';
import { begunAt, scriptFromNow, scriptOfSpan, speedIn } from '../../src/book/pages/film-script.ts';
import type { Footage } from '../../src/film/footage.ts';
import { check } from '../../src/settings/settings.ts';
import type { Act } from '../../src/take/act.ts';
import type { Script } from '../../src/take/move.ts';
import { captionsIn, merged, stretchOf, type View } from '../../src/take/stretch.ts';

const start = check({ speed_nsPerSecond: 100 });
const speed = (at_ns: number, speed_nsPerSecond: number): Act => ({
    ...{ at_ns, values: new Map([['speed_nsPerSecond', speed_nsPerSecond]]) },
});
const pulse = (at_ns: number): Act => ({ at_ns, command: { do: 'stimulate' } });

describe('a stretch of a run', () => {
    const script: Script = [
        { at_s: 2, over_s: 0, caption: 'two seconds on' },
        { at_ns: 0, over_s: 0, zoom: 'slab', theme: 'light', show: { charges: true } },
        { at_ns: 100, over_s: 2, look: { x_nm: 1, y_nm: 2, width_nm: 30 }, show: { forces: true } },
        { at_ns: 200.125, over_s: 0, set: { pumps: { atp: 0 } } },
        { at_ns: 300, over_s: 0, set: { speed_nsPerSecond: 50 }, stimulate: true },
        { at_ns: 400, over_s: 1, zoom: 'K' },
    ];
    const stretch = stretchOf({ start, script }, 200.125, 100);

    it('does to its world what is done in all of the run, each to the bit at its moment', () => {
        expect(stretch.acts).toEqual([
            { at_ns: 200.125, values: new Map([['pumps.atp', 0]]) },
            { at_ns: 300, values: new Map([['speed_nsPerSecond', 50]]) },
            { at_ns: 300, command: { do: 'stimulate' } },
        ]);
    });

    it('begins with the picture as it had become by then', () => {
        expect(stretch.moves[0]).toEqual({
            ...{ at_s: 0, at_ns: 0, over_s: 0, theme: 'light' },
            look: { x_nm: 1, y_nm: 2, width_nm: 30 },
            show: { charges: true, forces: true },
        });
    });

    it('has the clock of a film, which goes slower from where the speed does', () => {
        // 99.875 ns at 100 ns/s, the rest at 50.
        expect(stretch.secondAt(99.875)).toBeCloseTo(0.99875, 12);
        expect(stretch.secondAt(199.875)).toBeCloseTo(2.99875, 12);
        expect(stretch.nsAt(2.99875)).toBeCloseTo(199.875, 9);
        expect([0, 99, 100].map(stretch.speedAt)).toEqual([100, 100, 50]);
        expect(stretch.moves.slice(1).map(({ at_s }) => at_s)).toEqual([
            2,
            stretch.secondAt(199.875),
        ]);
        expect(stretch.moves.at(-1)).toMatchObject({ zoom: 'K', over_s: 1 });
    });

    it('has a second cell beside it, which keeps what it has of its own', () => {
        const change = (at_ns: number, key: string, value: number): Act => ({
            ...{ at_ns, values: new Map([[key, value]]) },
        });
        const { acts, second } = stretchOf(
            {
                start,
                script: [
                    { at_ns: 10, over_s: 0, set: { pumps: { count: 3 } } },
                    { at_ns: 50, over_s: 0, compare: { pumps: { count: 0 } } },
                    { at_ns: 90, over_s: 0, set: { pumps: { count: 7 }, outside: { K: 9 } } },
                    { at_ns: 95, over_s: 0, set: { pumps: { count: 8 } }, stimulate: true },
                ],
            },
            20,
            100,
        );
        const both = new Map([
            ['outside.K', 9],
            ['pumps.count', 7],
        ]);
        expect(acts).toEqual([
            ...[change(10, 'pumps.count', 3), { at_ns: 90, values: both }],
            ...[change(95, 'pumps.count', 8), pulse(95)],
        ]);
        expect(second).toEqual({
            since_ns: 30,
            values: new Map([['pumps.count', 0]]),
            acts: [
                ...[change(10, 'pumps.count', 3), change(50, 'pumps.count', 0)],
                ...[change(90, 'outside.K', 9), pulse(95)],
            ],
        });
    });

    it('has one camera at a time', () => {
        const look = { x_nm: 1, y_nm: 0, width_nm: 20 };
        expect(
            merged([
                { look, over_s: 1 },
                { zoom: 'slab', over_s: 2 },
            ]),
        ).toEqual({
            ...{ zoom: 'slab', over_s: 0 },
        });
        expect(
            merged([
                { zoom: 'K', caption: 'a', over_s: 1 },
                { look, over_s: 2 },
            ]),
        ).toEqual({
            ...{ look, caption: 'a', over_s: 0 },
        });
    });
});

describe('the script of a film', () => {
    const seen: View = { zoom: 'slab', theme: 'dark', show: { charges: true }, over_s: 0 };
    const footage: Footage = {
        ...{ start, now_ns: 500, ends_ns: 500 },
        acts: [pulse(50), speed(100, 200), pulse(300), speed(400, 20)],
        views: [
            { at_ns: 0, over_s: 0, show: { charges: false } },
            { at_ns: 200, over_s: 0.1, look: { x_nm: 3, y_nm: 0, width_nm: 40 }, theme: 'light' },
            { at_ns: 450, over_s: 0, caption: 'later' },
        ],
        open: () => Promise.reject(new Error('Nothing is opened here.')),
    };

    it('of what was done has acts, camera and speed, up to its end', () => {
        const span = { to_ns: 350, asWatched: true, asSeen: true };
        const captions = [{ at_ns: 320, over_s: 0, caption: 'A pulse' }];
        expect(scriptOfSpan(footage, span, seen, captions)).toEqual([
            { at_ns: 0, over_s: 0, zoom: 'slab', theme: 'dark', show: { charges: false } },
            { at_ns: 50, over_s: 0, stimulate: true },
            { at_ns: 100, over_s: 0, set: { speed_nsPerSecond: 200 } },
            { at_ns: 200, over_s: 0.1, look: { x_nm: 3, y_nm: 0, width_nm: 40 }, theme: 'light' },
            { at_ns: 300, over_s: 0, stimulate: true },
            ...captions,
        ]);
        expect([0, 100, 399, 400].map((at_ns) => speedIn(footage, at_ns))).toEqual([
            100, 200, 200, 20,
        ]);
    });

    it('can do without the camera and the speeds', () => {
        const span = { to_ns: 350, asWatched: false, asSeen: false };
        expect(scriptOfSpan(footage, span, seen, [])).toEqual([
            { at_ns: 0, over_s: 0, theme: 'dark', show: { charges: false } },
            { at_ns: 50, over_s: 0, stimulate: true },
            { at_ns: 200, over_s: 0.1, theme: 'light' },
            { at_ns: 300, over_s: 0, stimulate: true },
        ]);
    });

    it('from now on goes at its own speed, and is looked at as now', () => {
        const own = [{ at_s: 1, over_s: 0, caption: 'On it goes' }];
        const script = begunAt(scriptFromNow(footage, seen, own), footage, 500, 60);
        expect(script.slice(0, 2)).toEqual([...own, { ...seen, at_ns: 0 }]);
        expect(script.at(-1)).toEqual({ at_ns: 500, over_s: 0, set: { speed_nsPerSecond: 60 } });
        // Made again, it needs no other.
        expect(begunAt(script, footage, 500, 60)).toBe(script);
        expect(stretchOf({ start, script }, 500, 60).speedAt(0)).toBe(60);
    });
});

describe('how a run is looked at', () => {
    const at = (time_ns: number, ends_ns = time_ns, run = 1) => ({
        ...{
            time_ns,
            take: {
                run,
                version: 0,
                ends_ns,
                reach_ns: 0,
                left_ns: null,
                settings: null,
                refused: [],
            },
        },
    });
    const look = (x_nm: number) => ({ look: { x_nm, y_nm: 0, width_nm: 40 } });

    it('is noted when it changes, and a moving camera ten times a second', () => {
        let seen: View = { zoom: 'slab', theme: 'dark', show: { charges: true }, over_s: 0 };
        const views = createViews(() => seen);
        views.note(at(8), 200);
        views.note(at(16), 200);
        seen = { ...seen, theme: 'light', show: { charges: false } };
        views.note(at(100), 200);
        const { zoom: _, ...rest } = seen;
        for (let i = 0; i < 10; i++) {
            seen = { ...rest, ...look(i) };
            views.note(at(104 + 4 * i), 200);
        }
        expect(views.all()).toEqual([
            { at_ns: 0, over_s: 0, zoom: 'slab', theme: 'dark', show: { charges: true } },
            { at_ns: 100, over_s: 0, theme: 'light', show: { charges: false } },
            { at_ns: 104, over_s: 0.1, ...look(0) },
            // 20 ns are a tenth of a second at 200 ns/s.
            { at_ns: 124, over_s: 0.1, ...look(5) },
        ]);
    });

    it('comes with a run, whatever the run before it still shows', () => {
        const views = createViews(() => ({ zoom: 'slab', over_s: 0 }));
        views.note(at(0), 200);
        const brought = [
            { at_ns: 0, over_s: 0, zoom: 'slab' },
            { at_ns: 400, over_s: 0, caption: 'Later' },
        ];
        views.bring(brought);
        views.note(at(50), 200);
        views.note(at(0, 900, 2), 200);
        expect(views.all()).toEqual(brought);
    });

    it('has the captions that are written into it, and keeps what else was done at their moments', () => {
        let seen: View = { zoom: 'slab', over_s: 0 };
        const views = createViews(() => seen);
        views.note(at(0), 200);
        seen = { ...seen, theme: 'light' };
        views.note(at(50), 200);
        const [first, second] = [
            { at_ns: 50, caption: 'Light' },
            { at_ns: 20, caption: 'Dark' },
        ];
        views.write([first]);
        views.write([second, first]);
        expect(captionsIn(views.all())).toEqual([second, first]);
        views.write([{ ...second, at_ns: 60 }]);
        expect(views.all()).toEqual([
            { at_ns: 0, over_s: 0, zoom: 'slab' },
            { at_ns: 50, over_s: 0, theme: 'light' },
            { at_ns: 60, over_s: 0, caption: 'Dark' },
        ]);
    });

    it('is that of when it first went by, and is gone with a course that was left', () => {
        let seen: View = { zoom: 'slab', over_s: 0 };
        const views = createViews(() => seen);
        views.note(at(0), 200);
        seen = { ...look(7), over_s: 0 };
        views.note(at(300), 200);
        // Back at 100, where the run is known up to 400.
        seen = { ...look(9), over_s: 0 };
        views.note(at(100, 400), 200);
        expect(views.all().map(({ at_ns }) => at_ns)).toEqual([0, 300]);
        // Something was done there: another course begins.
        views.note(at(100, 100), 200);
        expect(views.all()).toEqual([
            { at_ns: 0, over_s: 0, zoom: 'slab' },
            { at_ns: 100, over_s: 0.1, ...look(9) },
        ]);
    });
});
