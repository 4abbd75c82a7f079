/** Pages of the built program that run. */
import type { Frame, Page } from 'playwright';

/** The first ions are there. */
export const isShown = (page: Page | Frame): Promise<void> =>
    page.locator('#loading[hidden]').waitFor({ state: 'attached', timeout: 60_000 });

/** The clock has gone on. */
export const goesOn = async (page: Page | Frame): Promise<void> => {
    const clock = page.locator('#facts dd').first();
    const before = (await clock.textContent()) ?? '';
    await clock.filter({ hasNotText: before }).waitFor();
};
