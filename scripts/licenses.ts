/** One file, licenses.md, with the licences of all packages that the built page holds; vite's own list leaves workers out. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The service worker is built last, by a plugin, when the list is written already. */
const SERVICE_WORKER = [
    'workbox-core',
    'workbox-precaching',
    'workbox-routing',
    'workbox-strategies',
].map((name) => join('node_modules', name));

const packageOf = (module: string): string | undefined =>
    /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module)?.[0];

/** Without a file of its licence a package is named with its author and its home. */
const chapterOf = (folder: string): string => {
    const { name, version, license, author, homepage } = JSON.parse(
        readFileSync(join(folder, 'package.json'), 'utf8'),
    );
    if (!license) throw new Error(`${name} names no licence: it may not be shipped.`);
    const file = readdirSync(folder).find((each) => /^licen[sc]e/i.test(each));
    const text = file
        ? readFileSync(join(folder, file), 'utf8').trim()
        : [author?.name ?? author, homepage].filter(Boolean).join(', ');
    return `## ${name} ${version} (${license})\n\n${text}\n`;
};

/** For the page, and for each of its workers, which are built by plugins of their own. */
export const licenses = (): { page: Plugin; worker: Plugin } => {
    const folders = new Set(SERVICE_WORKER);
    const collect = (modules: readonly string[]) => {
        for (const module of modules) {
            const folder = packageOf(module);
            if (folder && existsSync(join(folder, 'package.json'))) folders.add(folder);
        }
    };
    const collector = {
        apply: 'build',
        renderChunk: (_code: string, { moduleIds }: { moduleIds: readonly string[] }) => {
            collect(moduleIds);
            return null;
        },
    } as const;
    return {
        worker: { name: 'licenses-of-workers', ...collector },
        page: {
            name: 'licenses',
            ...collector,
            generateBundle() {
                const chapters = new Set([...folders].map(chapterOf));
                const source = `# Licenses of what the page is built from\n\n${[...chapters].sort().join('\n')}`;
                this.emitFile({ type: 'asset', fileName: 'licenses.md', source });
            },
        },
    };
};
