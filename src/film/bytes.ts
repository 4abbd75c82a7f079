/** A file as it grows: in memory, or straight to where it is to be kept. */
import type { StreamTargetChunk } from 'mediabunny';

/** Takes pieces with their place in the file, as the browser's own file streams do. */
export type Sink = WritableStream<StreamTargetChunk>;

export interface Bytes {
    write(data: Uint8Array<ArrayBuffer>): Promise<void>;
    /** The whole file; nothing where it went into a sink. */
    close(): Promise<Blob | undefined>;
    /** Nothing of it is to be kept. */
    drop(): Promise<void>;
}

export const createBytes = (type: string, sink?: Sink): Bytes => {
    const writer = sink?.getWriter();
    const parts: Blob[] = [];
    let position = 0;
    return {
        write: async (data) => {
            if (writer) await writer.write({ type: 'write', data, position });
            // A browser may keep a Blob's bytes on disk.
            else parts.push(new Blob([data]));
            position += data.length;
        },
        close: async () => {
            await writer?.close();
            return writer ? undefined : new Blob(parts, { type });
        },
        drop: async () => writer?.abort(),
    };
};
