/** What hands do that are moved by a seeded generator. */
import type { Page } from 'playwright';

/** Numbers from 0 to below 1. */
export type Draw = () => number;

export const from = <T>(draw: Draw, list: readonly T[]): T =>
    list[Math.floor(draw() * list.length)];

export interface Place {
    readonly x: number;
    readonly y: number;
}

export const dragTo = async (page: Page, begin: Place, end: Place): Promise<void> => {
    await page.mouse.move(begin.x, begin.y);
    await page.mouse.down();
    await page.mouse.move((begin.x + end.x) / 2, (begin.y + end.y) / 2);
    await page.mouse.move(end.x, end.y);
    await page.mouse.up();
};
