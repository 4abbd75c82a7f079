/** What `npm run bench` measures against, and what it draws; times themselves are no test. */
import { describe, expect, it } from 'vitest';
import { createBaseline } from '../../src/cli/baseline/step.ts';
import { argumentsOf, BENCH } from '../../src/cli/bench/arguments.ts';
import type { Line } from '../../src/cli/bench/lines.ts';
import { plotOf } from '../../src/cli/bench/plot.ts';
import { lowerQuartile, speedsOf } from '../../src/cli/bench/turns.ts';
import { defaultCell, worldOf } from '../../src/cli/bench/worlds.ts';
import { typedBehind } from '../typed.ts';

const parse = (args: readonly string[]) => argumentsOf(typedBehind(BENCH, args));

describe('bench', () => {
    it('measures, draws or tells how', () => {
        expect(parse([])).toEqual({ plot: false, threads: 2 });
        expect(parse(['--plot', '--threads=4'])).toEqual({
            plot: true,
            threads: 4,
        });
        expect(() => parse(['--threads', 'all'])).toThrow(
            '--threads must be a whole number from 1 to 64, got "all".',
        );
        expect(() => parse(['--plto'])).toThrow(/^--plto is not an option; .*\.$/);
        expect(() => parse(['cell.json'])).toThrow('bench takes no file, got "cell.json".');
    });

    it('lets all take turns and counts work, not runs', () => {
        let spun = 0;
        const spin = (turns: number) => () => {
            for (let i = 0; i < turns; i++) spun += i % 3;
        };
        const speed = speedsOf(
            {
                quick: { run: spin(20_000), work: 20_000 },
                slow: { run: spin(200_000), work: 20_000 },
            },
            9,
        );
        expect(spun).toBeGreaterThan(0);
        const ratio = speed.quick / speed.slow;
        expect(ratio).toBeGreaterThan(5);
        expect(ratio).toBeLessThan(20);
    });

    it('takes the quartile that disturbances do not reach', () => {
        expect(lowerQuartile([9, 1, 8, 2, 7, 3, 6, 4])).toBe(3);
    });

    it.each([1000, 3000, 10_000, 100_000])('has a world of about %i ions', (ions) => {
        expect(worldOf(ions).observe().ions / ions).toBeCloseTo(1, 0.7);
    });

    it('keeps the loop of before: all ions move, within the walls, each in its bin', () => {
        const cell = defaultCell();
        const { step, ys, inBin_b, heightUnits } = createBaseline(cell.world);
        const before = ys();
        step();
        const after = ys();
        expect(after.length).toBe(cell.world.ions.count_b.reduce((sum, n) => sum + n, 0));
        expect(Math.min(...after)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...after)).toBeLessThan(heightUnits);
        expect(after.filter((y, i) => y !== before[i]).length / after.length).toBeGreaterThan(0.9);
        const bins = new Array(inBin_b[0].length).fill(0);
        for (const y of after) bins[y >> 18]++;
        expect(bins.map((_, bin) => inBin_b.reduce((sum, counts) => sum + counts[bin], 0))).toEqual(
            bins,
        );
        // A step in units of the bin, 2e-6 nm each: as long as the world's own.
        const { sigma_s, binWidth } = cell.world.scale;
        const moves = after.map((y, i) => ((y - before[i]) * binWidth) / 2 ** 18);
        const sigma = Math.sqrt(moves.reduce((sum, d) => sum + d * d, 0) / moves.length);
        expect(sigma).toBeGreaterThan(0.9 * Math.min(...sigma_s.slice(0, 3)));
        expect(sigma).toBeLessThan(1.1 * Math.max(...sigma_s));
    });
});

describe('the plot of speed', () => {
    const line = (name: string, isOurs: boolean, speed: number): Line => ({
        name,
        isOurs,
        points: [1000, 30_000, 1_000_000].map((ions) => ({ ions, speed })),
    });
    const svg = plotOf(
        [line('one thread', true, 600e6), line('bare', false, 610e6), line('naive', false, 9e6)],
        '2 cores, 2026',
    );
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

    it('names each line once, at its end, and the axes in round numbers with their unit', () => {
        for (const name of ['one thread', 'bare', 'naive', 'ions'])
            expect(texts.filter((text) => text === name)).toHaveLength(1);
        expect(texts).toContain('100\u202f000');
        expect(texts).toContain('100 million');
        expect(texts.filter((text) => /million$/.test(text)).length).toBe(2);
        expect(texts.join()).toContain('2 cores, 2026');
    });

    it('keeps names apart that lie on each other', () => {
        const yOf = (name: string) => {
            const [, y] =
                new RegExp(`translate\\([\\d.]+ ([\\d.]+)\\)[^>]*>${name}<`).exec(svg) ?? [];
            return Number(y);
        };
        expect(Math.abs(yOf('one thread') - yOf('bare'))).toBeGreaterThan(12);
    });
});
