/** How a run was looked at when it first went by: camera, overlays and theme, for a film of it. */
import type { Difference } from '../book/program.ts';
import type { Theme } from '../palette.ts';
import type { Overlay } from '../params.ts';
import { scenarioIn } from '../settings/settings.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Script } from '../take/move.ts';
import { merged, type RunCaption, type RunView, type View, viewsIn } from '../take/stretch.ts';
import type { Camera } from '../view/camera.ts';

export interface Views {
    /** With each picture. @param speed_nsPerSecond simulated time in a second of watching */
    note(snapshot: Pick<Snapshot, 'time_ns' | 'take'>, speed_nsPerSecond: number): void;
    /** A new run has come with a script. */
    bring(script: Script): void;
    /** There was no second cell, all along. */
    alone(): void;
    /** Captions of the run, in place of those that it had. */
    write(captions: readonly RunCaption[]): void;
    /** Dated in the run. */
    all(): readonly RunView[];
}

/** A camera that moves is noted so often, s of watching; in a film it glides from one place to the next. */
const GLIDE_s = 0.1;

/** To what can be seen. */
const rounded = (value: number): number => Math.round(10 * value) / 10;

/**
 * How the cell is looked at; nothing of the camera where there is none.
 * @param difference of a second cell beside it
 */
export const seenNow = (
    camera: Camera | undefined,
    overlays: ReadonlyMap<Overlay, boolean>,
    theme: Theme,
    difference: Difference | undefined,
): View => {
    const look = camera && {
        x_nm: rounded(camera.lens.x_nm),
        y_nm: rounded(camera.lens.y_nm),
        width_nm: rounded(camera.extent.width_px / camera.lens.px_per_nm),
    };
    const { path, value } = difference?.change ?? {};
    const values = new Map(path === undefined || value === undefined ? [] : [[path, value]]);
    return {
        ...(difference && { compare: scenarioIn(values) }),
        ...(look && !camera.home ? { look } : { zoom: 'slab' }),
        ...{ show: Object.fromEntries(overlays), theme, over_s: 0 },
    };
};

/** What is not as it was. */
const changed = (before: View, now: View): View => {
    const camera = (view: View) => JSON.stringify(view.look ?? view.zoom);
    const show = Object.entries(now.show ?? {}).filter(
        ([overlay, on]) =>
            Object.entries(before.show ?? {}).find(([each]) => each === overlay)?.[1] !== on,
    );
    const isNew = now.compare && JSON.stringify(before.compare) !== JSON.stringify(now.compare);
    return {
        ...(isNew && { compare: now.compare }),
        ...(camera(before) !== camera(now) && (now.look ? { look: now.look } : { zoom: 'slab' })),
        ...(show.length > 0 && { show: Object.fromEntries(show) }),
        ...(before.theme !== now.theme && now.theme && { theme: now.theme }),
        over_s: 0,
    };
};

/** @param seen how it is looked at now */
export const createViews = (seen: () => View): Views => {
    let noted: readonly RunView[] = [];
    let run: number | undefined;
    /** Of a run that has not been seen yet. */
    let brought: readonly RunView[] | undefined;
    let state = merged([]);
    const keep = (views: readonly RunView[]) => {
        noted = views;
        state = merged(views);
    };
    const glideFrom_ns = () => noted.findLast(({ look, zoom }) => look || zoom)?.at_ns ?? 0;
    return {
        note: ({ time_ns, take }, speed_nsPerSecond) => {
            if (brought) {
                // They are the last pictures of the run before.
                if (take.run === run) return;
                keep(brought);
                brought = undefined;
            }
            run = take.run;
            const { ends_ns } = take;
            // Of a run that was left for another, or begun anew.
            if ((noted.at(-1)?.at_ns ?? 0) > ends_ns)
                keep(noted.filter(({ at_ns }) => at_ns <= ends_ns));
            // What goes by again was seen already.
            if (time_ns < ends_ns) return;
            const at_ns = noted.length === 0 ? 0 : time_ns;
            const { look, zoom, ...rest } = changed(state, seen());
            const passed_ns = at_ns - glideFrom_ns();
            const glide_ns = GLIDE_s * speed_nsPerSecond;
            const moves = (look || zoom) && (passed_ns === 0 || passed_ns >= glide_ns);
            const view: View = {
                ...rest,
                ...(moves && { ...(look ? { look } : { zoom }), over_s: at_ns > 0 ? GLIDE_s : 0 }),
            };
            if (Object.keys(view).length === 1) return;
            const last = noted.at(-1);
            keep(
                last?.at_ns === at_ns
                    ? [...noted.slice(0, -1), { ...merged([last, view]), at_ns }]
                    : [...noted, { ...view, at_ns }],
            );
        },
        bring: (script) => {
            brought = viewsIn(script);
        },
        write: (captions) => {
            const others = noted
                .map(({ caption: _, ...view }) => view)
                // Of what was a caption alone nothing is left.
                .filter(({ at_ns: _, over_s: _over, ...view }) => Object.keys(view).length > 0);
            const written = captions.map((each) => ({ ...each, over_s: 0 }));
            keep([...others, ...written].sort((a, b) => a.at_ns - b.at_ns));
        },
        alone: () => keep(noted.map(({ compare: _, ...view }) => view)),
        all: () => noted,
    };
};
