/** The words of each language: as many as there should be, with the same places, and none that nobody says. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { CELLS } from '../../src/book/pages/life-cells.ts';
import { DRUGS } from '../../src/kinds/drugs.ts';
import { KINDS } from '../../src/kinds.ts';
import { EXPERIMENTS } from '../../src/lessons/experiments.ts';
import { FILMS } from '../../src/lessons/films.ts';
import { problemsOf } from '../../src/lessons/practice.ts';
import { SCENARIOS, scenarioOf } from '../../src/lessons/scenarios.ts';
import { STORY } from '../../src/lessons/story.ts';
import { OBSERVABLES } from '../../src/observables.ts';
import { ENTRIES, OVERLAYS } from '../../src/params.ts';
import { check, withValue } from '../../src/settings/settings.ts';
import { SPECIES } from '../../src/species.ts';
import { checkFile } from '../../src/take/script.ts';
import { factor, fixed, signed } from '../../src/ui/format.ts';
import { inWords } from '../../src/ui/in-words.ts';
import { words as ar } from '../../src/words/ar.ts';
import { words as de } from '../../src/words/de.ts';
import { words as es } from '../../src/words/es.ts';
import { words as fr } from '../../src/words/fr.ts';
import * as arLessons from '../../src/words/lessons/ar.ts';
import * as deLessons from '../../src/words/lessons/de.ts';
import * as esLessons from '../../src/words/lessons/es.ts';
import * as frLessons from '../../src/words/lessons/fr.ts';
import * as zhLessons from '../../src/words/lessons/zh.ts';
import { phrase, speak, speakAlso, type Table, told } from '../../src/words/phrase.ts';
import { LANGUAGES, languageFor } from '../../src/words/speak.ts';
import { words as zh } from '../../src/words/zh.ts';

const TABLES = { de, es, fr, zh, ar } as const;
const LESSON_TEXTS = { de: deLessons, es: esLessons, fr: frLessons, zh: zhLessons, ar: arLessons };
const CODES = Object.keys(TABLES) as (keyof typeof TABLES)[];

/** English keys as they stand in the type. */
const ENGLISH = readFileSync('src/words/english.ts', 'utf8');
const keysOf = (type: 'Phrase' | 'Form'): readonly string[] => {
    const body = ENGLISH.split(`export type ${type} =`)[1]?.split(';\n')[0] ?? '';
    return [...body.matchAll(/^ {4}\| (?:'((?:[^'\\]|\\.)*)'|"([^"]*)")/gm)].map(
        ([, single, double]) => (double ?? single ?? '').replaceAll("\\'", "'"),
    );
};
const PHRASES = keysOf('Phrase');
const FORMS = keysOf('Form');

const places = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, n = '']) => n);

const sourceFiles = ['src', '.']
    .flatMap((folder) =>
        readdirSync(folder, { recursive: folder === 'src', withFileTypes: true })
            .filter((entry) => entry.isFile() && /\.(ts|json|html)$/.test(entry.name))
            .map((entry) => join(entry.parentPath, entry.name)),
    )
    .filter((path) => !path.includes(join('src', 'words')));
const textOf = (paths: readonly string[]): string =>
    paths
        .map((path) => readFileSync(path, 'utf8').replaceAll("\\'", "'"))
        .join('\n')
        .replace(/\s+/g, ' ');
const SOURCE = textOf(sourceFiles);
/** The command line is English. */
const SHOWN = textOf(sourceFiles.filter((path) => !path.includes(join('src', 'cli'))));

/** What tables say, which is looked up where it is shown. */
const LABELS = new Set([
    ...ENTRIES.flatMap(({ parameter }) => [
        parameter.label,
        parameter.doc,
        ...(parameter.kind === 'optional' ? [parameter.nullLabel] : []),
        ...(parameter.kind === 'choice' ? parameter.choices : []),
    ]),
    ...Object.values(OVERLAYS).map(({ label }) => label),
    ...KINDS.flatMap(({ name, plural }) => [name, plural]),
    ...SPECIES.map(({ name }) => name),
    ...DRUGS.map(({ name }) => name),
]);
/** Put together where they are said: an ion's name without its adverb, a bound's own words, an answer's. */
const COMPOSED = [
    ...['other anion', 'other cation', "The film's width", "The film's height"],
    ...['more positive', 'more negative', 'more', 'less'].map(
        (way) => `✗ Not yet: it is ${way} than that.`,
    ),
];
/** Sentences that end something, as they are thrown, with a word in the place of each value. */
const THROWN = [...SHOWN.matchAll(/new Error\( ?(?:`((?:[^`\\]|\\.)*)`|'([^']*)'),? ?\)/g)].map(
    ([, template, plain]) => (template ?? plain ?? '').replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '7'),
);
/** So many have no words, most of which nobody meets who has done nothing wrong with a file: may only fall. */
const MOST_UNTOLD = 18;

/** Cells whose numbers problems are posed with. */
const POSED = [
    check({}),
    check(scenarioOf('impulse').scenario),
    check(scenarioOf('gradients').scenario),
];
/** What lessons tell, as it stands. */
const LESSONS = [
    ...SCENARIOS.flatMap(({ name, sentence }) => [name, sentence]),
    ...STORY.flatMap(({ title, text, cell, question, answer, choices }) => [
        ...[title, text, cell, question, answer],
        ...choices,
    ]),
    ...FILMS.flatMap(({ name, file }) => [
        name,
        ...checkFile(file).script.flatMap(({ caption }) => (caption ? [caption] : [])),
    ]),
    ...CELLS.flatMap(({ name, seen, life }) => [name, seen, life]),
    ...EXPERIMENTS.flatMap(({ name, sentence }) => [name, sentence]),
    ...POSED.flatMap(problemsOf).flatMap(({ title, question, solution }) => [
        ...[title, question, solution],
    ]),
];

const NONE: Table = { phrases: {}, forms: {} };
const speaking = (code: keyof typeof TABLES) => {
    speak(TABLES[code], code === 'ar' ? 'ar-u-nu-latn' : code, code === 'ar');
    speakAlso(LESSON_TEXTS[code].texts);
};
afterEach(() => speak(NONE, 'en', false));

describe('English', () => {
    it('says each phrase somewhere', () => {
        const unsaid = PHRASES.filter(
            (key) =>
                !SOURCE.includes(key.replace(/\s+/g, ' ')) &&
                !LABELS.has(key) &&
                !OBSERVABLES.some(({ label }) => label === key),
        );
        expect(PHRASES.length).toBeGreaterThan(500);
        expect(unsaid.filter((key) => !COMPOSED.includes(key))).toEqual([]);
    });

    it('is what is said where no language has been chosen', () => {
        expect(phrase('{n} frames', { n: 3 })).toBe('3 frames');
        expect(told('anything')).toBe('anything');
        expect(fixed(-1234.5, 1)).toBe('−1\u202f234.5');
    });
});

describe.each(CODES)('%s', (code) => {
    const { phrases, forms } = TABLES[code];
    const { texts } = LESSON_TEXTS[code];
    const own = { ...phrases, ...forms, ...texts.phrases, ...texts.forms } as Readonly<
        Record<string, string>
    >;

    it('has words for every phrase and form', () => {
        expect([...PHRASES, ...FORMS].filter((key) => !own[key])).toEqual([]);
    });

    it('fills the same places', () => {
        for (const [key, said] of Object.entries(own))
            expect(places(said).sort(), key).toEqual(places(key).sort());
    });

    it('has words for what the tables say', () => {
        speaking(code);
        const same = /^[^a-z]*$|^GHK$|^E |^(Normal|Protein|Vanadate)/;
        const untold = [...LABELS].filter((label) => told(label) === label && !same.test(label));
        expect(untold.filter((label) => own[label] !== label)).toEqual([]);
    });

    it('has words for all that lessons tell', () => {
        speaking(code);
        expect(LESSONS.length).toBeGreaterThan(250);
        // Sentence by sentence; a sum of numbers alone is the same in all of them.
        const inEnglish = (text: string) =>
            text.split(/(?<=[.?!]) /).some((sentence) => {
                const isWhole = sentence === text;
                const stays = isWhole ? told(text) === text : told(text).includes(sentence);
                return stays && /\p{L}{4}/u.test(sentence);
            });
        const untold = [...new Set(LESSONS)].filter(inEnglish);
        expect(untold.filter((text) => own[text] !== text)).toEqual([]);
    });

    it('fills the same places in what lessons tell, and tells nothing that none has', () => {
        const spoken = new Set(LESSONS);
        for (const [key, said] of Object.entries({ ...texts.phrases, ...texts.forms }))
            expect(places(said).sort(), key).toEqual(places(key).sort());
        const unspoken = Object.keys(texts.phrases).filter((key) => !spoken.has(key));
        expect(unspoken).toEqual(['inward', 'outward']);
    });

    it('has words for the sentences that are thrown', () => {
        speaking(code);
        const untold = THROWN.filter((sentence) => told(sentence) === sentence);
        console.log(`${code}: ${untold.length} of ${THROWN.length} thrown sentences are English`);
        expect(untold.length).toBeLessThanOrEqual(MOST_UNTOLD);
    });

    it('tells an error in its own words, with the values', () => {
        speaking(code);
        let message = '';
        try {
            withValue(check({}), 'outside.K', 9999);
        } catch (error) {
            message = error instanceof Error ? error.message : '';
        }
        expect(message).toBe('outside.K must be from 0 to 600 mM, got 9999.');
        const said = inWords(message);
        expect(said).toContain('9999');
        expect(said).not.toMatch(/must be|got/);
        expect(said).not.toContain('outside.K');
    });
});

describe('numbers', () => {
    it('have the decimal mark of the language', () => {
        speaking('de');
        expect(fixed(-70.25, 1)).toBe('−70,3');
        expect(factor(1.2e9)).toBe('1,2 Milliarden');
        expect(factor(3e6)).toBe('3 Millionen');
    });

    it('keep their sign on its side from right to left', () => {
        speaking('ar');
        expect(fixed(-70.25, 1)).toBe('\u200e−70.3');
        expect(signed(3, 0)).toBe('\u200e+3');
        expect(phrase('{n} frames', { n: 3 })).toContain('\u20683\u2069');
    });
});

describe('the language', () => {
    it.each([
        ['#v=1&lang=fr', 'de', ['es-MX'], 'fr'],
        ['#v=1', 'de', ['es-MX'], 'de'],
        ['#v=1&lang=xx', undefined, ['sv', 'es-MX', 'en'], 'es'],
        ['', undefined, ['zh-CN'], 'zh'],
        ['', undefined, ['sv'], 'en'],
        ['', 'toString', [], 'en'],
    ] as const)('of %s, chosen %s, preferred %s is %s', (hash, chosen, preferred, language) => {
        expect(languageFor(hash, chosen, preferred)).toBe(language);
    });

    it('is offered by its own name', () => {
        expect(Object.keys(LANGUAGES)).toEqual(['en', ...CODES]);
    });
});
