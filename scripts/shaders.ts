/** Shaders as they are shipped: without comments and indentation, which people read and graphics cards do not. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const SHADER = /^(.*[\\/]shaders[\\/][^\\/]+)\?raw$/;

export const withoutComments = (source: string): string =>
    source
        .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join('\n');

export const shaders = (): Plugin => ({
    name: 'shaders',
    apply: 'build',
    enforce: 'pre',
    load: (id) => {
        const [, file] = SHADER.exec(id) ?? [];
        return (
            file && `export default ${JSON.stringify(withoutComments(readFileSync(file, 'utf8')))};`
        );
    },
});
