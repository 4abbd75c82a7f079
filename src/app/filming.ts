/** Which world a film gets: one of its own from time 0, or the world in sight, which then goes on only with the film. */

import type { Program } from '../book/program.ts';
import type { Theme } from '../palette.ts';
import type { Overlay, Scenario } from '../params.ts';
import { valuesIn } from '../settings/settings.ts';
import type { Scene } from '../view/scene.ts';
import { openSimulation } from '../worker/open-simulation.ts';
import type { Beginning } from './begin.ts';
import type { Changes } from './changes.ts';

/** What a film takes over from the cell in sight. */
export interface InSight extends Pick<Beginning, 'simulation' | 'building'> {
    readonly changes: Pick<Changes, 'current' | 'changeNow'>;
    readonly overlays: ReadonlyMap<Overlay, boolean>;
    theme(): Theme;
    /** Nothing before there is a scene. */
    camera(): Scene['camera'] | undefined;
    /** Called when a film is over, of whichever world. */
    closed(): void;
}

export interface Filming {
    readonly seen: Program['seen'];
    readonly studio: Program['studio'];
    /** The world in sight belongs to a film, and does not go on by itself. */
    busy(): boolean;
    /** A film is being made, of whichever world. */
    filming(): boolean;
}

export const createFilming = (inSight: InSight): Filming => {
    const { simulation, building, changes, overlays, theme, camera, closed } = inSight;
    let busy = false;
    const films = new Set<object>();
    const studio: Filming['studio'] = async (from, screen) => {
        const settings = changes.current();
        const own = from === 'start' ? openSimulation() : undefined;
        const world = own ?? simulation;
        const set = async (change: Scenario) => {
            if (own) await world.set(valuesIn(change));
            else await changes.changeNow(change);
        };
        const { lens, extent, home } = camera() ?? {};
        const film = {};
        films.add(film);
        const close = () => {
            films.delete(film);
            own?.close();
            busy = false;
            closed();
        };
        try {
            await (own ? own.build(settings) : building);
            busy = own === undefined;
            const { openStudio } = await import('../film/studio.ts');
            return await openStudio({
                ...{ screen, settings, overlays, world, set },
                theme: theme(),
                look:
                    lens && extent && !home
                        ? { lens: { ...lens }, seen_nm: extent.width_px / lens.px_per_nm }
                        : undefined,
                closed: close,
            });
        } catch (error) {
            close();
            throw error;
        }
    };
    const seen: Filming['seen'] = () => ({
        theme: theme(),
        show: Object.fromEntries(overlays),
    });
    return { studio, seen, busy: () => busy, filming: () => films.size > 0 };
};
