/** All that the page says about a snapshot, besides the picture and the plot; each part as often as it can be read. */
import type { Snapshot } from '../snapshot.ts';
import type { Judged } from '../theory/verdict.ts';
import { atMostEvery } from '../ui/at-most-every.ts';
import { createCounted } from './counted.ts';
import { createFacts, type Pacing } from './facts.ts';
import { createImpulses } from './impulses.ts';
import { createIonTable } from './ion-table.ts';
import { createReadouts, type ReadoutParts } from './readouts.ts';
import { createSummary } from './summary.ts';

export interface Display {
    show(snapshot: Snapshot, judged: Judged, pacing: Pacing): void;
}

const CLOCK_ms = 100;
const FIGURES_ms = 300;

export interface DisplayParts extends ReadoutParts {
    readonly counted: HTMLElement;
    readonly impulses: HTMLElement;
    readonly ions: HTMLElement;
    readonly facts: HTMLElement;
    readonly summary: HTMLElement;
}

export const createDisplay = (parts: DisplayParts): Display => {
    const readouts = createReadouts(parts);
    const counted = createCounted(parts.counted);
    const impulses = createImpulses(parts.impulses);
    const ions = createIonTable(parts.ions);
    const facts = createFacts(parts.facts);
    const summary = createSummary(parts.summary);
    const clockDue = atMostEvery(CLOCK_ms);
    const figuresDue = atMostEvery(FIGURES_ms);
    return {
        show: (snapshot, { theory, verdict }, pacing) => {
            const now_ms = performance.now();
            if (clockDue(now_ms)) facts.show(snapshot, pacing);
            if (!figuresDue(now_ms)) return;
            readouts.show(snapshot.observed, theory, verdict);
            counted.show(snapshot);
            impulses.show(snapshot);
            ions.show(snapshot.observed, theory);
            summary.show(snapshot.observed, snapshot.box.kinds, pacing.playing, verdict);
        },
    };
};
