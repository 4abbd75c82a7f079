/** A world in a worker of its own. */
import { connect, type SimulationClient } from './client.ts';
import { watchLifeline } from './lifeline.ts';

export interface OpenSimulation extends SimulationClient {
    /** Ends the worker; what still waits rejects. */
    close(): void;
}

export const openSimulation = (): OpenSimulation => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const client = connect(worker);
    const end = (sentence: string) => {
        client.fail(sentence);
        worker.terminate();
    };
    watchLifeline(worker, (why) => end(`The simulation has stopped: ${why}.`));
    return { ...client, close: () => end('The simulation is over.') };
};
