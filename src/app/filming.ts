/** What films are made of: the settings from time 0, the run in sight from now on, or a stretch of it; in a world of their own. */

import type { Program } from '../book/program.ts';
import type { Footage, Reaching } from '../film/footage.ts';
import type { Studio } from '../film/shoot.ts';
import type { Theme } from '../palette.ts';
import type { Stretch } from '../take/stretch.ts';
import { valuesText } from '../ui/value-text.ts';
import type { SimulationClient } from '../worker/client.ts';
import { type OpenSimulation, openSimulation } from '../worker/open-simulation.ts';
import type { Beginning } from './begin.ts';
import type { Changes } from './changes.ts';
import type { Views } from './views.ts';

/** What a film takes over from the cell in sight. */
export interface InSight extends Pick<Beginning, 'building'> {
    readonly simulation: Pick<SimulationClient, 'run' | 'save'>;
    readonly changes: Pick<Changes, 'current'>;
    readonly views: Pick<Views, 'all'>;
    theme(): Theme;
}

export interface Filming {
    readonly footage: Program['footage'];
    /** A film is being made. */
    filming(): boolean;
}

/** Goes so far at once on the way to a film's beginning, ns: tenths of a second of computing. */
const STRIDE_ns = 100;

/** Has a world go to where a stretch begins. */
export const reach = async (
    world: Pick<SimulationClient, 'build' | 'advance' | 'recycle' | 'save' | 'load'>,
    { start, acts, from_ns }: Stretch,
    { signal, reached }: Reaching,
): Promise<void> => {
    await world.build(start, { acts });
    if (from_ns === 0) return;
    for (let at_ns = 0; at_ns < from_ns; ) {
        if (signal.aborted) throw new Error('Called off on the way to the beginning of the film.');
        const next_ns = Math.min(from_ns, at_ns + STRIDE_ns);
        const { ions } = await world.advance(next_ns - at_ns, 0);
        world.recycle(ions.buffer);
        at_ns = next_ns;
        reached(at_ns / from_ns);
    }
    // What is shown begins here, as it does in a world that somebody else has brought here.
    await world.load(await world.save());
};

export const createFilming = (inSight: InSight): Filming => {
    const { simulation, building, changes, views, theme } = inSight;
    const films = new Set<OpenSimulation>();
    const open = async (
        begin: (world: OpenSimulation) => Promise<unknown>,
        [stretch, screen]: Parameters<Footage['open']>,
    ) => {
        const world = openSimulation();
        films.add(world);
        const close = () => {
            films.delete(world);
            world.close();
        };
        try {
            await begin(world);
            const { openStudio } = await import('../film/studio.ts');
            const settings = stretch.start;
            return await openStudio({ screen, settings, theme: theme(), world, closed: close });
        } catch (error) {
            close();
            throw error;
        }
    };
    const withSecond = async (
        film: Parameters<Footage['open']>,
        opening: Promise<Studio>,
    ): Promise<Studio> => {
        const [stretch, , reaching] = film;
        const { start, second } = stretch;
        if (!second) return opening;
        const { acts, since_ns, values } = second;
        const studios = [
            opening,
            open((world) => reach(world, { ...stretch, acts }, reaching), film),
        ] as const;
        try {
            const both = await Promise.all(studios);
            const { bothIn } = await import('../film/both.ts');
            return bothIn(both, valuesText(values, start), since_ns);
        } catch (error) {
            for (const each of studios)
                void each.then(
                    (studio) => studio.close(),
                    () => {},
                );
            throw error;
        }
    };
    const replayed: Footage['open'] = (...film) =>
        withSecond(
            film,
            open((world) => reach(world, film[0], film[2]), film),
        );

    const footage: Filming['footage'] = async (from) => {
        await building;
        if (from === 'start')
            return {
                ...{ start: changes.current(), acts: [], views: [], now_ns: 0, ends_ns: 0 },
                open: replayed,
            };
        if (from === 'take')
            return { ...(await simulation.run()), views: views.all(), open: replayed };
        const saved = await simulation.save();
        return {
            ...{ start: saved.start, acts: saved.acts, views: views.all() },
            ...{ now_ns: saved.checkpoint.time_ns, ends_ns: saved.ends_ns },
            open: (...film) =>
                withSecond(
                    film,
                    open((world) => world.load({ ...saved, acts: film[0].acts }), film),
                ),
        };
    };
    return { footage, filming: () => films.size > 0 };
};
