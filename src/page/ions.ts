/** The legend, which is also the table of what is where: shape and colour, concentrations, reversal potentials, open channels. */

import { NERNST_DIGITS } from '../observables.ts';
import { SHAPES } from '../palette.ts';
import type { Observed } from '../snapshot.ts';
import { PERMEANT, type Permeant, SPECIES, type SpeciesKey } from '../species.ts';
import type { Expected } from '../theory.ts';
import { concentration, fixed } from './numbers.ts';
import { drawing, element, part, write } from './parts.ts';

export interface IonTable {
    show(observed: Observed, theory: Expected): void;
}

/** In a square of 16. */
const OUTLINES = {
    circle: 'M8 1.5a6.5 6.5 0 1 0 .01 0z',
    diamond: 'M8 .5 15.5 8 8 15.5.5 8z',
    square: 'M2 2h12v12H2z',
    blob: 'M5 1.5c4-2 9.5 1 9.8 5.5S12 15 7.5 14.8 .6 12 1.2 7.5 2.5 3 5 1.500z',
    triangle: 'M8 1 15.5 14.500H.5z',
} as const;

const glyph = (species: SpeciesKey): SVGSVGElement => {
    const picture = drawing('0 0 16 16', OUTLINES[SHAPES[species]], 'glyph');
    picture.style.color = `var(--ion-${species})`;
    return picture;
};

const isPermeant = (key: SpeciesKey): key is Permeant =>
    PERMEANT.some((permeant) => permeant === key);

const COLUMNS = ['inside mM', 'outside mM', 'E mV', 'open'] as const;

export const createIonTable = (): IonTable => {
    const body = element('tbody');
    part('ions').append(
        element(
            'thead',
            {},
            element(
                'tr',
                {},
                element('th', { scope: 'col' }, 'Ion'),
                ...COLUMNS.map((title) => element('th', { scope: 'col' }, title)),
            ),
        ),
        body,
    );
    const rows = SPECIES.map(({ key, symbol, name }) => {
        const cells = COLUMNS.map(() => element('td'));
        const head = element('th', { scope: 'row', title: name }, glyph(key), symbol);
        head.style.color = `var(--ink-${key})`;
        const row = element('tr', {}, head, ...cells);
        body.append(row);
        return { key, row, cells };
    });
    return {
        show: (observed, theory) => {
            const { inside, outside } = observed.concentrations_mM;
            for (const { key, row, cells } of rows) {
                const here = isPermeant(key)
                    ? {
                          reversal: theory.nernst_mV[key],
                          open: `${observed.open[key]}/${observed.count[key]}`,
                      }
                    : { reversal: null, open: '' };
                const texts = [
                    concentration(inside[key]),
                    concentration(outside[key]),
                    here.reversal === null ? '' : fixed(here.reversal, NERNST_DIGITS),
                    here.open,
                ];
                for (const [i, cell] of cells.entries()) write(cell, texts[i] ?? '');
                row.hidden = !isPermeant(key) && inside[key] < 0.05 && outside[key] < 0.05;
            }
        },
    };
};
