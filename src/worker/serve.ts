/** Serves a simulation over a port: a Worker's own scope, or a MessageChannel in a test. */
import type { Reply, Request } from '../simulation/protocol.ts';
import { createSimulation, type Simulation } from '../simulation/simulation.ts';

export interface ServerPort {
    onmessage: ((event: { data: Request }) => void) | null;
    postMessage(reply: Reply, transfer: ArrayBuffer[]): void;
}

/** Buffers kept for reuse; what comes back beyond that is let go. */
const POOL = 3;

export function serve(port: ServerPort): void {
    let simulation: Simulation | undefined;
    let epoch = 0;
    const pool: ArrayBuffer[] = [];

    const answer = (request: Exclude<Request, { type: 'recycle' }>): Reply => {
        if (request.type === 'build') {
            simulation = createSimulation(request.settings, ++epoch);
            return { type: 'done' };
        }
        if (simulation === undefined) throw new Error('There is no world yet: build one first.');
        switch (request.type) {
            case 'set':
                simulation.set(request.settings);
                return { type: 'done' };
            case 'command':
                simulation.command(request.command);
                return { type: 'done' };
            case 'advance': {
                const start = performance.now();
                simulation.advance(request.ns);
                const spent = performance.now() - start;
                const snapshot = simulation.snapshot(request.exposure_ns, pool.pop(), spent);
                return { type: 'snapshot', snapshot };
            }
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
