/** Serves a simulation over a port: a Worker's own scope, or a MessageChannel in a test. */

import type { Settings } from '../params.ts';
import { messageOf } from '../settings/sentence.ts';
import { withValues } from '../settings/settings.ts';
import { type Helpers, NONE } from '../simulation/helpers.ts';
import type { Reply, Request } from '../simulation/protocol.ts';
import { createSimulation, type Saved, type Simulation } from '../simulation/simulation.ts';
import { sizesAt } from '../simulation/sizes.ts';
import type { Ahead } from '../take/run.ts';

export interface ServerPort {
    onmessage: ((event: { data: Request }) => void) | null;
    postMessage(reply: Reply, transfer: ArrayBuffer[]): void;
}

const OTHER_WORLD = 'The cell began anew in that moment: what you touched was in the one before.';

const settingsOf = ({ world }: Simulation): Reply => ({
    type: 'settings',
    settings: world.settings,
});

/** Memory for going back, and the share of it that the world before the last rebuild has. */
const BUDGET_bytes = 128e6;
const STANDBY = 0.25;
/** Buffers kept for reuse; what comes back beyond that is let go. */
const POOL = 3;

/** @param helpers threads that may help each world */
export function serve(port: ServerPort, helpers: Helpers = NONE): void {
    let simulation: Simulation | undefined;
    /** The world before the last rebuild, where somebody may want it back. */
    let before: Simulation | undefined;
    let epoch = 0;
    const pool: ArrayBuffer[] = [];

    const create = (settings: Settings, options: Ahead = {}, saved?: Saved) =>
        createSimulation(
            settings,
            { ...options, epoch: ++epoch, helpers, budget_bytes: BUDGET_bytes },
            saved,
        );
    /** Never more than two worlds in memory. */
    const forget = () => {
        before?.close();
        before = undefined;
    };
    /** Both can go back within the same memory, the one that stands by not so far. */
    const shareMemory = () => {
        before?.keepWithin(STANDBY * BUDGET_bytes);
        simulation?.keepWithin((before ? 1 - STANDBY : 1) * BUDGET_bytes);
    };
    const answer = (request: Exclude<Request, { type: 'recycle' }>): Reply => {
        if (request.type === 'build' || request.type === 'load') {
            forget();
            const next =
                request.type === 'build'
                    ? create(request.settings, request)
                    : create(request.saved.start, {}, request.saved);
            simulation?.close();
            simulation = next;
            return settingsOf(simulation);
        }
        if (simulation === undefined) throw new Error('There is no world yet: build one first.');
        switch (request.type) {
            case 'rebuild': {
                const settings = withValues(simulation.world.settings, request.values);
                forget();
                const next = create(settings);
                if (request.keep) before = simulation;
                else simulation.close();
                simulation = next;
                shareMemory();
                return settingsOf(simulation);
            }
            case 'back':
                if (before === undefined) throw new Error('There is no cell to go back to.');
                simulation.close();
                simulation = before;
                before = undefined;
                shareMemory();
                return settingsOf(simulation);
            case 'goTo':
                simulation.goTo(request.ns, ++epoch);
                return settingsOf(simulation);
            case 'takeUp':
                simulation.takeUp(++epoch);
                return settingsOf(simulation);
            case 'run':
                return { type: 'run', run: simulation.run() };
            case 'save':
                return { type: 'saved', saved: simulation.save() };
            case 'set':
                simulation.set(withValues(simulation.world.settings, request.values));
                return settingsOf(simulation);
            case 'command':
                if (request.command.do !== 'add' && request.epoch !== simulation.box.epoch)
                    throw new Error(OTHER_WORLD);
                simulation.command(request.command);
                return settingsOf(simulation);
            case 'advance': {
                const start = performance.now();
                simulation.advance(request.ns);
                const done = performance.now();
                const captured = simulation.snapshot(request.exposure_ns, pool.pop(), done - start);
                const snapshot = { ...captured, capture_ms: performance.now() - done };
                return { type: 'snapshot', snapshot };
            }
            case 'sizes':
                return {
                    type: 'sizes',
                    sizes: sizesAt(simulation.world.settings, request.depths_nm),
                };
        }
    };

    port.onmessage = ({ data: request }) => {
        if (request.type === 'recycle') {
            if (pool.length < POOL) pool.push(request.buffer);
            return;
        }
        try {
            const reply = answer(request);
            const transfer = reply.type === 'snapshot' ? [reply.snapshot.ions.buffer] : [];
            port.postMessage(reply, transfer);
        } catch (error) {
            const reason = messageOf(error);
            port.postMessage({ type: 'refused', reason }, []);
        }
    };
}
