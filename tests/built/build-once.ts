/** Builds the page once for all tests of what is built. */
import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { buildPage } from '../../scripts/built-page.ts';

declare module 'vitest' {
    interface ProvidedContext {
        builtFolder: string;
    }
}

export default async ({ provide }: TestProject) => {
    const folder = await buildPage();
    provide('builtFolder', folder);
    return () => rm(folder, { recursive: true });
};
