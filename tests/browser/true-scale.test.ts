/** True scale, live: 290 000 ions, κ = 1, on two cores without a graphics card. */
import { beforeAll, expect, it } from 'vitest';
import { fact, ionCount, ionsAreShown, openPage, voltage_mV } from './open-page.ts';

/** Two quiet cores take 12 s; this is for busy ones. */
const PATIENCE = { timeout: 80_000, interval: 200 };

beforeAll(async () => {
    location.hash = '#v=1&slab.depth_nm=120&speed_nsPerSecond=1000';
    await openPage();
});

it('charges to −50 mV while one watches', async () => {
    await ionsAreShown();
    await expect.poll(ionCount, PATIENCE).toBeGreaterThan(280_000);
    expect(fact('Charge, κ')).toBe('as in life');
    await expect.poll(voltage_mV, PATIENCE).toBeGreaterThan(-45);
    await expect.poll(voltage_mV, PATIENCE).toBeLessThan(-50);
});
