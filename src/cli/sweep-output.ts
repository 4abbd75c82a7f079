/** Where the lines of a sweep go. */
import {
    closeSync,
    existsSync,
    openSync,
    readFileSync,
    renameSync,
    writeFileSync,
    writeSync,
} from 'node:fs';
import { type GridLine, inOrder, type SweepLine, type SweepPoint } from '../experiment/lines.ts';
import { reasonOf } from './scenario.ts';

export interface Output {
    /** What is there already. */
    readonly before: string;
    write(point: SweepPoint, line: SweepLine | GridLine): void;
    /** All is done. */
    close(): void;
}

/** In the order of the points: a line waits for those before it. */
const toStandardOutput = (points: readonly SweepPoint[]): Output => {
    const waiting = new Map<SweepPoint, string>();
    const queue = [...points];
    return {
        before: '',
        write: (point, line) => {
            waiting.set(point, `${JSON.stringify(line)}\n`);
            for (let [next] = queue; next && waiting.has(next); [next] = queue) {
                process.stdout.write(waiting.get(next) ?? '');
                queue.shift();
            }
        },
        close: () => {},
    };
};

/** Added to it as they come, each in one piece, so that many may write at once; and put in order when all are there. */
const toFile = (path: string, points: readonly SweepPoint[], isWhole: boolean): Output => {
    let before: string;
    let file: number;
    try {
        before = existsSync(path) ? readFileSync(path, 'utf8') : '';
        file = openSync(path, 'a');
    } catch (error) {
        throw new Error(`Cannot write ${JSON.stringify(path.slice(0, 200))}: ${reasonOf(error)}.`);
    }
    // A line that was cut short by a kill stays alone.
    if (before !== '' && !before.endsWith('\n')) writeSync(file, '\n');
    return {
        before,
        write: (_, line) => writeSync(file, `${JSON.stringify(line)}\n`),
        close: () => {
            closeSync(file);
            if (!isWhole) return;
            const text = readFileSync(path, 'utf8');
            const ordered = inOrder(points, text);
            if (ordered === text) return;
            // A kill leaves the one or the other.
            const next = `${path}.${process.pid}`;
            writeFileSync(next, ordered);
            renameSync(next, path);
        },
    };
};

/** @param isWhole whether nobody else writes to the file: it is put in order at the end */
export const outputOf = (
    path: string | undefined,
    points: readonly SweepPoint[],
    isWhole: boolean,
): Output => (path === undefined ? toStandardOutput(points) : toFile(path, points, isWhole));
