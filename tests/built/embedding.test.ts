/** The example of docs/embedding.md, as a page of another origin that has the built program in it. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type BuiltPage, openBuiltPage } from '../../scripts/built-page.ts';

let built: BuiltPage;
let page: Page;
const faults: string[] = [];
/** Of another port: another origin. */
const around = createServer(async (_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(await readFile('docs/embedding-example.html'));
});

beforeAll(async () => {
    built = await openBuiltPage(inject('builtFolder'));
    await new Promise<void>((resolve) => around.listen(0, 'localhost', resolve));
    const { port } = around.address() as AddressInfo;
    page = await built.browser.newPage({ viewport: { width: 900, height: 800 } });
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto(`http://localhost:${port}/?program=${built.address}`);
});
afterAll(async () => {
    around.close();
    await built?.close();
});

const said = (words: string | RegExp) => page.locator('#said', { hasText: words }).waitFor();

it('shows the scene, and hears of it', async () => {
    await page.locator('#crossed', { hasText: /^\d+ ions have crossed\.$/ }).waitFor();
    await page.locator('#voltage', { hasText: /^-?\d+ mV$|^-?\d+\.\d+ mV$/ }).waitFor();
    const cell = page.frameLocator('#cell');
    expect(await cell.locator('.scene canvas').isVisible()).toBe(true);
    for (const part of ['#voltage', '#time', '#panel', '#figures', '.tray'])
        expect(await cell.locator(part).isVisible(), part).toBe(false);
});

it('has done what it asks for, or a sentence', async () => {
    await page.click('#close');
    await said('"K":{"count":0}');
    await page.click('#wrong');
    await said(/^channels\.K\.count must be .+, got -1\.$/);
    await page.click('#pause');
    await said('{"playing":false}');
    const take = await page.evaluate(() => Reflect.get(window, 'ask')({ do: 'take' }));
    expect(take.take.script.at(-1).set).toEqual({ channels: { K: { count: 0 } } });
    expect(take.take.ends.stateHash).toMatch(/^[0-9a-f]{16}$/);
    const again = await page.evaluate(
        (ends) => Reflect.get(window, 'ask')({ do: 'take', take: { seed: 4, ends } }),
        take.take.ends,
    );
    expect(again).toEqual({ problems: [] });
    expect(faults).toEqual([]);
});

it('is not heard where the address of the frame does not name it', async () => {
    const answered = await page.evaluate(async () => {
        const frame = document.getElementById('cell') as HTMLIFrameElement;
        frame.src = frame.src.replace(/&embed=[^#]*/, '');
        await new Promise((resolve) => {
            frame.onload = resolve;
        });
        const ask = Reflect.get(window, 'ask');
        return Promise.race([
            ask({ do: 'get' }).then(() => 'answered'),
            new Promise((resolve) => setTimeout(() => resolve('nothing'), 1500)),
        ]);
    });
    expect(answered).toBe('nothing');
});
