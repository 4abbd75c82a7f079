/** Serves a simulation over a port: a Worker's own scope, or a MessageChannel in a test. */
import type { Settings } from '../params.ts';
import { withValues } from '../settings/settings.ts';
import { type Helpers, NONE } from '../simulation/helpers.ts';
import type { Reply, Request } from '../simulation/protocol.ts';
import { createSimulation, type Simulation } from '../simulation/simulation.ts';
import { sizesAt } from '../simulation/sizes.ts';

export interface ServerPort {
    onmessage: ((event: { data: Request }) => void) | null;
    postMessage(reply: Reply, transfer: ArrayBuffer[]): void;
}

const OTHER_WORLD = 'The cell began anew in that moment: what you touched was in the one before.';

const settingsOf = ({ world }: Simulation): Reply => ({
    type: 'settings',
    settings: world.settings,
});

/** Buffers kept for reuse; what comes back beyond that is let go. */
const POOL = 3;

/** @param helpers threads that may help each world */
export function serve(port: ServerPort, helpers: Helpers = NONE): void {
    let simulation: Simulation | undefined;
    /** The world before the last rebuild, where somebody may want it back. */
    let before: Simulation | undefined;
    let epoch = 0;
    const pool: ArrayBuffer[] = [];

    const create = (settings: Settings) => createSimulation(settings, ++epoch, 0, helpers);
    /** Never more than two worlds in memory. */
    const forget = () => {
        before?.close();
        before = undefined;
    };
    const answer = (request: Exclude<Request, { type: 'recycle' }>): Reply => {
        if (request.type === 'build') {
            forget();
            const next = create(request.settings);
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
                return settingsOf(simulation);
            }
            case 'back':
                if (before === undefined) throw new Error('There is no cell to go back to.');
                simulation.close();
                simulation = before;
                before = undefined;
                return settingsOf(simulation);
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
            const reason = error instanceof Error ? error.message : String(error);
            port.postMessage({ type: 'refused', reason }, []);
        }
    };
}
