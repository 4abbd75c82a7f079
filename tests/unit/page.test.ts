import { describe, expect, it } from 'vitest';
import { createPace } from '../../src/app/pace.ts';
import { countedText } from '../../src/page/counted.ts';
import { finenessFor } from '../../src/page/facts.ts';
import { folded } from '../../src/panel/folders.ts';
import { ENTRIES } from '../../src/params.ts';
import type { Observed } from '../../src/snapshot.ts';
import type { Expected } from '../../src/theory/expected.ts';
import { verdictOn } from '../../src/theory/verdict.ts';
import { exposure_ns } from '../../src/ui/exposure-time.ts';
import { sentenceOf } from '../../src/ui/failure.ts';
import { clock, concentration, factor, fixed, signed, uncertain } from '../../src/ui/format.ts';
import { inWords } from '../../src/ui/in-words.ts';
import { verdictText } from '../../src/ui/verdict-text.ts';
import { diffusionScale } from '../../src/units.ts';

describe('numbers', () => {
    it('are rounded to what is known, with a true minus', () => {
        expect(fixed(-67.24, 1)).toBe('−67.2');
        expect(fixed(-0.04, 1)).toBe('0.0');
        expect(fixed(300144, 0)).toBe('300\u202f144');
        expect(signed(0.04, 1)).toBe('0.0');
        expect(signed(1.26, 1)).toBe('+1.3');
        expect(uncertain(-67.24, 0.83)).toEqual(['−67.2', '0.8']);
        expect(uncertain(-67.24, 0.004)).toEqual(['−67.2', '0.1']);
        expect(uncertain(-67.24, 12.3)).toEqual(['−67', '12']);
        expect(concentration(4.97)).toBe('5.0');
        expect(concentration(139.8)).toBe('140');
    });
    it('say large factors in words', () => {
        // 100 ns a second: what MODEL and README call ten million times slower than life.
        expect(factor(1e9 / 100)).toBe('10 million');
        expect(factor(1e9 / 2)).toBe('500 million');
        expect(factor(1e9)).toBe('1 billion');
        expect(factor(39.8)).toBe('40');
        expect(factor(1.04)).toBe('1');
        expect(factor(12345)).toBe('12\u202f000');
    });
    it('show the clock in ns, then in µs', () => {
        expect(clock(12.34)).toBe('12.3 ns');
        expect(clock(12.3125, 0.001)).toBe('12.313 ns');
        expect(clock(1234.5)).toBe('1.23 µs');
        expect(clock(1234.5, 0.1)).toBe('1.2345 µs');
        expect(clock(1234.5, 100)).toBe('1.23 µs');
    });
    it('let the clock be seen to move at every speed, without digits that come and go', () => {
        for (const rate of [0.5, 2, 10, 31, 100, 900]) {
            const fine_ns = finenessFor(rate, 10);
            const shown = [0, 1, 2, 3].map((s) => clock(1234.5 + (s / 3) * rate, fine_ns));
            expect(new Set(shown).size, `${rate} ns/s: ${shown}`).toBe(4);
            // A speed that wavers by a third.
            expect(finenessFor(1.3 * rate, finenessFor(0.7 * rate, fine_ns))).toBe(
                finenessFor(0.7 * rate, fine_ns),
            );
        }
        expect(finenessFor(0, 0.1)).toBe(0.1);
    });
});

describe('a failure', () => {
    it.each([
        'Failed to fetch dynamically imported module: https://example.org/assets/scene-1a2b.js',
        'error loading dynamically imported module: https://example.org/assets/scene-1a2b.js',
        'Importing a module script failed.',
        'Unable to preload CSS for /assets/scene-1a2b.css',
    ])('of loading is said in our words, not in the browser\u2019s: %s', (message) => {
        expect(sentenceOf(new TypeError(message))).toBe(
            'A part of the page could not be loaded: check the connection and try again.',
        );
    });
    it('that has a sentence of its own keeps it', () => {
        expect(sentenceOf(new Error('Ions must be an array.'))).toBe('Ions must be an array.');
    });
});

describe('what is counted', () => {
    it('is said with the sign that there is more of', () => {
        expect(countedText(-80)).toBe('Counted: 80 more negative than positive charges inside');
        expect(countedText(1234)).toBe(
            'Counted: 1\u202f234 more positive than negative charges inside',
        );
        expect(countedText(0)).toBe('Counted: as many negative as positive charges inside');
    });
});

describe('the pace', () => {
    const STEP_ns = 0.0625;
    const run = (cost_ms_per_ns: number, speed: number, frames: number, frame_ms = 1000 / 60) => {
        const pace = createPace();
        let simulated_ns = 0;
        let worst_ms = 0;
        for (let i = 0; i < frames; i++) {
            const ns = pace.ask(frame_ms, frame_ms, speed, STEP_ns);
            expect(ns / STEP_ns).toBeCloseTo(Math.round(ns / STEP_ns), 9);
            pace.learn(ns, ns * cost_ms_per_ns, 0);
            simulated_ns += ns;
            if (i > 10) worst_ms = Math.max(worst_ms, ns * cost_ms_per_ns);
        }
        return { simulated_ns, worst_ms, rate: pace.rate_nsPerSecond() };
    };
    it('keeps the speed asked for where the worker can', () => {
        // Ten seconds; the first frame goes to learning the cost of a step.
        const { simulated_ns, rate } = run(1, 100, 600);
        expect(Math.abs(simulated_ns - 1000)).toBeLessThan(2);
        expect(Math.abs(rate - 100)).toBeLessThan(2);
    });
    it('adds up fractions of a step at the slowest speed', () => {
        // A frame at 1 ns/s is a quarter of a step.
        expect(Math.abs(run(1, 1, 600).simulated_ns - 10)).toBeLessThan(2 * STEP_ns);
    });
    it('slows the clock down rather than the page', () => {
        const { worst_ms, rate } = run(100, 100, 600);
        expect(worst_ms).toBeLessThanOrEqual(30);
        // 0.25 ns, four steps, are what fits into 30 ms.
        expect(Math.abs(rate - 0.25 * 60)).toBeLessThan(1);
    });
    it('lets the worker work while a slow page draws', () => {
        expect(Math.abs(run(5, 100, 100, 100).rate - 100)).toBeLessThan(2);
    });
    it('asks for one step where even that takes too long', () => {
        expect(run(10_000, 100, 50).simulated_ns).toBeCloseTo(50 * STEP_ns, 9);
    });
    it('does not catch up after the page was hidden', () => {
        const pace = createPace();
        pace.learn(1, 0.1, 0);
        // Half a second's at the most.
        expect(pace.ask(3_600_000, 3_600_000, 100, STEP_ns)).toBeLessThanOrEqual(50);
    });
});

/**
 * Median step in the plane, from frame to frame, of Brownian positions averaged with a memory of `exposure`, nm; no walls.
 * The newest position enters the average with the share frame/(frame + exposure).
 */
const medianStep_nm = (frame_ns: number, exposure: number, diffusion: number): number => {
    const sigma = Math.sqrt(2 * diffusion * frame_ns);
    const share = frame_ns / (frame_ns + exposure);
    let state = 12345;
    const uniform = () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return (state + 0.5) / 4294967296;
    };
    const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
    const steps = () => {
        let [position, shown] = [0, 0];
        return Array.from({ length: 4000 }, () => {
            position += sigma * normal();
            const step = share * (position - shown);
            shown += step;
            return step;
        }).slice(500);
    };
    const [x, y] = [steps(), steps()];
    const lengths = x.map((step, i) => Math.hypot(step, y[i])).sort((a, b) => a - b);
    return lengths[lengths.length >> 1];
};

describe('the exposure', () => {
    // 1500 px for 160 nm: the scene of a page 1920 px wide.
    const PIXELS_PER_NM = 1500 / 160;
    it('lets the eye follow a fast ion at the default speed', () => {
        const exposure = exposure_ns(200, PIXELS_PER_NM, 37);
        const step_nm = medianStep_nm(200 / 60, exposure, 2 * diffusionScale(37));
        // 4 px, and 10 %: steps are correlated over some 60 frames, so 3500 of them tell the median to that.
        expect(step_nm * PIXELS_PER_NM).toBeLessThan(4.4);
        const raw_nm = medianStep_nm(200 / 60, 0, 2 * diffusionScale(37));
        expect(raw_nm * PIXELS_PER_NM).toBeGreaterThan(20);
    });
    it('shows raw motion at slow speed, and never an age', () => {
        expect(exposure_ns(2, PIXELS_PER_NM, 37)).toBe(0);
        expect(exposure_ns(3, PIXELS_PER_NM, 37)).toBe(0);
        expect(exposure_ns(1000, PIXELS_PER_NM, 60)).toBeLessThanOrEqual(250);
    });
});

describe('the verdict', () => {
    const observed = (mean: number, standardError: number, span_ns = 20_000, pumps = 0) =>
        ({
            ...{ time_ns: 2 * span_ns, firing: false, fired_ns: null },
            averages: { span_ns, voltage_mV: { mean, standardError, standardDeviation: 4 } },
            pumps: { pump: { count: pumps, cycles: 0, atp: 0 } },
        }) as unknown as Observed;
    const theory = {
        ghk_mV: -67.3,
        ghkWithPump_mV: -70.9,
        thermalError_mV: 0,
    } as Expected;
    const heat = (thermalError_mV: number) => ({ ...theory, thermalError_mV });

    it('compares in standard errors', () => {
        const agrees = verdictOn(observed(-66.9, 0.4), theory);
        expect(agrees.kind).toBe('agrees');
        expect(verdictText(agrees)).toBe('agrees within the error');
        expect(verdictText(verdictOn(observed(-66.0, 0.62), theory))).toBe(
            '1.3 mV apart = 2.1 standard errors',
        );
    });
    it('takes the line with pumps where there are pumps', () => {
        expect(verdictOn(observed(-70.8, 0.4, 5000, 6), theory)).toMatchObject({
            kind: 'agrees',
            line: 'GHK with pumps',
            expected_mV: -70.9,
        });
    });
    it('calls nothing agreement while the error is large, nor a difference while it may still charge', () => {
        const near = verdictOn(observed(-62, 4, 2000), theory);
        expect(near).toMatchObject({ kind: 'near', mean: { mean: -62 } });
        expect(verdictText(near)).toBe('agrees so far');
        expect(verdictOn(observed(-55, 2, 2000), theory)).toMatchObject({
            kind: 'settling',
            mean: { mean: -55 },
        });
        expect(verdictOn(observed(-55, 4, 20_000), theory).kind).toBe('apart');
    });
    it('takes no mean for better known than heat lets it be', () => {
        // Six standard errors of the blocks apart, but a mean over two charging times is not known to 1.1 mV.
        expect(verdictOn(observed(-78.6, 1.1, 1560), heat(3.5))).toMatchObject({
            kind: 'settling',
            mean: { mean: -78.6, standardError: 3.5 },
        });
        expect(verdictOn(observed(-68, 1.1, 1560), heat(3.5)).kind).toBe('near');
        expect(verdictOn(observed(-68, 1.1), heat(0.9)).mean?.standardError).toBe(1.1);
    });
    it('compares nothing while an impulse goes on, or is in the averaged stretch', () => {
        const rest = observed(-70.9, 0.4);
        const at = (fired_ns: number): Observed => ({ ...rest, fired_ns });
        // The stretch is the later half of 40 µs.
        expect(verdictOn(at(19_000), theory).kind).toBe('apart');
        for (const fires of [at(21_000), { ...rest, firing: true }]) {
            const verdict = verdictOn(fires, theory);
            expect(verdict).toMatchObject({ kind: 'fires', mean: null });
            expect(verdictText(verdict)).toBe('fires: GHK is a line of rest');
        }
    });
    it('says nothing before something is known', () => {
        for (const early of [
            observed(-30, 40),
            observed(-67.3, 0.1, 50),
            observed(-50, 3, 1000),
            observed(-67.3, 0.5, 1000),
            observed(-67.3, 7),
            observed(-67.3, Number.NaN),
            observed(-67.3, 0),
        ]) {
            expect(verdictOn(early, theory)).toMatchObject({ kind: 'settling', mean: null });
        }
        const silent = { ...theory, ghk_mV: null };
        expect(verdictOn(observed(-60, 0.5), silent).kind).toBe('unopposed');
    });
});

describe('sentences on the page', () => {
    it.each([
        ['inside.Cl needs inside.K above 0.', 'Cl⁻ inside needs K⁺ inside above 0.'],
        [
            'seed must be 1. seed is in the link twice.',
            'Seed must be 1. Seed is in the link twice.',
        ],
        ['clamp_mV must be from −200.', 'Voltage clamp must be from −200.'],
        // Words of English, and what a file has to spell.
        ['The seed is gone with the field.', 'The seed is gone with the field.'],
        [
            'seeds is not a parameter; did you mean seed?',
            'seeds is not a parameter; did you mean seed?',
        ],
        [
            'inside.Kx is not a parameter; did you mean inside.K?',
            'inside.Kx is not a parameter; did you mean inside.K?',
        ],
    ])('%s names parameters as the panel does', (sentence, said) => {
        expect(inWords(sentence)).toBe(said);
    });
});

describe('the panel', () => {
    it('has each parameter once', () => {
        const all = folded(ENTRIES);
        const paths = all.flatMap(({ entries }) => entries.map(({ path }) => path));
        expect([...paths].sort()).toEqual(ENTRIES.map(({ path }) => path).sort());
        expect(all.map(({ folder }) => folder.title)).not.toContain('More');
    });
});
