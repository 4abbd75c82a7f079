/** Builds what the package holds beside the page: the commands and the API with their types, and the API as one module. */

import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'vite';

/** TypeScript's own compiler, of which the package names only the command. */
const tsc = (): string => {
    const described = createRequire(import.meta.url).resolve('typescript/package.json');
    return join(dirname(described), 'bin/tsc');
};

/** @param folder for the files; what was there goes */
export const buildPackage = async (folder: string): Promise<void> => {
    await rm(folder, { recursive: true, force: true });
    const args = [tsc(), '-p', 'tsconfig.package.json', '--outDir', folder];
    const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
    if (status !== 0) throw new Error('The commands do not compile.');
    await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        build: {
            target: 'es2022',
            outDir: join(folder, 'api'),
            emptyOutDir: false,
            // Other people's code is in it.
            license: { fileName: 'ionarium.licenses.md' },
            lib: { entry: 'src/api/api.ts', formats: ['es'], fileName: 'ionarium' },
        },
    });
};

if (import.meta.filename === process.argv[1]) await buildPackage('dist-node');
