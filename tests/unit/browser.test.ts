/** How browsers are started. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { launchOptions } from '../../src/cli/find-browser.ts';

const ROOT = join(import.meta.dirname, '../..');
const filesUnder = (folder: string): string[] =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.m?ts$|\.mjs$/.test(name))
        .map((name) => join(folder, name));

it('asks for software graphics by name, which Chrome gives since version 144 only so', () => {
    expect(launchOptions().args).toContain('--enable-unsafe-swiftshader');
});

it('starts every browser with these options', () => {
    const starts = [
        ...filesUnder('scripts'),
        ...filesUnder('src/cli'),
        ...filesUnder('tests'),
        'vite.config.ts',
    ].flatMap((name) =>
        [...readFileSync(join(ROOT, name), 'utf8').matchAll(/chromium\.launch\w*\((.*)/g)].map(
            ([, given]) => `${name}: ${given}`,
        ),
    );
    expect(starts.length).toBeGreaterThan(0);
    for (const start of starts) expect(start).toContain('launchOptions(');
});
