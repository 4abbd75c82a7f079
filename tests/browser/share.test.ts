/** A page that was opened by a link, and what one can take away from it and bring to it. */
import { beforeAll, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fact, field, ionsAreShown, openPage, SOON, text, type } from './open-page.ts';

beforeAll(() => {
    location.hash = '#v=1&seed=77&channels.K.count=5&frogs=2';
    return openPage();
});

const link = () => document.querySelector<HTMLInputElement>('#link')?.value ?? '';

it('runs what the link says, and names what it does not know', async () => {
    await ionsAreShown();
    expect(fact('Seed')).toBe('77');
    expect(field('channels.K.count').value).toBe('5');
    expect(text('notice')).toContain('“frogs” in the link is not a parameter.');
});

it('writes what is changed into the address', async () => {
    await type('channels.K.count', '6');
    await expect.poll(() => location.hash, SOON).toBe('#v=1&seed=77&channels.K.count=6');
});

it('follows a link that is put into the address', async () => {
    location.hash = '#v=1&seed=78&slab.height_nm=20';
    await expect.poll(() => fact('Seed'), SOON).toBe('78');
    await expect.poll(() => field('channels.K.count').value, SOON).toBe('10');
});

it('shows the link, and takes a scenario file, or says what is wrong with it', async () => {
    document.getElementById('tab-share')?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(link, SOON).toMatch(/#v=1&seed=78&slab\.height_nm=20$/);
    const file = document.querySelector('#file') ?? document.body;

    await userEvent.upload(file, new File(['{"seed": 79, "outside": {"K": 8}}'], 'cell.json'));
    await expect.poll(() => fact('Seed'), SOON).toBe('79');
    expect(field('outside.K').value).toBe('8');
    await expect.poll(link, SOON).toMatch(/#v=1&seed=79&outside\.K=8$/);

    await userEvent.upload(file, new File(['{"outside": {"K": -8}}'], 'bad.json'));
    await expect.poll(() => text('notice'), SOON).toContain('K⁺ outside must be from 0');
    expect(field('outside.K').value).toBe('8');

    // In one piece: the driver of the browser would take 10 MB through its socket, for many seconds.
    const large = new DataTransfer();
    large.items.add(new File([new Uint8Array(10_000_000)], 'large.json'));
    if (!(file instanceof HTMLInputElement)) throw new Error('There is no place for a file.');
    file.files = large.files;
    file.dispatchEvent(new Event('change', { bubbles: true }));
    await expect.poll(() => text('notice'), SOON).toContain('large.json must be at most 4 MB');
    expect(fact('Seed')).toBe('79');
});
