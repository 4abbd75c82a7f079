/**
 * Hands in the picture, by pointer and then by keys alone. The membrane starts without channels and pumps: nothing can cross,
 * so the voltage stays near 0 until a hand puts something in. The slab is shallow, with few ions to move, so that seconds do.
 */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PALETTE } from '../../src/palette.ts';
import {
    button,
    card,
    fact,
    field,
    ionCount,
    ionsAreShown,
    LATER,
    openPage,
    photograph,
    picture,
    SOON,
    text,
    time_ns,
    type,
    voltage_mV,
} from './open-page.ts';
import { countChanged, countHue, rgbOf } from './pixels.ts';

/** Three standard deviations of the thermal noise of 4.7 mV: where nothing crosses, the voltage is nearer to 0. */
const NOISE_mV = 14;
/** Five of them: what some thirty K⁺ have carried out. */
const MOVED_mV = -25;
/** The ring around a followed ion, with room to spare: what changes beyond it is the trail. */
const RING_px = 300;
/** One followed ion in twenty is taken by the bath before its trail is long: three in a row, once in 8000 runs. */
const FOLLOWED = 3;

const ghk = (): string => document.querySelector('#compare .theory')?.textContent ?? '';
const scaleBar_nm = (): number =>
    Number.parseFloat(document.querySelector('.scene-scale')?.textContent ?? '');
/** A place on the middle of the membrane, CSS pixels of the canvas. */
const onMembrane = (share: number) => ({
    x: Math.round(picture().clientWidth * share),
    y: Math.round(picture().clientHeight / 2),
});
/** The card is written with the picture: the frame after the next has it, however slow frames are. */
const frames = () =>
    new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
/** How far is felt along, and in what steps, CSS pixels. */
const REACH_px = 320;
const STEP_px = 2;
/**
 * Feels along until the card says what is wanted, and puts the pointer on the middle of that. The way there is gone within one task,
 * in which nothing moves; only then comes the real pointer, and the card must still say so.
 */
const feelFor = async (wanted: RegExp, { x, y }: { x: number; y: number }) => {
    const { left, top } = picture().getBoundingClientRect();
    const says = (at: number): boolean => {
        const to = { clientX: left + at, clientY: top + y };
        picture().dispatchEvent(new PointerEvent('pointermove', to));
        return wanted.test(card());
    };
    const places = Array.from({ length: REACH_px / STEP_px }, (_, i) => x + i * STEP_px);
    for (const until = performance.now() + SOON.timeout; performance.now() < until; ) {
        const first = places.findIndex(says);
        const beyond = places.findIndex((at, i) => i > first && !says(at));
        const middle = places[(first + (beyond < 0 ? places.length : beyond)) >> 1];
        if (first >= 0 && middle !== undefined) {
            const position = { x: middle, y };
            await userEvent.hover(picture(), { position });
            await frames();
            if (wanted.test(card())) return position;
        } else await frames();
    }
    throw new Error(`Found nothing like ${wanted} from ${x}, ${y}; last was "${card()}".`);
};
const passed = (): number[] =>
    (/passed (\d+) in, (\d+) out/.exec(card()) ?? []).slice(1).map(Number);
/** Close up a name stands below the legend, at the top of the picture: where it begins and ends, half its width, CSS pixels. */
const NAME_px = { top: 40, bottom: 90, aside: 110 };
/** Name, hold and counts have some 900 pixels; a bare K⁺ and what K⁺ ions may be there have less than this. */
const WRITTEN_px = 300;
/** Pixels of what is written above a K⁺ channel at that place. */
const labelPixels = async (x: number): Promise<number> => {
    const { left, top } = picture().getBoundingClientRect();
    const above = {
        left: left + x - NAME_px.aside,
        right: left + x + NAME_px.aside,
        top: top + NAME_px.top,
        bottom: top + NAME_px.bottom,
    };
    return countHue(await photograph(), rgbOf(PALETTE.dark.ink.K), above);
};

/** Nothing is under way any more once the clock says so, and the last of it is drawn. */
const standStill = async () => {
    await button('Pause').click();
    await expect.poll(() => fact('Clock'), SOON).toBe('paused');
    await frames();
};

beforeAll(() => openPage());
// Whatever a test that failed has left behind: the world goes on, nothing is chosen, and the whole slab is in view.
beforeEach(() => {
    document.querySelector<HTMLElement>('#time [aria-label="Play"]')?.click();
    const canvas = document.querySelector('#scene canvas');
    for (const key of ['Escape', '0']) canvas?.dispatchEvent(new KeyboardEvent('keydown', { key }));
});

it('begins with a membrane that lets nothing through', async () => {
    await ionsAreShown();
    for (const ion of ['K', 'Na', 'Cl']) await type(`channels.${ion}.count`, '0');
    await type('pumps.count', '0');
    await type('slab.depth_nm', '1');
    await expect.poll(ionCount, SOON).toBeLessThan(3000);
    await expect.poll(() => text('ions'), SOON).toMatch(/0\/0.*0\/0.*0\/0/);
    await button('Fast').click();
    await expect.poll(time_ns, SOON).toBeGreaterThan(200);
    // Time may still be that of the world before: a new one has no voltage yet.
    await expect.poll(() => Math.abs(voltage_mV()), SOON).toBeLessThan(NOISE_mV);
    await expect.poll(ghk, SOON).toBe('…');
});

describe('hands with a pointer', () => {
    it('drag a K⁺ channel in, and the voltage falls', async () => {
        await userEvent.dragAndDrop(button('Add a K⁺ channel'), picture(), {
            targetPosition: onMembrane(0.35),
        });
        await expect.poll(() => field('channels.K.count').value, SOON).toBe('1');
        await expect.poll(() => text('ions'), SOON).toMatch(/[01]\/1/);
        await expect.poll(voltage_mV, LATER).toBeLessThan(MOVED_mV);
        // Only K⁺ can cross, so the GHK line is Nernst's: −89 mV at 37 °C, and a little less once K⁺ has piled up.
        const line_mV = Number.parseFloat(ghk().replace('−', '-'));
        expect(line_mV).toBeLessThan(-75);
        expect(line_mV).toBeGreaterThan(-100);
    });

    it('hold it open and closed by a click, and closed it carries nothing', async () => {
        // Channels drift: slowly enough to be caught.
        await button('Slow').click();
        const position = await feelFor(/^K⁺ channel/, onMembrane(0.3));
        await userEvent.click(picture(), { position });
        await expect.poll(card, SOON).toMatch(/^K⁺ channelopen, held open/);
        await expect.poll(() => text('ions'), SOON).toContain('1/1');
        // It may have drifted from under the pointer since; while it is chosen, its card stays wherever the pointer is.
        picture().focus();
        await userEvent.keyboard('{Escape}');
        const again = await feelFor(/^K⁺ channelopen, held open/, onMembrane(0.3));
        await userEvent.click(picture(), { position: again });
        await expect.poll(card, SOON).toMatch(/^K⁺ channelclosed, held closed/);
        await expect.poll(() => text('ions'), SOON).toContain('0/1');

        await userEvent.unhover(picture());
        // The chosen one is told of in the corner.
        await expect.poll(card, SOON).toMatch(/^K⁺ channelclosed/);
        await button('Fast').click();
        const goOn = async () => {
            const since_ns = time_ns();
            await expect.poll(time_ns, LATER).toBeGreaterThan(since_ns + 300);
        };
        // The gate is at the inner mouth: what is in the pore can still leave to the outside.
        await goOn();
        const before = passed();
        expect(before[1]).toBeGreaterThan(10);
        await goOn();
        expect(passed()).toEqual(before);
        await button('Slow').click();
    });

    it('zoom to its pore, where it is labelled', async () => {
        await button('Slow').click();
        picture().focus();
        await userEvent.keyboard('{Escape}');
        await expect.poll(card, SOON).toBe('');
        const { x, y } = await feelFor(/^K⁺ channel/, onMembrane(0.25));
        const { left, top } = picture().getBoundingClientRect();
        const small = await labelPixels(x);
        for (let i = 0; i < 14; i++) {
            const at = { clientX: left + x, clientY: top + y, deltaY: -120, cancelable: true };
            picture().dispatchEvent(new WheelEvent('wheel', at));
        }
        await expect.poll(scaleBar_nm, SOON).toBeLessThanOrEqual(2);
        await expect.poll(() => labelPixels(x), SOON).toBeGreaterThan(small + WRITTEN_px);
        await userEvent.dblClick(picture(), { position: { x: 40, y: 120 } });
        await expect.poll(scaleBar_nm, SOON).toBe(10);
    });

    it('drag it out', async () => {
        await button('Slow').click();
        const sourcePosition = await feelFor(/^K⁺ channel/, onMembrane(0.25));
        await userEvent.dragAndDrop(picture(), picture(), {
            sourcePosition,
            targetPosition: { x: sourcePosition.x, y: 90 },
        });
        await expect.poll(() => field('channels.K.count').value, SOON).toBe('0');
        await expect.poll(() => text('ions'), SOON).toMatch(/0\/0.*0\/0.*0\/0/);
    });

    it('follow an ion, with its trail and its log', async () => {
        const { left, top, width, height } = picture().getBoundingClientRect();
        // Water outside, right of the card in its corner, and away from the membrane, which is never quite still. An ion gets
        // some 40 px away in 8 ns: the box is several times as wide to both sides, and as high as there is water.
        const water = {
            left: left + width * 0.25,
            right: left + width * 0.6,
            top: top + 4,
            bottom: top + height * 0.42,
        };
        const y = Math.round(height * 0.24);
        const followOne = async (): Promise<number> => {
            await standStill();
            const position = await feelFor(/click: follow it/, { x: Math.round(width * 0.4), y });
            await userEvent.click(picture(), { position });
            await expect.poll(card, SOON).toContain('followed; has not crossed yet');
            await button('Play').click();
            const since_ns = time_ns();
            await expect.poll(time_ns, SOON).toBeGreaterThan(since_ns + 4);
            await standStill();
            const followed = card();
            const before = await photograph();
            // All but the followed ion are dimmed: with another one followed, far away, what changes here is ring and trail.
            const other = await feelFor(/click: follow it/, { x: Math.round(width * 0.75), y });
            await userEvent.click(picture(), { position: other });
            await expect.poll(card, SOON).toContain('followed; has not crossed yet');
            await userEvent.hover(picture(), { position: { x: 900, y: 440 } });
            await frames();
            const changed = countChanged(before, await photograph(), water);
            picture().focus();
            await userEvent.keyboard('{Escape}');
            await button('Play').click();
            return followed.includes('followed; has not crossed yet') ? changed : 0;
        };
        await button('Slow').click();
        let changed = 0;
        for (let i = 0; i < FOLLOWED && changed <= RING_px; i++) changed = await followOne();
        expect(changed).toBeGreaterThan(RING_px);
    });

    it('see the picture again when the graphics context was lost', async () => {
        const lose = picture().getContext('webgl2')?.getExtension('WEBGL_lose_context');
        if (!lose) throw new Error('This browser cannot lose a context for the test.');
        const trouble = () => document.getElementById('trouble');
        const blue = async () => {
            const { left, right, top, bottom } = picture().getBoundingClientRect();
            const below = { left, right, top: (top + bottom) / 2 + 20, bottom };
            return countHue(await photograph(), rgbOf(PALETTE.dark.species.K), below);
        };
        const before = await blue();
        expect(before).toBeGreaterThan(2000);
        await button('Fast').click();
        lose.loseContext();
        await expect.poll(() => trouble()?.hidden, SOON).toBe(false);
        expect(trouble()?.textContent).toContain('The simulation goes on');
        const lost_ns = time_ns();
        await expect.poll(time_ns, SOON).toBeGreaterThan(lost_ns + 10);
        lose.restoreContext();
        await expect.poll(() => trouble()?.hidden, SOON).toBe(true);
        await expect.poll(blue, LATER).toBeGreaterThan(before / 2);
    });
});

describe('hands by keys alone', () => {
    beforeAll(async () => {
        if (field('channels.K.count').value !== '0') await type('channels.K.count', '0');
        await button('Fast').click();
    });
    const focused = (): Element => document.activeElement ?? document.body;
    const ring_px = (): number => {
        const { outlineStyle, outlineWidth } = getComputedStyle(focused());
        return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
    };
    const tabTo = async (wanted: (element: Element) => boolean, back = false) => {
        for (let i = 0; i < 12; i++) {
            await userEvent.tab({ shift: back });
            if (wanted(focused())) return;
        }
        throw new Error('The Tab key does not come there.');
    };

    it('put a channel in from the tray', async () => {
        picture().focus();
        await tabTo((element) => element.getAttribute('aria-label') === 'Add a K⁺ channel');
        expect(ring_px()).toBeGreaterThanOrEqual(2);
        await userEvent.keyboard('{Enter}');
        await expect.poll(() => field('channels.K.count').value, SOON).toBe('1');
        await expect.poll(() => text('ions'), SOON).toMatch(/[01]\/1/);
    });

    it('choose it and hold it open and closed', async () => {
        await tabTo((element) => element === picture(), true);
        expect(ring_px()).toBeGreaterThanOrEqual(2);
        await userEvent.keyboard('.');
        await expect.poll(card, SOON).toMatch(/^K⁺ channel/);
        await userEvent.keyboard('{Enter}');
        await expect.poll(card, SOON).toMatch(/held open/);
        await userEvent.keyboard('{Enter}');
        await expect.poll(card, SOON).toMatch(/held closed/);
        await expect.poll(() => text('ions'), SOON).toContain('0/1');
        await userEvent.keyboard('{Enter}');
        await expect.poll(card, SOON).not.toMatch(/held/);
    });

    it('follow the ion that crossed last, and read its log', async () => {
        picture().focus();
        await userEvent.keyboard('.');
        await expect.poll(() => passed()[1] ?? 0, LATER).toBeGreaterThan(0);
        // The bath may have taken the one that crossed, or take it before one has read of it: then another.
        const follow = async () => {
            if (!/^K⁺ potassium/.test(card())) await userEvent.keyboard('f');
            return card();
        };
        await expect.poll(follow, LATER).toMatch(/^K⁺ potassium\s*crossed (in|out)ward at \d/);
        await userEvent.keyboard('{Escape}');
        await expect.poll(card, SOON).toBe('');
    });

    it('zoom to the pore and back, and pan', async () => {
        picture().focus();
        const before = scaleBar_nm();
        // Alone in the membrane, the channel went into its middle, and so does the zoom.
        for (let i = 0; i < 9; i++) await userEvent.keyboard('+');
        await expect.poll(scaleBar_nm, SOON).toBeLessThanOrEqual(2);
        await userEvent.keyboard('{ArrowLeft}{ArrowUp}0');
        await expect.poll(scaleBar_nm, SOON).toBe(before);
    });

    it('put the electrode in, stimulate with it, move it and take it away', async () => {
        await tabTo((element) => element.getAttribute('aria-label') === 'Add the electrode');
        await userEvent.keyboard('{Enter}');
        const place = () => Number(field('stimulus.electrode_nm').value);
        // The widest gap is far from the channel, which is in the middle.
        await expect.poll(() => Math.abs(place() - 80), SOON).toBeGreaterThan(40);
        picture().focus();
        const walk = async () => {
            if (!card().startsWith('Electrode')) await userEvent.keyboard('.');
            return card();
        };
        await expect.poll(walk, SOON).toMatch(/^Electrodeno pulse now, 0 so far/);
        await userEvent.keyboard('{Enter}');
        await expect.poll(card, SOON).toMatch(/^Electrode(pulse 1 is on|no pulse now, 1 so far)/);
        const before = place();
        await userEvent.keyboard('<');
        await expect.poll(place, SOON).toBe((before + 159) % 160);
        await userEvent.keyboard('{Delete}');
        await expect.poll(card, SOON).toBe('');
        await expect.poll(() => field('stimulus.electrode_nm').disabled, SOON).toBe(true);
    });

    it('take it out', async () => {
        picture().focus();
        await userEvent.keyboard('.');
        await expect.poll(card, SOON).toMatch(/^K⁺ channel/);
        await userEvent.keyboard('{Delete}');
        await expect.poll(() => field('channels.K.count').value, SOON).toBe('0');
        await expect.poll(() => text('ions'), SOON).toMatch(/0\/0.*0\/0.*0\/0/);
    });
});
