/** What the page's policy refuses. The browser tells of it on the console for the page alone: what its workers try is refused without a word. */
import type { Page } from 'playwright';

/** Has a page that is still to be opened, and its workers, say on the console what they are refused. */
export const tellRefusals = async (page: Page): Promise<void> => {
    const tell = () => {
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
            console.error(`policy: ${violatedDirective} ${blockedURI}`);
        });
    };
    await page.addInitScript(tell);
    // One that is gone already has nothing to tell.
    page.on('worker', (worker) => void worker.evaluate(tell).catch(() => {}));
};
