import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTRIES, type Parameter, type Settings } from '../../src/params.ts';
import { ionCount, proteinRoom } from '../../src/settings/rules.ts';
import {
    check,
    difference,
    effectOf,
    LONGEST_TEXT,
    valueAt,
    withValue,
} from '../../src/settings/settings.ts';
import { readScenarioText } from '../../src/take/script.ts';

const DEFAULTS = check({});
const checkText = (text: string): Settings => readScenarioText(text).settings;

const messageOf = (run: () => unknown): string => {
    try {
        run();
    } catch (error) {
        expect(error).toBeInstanceOf(Error);
        return error instanceof Error ? error.message : '';
    }
    return 'no error';
};

/** One line with one full stop or question mark, at its end; what it quotes may hold anything. */
const expectSentence = (message: string): void => {
    const unquoted = message.replace(/"(?:[^"\\]|\\.)*"/g, '""');
    expect(unquoted, message).toMatch(/^(?!.*[.?!]\s)[^\n\r]{10,300}[.?]$/);
};

describe('check', () => {
    it('gives each parameter its default', () => {
        for (const { path, parameter } of ENTRIES)
            expect(valueAt(DEFAULTS, path), path).toBe(parameter.default);
    });

    it('takes the reference cell', () => {
        const settings = check({
            temperature_C: 37,
            inside: { K: 140, Na: 12, Cl: 10 },
            channels: { K: { count: 10, permeability: 1, openProbability: 0.9 } },
            baths: { inside: 'closed' },
            clamp_mV: null,
            slab: { width_nm: 160, height_nm: 42, depth_nm: 2, exaggeration: 60 },
        });
        expect(settings.baths).toEqual({ inside: 'closed', outside: 'clamped' });
        expect(settings.slab.exaggeration).toBe(60);
        expect(settings.channels.Na).toEqual(DEFAULTS.channels.Na);
    });

    it.each<[unknown, string]>([
        // out of bounds
        [
            { channels: { K: { openProbability: 1.5 } } },
            'channels.K.openProbability must be from 0 to 1, got 1.5.',
        ],
        [{ inside: { K: -5 } }, 'inside.K must be from 0 to 600 mM, got -5.'],
        [{ temperature_C: 61 }, 'temperature_C must be from 0 to 60 °C, got 61.'],
        [{ temperature_C: Number.NaN }, 'temperature_C must be from 0 to 60 °C, got NaN.'],
        [
            { slab: { depth_nm: Number.POSITIVE_INFINITY } },
            'slab.depth_nm must be from 1 to 240 nm, got Infinity.',
        ],
        [
            { channels: { K: { count: 1e9 } } },
            'channels.K.count must be a whole number from 0 to 200, got 1000000000.',
        ],
        [{ clamp_mV: 999 }, 'clamp_mV must be from -200 to 200 mV or null (free), got 999.'],
        // wrong kind
        [{ seed: 1.5 }, 'seed must be a whole number from 0 to 4294967295, got 1.5.'],
        [{ inside: { K: '140' } }, 'inside.K must be from 0 to 600 mM, got "140".'],
        [{ inside: { K: null } }, 'inside.K must be from 0 to 600 mM, got null.'],
        [{ inside: { K: [] } }, 'inside.K must be from 0 to 600 mM, got an array.'],
        [{ inside: { K: {} } }, 'inside.K must be from 0 to 600 mM, got an object.'],
        [{ inside: { K: true } }, 'inside.K must be from 0 to 600 mM, got true.'],
        [{ field: 'on' }, 'field must be "gauss" or "off", got "on".'],
        [{ field: null }, 'field must be "gauss" or "off", got null.'],
        [{ field: 'x'.repeat(1000) }, `field must be "gauss" or "off", got "${'x'.repeat(40)}…".`],
        [{ inside: 140 }, 'inside must be an object of parameters, got 140.'],
        [{ inside: [140] }, 'inside must be an object of parameters, got an array.'],
        [[], 'A scenario must be an object of parameters, got an array.'],
        [null, 'A scenario must be an object of parameters, got null.'],
        ['K', 'A scenario must be an object of parameters, got "K".'],
        [undefined, 'A scenario must be an object of parameters, got nothing.'],
        // unknown keys
        [{ channels: { Kx: {} } }, 'channels.Kx is not a parameter; did you mean channels.K?'],
        [{ temperature: 37 }, 'temperature is not a parameter; did you mean temperature_C?'],
        [{ Temperature_c: 37 }, 'Temperature_c is not a parameter; did you mean temperature_C?'],
        [{ speed: 37 }, 'speed is not a parameter; did you mean speed_nsPerSecond?'],
        [{ width_nm: 37 }, 'width_nm is not a parameter; did you mean slab.width_nm?'],
        [{ chanels: {} }, 'chanels is not a parameter; did you mean channels?'],
        [
            { slab: { colour: 'red' } },
            'slab.colour is not a parameter; slab has width_nm, height_nm, depth_nm and exaggeration.',
        ],
        [
            JSON.parse('{"inside": {"__proto__": 5}}'),
            'inside.__proto__ is not a parameter; inside has K, Na, Cl and H.',
        ],
        [
            { inside: { toString: 5 } },
            'inside.toString is not a parameter; inside has K, Na, Cl and H.',
        ],
        [
            { inside: { 'a\nb': 5 } },
            'inside."a\\nb" is not a parameter; inside has K, Na, Cl and H.',
        ],
        // rules that span several parameters
        [
            { inside: { K: 0, Na: 0 } },
            'inside.Cl needs a counter-ion, so inside.K, inside.Na or inside.H must be above 0, got 0 for all.',
        ],
        [
            { outside: { K: 0, Na: 0, Cl: 1 } },
            'outside.Cl needs a counter-ion, so outside.K, outside.Na or outside.H must be above 0, got 0 for all.',
        ],
        [
            { slab: { depth_nm: 240, width_nm: 400, height_nm: 100 } },
            'The box may hold 2,000,000 ions, got 3,491,878: lower slab.depth_nm, slab.width_nm or slab.height_nm.',
        ],
        [
            {
                inside: { K: 0, Na: 0, Cl: 0 },
                outside: { K: 0, Na: 0, Cl: 0 },
            },
            'The box must hold 2 ions or more, got 0.0: raise a concentration or slab.depth_nm.',
        ],
        [
            { channels: { K: { count: 25 } } },
            'The membrane has room for 34 proteins, got 38: lower channels.K.count, channels.Na.count, channels.Cl.count, or widen slab.width_nm.',
        ],
        [
            { pumps: { count: 100 }, channels: { K: { count: 0 } } },
            'The membrane has room for 34 proteins, got 113: lower channels.Na.count, channels.Cl.count, pumps.count, or widen slab.width_nm.',
        ],
    ])('refuses %j', (json, message) => {
        expect(messageOf(() => check(json))).toBe(message);
        expectSentence(message);
    });

    it('has room for the default cell and six pumps, side by side', () => {
        expect(proteinRoom(160)).toBe(34);
        expect(proteinRoom(4.61)).toBe(1);
        expect(proteinRoom(4.5)).toBe(0);
        expect(check({ pumps: { count: 6 } }).pumps.count).toBe(6);
        expect(() => check({ pumps: { count: 12 } })).toThrow('room for 34 proteins, got 35');
    });

    it('takes pure water on one side', () => {
        expect(() => check({ outside: { K: 0, Na: 0, Cl: 0 } })).not.toThrow();
    });
});

describe('ionCount', () => {
    it('counts the ions that make each side neutral', () => {
        // 1000 nm³ on each side hold 0.6022 ions of 1 mM
        const slab = { width_nm: 20, height_nm: 50, depth_nm: 1 };
        const channels = { K: { count: 1 }, Na: { count: 1 }, Cl: { count: 1 } };
        const outside = { K: 10, Na: 0, Cl: 0 };
        const count = (K: number, Cl: number) =>
            ionCount(check({ slab, channels, inside: { K, Na: 0, Cl }, outside }));
        // outside: 10 mM K⁺ and as much A⁻; inside: as much A⁻ as Cl⁻ leaves to do
        expect(count(100, 30)).toBeCloseTo(0.602214 * (10 + 10 + 100 + 30 + 70), 3);
        // more Cl⁻ than K⁺: X⁺ fill up
        expect(count(100, 200)).toBeCloseTo(0.602214 * (10 + 10 + 100 + 200 + 100), 3);
    });
});

describe('the text of a scenario file', () => {
    it('takes an object, with a byte order mark too', () => {
        expect(checkText('{}')).toEqual(DEFAULTS);
        expect(checkText('\uFEFF{ "seed": 7 }').seed).toBe(7);
    });

    it.each([
        ['', 'The scenario is empty; the shortest one is {}.'],
        [' \n', 'The scenario is empty; the shortest one is {}.'],
        ['K=140', /^The scenario is not JSON: .*\.$/],
        ['{"seed": 1,\n}', /^The scenario is not JSON: .*\.$/],
        ['[1', /^The scenario is not JSON: .*\.$/],
        ['['.repeat(100_000), /^The scenario is not JSON: .*\.$/],
        ['{"seed": 1e999}', 'seed must be a whole number from 0 to 4294967295, got Infinity.'],
        [
            `${' '.repeat(LONGEST_TEXT)}{}`,
            'A scenario must be at most 1,000,000 characters long, got 1,000,002.',
        ],
    ])('refuses text %#', (text, message) => {
        const got = messageOf(() => checkText(text));
        expect(got).toMatch(message);
        expectSentence(got);
    });
});

describe('changes', () => {
    it('difference holds only what differs', () => {
        expect(difference(DEFAULTS)).toEqual({});
        const scenario = { seed: 7, channels: { K: { count: 0 } }, clamp_mV: -60 };
        expect(difference(check(scenario))).toEqual(scenario);
    });

    it('withValue changes one parameter, in a copy, and checks it', () => {
        const changed = withValue(DEFAULTS, 'channels.K.count', 3);
        expect(difference(changed)).toEqual({ channels: { K: { count: 3 } } });
        expect(DEFAULTS.channels.K.count).toBe(10);
        expect(() => withValue(DEFAULTS, 'channels.K.count', -1)).toThrow('got -1.');
        expect(() => withValue(DEFAULTS, 'channels.K', 1)).toThrow(
            'channels.K is not a parameter.',
        );
        expect(() => valueAt(DEFAULTS, 'constructor.name')).toThrow('is not a parameter.');
    });

    it('effectOf is the strongest effect among what changed', () => {
        const effect = (scenario: object) => effectOf(DEFAULTS, check(scenario));
        expect(effect({})).toBe('none');
        expect(effect({ speed_nsPerSecond: 50 })).toBe('view');
        expect(effect({ speed_nsPerSecond: 50, temperature_C: 20 })).toBe('live');
        expect(effect({ temperature_C: 20, seed: 2, speed_nsPerSecond: 50 })).toBe('rebuild');
    });
});

/** Any value that the table allows. */
const allowed = (parameter: Parameter): fc.Arbitrary<number | string | null> => {
    if (parameter.kind === 'choice') return fc.constantFrom(...parameter.choices);
    const { min, max } = parameter;
    // Small numbers come often: not every second scenario shall be too crowded.
    if (parameter.kind === 'integer')
        return fc.oneof(
            { weight: 9, arbitrary: fc.integer({ min, max: Math.min(max, min + 4) }) },
            fc.integer({ min, max }),
        );
    const range = fc.double({ min, max, noNaN: true });
    return parameter.kind === 'optional' ? fc.option(range) : range;
};

/** Scenario-shaped objects: some parameters set, to allowed values or to rubbish where `rubbish` says so. */
const scenarios = (rubbish: boolean): fc.Arbitrary<unknown> => {
    const values = ENTRIES.map(({ path, parameter }) =>
        fc
            .option(
                rubbish
                    ? fc.oneof({ weight: 20, arbitrary: allowed(parameter) }, fc.jsonValue())
                    : allowed(parameter),
                { freq: 2 },
            )
            .map((value) => [path, value] as const),
    );
    return fc.tuple(...values).map((pairs) => {
        const root: Record<string, unknown> = {};
        for (const [path, value] of pairs) {
            if (value === null) continue;
            const keys = path.split('.');
            keys.reduce((node, key, i) => {
                if (i === keys.length - 1) node[key] = value;
                else node[key] ??= {};
                return node[key] as Record<string, unknown>;
            }, root);
        }
        return root;
    });
};

const isWithin = (settings: Settings): boolean =>
    ENTRIES.every(({ path, parameter }) => {
        const value = valueAt(settings, path);
        if (parameter.kind === 'choice') return parameter.choices.some((each) => each === value);
        if (value === null) return parameter.kind === 'optional';
        return (
            typeof value === 'number' &&
            value >= parameter.min &&
            value <= parameter.max &&
            (parameter.kind !== 'integer' || Number.isInteger(value))
        );
    });

describe('any JSON', () => {
    const settingsOrSentence = (text: string): void => {
        let settings: Settings | undefined;
        const message = messageOf(() => {
            settings = checkText(text);
        });
        if (settings) expect(isWithin(settings)).toBe(true);
        else expectSentence(message);
    };

    it('is either settings or one sentence', () => {
        fc.assert(
            fc.property(fc.jsonValue({ maxDepth: 4 }), (json) =>
                settingsOrSentence(JSON.stringify(json)),
            ),
        );
        fc.assert(fc.property(scenarios(true), (json) => settingsOrSentence(JSON.stringify(json))));
        fc.assert(fc.property(fc.string(), settingsOrSentence));
    });

    it('that is valid survives the way through a link', () => {
        let valid = 0;
        fc.assert(
            fc.property(scenarios(false), (json) => {
                let settings: Settings;
                try {
                    settings = check(json);
                } catch (error) {
                    // single parameters are in bounds, so only a rule that spans several may object
                    expect(String(error)).toMatch(/counter-ion|The box|room for/);
                    return;
                }
                valid++;
                const text = JSON.stringify(difference(settings));
                expect(checkText(text)).toEqual(settings);
                expect(effectOf(settings, checkText(text))).toBe('none');
            }),
            { numRuns: 300 },
        );
        expect(valid).toBeGreaterThan(30);
    });
});
