/** What the scripts of a page hold in memory, once what nobody holds is gone. */
import type { CDPSession } from 'playwright';

/** What is just being worked on is not there every time. */
const COLLECTIONS = 5;
const BETWEEN_ms = 300;

/** All of it, with what the engine has made of the scripts: that comes and goes by half a megabyte. Bytes. */
export const heapOf = async (devtools: CDPSession): Promise<number> => {
    const sizes: number[] = [];
    while (sizes.length < COLLECTIONS) {
        if (sizes.length > 0) await new Promise((done) => setTimeout(done, BETWEEN_ms));
        await devtools.send('HeapProfiler.collectGarbage');
        sizes.push((await devtools.send('Runtime.getHeapUsage')).usedSize);
    }
    return Math.min(...sizes);
};

/** A heap snapshot as V8's HeapSnapshotJSONSerializer writes it, as far as it is read here. */
interface HeapSnapshot {
    readonly snapshot: {
        readonly meta: {
            readonly node_fields: readonly string[];
            /** Of the first field, what its numbers stand for. */
            readonly node_types: readonly [readonly string[], ...unknown[]];
        };
    };
    /** The fields of all nodes, one after the other. */
    readonly nodes: readonly number[];
}

/** Compiled code, and what the page itself holds of the browser. */
const NOT_DATA = ['code', 'native'];

/** The scripts' own data alone: objects, arrays, strings, numbers, closures. Bytes. */
export const dataOf = async (devtools: CDPSession): Promise<number> => {
    const parts: string[] = [];
    const take = ({ chunk }: { chunk: string }) => void parts.push(chunk);
    devtools.on('HeapProfiler.addHeapSnapshotChunk', take);
    // It collects first what nobody holds.
    await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
    devtools.off('HeapProfiler.addHeapSnapshotChunk', take);
    const { snapshot, nodes }: HeapSnapshot = JSON.parse(parts.join(''));
    const { node_fields, node_types } = snapshot.meta;
    const [type, size] = ['type', 'self_size'].map((name) => node_fields.indexOf(name));
    let bytes = 0;
    for (let node = 0; node < nodes.length; node += node_fields.length)
        if (!NOT_DATA.includes(node_types[0][nodes[node + type]])) bytes += nodes[node + size];
    return bytes;
};
