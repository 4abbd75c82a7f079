/** The captions of a film, written, moved in time and taken away, by keyboard and by pointer. */
import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type CaptionLines, createCaptionLines } from '../../src/book/pages/film-captions.ts';
import { captionTime } from '../../src/film/plan.ts';
import { createTimelineCaptions } from '../../src/page/timeline-captions.ts';
import type { RunCaption } from '../../src/take/stretch.ts';
import '../../src/styles/book.css';
import '../../src/styles/timeline.css';

let captions: CaptionLines;
beforeEach(() => {
    captions = createCaptionLines('s', captionTime, (name) => name);
    const host = document.createElement('div');
    host.style.width = '300px';
    host.append(captions.node);
    document.body.replaceChildren(host);
    captions.span(0, 10);
    captions.offer([
        { at: 1, text: 'first' },
        { at: 4.125, text: 'second' },
    ]);
});

const mark = (name: string) => page.getByRole('slider', { name });
const caption = (place: number) =>
    page.getByRole('textbox', { name: `Caption ${place}`, exact: true });
const added = page.getByRole('button', { name: 'Add a caption' });

it('are added, typed and dragged in time by keys, and stand in order of time', async () => {
    await added.click();
    // Between the last and the end; the focus is where one writes.
    await userEvent.keyboard('third{Enter}');
    expect(captions.read().at(-1)).toEqual({ at: 7.0625, text: 'third' });
    await page.getByRole('textbox', { name: 'Time of caption 3, s' }).fill('0,5');
    await userEvent.keyboard('{Tab}');
    expect(captions.read().map(({ text }) => text)).toEqual(['third', 'first', 'second']);
    await expect.element(caption(1)).toHaveValue('third');

    const third = mark('Caption third');
    third.element().focus();
    await userEvent.keyboard('{End}{ArrowLeft}{PageDown}');
    // 10 s, less a two-hundredth and a tenth of them.
    expect(captions.read().at(-1)).toEqual({ at: 8.95, text: 'third' });
    expect(document.activeElement).toBe(third.element());
    await expect.element(third).toHaveAttribute('aria-valuetext', '8.95 s');
});

it('are dragged by a pointer, within the film', async () => {
    const handle = mark('Caption first').element();
    const line = handle.parentElement;
    if (!line) throw new Error('The mark stands nowhere.');
    const { left, width, top } = line.getBoundingClientRect();
    const at = (share: number) => ({
        ...{ pointerId: 1, bubbles: true, clientX: left + share * width, clientY: top + 5 },
    });
    // No pointer of the test's own can be captured.
    handle.setPointerCapture = () => {};
    handle.hasPointerCapture = () => true;
    handle.dispatchEvent(new PointerEvent('pointerdown', at(0.1)));
    handle.dispatchEvent(new PointerEvent('pointermove', at(0.6)));
    expect(captions.read().at(-1)).toEqual({ at: 6, text: 'first' });
    handle.dispatchEvent(new PointerEvent('pointermove', at(1.4)));
    handle.dispatchEvent(new PointerEvent('lostpointercapture', at(1.4)));
    expect(captions.read().at(-1)).toEqual({ at: 10, text: 'first' });
});

it('are taken away, and the focus goes to the next', async () => {
    await page.getByRole('button', { name: 'Remove caption 1' }).click();
    expect(captions.read()).toEqual([{ at: 4.125, text: 'second' }]);
    expect(document.activeElement).toBe(caption(1).element());
    await page.getByRole('button', { name: 'Remove caption 1' }).click();
    expect(captions.read()).toEqual([]);
    expect(document.activeElement).toBe(added.element());
});

it('say what is wrong with a time', async () => {
    await page.getByRole('textbox', { name: 'Time of caption 1, s' }).fill('soon');
    expect(() => captions.read()).toThrow(
        new Error('The time of a caption must be from 0 to 600 s, got soon.'),
    );
});

it('of a run are written, moved, written anew and taken out on its line of time, by keys', async () => {
    const bar = document.createElement('div');
    bar.className = 'bar';
    bar.style.cssText = 'width: 300px; height: 30px; margin-top: 60px';
    document.body.replaceChildren(bar);
    document.body.className = 'timeline';
    let written: readonly RunCaption[] = [];
    let left = 0;
    const flags = createTimelineCaptions(
        bar,
        (all) => {
            written = all;
        },
        () => left++,
    );
    flags.show([{ at_ns: 600, caption: 'Later' }], 1000);
    flags.ask(200);
    await userEvent.keyboard('Not this{Escape}');
    expect([left, written]).toEqual([1, []]);
    flags.ask(200);
    await userEvent.keyboard('It begins{Enter}');
    const [first, later] = [
        { at_ns: 200, caption: 'It begins' },
        { at_ns: 600, caption: 'Later' },
    ];
    expect(written).toEqual([first, later]);
    expect(document.activeElement).toBe(mark('Caption: It begins').element());
    await userEvent.keyboard('{PageUp}{ArrowRight}');
    expect(written).toEqual([{ ...first, at_ns: 305 }, later]);
    await userEvent.keyboard('{End}');
    expect(written).toEqual([later, { ...first, at_ns: 1000 }]);
    await userEvent.keyboard('{Enter}It ends{Enter}{Shift>}{Tab}{/Shift}{Delete}');
    expect(written).toEqual([{ at_ns: 1000, caption: 'It ends' }]);
    expect(document.activeElement).toBe(mark('Caption: It ends').element());
    // Another run, and none of it.
    flags.show([], 50);
    expect(bar.querySelectorAll('[role="slider"]')).toHaveLength(0);
});
