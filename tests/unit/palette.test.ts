/** Whether ions can be told apart, also by people with two kinds of cone, and text be read. */
import { converter, differenceCie76, type Lrgb, parse, wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { PALETTE, SHAPES, THEMES } from '../../src/palette.ts';

type Row = readonly [number, number, number];

/** Machado, Oliveira & Fernandes 2009, IEEE Trans. Vis. Comput. Graph. 15, 1291, at severity 1; on linear light. */
const VISION: Readonly<Record<string, readonly [Row, Row, Row]>> = {
    normal: [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
    ],
    protan: [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    deutan: [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.01182, 0.04294, 0.968881],
    ],
    tritan: [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.3039],
    ],
};
const linear = converter('lrgb');
const distance = differenceCie76();

const seen = (colour: string, rows: readonly Row[]): Lrgb => {
    const light = linear(parse(colour));
    if (!light) throw new Error(`${colour} is no colour.`);
    const [r, g, b] = rows.map(([red, green, blue]) =>
        Math.min(1, Math.max(0, red * light.r + green * light.g + blue * light.b)),
    );
    return { mode: 'lrgb', r, g, b };
};
const pairs = <T>(list: readonly T[]): (readonly [T, T])[] =>
    list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b] as const));

describe.each(THEMES)('in the %s theme', (theme) => {
    const colours = PALETTE[theme];
    const { species, ground, outside, inside, panel } = colours;

    it.each(Object.entries(VISION))('ions differ by ΔE 30 in %s vision', (_, rows) => {
        for (const [[a, one], [b, other]] of pairs(Object.entries(species)))
            expect(distance(seen(one, rows), seen(other, rows)), `${a} and ${b}`).toBeGreaterThan(
                30,
            );
    });

    it('drugs have a colour of their own', () => {
        for (const [ion, colour] of Object.entries(species))
            expect(distance(colours.drug, colour), ion).toBeGreaterThan(30);
    });

    it('what is drawn stands out against water, and text can be read', () => {
        const { text, muted, theory, voltage, ink, pumpInk, gate, drug, glass } = colours;
        for (const [name, colour] of Object.entries({ ...species, gate, drug, glass }))
            for (const water of [ground, outside, inside])
                expect(wcagContrast(colour, water), name).toBeGreaterThan(3);
        const texts = { text, muted, theory, voltage, ...ink, ...pumpInk };
        for (const [name, colour] of Object.entries(texts))
            for (const behind of [ground, panel])
                expect(wcagContrast(colour, behind), name).toBeGreaterThan(4.5);
    });
});

it('no two ions have the same shape', () => {
    expect(new Set(Object.values(SHAPES)).size).toBe(Object.values(SHAPES).length);
});
