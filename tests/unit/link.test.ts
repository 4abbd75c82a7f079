import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCENARIOS, scenarioOf } from '../../src/lessons/scenarios.ts';
import { STORY } from '../../src/lessons/story.ts';
import { ENTRIES, type Parameter, type Settings } from '../../src/params.ts';
import { inBrief, linkOf, linkTo, readLink } from '../../src/settings/link.ts';
import {
    check,
    difference,
    fromValues,
    type Value,
    valueAt,
    withScenario,
} from '../../src/settings/settings.ts';
import { createSimulation } from '../../src/simulation/simulation.ts';

const DEFAULTS = check({});

const anyValue = (parameter: Parameter): fc.Arbitrary<Value> => {
    if (parameter.kind === 'choice') return fc.constantFrom(...parameter.choices);
    const { min, max } = parameter;
    return parameter.kind === 'integer'
        ? fc.integer({ min, max })
        : fc.double({ min, max, noNaN: true });
};
const some = ENTRIES.map(({ path, parameter }) =>
    // Two in three: with more of them set, hardly any would go together.
    fc.option(
        anyValue(parameter).map((value) => [path, value] as const),
        { freq: 2 },
    ),
);
/** Settings that differ from the defaults anywhere, if the rules that span several let them. */
const anySettings: fc.Arbitrary<Settings> = fc
    .tuple(...some)
    .map((list) => {
        try {
            return fromValues(list.filter((each) => each !== null));
        } catch {
            return undefined;
        }
    })
    .filter((settings) => settings !== undefined);

describe('a link', () => {
    it('holds nothing of the defaults but its version', () => {
        expect(linkOf(DEFAULTS)).toBe('#v=1');
    });

    it('says in words what differs', () => {
        const settings = check({
            seed: 7,
            channels: { K: { count: 0 } },
            baths: { inside: 'closed' },
        });
        expect(linkOf(settings)).toBe('#v=1&seed=7&channels.K.count=0&baths.inside=closed');
    });

    it('gives any settings back, and the same link again', () => {
        fc.assert(
            fc.property(anySettings, (settings) => {
                const { settings: read, problems } = readLink(linkOf(settings));
                expect(problems).toEqual([]);
                expect(read).toEqual(settings);
                expect(linkOf(read)).toBe(linkOf(settings));
                // And so does a scenario file.
                expect(check(JSON.parse(JSON.stringify(difference(settings))))).toEqual(settings);
            }),
            { numRuns: 300, seed: 1 },
        );
    });

    it.each(SCENARIOS)('of $key is the scenario', ({ scenario }) => {
        const settings = check(scenario);
        expect(readLink(linkOf(settings))).toEqual({ settings, problems: [] });
        // Kinds of its own go along; a patch that fires differs from the default cell in everything but its solutions.
        const longest = scenario.kinds ? 8000 : 600;
        expect(linkOf(settings).length).toBeLessThan(longest);
    });

    it('is a run: the same bits', () => {
        const settings = check({
            seed: 12,
            channels: { K: { count: 3 } },
            pumps: { count: 2 },
            slab: { width_nm: 90, height_nm: 10, depth_nm: 2 },
        });
        const [one, other] = [settings, readLink(linkOf(settings)).settings].map((from) => {
            const simulation = createSimulation(from);
            simulation.advance(100);
            return simulation.world.ions;
        });
        expect(one?.kernel.views.y_i).toEqual(other?.kernel.views.y_i);
        expect(one?.kernel.views.id_i).toEqual(other?.kernel.views.id_i);
    });
});

describe('a link by hand', () => {
    it('starts from a scenario, whose values its own go before', () => {
        const { settings, problems } = readLink(
            '#v=1&channels.K.count=8&scenario=glia&seed=3',
            scenarioOf,
        );
        expect(problems).toEqual([]);
        const { scenario } = scenarioOf('glia');
        expect(settings).toEqual(
            withScenario(check(scenario), { seed: 3, channels: { K: { count: 8 } } }),
        );
    });

    it.each(SCENARIOS)('starts from all of $key, the kinds that it brings along too', (shipped) => {
        const { settings, problems } = readLink(`#v=1&scenario=${shipped.key}`, scenarioOf);
        expect(problems).toEqual([]);
        expect(settings).toEqual(check(shipped.scenario));
    });

    it.each(STORY)('leads to the step $key of the story', ({ key }) => {
        const at = STORY.findIndex((step) => step.key === key);
        expect(readLink(linkTo('story', key)).story).toBe(at);
        expect(readLink(`#story=${at + 1}`).story).toBe(at);
        expect(readLink(`#story=${at + 1}`).problems).toEqual([]);
    });
});

describe('a bad link', () => {
    it.each([
        [
            '#v=1&channels.K.count=300',
            'channels.K.count must be a whole number from 0 to 200, got 300.',
        ],
        ['#v=1&frogs=3', '“frogs” in the link is not a parameter.'],
        ['#v=2', "The link's version v must be 1, got 2; what is known of it is used."],
        ['#seed=', 'seed must be'],
        ['#seed=1e', 'seed must be'],
        ['#field=on', 'field must be'],
        ['#%E0%A4%A=3', '” in the link is not a parameter.'],
        ['#seed=3&seed=4', 'seed is in the link twice; the last one holds.'],
        [`#seed=${'1'.repeat(20_000)}`, 'A link must be at most 16000 characters long'],
        ['#scenario=frog', 'There is no scenario frog; there are uncharged, '],
        ['#story=14', "The link's story must be a step from 1 to 13 or its name, got 14."],
        [
            '#slab.width_nm=20&seed=4',
            'slab.width_nm of the link is left out: The membrane has room',
        ],
    ])('%s is named', (link, sentence) => {
        const { problems } = readLink(link, scenarioOf);
        expect(problems).toHaveLength(1);
        expect(problems[0]).toContain(sentence);
    });

    it('is used as far as it goes', () => {
        const { settings, problems } = readLink('#seed=4&frogs=3&temperature_C=500&outside.K=8');
        expect(problems).toHaveLength(2);
        expect(settings).toEqual(check({ seed: 4, outside: { K: 8 } }));
    });

    it('of junk is said in three sentences and a count', () => {
        const junk = Array.from({ length: 200 }, (_, i) => `frog${i}=1`).join('&');
        const { problems } = readLink(`#${junk}`);
        expect(problems).toHaveLength(200);
        expect(inBrief(problems)).toBe(
            '“frog0” in the link is not a parameter. “frog1” in the link is not a parameter. “frog2” in the link is not a parameter. The link has 197 more faults.',
        );
        expect(inBrief(problems.slice(0, 4))).toMatch(/\. The link has 1 more fault\.$/);
        expect(inBrief(problems.slice(0, 3))).toBe(problems.slice(0, 3).join(' '));
        expect(inBrief([])).toBe('');
    });

    const paths = fc.constantFrom(
        ...ENTRIES.map(({ path }) => path),
        'v',
        'scenario',
        'story',
        'frogs',
        '__proto__',
        '',
    );
    const texts = fc.oneof(
        fc.string(),
        fc.double().map(String),
        fc.integer().map(String),
        fc.constantFrom('', 'null', 'closed', 'off', 'NaN', '-0', '1e999', '0x10', '%'),
    );
    const addresses = fc.oneof(
        fc.string({ maxLength: 200 }),
        fc
            .array(fc.tuple(paths, texts), { maxLength: 8 })
            .map((parts) => `#${parts.map(([path, text]) => `${path}=${text}`).join('&')}`),
    );

    it('never crashes, and changes nothing that it does not name', () => {
        fc.assert(
            fc.property(addresses, (address) => {
                const { settings, problems } = readLink(address, scenarioOf);
                expect(check(settings)).toEqual(settings);
                for (const problem of problems) expect(problem).toMatch(/^\S.*\.$/s);
                const parts = address
                    .replace(/^#/, '')
                    .split('&')
                    .filter((part) => part !== '');
                for (const { path, parameter } of ENTRIES) {
                    const value = valueAt(settings, path);
                    const wanted = parts.filter((part) => part.split('=')[0] === path);
                    if (value !== parameter.default) expect(wanted).not.toEqual([]);
                    if (wanted.length !== 1 || problems.some((each) => each.includes(path)))
                        continue;
                    // Taken as it was written.
                    const text = decodeURIComponent(wanted[0]?.split('=').slice(1).join('=') ?? '');
                    const written = parameter.kind === 'choice' ? text : Number(text) + 0;
                    expect(value).toEqual(text === 'null' ? null : written);
                }
            }),
            { numRuns: 500, seed: 2 },
        );
    });
});
