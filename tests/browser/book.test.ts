/** The pages of the book, by keys: numbers, story, practice, experiments, and what can be taken and brought. */
import { beforeAll, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { STORY } from '../../src/lessons/story.ts';
import {
    fact,
    field,
    ionsAreShown,
    LATER,
    openPage,
    SOON,
    text,
    time_ns,
    type,
} from './open-page.ts';

beforeAll(() => openPage());

const leaf = (key: string): HTMLElement => {
    const found = document.getElementById(`page-${key}`);
    if (!found) throw new Error(`There is no page ${key}.`);
    return found;
};
const said = (key: string): string => leaf(key).textContent ?? '';
const press = async (found: Element | null | undefined, key = '{Enter}') => {
    if (!(found instanceof HTMLElement)) throw new Error('There is nothing to press.');
    found.focus();
    expect(document.activeElement).toBe(found);
    await userEvent.keyboard(key);
};
const turnTo = async (key: string) => {
    await press(document.getElementById(`tab-${key}`));
    await expect.poll(() => leaf(key).childElementCount, SOON).toBeGreaterThan(0);
};
const named = (key: string, name: string): HTMLButtonElement => {
    const found = [...leaf(key).querySelectorAll('button')].find((b) => b.textContent === name);
    if (!found) throw new Error(`The page ${key} has no button ${name}.`);
    return found;
};
const write = async (id: string, value: string) => {
    const input = document.getElementById(id);
    if (!(input instanceof HTMLInputElement)) throw new Error(`There is no field ${id}.`);
    input.focus();
    await userEvent.clear(input);
    if (value !== '') await userEvent.type(input, value);
};

it('numbers: a whisper of charge, here and in a whole cell', async () => {
    await ionsAreShown();
    await turnTo('numbers');
    // A sphere of 6 µm at −70 mV: 4π·(6000 nm)²·6.24e-5·70 = 2.0 million of 83 billion.
    expect(said('numbers')).toContain('2 million, negative');
    expect(said('numbers')).toContain('83 billion');
    expect(said('numbers')).toContain('0.0024 %');
    await write('cell-radius', '12');
    await expect.poll(() => said('numbers'), SOON).toContain('7.9 million, negative');
    await write('cell-radius', '0');
    await expect.poll(() => text('notice'), SOON).toContain('Radius, µm must be from 0.1 to 1000');
    await expect.poll(() => said('numbers'), SOON).toMatch(/One charge moves V by0\.8\d mV/);
    // 590 meV an ATP; three Na⁺ and two K⁺ against their gradients take some 450.
    await expect.poll(() => said('numbers'), SOON).toMatch(/takes[34]\d\d meV of 590/);
});

it('story: a question first, and the cell answers', async () => {
    await turnTo('story');
    const start_ns = time_ns();
    expect(said('story')).toContain(`Step 1 of ${STORY.length}`);
    const choices = () => [
        ...leaf('story').querySelectorAll<HTMLButtonElement>('.choices-list button'),
    ];
    // Reading alone changes nothing.
    expect(field('channels.K.count').value).toBe('10');
    expect(choices().every(({ disabled }) => disabled)).toBe(true);
    const offer = () =>
        [...leaf('story').querySelectorAll('p')].find((p) =>
            p.textContent?.includes('“Begin” sets it: 20 closed K⁺ channels'),
        );
    expect(offer()?.hidden).toBe(false);
    await press(named('story', 'Begin'));
    expect(offer()?.hidden).toBe(true);
    await expect.poll(time_ns, SOON).toBeLessThan(start_ns);
    await expect.poll(() => location.hash, SOON).toBe('#v=1&story=whisper');
    for (const [i, step] of STORY.entries()) {
        expect(said('story')).toContain(`Step ${i + 1} of ${STORY.length}`);
        expect(said('story')).toContain(step.question);
        // Of the others a test without a page sees what the cell answers.
        if (i < 2 || i === STORY.length - 1) {
            await expect.poll(() => choices()[0]?.disabled, LATER).toBe(false);
            // The first answer is wrong on purpose.
            const choice = i === 0 ? 0 : step.right;
            await press(choices()[choice]);
            await expect
                .poll(() => said('story'), SOON)
                .toContain(`You say: ${step.choices[choice]}.`);
        }
        if (i < 2) {
            await expect.poll(() => said('story'), LATER).toContain(step.answer);
            expect(said('story')).toContain(i === 0 ? '✗ Not so.' : '✓ As you said.');
            expect(said('story')).toMatch(/So far the mean voltage is −?\d+\.\d ± \d+\.\d mV\./);
        }
        if (i < STORY.length - 1) await press(named('story', 'Next'));
    }
    // The last change: an uncoupler.
    expect(field('channels.H.count').value).toBe('7');
    expect(named('story', 'Next').disabled).toBe(true);
    await expect.poll(() => location.hash, SOON).toBe('#v=1&story=bacterium');
}, 240_000);

it('story: a link leads to its step', async () => {
    location.hash = '#v=1&story=gate';
    await expect.poll(() => said('story'), SOON).toContain(`Step 3 of ${STORY.length}`);
    await expect.poll(() => field('channels.K.count').value, SOON).toBe('1');
});

it('story: is in the address until somebody changes the cell, and begins again after another one', async () => {
    await expect.poll(() => location.hash, SOON).toBe('#v=1&story=gate');
    await press(document.getElementById('tab-settings'));
    await type('speed_nsPerSecond', '150');
    await expect.poll(() => field('speed_nsPerSecond').value, SOON).toBe('150');
    expect(location.hash).toBe('#v=1&story=gate');
    await type('temperature_C', '30');
    await expect
        .poll(() => location.hash, SOON)
        .toMatch(/&temperature_C=30&.*channels\.K\.count=1/);
    expect(location.hash).not.toContain('story');
    await turnTo('story');
    expect(named('story', 'Once more')).toBeDefined();
    location.hash = '#v=1&slab.height_nm=10&outside.K=6';
    await expect.poll(() => field('outside.K').value, SOON).toBe('6');
    await expect
        .poll(() => said('story'), SOON)
        .toContain('“Begin” sets it: one K⁺ channel, closed');
    await expect.poll(() => named('story', 'Begin').disabled, SOON).toBe(false);
    expect(location.hash).not.toContain('story');
});

it('a bad link is said in the words of the panel, and junk in brief', async () => {
    location.hash = '#v=1&slab.height_nm=10&channels.K.count=300';
    await expect
        .poll(() => text('notice'), SOON)
        .toBe('K⁺ channels must be a whole number from 0 to 200, got 300.');
    location.hash = `#${Array.from({ length: 60 }, (_, i) => `frog${i}=1`).join('&')}`;
    await expect
        .poll(() => text('notice'), SOON)
        .toMatch(/^“frog0”.*The link has 57 more faults\.$/);
});

it('practice: an answer is checked, worked out, and shown', async () => {
    location.hash = '#v=1&slab.height_nm=10';
    await expect.poll(() => field('channels.K.count').value, SOON).toBe('10');
    await turnTo('practice');
    const problem = () => document.getElementById('answer-nernst-K')?.closest('form');
    await write('answer-nernst-K', '89');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => problem()?.textContent, SOON).toContain('the sign is not');
    await write('answer-nernst-K', 'many');
    await userEvent.keyboard('{Enter}');
    await expect
        .poll(() => problem()?.textContent, SOON)
        .toContain('must be a number in mV, got many');
    await write('answer-nernst-K', '−50');
    await userEvent.keyboard('{Enter}');
    await expect
        .poll(() => problem()?.textContent, SOON)
        .toContain('it is more negative than that');
    await write('answer-nernst-K', '−89,1 mV');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => problem()?.textContent, SOON).toContain('✓ Right.');
    const worked = problem()?.querySelector<HTMLElement>('.worked');
    expect(worked?.hidden).toBe(true);
    const [, work, show] = problem()?.querySelectorAll('button') ?? [];
    await press(work);
    expect(worked?.hidden).toBe(false);
    expect(worked?.textContent).toContain('ln(5/140) = −89.1 mV');
    await press(show);
    await expect.poll(() => field('channels.K.count').value, SOON).toBe('20');
    expect(field('channels.Na.count').value).toBe('0');
    // The next problem was made from the cell before.
    const ghk = document.getElementById('answer-ghk')?.closest('form');
    await press(ghk?.querySelectorAll('button')[2]);
    await expect.poll(() => field('channels.K.count').value, SOON).toBe('10');
    expect(field('channels.Na.count').value).toBe('4');
});

it('practice: what cannot be shown is said', async () => {
    // A full membrane has no room for the six pumps of a problem.
    location.hash = '#v=1&slab.height_nm=10&slab.width_nm=110';
    await expect.poll(() => field('slab.width_nm').value, SOON).toBe('110');
    await press(named('practice', 'Numbers of the cell in sight'));
    const pumps = document.getElementById('answer-pump-share')?.closest('form');
    await press(pumps?.querySelectorAll('button')[2]);
    await expect
        .poll(() => text('notice'), SOON)
        .toMatch(/^The membrane has room for 23 proteins, got 29: lower K⁺ channels/);
    expect(field('pumps.count').value).toBe('0');
});

it('practice: every problem is answered by its worked solution', async () => {
    const problems = [...leaf('practice').querySelectorAll('form')];
    expect(problems.length).toBeGreaterThanOrEqual(6);
    for (const problem of problems) {
        const worked = problem.querySelector<HTMLElement>('.worked');
        if (worked?.hidden) await press(problem.querySelectorAll('button')[1]);
        expect(worked?.hidden).toBe(false);
        const figures = [
            ...(worked?.textContent ?? '').matchAll(
                /(?<=pH )\d\.\d+|−?\d[\d.]*(?= (?:mV|mM|million|%|nM|ms))/g,
            ),
        ];
        await write(problem.querySelector('input')?.id ?? '', figures.at(-1)?.[0] ?? '');
        await userEvent.keyboard('{Enter}');
        const said = () => problem.querySelector('[role="status"]')?.textContent;
        await expect.poll(said, SOON).toBe('✓ Right.');
    }
});

it('experiments: a sweep beside the live view, and one that is called off', async () => {
    location.hash = '#v=1&slab.height_nm=8&slab.depth_nm=1&slab.width_nm=110';
    await expect.poll(() => field('channels.K.count').value, SOON).toBe('10');
    await turnTo('experiments');
    await write('sweep-points', '1');
    await press(named('experiments', 'Run'));
    await expect.poll(() => text('notice'), SOON).toContain('points must be a whole number from 2');
    await write('sweep-points', '3');
    await write('sweep-duration', '2');
    await press(named('experiments', 'Run'));
    const rows = () => leaf('experiments').querySelectorAll('tbody tr').length;
    await expect.poll(rows, LATER).toBe(3);
    expect(said('experiments')).toContain('3 of 3 points done.');
    expect(leaf('experiments').querySelector('canvas')?.width).toBeGreaterThan(100);
    expect(leaf('experiments').querySelector('.sweep-plot')?.getAttribute('aria-label')).toMatch(
        /K⁺ outside, mM.*1: −\d.*10: −\d.*100: −?\d/s,
    );
    expect(named('experiments', 'Points (CSV)').disabled).toBe(false);
    // Two µs are two or three times what the membrane takes to charge.
    expect(leaf('experiments').querySelector('tbody')?.textContent).toContain('○');
    expect(said('experiments')).toMatch(/Open \(○\), [123] of 3: not settled\./);
    const bar = () => leaf('experiments').querySelector('progress')?.value;
    expect(bar()).toBe(1);
    const shown = document.querySelector<HTMLSelectElement>('#sweep-shown');
    await userEvent.selectOptions(shown ?? document.body, 'impulses.count');
    expect(leaf('experiments').querySelector('thead')?.textContent).toBe('Impulses');
    expect(leaf('experiments').querySelector('tbody')?.textContent).toBe('101001000');
    expect(leaf('experiments').querySelector('.sweep-plot')?.getAttribute('aria-label')).toMatch(
        /^Impulses against K⁺ outside, mM: points\. 1: 0; 10: 0; 100: 0$/,
    );
    await userEvent.selectOptions(shown ?? document.body, 'voltage_mV.mean');

    await write('sweep-duration', '1000');
    await press(named('experiments', 'Run'));
    const live_ns = time_ns();
    await expect.poll(time_ns, LATER).toBeGreaterThan(live_ns);
    await press(named('experiments', 'Cancel'));
    await expect.poll(() => said('experiments'), SOON).toContain('Stopped with 0 of 3');
    expect(named('experiments', 'Run').disabled).toBe(false);
    expect(bar()).toBe(0);

    // The world refuses the last ones.
    const variable = document.querySelector<HTMLSelectElement>('#sweep-variable');
    if (variable) variable.value = 'channels.K.permeability';
    await write('sweep-from', '');
    await press(named('experiments', 'Run'));
    await expect.poll(() => text('notice'), SOON).toBe('“from” must be a number, got nothing.');
    await write('sweep-from', '0.5');
    await write('sweep-to', '8');
    await write('sweep-duration', '2');
    await press(named('experiments', 'Run'));
    await expect.poll(() => text('notice'), LATER).toMatch(/^K⁺ permeability must be at most/);
    const [, done] = /Stopped with (\d) of 3 points done\./.exec(said('experiments')) ?? [];
    expect(bar()).toBeCloseTo(Number(done) / 3, 9);
    expect(Number(done)).toBeLessThan(3);

    // One that is ready, with what others have measured; as a sweep of one’s own it is without.
    const ready = document.querySelector<HTMLSelectElement>('#sweep-ready') ?? document.body;
    const plotted = () => leaf('experiments').querySelector('.sweep-plot')?.ariaLabel;
    await userEvent.selectOptions(ready, 'purkinje');
    await expect.poll(() => field('inside.K').value, SOON).toBe('172');
    await write('sweep-points', '2');
    await write('sweep-duration', '1');
    await press(named('experiments', 'Run'));
    await expect
        .poll(plotted, LATER)
        .toMatch(
            /64: .*\. Measured by others: 2: −86\.0 ± 0\.7 mV; 4: −84\.4 ± 0\.4 mV; 16: −53\.8 ± 0\.4 mV$/,
        );
    await userEvent.selectOptions(ready, '');
    await press(named('experiments', 'Run'));
    await expect.poll(plotted, LATER).toMatch(/64: [^M]*$/);
});

it('share: embed code and QR code follow the link, and a dropped file is opened', async () => {
    await turnTo('share');
    const embed = document.querySelector<HTMLTextAreaElement>('#embed');
    await expect.poll(() => embed?.value, SOON).toContain('?ui=minimal#v=1&amp;');
    expect(leaf('share').querySelector('.qr svg')).not.toBeNull();
    const drop = (...files: File[]) => {
        const dataTransfer = new DataTransfer();
        for (const file of files) dataTransfer.items.add(file);
        const options = { dataTransfer, bubbles: true, cancelable: true };
        document.body.dispatchEvent(new DragEvent('dragover', options));
        expect(document.getElementById('page')?.classList.contains('drop')).toBe(true);
        document.body.dispatchEvent(new DragEvent('drop', options));
    };
    drop(new File(['{"seed": 81, "slab": {"height_nm": 9}}'], 'cell.json'));
    await expect.poll(() => fact('Seed'), SOON).toBe('81');
    expect(document.getElementById('page')?.classList.contains('drop')).toBe(false);
    drop(new File(['{"seed": -1}'], 'bad.json'));
    await expect.poll(() => text('notice'), SOON).toContain('Seed must be a whole number from 0');
    drop(new File(['{}'], 'a.json'), new File(['{}'], 'b.json'));
    await expect.poll(() => text('notice'), SOON).toBe('One scenario file at a time, got 2.');
    expect(fact('Seed')).toBe('81');
    await page.viewport(1280, 720);
});
