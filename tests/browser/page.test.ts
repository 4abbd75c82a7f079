/** What the page does: time, panel, voltage, text, themes. */
import { beforeAll, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
    button,
    card,
    fact,
    field,
    ionCount,
    ionsAreShown,
    LATER,
    openPage,
    pause,
    picture,
    SOON,
    text,
    time_ns,
    type,
    voltage_mV,
} from './open-page.ts';

beforeAll(() => openPage());

describe('the page', () => {
    it('shows ions', async () => {
        await ionsAreShown();
        await expect.poll(ionCount, SOON).toBeGreaterThan(5000);
        expect(picture()).toBeInstanceOf(HTMLCanvasElement);
    });

    it('really pauses, steps, and goes on', async () => {
        await expect.poll(time_ns, SOON).toBeGreaterThan(0);
        await button('Pause').click();
        // The clock says so once nothing is under way any more.
        await expect.poll(() => fact('Clock'), SOON).toBe('paused');
        const paused = time_ns();
        await pause(2000);
        expect(time_ns()).toBe(paused);

        await button('Step').click();
        await expect.poll(time_ns, SOON).toBeGreaterThan(paused);
        const step = time_ns() - paused;
        // One time step: a fraction of a ns.
        expect(step).toBeLessThan(0.2);
        expect(fact('Positions')).toBe('as they are');

        await button('Play').click();
        await expect.poll(time_ns, SOON).toBeGreaterThan(paused + 5);
    });

    it('is played by keys', async () => {
        document.body.focus();
        await userEvent.keyboard(' ');
        await expect.poll(() => fact('Clock'), SOON).toBe('paused');
        const before = time_ns();
        await userEvent.keyboard('{ArrowRight}');
        await expect.poll(time_ns, SOON).toBeGreaterThan(before);
        const one = time_ns() - before;
        await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
        await expect.poll(() => Math.round((time_ns() - before) / one), SOON).toBe(21);

        const left = time_ns();
        await userEvent.keyboard('n');
        await expect.poll(() => fact('Seed'), SOON).not.toBe('1');
        await expect.poll(time_ns, SOON).toBe(0);
        await userEvent.keyboard('u');
        await expect.poll(() => fact('Seed'), SOON).toBe('1');
        // The world itself comes back, at its own time.
        await expect.poll(time_ns, SOON).toBe(left);
        await userEvent.keyboard('r');
        await expect.poll(time_ns, SOON).toBe(0);
        expect(text('notice')).toContain('Begun again with the same seed.');
        await button('Undo').click();
        await expect.poll(time_ns, SOON).toBe(left);
        expect(document.getElementById('notice')?.hidden).toBe(true);
        await userEvent.keyboard('r');
        await expect.poll(time_ns, SOON).toBe(0);
        await userEvent.keyboard(' ');
        await expect.poll(time_ns, SOON).toBeGreaterThan(0);
    });

    it('stimulates by button and key, and says why it cannot', async () => {
        await button('Stimulate').click();
        await expect.poll(() => text('summary'), SOON).toContain('Stimulus 1.');
        const stimulate = document.querySelector<HTMLElement>('[aria-label="Stimulate"]');
        // While a pulse is on, another one only draws it out.
        await expect.poll(() => stimulate?.hasAttribute('data-on'), SOON).toBe(false);
        await userEvent.keyboard('s');
        await expect.poll(() => text('summary'), SOON).toContain('Stimulus 2.');

        const setField = async (to: string) => {
            const choice = document.querySelector<HTMLSelectElement>('[data-path="field"] select');
            if (!choice) throw new Error('The panel has no choice of the field.');
            choice.closest('.lil-gui.lil-closed')?.querySelector('button')?.click();
            await userEvent.selectOptions(choice, to);
        };
        await setField('off');
        await expect.poll(() => stimulate?.getAttribute('aria-disabled'), SOON).toBe('true');
        expect(stimulate?.title).toMatch(/^No pulse without the electric field/);
        document.body.focus();
        await userEvent.keyboard('s');
        expect(text('notice')).toMatch(/^No pulse without the electric field/);
        await setField('gauss');
        await expect.poll(() => stimulate?.getAttribute('aria-disabled'), SOON).toBe('false');
        expect(stimulate?.title).toContain('0.8 e/ns = 128 pA, for 150 ns');
    });

    it('sets a dose by dragging, by keys and by typing', async () => {
        const dose = field('drugs.TTX_nM');
        dose.closest('.lil-gui.lil-closed')?.querySelector('button')?.click();
        const track = document.querySelector('[data-path="drugs.TTX_nM"] .lil-slider');
        if (!track) throw new Error('The dose has no slider.');
        // The folder takes a moment to open.
        await pause(500);
        track.scrollIntoView({ block: 'center' });
        const { width } = track.getBoundingClientRect();
        // Half of 6.5 powers of ten, of which half a one lies below 0.1 nM: 56 nM, to a pixel.
        await userEvent.click(track, { position: { x: width / 2, y: 8 } });
        await expect
            .poll(() => Math.abs(Math.log10(Number(dose.value) / 56)), SOON)
            .toBeLessThan(0.2);
        await userEvent.click(track, { position: { x: 1, y: 8 } });
        await expect.poll(() => dose.value, SOON).toBe('0');
        expect(dose.getAttribute('aria-valuetext')).toBe('none');
        // From none to the least, 0.1 nM, and 17 tenths of a power of ten on.
        await userEvent.click(dose);
        for (let i = 0; i < 8; i++) await userEvent.keyboard('{ArrowUp}');
        await userEvent.keyboard('{Shift>}{ArrowUp}{/Shift}');
        await expect.poll(() => dose.value, SOON).toBe('5');
        await expect.poll(() => dose.getAttribute('aria-valuetext'), SOON).toBe('5 nM, half dose');
        await type('drugs.TTX_nM', '7,3');
        await expect.poll(() => dose.getAttribute('aria-valuetext'), SOON).toBe('7.3 nM');
        await type('drugs.TTX_nM', '0');
    });

    it('takes no letter for a key that is typed into a field', async () => {
        const [seed, time] = [fact('Seed'), time_ns()];
        await userEvent.click(field('outside.K'));
        await userEvent.keyboard('nrus');
        await button('Pause').click();
        await expect.poll(() => fact('Clock'), SOON).toBe('paused');
        expect(fact('Seed')).toBe(seed);
        expect(time_ns()).toBeGreaterThanOrEqual(time);
        await type('outside.K', '5');
        await button('Play').click();
    });

    it('says what the voltage is counted from', async () => {
        await expect
            .poll(() => text('counted'), SOON)
            .toMatch(/^Counted: (\d+ more|as many) (negative|positive) .* charges inside$/);
    });

    it('refuses a bad value in one sentence and keeps the old one', async () => {
        await type('channels.K.count', '999');
        const notice = document.getElementById('notice');
        expect(notice?.hidden).toBe(false);
        expect(notice?.textContent).toBe(
            'K⁺ channels must be a whole number from 0 to 200, got 999.',
        );
        expect(field('channels.K.count').value).toBe('10');
        await type('outside.K', 'five');
        expect(notice?.textContent).toMatch(/^K⁺ outside must be .* got "five"\.$/);
        expect(field('outside.K').value).toBe('5');
        await type('outside.K', '6');
        expect(notice?.hidden).toBe(true);
        await type('outside.K', '5');
    });

    it('lets the voltage fall from 0, and rise when the K⁺ channels are taken out', async () => {
        // A shallower slab has fewer ions and the same capacitance: the same run in a third of the time.
        await type('slab.depth_nm', '1');
        await expect.poll(ionCount, SOON).toBeLessThan(3000);
        await button('Fast').click();
        expect(time_ns()).toBeLessThan(500);
        await expect.poll(voltage_mV, LATER).toBeLessThan(-58);

        await type('channels.K.count', '0');
        await expect.poll(() => text('ions'), SOON).toContain('0/0');
        // −42 mV is where it goes; half the way there is more than its noise of 4.7 mV.
        await expect.poll(voltage_mV, LATER).toBeGreaterThan(-50);

        await type('channels.K.count', '10');
        await expect.poll(voltage_mV, LATER).toBeLessThan(-58);
    }, 200_000);

    it('agrees with what hands do in the picture', async () => {
        await button('Add a Na⁺ channel').click();
        await expect.poll(() => field('channels.Na.count').value, SOON).toBe('5');
        await expect.poll(() => text('ions'), SOON).toContain('/5');

        picture().focus();
        for (let i = 0; i < 40 && !/^Na⁺ channel/.test(card()); i++) {
            await userEvent.keyboard('.');
        }
        expect(card()).toMatch(/^Na⁺ channel/);
        await userEvent.keyboard('{Enter}');
        await expect.poll(card, SOON).toContain('open, held open');
        await userEvent.keyboard('{Enter}');
        await expect.poll(card, SOON).toContain('closed, held closed');
        await userEvent.keyboard('{Delete}');
        await expect.poll(() => field('channels.Na.count').value, SOON).toBe('4');
        await expect.poll(() => text('ions'), SOON).toContain('/4');
    });

    it('goes back along its line of time, on as it went, and another way', async () => {
        const line = page.getByRole('slider', { name: 'Time of the run' }).element();
        if (!(line instanceof HTMLElement)) throw new Error('There is no line of time.');
        const shown = () => Number(line.getAttribute('aria-valuenow'));
        const ends_ns = () => Number(line.getAttribute('aria-valuemax'));
        const known_ns = ends_ns();
        line.focus();
        await userEvent.keyboard('{Home}');
        await expect.poll(time_ns, LATER).toBe(0);
        expect(field('channels.K.count').value).toBe('10');
        // From one act to the next, until the K⁺ channels are gone again.
        for (let i = 0; i < 8 && field('channels.K.count').value !== '0'; i++) {
            const before = shown();
            await userEvent.keyboard('{PageUp}');
            await expect.poll(shown, LATER).toBeGreaterThan(before);
            await pause(500);
        }
        expect(field('channels.K.count').value).toBe('0');
        expect(line.getAttribute('aria-valuetext')).toContain('K⁺ channels 10 → 0');
        const gone_ns = shown();
        await button('Play').click();
        await expect.poll(() => field('channels.K.count').value, LATER).toBe('10');
        expect(shown()).toBeGreaterThan(gone_ns);
        expect(ends_ns()).toBeGreaterThanOrEqual(known_ns);

        line.focus();
        await userEvent.keyboard('{Home}');
        await expect.poll(time_ns, LATER).toBe(0);
        await type('channels.K.count', '7');
        await expect.poll(() => text('notice'), SOON).toContain('Another course from here.');
        expect(ends_ns()).toBeLessThan(known_ns);
        await button('Undo').click();
        await expect.poll(() => field('channels.K.count').value, SOON).toBe('10');
        await expect.poll(ends_ns, SOON).toBeGreaterThanOrEqual(known_ns);
        await button('Play').click();
        await expect.poll(time_ns, LATER).toBeGreaterThan(200);
    }, 200_000);

    it('says it all in text', async () => {
        const curves = () =>
            document.querySelector('#figure-voltage .curves')?.getAttribute('aria-label');
        await expect
            .poll(curves, SOON)
            .toMatch(/Now −?\d+\. Lines: E K −?\d+, E Na \d+, E Cl −?\d+/);
        await expect.poll(() => text('summary'), SOON).toMatch(/^Voltage −?\d+ millivolts/);
    });

    it('changes its theme', async () => {
        await button('Light theme').click();
        expect(document.documentElement.dataset.theme).toBe('light');
        await button('Dark theme').click();
        expect(document.documentElement.dataset.theme).toBe('dark');
    });

    it('can be heard: by a key, and by its switch', async () => {
        const contexts: AudioContext[] = [];
        window.AudioContext = class extends AudioContext {
            constructor() {
                super();
                contexts.push(this);
            }
        };
        let ticks = 0;
        const start = AudioBufferSourceNode.prototype.start;
        AudioBufferSourceNode.prototype.start = function (...given) {
            ticks++;
            start.apply(this, given);
        };
        const sound = page.getByRole('checkbox', { name: 'Sound', exact: true });
        await expect.element(sound).not.toBeChecked();
        if (fact('Clock') === 'paused') await button('Play').click();
        await userEvent.keyboard('m');
        expect(text('notice')).toBe('Sound is on.');
        await expect.element(sound).toBeChecked();
        await expect.poll(() => contexts.map(({ state }) => state), SOON).toEqual(['running']);
        await expect.poll(() => ticks, LATER).toBeGreaterThan(0);
        await sound.click();
        await expect.poll(() => contexts.map(({ state }) => state), SOON).toEqual(['closed']);
        expect(localStorage.getItem('ionarium.sound')).toBe('off');
        AudioBufferSourceNode.prototype.start = start;
    });

    it('has the panel in a drawer on a phone', async () => {
        await page.viewport(390, 844);
        const visible = () =>
            getComputedStyle(document.getElementById('panel') ?? document.body).visibility;
        await expect.poll(visible, SOON).toBe('hidden');
        await button('Menu').click();
        await expect.poll(visible, SOON).toBe('visible');
        await userEvent.keyboard('{Escape}');
        await expect.poll(visible, SOON).toBe('hidden');
        expect(document.activeElement?.id).toBe('drawer');
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
    });
});

describe('the layout', () => {
    const WINDOWS = [
        [1920, 1080],
        [1280, 720],
        [844, 390],
        [667, 375],
        [390, 844],
    ] as const;
    const box = (selector: string) => {
        const found = document.querySelector(selector);
        if (!found) throw new Error(`The page has no ${selector}.`);
        return found.getBoundingClientRect();
    };
    /** A phone held upright has one column, which is the page itself. */
    const pageScrolls = (): boolean => {
        const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
        return scrollHeight > clientHeight || scrollWidth > clientWidth;
    };

    it.each(WINDOWS)('has a scene and everything else within reach at %i × %i', async (w, h) => {
        await page.viewport(w, h);
        await expect.poll(() => box('#stage').height, SOON).toBeGreaterThan(200);
        if (w > h) expect(pageScrolls()).toBe(false);
        for (const selector of ['#voltage', '#figures', '#facts', '#ions', '.book .tabs']) {
            const phone = getComputedStyle(document.getElementById('drawer') ?? document.body);
            const drawer = selector.startsWith('.book') && phone.display !== 'none';
            if (drawer) await button('Menu').click();
            document.querySelector(selector)?.scrollIntoView({ block: 'nearest' });
            await expect
                .poll(() => box(selector).bottom, { ...SOON, message: selector })
                .toBeLessThanOrEqual(h + 1);
            expect(box(selector).top, selector).toBeGreaterThan(-1);
            expect(box(selector).height, selector).toBeGreaterThan(20);
            if (drawer) {
                expect(box('#panel').height).toBeGreaterThan(130);
                await userEvent.keyboard('{Escape}');
            }
        }
    });

    it.each([
        [960, 540],
        [640, 360],
        [390, 700],
    ])('has scene, voltage and clock in a frame of %i × %i', async (w, h) => {
        await page.viewport(w, h);
        const root = document.getElementById('page');
        root?.setAttribute('data-ui', 'minimal');
        try {
            expect(pageScrolls()).toBe(false);
            expect(box('#stage').height).toBeGreaterThan(200);
            expect(box('#facts').height).toBeGreaterThan(15);
            expect(box('#facts').bottom).toBeLessThanOrEqual(h);
            expect(fact('Simulated time')).toMatch(/[nµ]s$/);
            expect(document.querySelector('#facts dd')?.checkVisibility()).toBe(true);
        } finally {
            root?.removeAttribute('data-ui');
        }
    });
});
