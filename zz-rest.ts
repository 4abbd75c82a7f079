import { ROWS } from './src/cli/truth-rows.ts';
import { runRow } from './src/cli/truth-run.ts';
const row:any = ROWS.find(r=>r.name.includes('Nav and Kv'));
console.log(row.name, row.warmup_ns,row.duration_ns);
for (const seed of [11,12]) console.log(JSON.stringify(runRow({...row,scenario:{...row.scenario,seed}})));
