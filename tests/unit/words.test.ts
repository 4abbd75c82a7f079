/** MODEL.md, "Words": what is not said for a thing stands nowhere else in English. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const texts = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(ts|css|json|vert|frag|glsl)$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name));
const SOURCES = [
    ...texts('src').filter((path) => !path.includes(join('words', 'lessons'))),
    ...texts('shaders'),
    'index.html',
    'README.md',
    'CONTRIBUTING.md',
];

/** Each with what is said instead. */
const UNSAID: readonly (readonly [name: string, said: RegExp, instead: string])[] = [
    ['shut', /shut(?!down)/i, 'closed'],
    ['separated charge', /separated charge/i, 'excess charge'],
    ['the pump’s own share', /own share|pump’s share/i, 'electrogenic contribution'],
    ['Goldman', /Goldman(?! 19\d\d|–Hodgkin–Katz \(GHK\)|, Hodgkin and Katz)/, 'GHK'],
    ['equilibrium potential', /equilibrium potential/i, 'Nernst potential'],
    ['vestibule', /vestibule/i, 'mouth'],
    ['counted crossings', /from (?:one-way )?crossings/i, 'from passages'],
];

describe('words', () => {
    it.each(UNSAID)('"%s" is not said', (_, said, instead) => {
        const found = SOURCES.filter((path) => said.test(readFileSync(path, 'utf8')));
        expect(found, `say ${instead}`).toEqual([]);
    });

    it('that are not to be said stand in the table of words', () => {
        const words = readFileSync('MODEL.md', 'utf8').split('\n## Words')[1];
        for (const word of ['shut', 'separated charge', "the pump's own share", 'Goldman'])
            expect(words).toContain(word);
    });
});
