#!/usr/bin/env node
/** The command `ionarium`. */
import { COMMANDS } from './commands.ts';
import { runTyped } from './run-command.ts';

await runTyped(COMMANDS, process.argv.slice(2));
