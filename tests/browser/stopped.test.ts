/** What the page says and shows when its simulation is gone. */
import { expect, it } from 'vitest';
import { catchWorkers } from './catch-workers.ts';
import { button, fact, ionsAreShown, openPage, picture, SOON, text, time_ns } from './open-page.ts';

it('says so over the last picture, offers to begin again, and its button tells the truth', async () => {
    const [workers] = [catchWorkers(), await openPage()];
    await ionsAreShown();
    await expect.poll(time_ns, SOON).toBeGreaterThan(0);
    workers[0]?.terminate();
    const trouble = document.getElementById('trouble');
    await expect.poll(() => trouble?.hidden, SOON).toBe(false);
    expect(text('trouble')).toMatch(
        /^The simulation has stopped: the browser has ended its worker/,
    );
    expect(trouble?.classList).toContain('banner');
    await expect.element(button('Load the page again')).toBeVisible();
    await expect.element(button('Play')).toBeVisible();
    await expect.poll(() => fact('Clock'), SOON).toBe('paused');
    const stopped = time_ns();
    // Nothing makes it look as if it ran.
    await button('Play').click();
    await button('Step').click();
    await expect.element(button('Play')).toBeVisible();
    expect(time_ns()).toBe(stopped);
    // Losing and finding the graphics does not take the sentence away.
    const canvas = picture();
    const lose = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    const told = (event: string) =>
        new Promise((done) => canvas.addEventListener(event, done, { once: true }));
    const lost = told('webglcontextlost');
    lose?.loseContext();
    await lost;
    // Only once the event is over may the context be asked back.
    await new Promise((done) => setTimeout(done));
    const back = told('webglcontextrestored');
    lose?.restoreContext();
    await back;
    expect(text('trouble')).toMatch(/^The simulation has stopped/);
});
