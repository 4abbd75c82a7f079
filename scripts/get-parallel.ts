/** Makes sure that the tests have GNU parallel. */
import { checkParallel } from '../src/cli/sweep-parallel.ts';
import { installFromDebian } from './from-debian.ts';

try {
    checkParallel();
} catch {
    installFromDebian('parallel');
    checkParallel();
}
