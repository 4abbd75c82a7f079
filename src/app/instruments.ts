/** All that reads a cell's snapshots, besides its picture: the numbers, the figures, the series for a file. */

import type { Sight } from '../book/program.ts';
import { createDisplay } from '../page/display.ts';
import type { Pacing } from '../page/facts.ts';
import { createSeries, type Series } from '../page/series.ts';
import type { ThemeChoice } from '../page/theme.ts';
import type { Settings } from '../params.ts';
import { createFigures, type Figures } from '../plots/figures.ts';
import type { CellParts } from './cell-parts.ts';

export interface Instruments {
    readonly figures: Figures;
    readonly series: Series;
    /** Takes note of a new snapshot. */
    take(sight: Sight, settings: Settings): void;
    /** Shows what is in sight, each part as often as it can be read. */
    show(sight: Sight, settings: Settings, pacing: Pacing): void;
}

export const createInstruments = (parts: CellParts, theme: ThemeChoice): Instruments => {
    const display = createDisplay(parts);
    const series = createSeries();
    const figures = createFigures(
        parts.figures,
        theme.current(),
        (away) => {
            parts.root.dataset.figures = away ? 'away' : 'shown';
        },
        parts.idOf,
    );
    return {
        figures,
        series,
        take: (sight, settings) => {
            const { snapshot, theory } = sight;
            figures.add(sight, settings);
            series.add({ ...snapshot, theory }, snapshot.box);
        },
        show: (sight, settings, pacing) => {
            display.show(sight.snapshot, sight, pacing);
            figures.show(sight, settings);
        },
    };
};
