/** Makes sure that the tests have a browser: takes the one that is there, else installs one. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { findBrowser } from '../src/cli/find-browser.ts';
import { installFromDebian, run } from './from-debian.ts';

const present = (): string | undefined => {
    const bundled = chromium.executablePath();
    return findBrowser() ?? (existsSync(bundled) ? bundled : undefined);
};

let browser = present();
for (const install of [
    () => installFromDebian('chromium'),
    () => run('npx', ['playwright', 'install', 'chromium']),
]) {
    if (browser) break;
    install();
    browser = present();
}
if (!browser) {
    console.error('No browser found. Install Chromium or Chrome, or set CHROME_PATH to one.');
    process.exit(1);
}
console.log(`browser: ${browser}`);
