import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { TOLERANCES } from '../../src/cli/tolerances.ts';

const readers = ['src/cli', 'tests/truth', 'tests/unit'].flatMap((folder) =>
    readdirSync(folder)
        .filter((name) => name.endsWith('.ts') && !name.startsWith('tolerances'))
        .map((name) => readFileSync(join(folder, name), 'utf8')),
);

it.each(Object.entries(TOLERANCES))(
    '%s has a reason, says what it notices, and is used',
    (name, { value, because, notices }) => {
        expect(value).toBeGreaterThan(0);
        expect(because).not.toBe('');
        expect(notices).not.toBe('');
        expect(readers.some((text) => text.includes(`tolerance('${name}')`))).toBe(true);
    },
);

it('is the only place where standard errors are given a number', () => {
    const own = readers.flatMap((text) => text.match(/const (?:STANDARD_)?ERRORS = \d.*/g) ?? []);
    expect(own).toEqual([]);
});
