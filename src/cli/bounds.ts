/** What a benchmark measured, against what it must reach. */

export interface Bound {
    readonly name: string;
    readonly value: number;
    readonly least?: number;
    readonly most?: number;
}

const NAME = 44;

/** Prints a line for each, and ends the process with 1 where one is missed. */
export const report = (bounds: readonly Bound[]): void => {
    let failed = 0;
    for (const { name, value, least, most } of bounds) {
        const good =
            (least === undefined || value >= least) && (most === undefined || value <= most);
        if (!good) failed++;
        const asked = [
            least === undefined ? '' : `at least ${least}`,
            most === undefined ? '' : `at most ${most}`,
        ].filter((text) => text !== '');
        process.stdout.write(
            `${name.padEnd(NAME)} ${value.toFixed(3).padStart(8)}   ${asked.join(', ').padEnd(24)} ${good ? 'ok' : 'MISSED'}\n`,
        );
    }
    process.stdout.write(`${bounds.length - failed} passed, ${failed} failed\n`);
    process.exitCode = failed > 0 ? 1 : 0;
};
