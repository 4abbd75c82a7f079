/** The legend, which is also the table of what is where: shape and colour, concentrations, reversal potentials, open channels. */

import { NERNST_DIGITS } from '../observables.ts';
import { SHAPES } from '../palette.ts';
import type { Observed } from '../snapshot.ts';
import { isRare, PERMEANT, type Permeant, SPECIES, type SpeciesKey } from '../species.ts';
import type { Expected } from '../theory/expected.ts';
import { drawing, element, write } from '../ui/elements.ts';
import { concentration, fixed } from '../ui/format.ts';
import { OUTLINES } from '../ui/ion-outlines.ts';
import { pHOf } from '../units.ts';
import { phrase, told } from '../words/phrase.ts';

export interface IonTable {
    show(observed: Observed, theory: Expected): void;
}

const glyph = (species: SpeciesKey): SVGSVGElement => {
    const picture = drawing('-10 -10 20 20', OUTLINES[SHAPES[species]], 'glyph');
    picture.style.color = `var(--ion-${species})`;
    return picture;
};

const isPermeant = (key: SpeciesKey): key is Permeant =>
    PERMEANT.some((permeant) => permeant === key);

const COLUMNS = ['inside mM', 'outside mM', 'E mV', 'open'] as const;

/** Of H⁺ one knows the pH. */
const amount = (key: SpeciesKey, mM: number): string =>
    key === 'H' && mM > 0 ? `pH ${fixed(pHOf(mM), 1)}` : concentration(mM);

export const createIonTable = (host: HTMLElement): IonTable => {
    const body = element('tbody');
    host.append(
        element(
            'thead',
            {},
            element(
                'tr',
                {},
                element('th', { scope: 'col' }, phrase('Ion')),
                ...COLUMNS.map((title) => element('th', { scope: 'col' }, phrase(title))),
            ),
        ),
        body,
    );
    const rows = SPECIES.map(({ key, symbol, name }) => {
        const cells = COLUMNS.map(() => element('td'));
        const head = element('th', { scope: 'row', title: told(name) }, glyph(key), told(symbol));
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
                    amount(key, inside[key]),
                    amount(key, outside[key]),
                    here.reversal === null ? '' : fixed(here.reversal, NERNST_DIGITS),
                    here.open,
                ];
                for (const [i, cell] of cells.entries()) write(cell, texts[i]);
                row.hidden =
                    (isRare(key) || !isPermeant(key)) && inside[key] < 0.05 && outside[key] < 0.05;
            }
        },
    };
};
