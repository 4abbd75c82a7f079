/** Draws the icons of the installed page from public/favicon.svg, `npm run icons`. */
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { launchOptions } from '../src/cli/find-browser.ts';

const drawing = await readFile('public/favicon.svg', 'utf8');
const ground = '#0b1020';
/** A system may cut a maskable icon to a circle of 0.8 of its width (W3C, Web Application Manifest): the drawing stays inside. */
const ICONS = [
    { name: 'icon-192', size: 192, drawn: 1, ground: 'transparent' },
    { name: 'icon-512', size: 512, drawn: 1, ground: 'transparent' },
    { name: 'icon-maskable-512', size: 512, drawn: 0.7, ground },
] as const;

const browser = await chromium.launch(launchOptions());
for (const icon of ICONS) {
    const page = await browser.newPage({ viewport: { width: icon.size, height: icon.size } });
    await page.setContent(
        `<style>body{margin:0;display:grid;place-items:center;height:100vh;background:${icon.ground}}svg{width:${100 * icon.drawn}vw}</style>${drawing}`,
    );
    await page.screenshot({ path: `public/${icon.name}.png`, omitBackground: true });
}
await browser.close();
