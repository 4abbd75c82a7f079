/** A process of its own for one row of the truth table: its number comes as a message from its parent, and what came out goes back. */
import { ROWS } from './truth-rows.ts';
import { runRow } from './truth-run.ts';

process.once('message', (row: number) => {
    process.send?.(runRow(ROWS[row]), () => process.disconnect());
});
