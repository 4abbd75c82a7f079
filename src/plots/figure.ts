/** What the figures in the foot of the page have in common. */
import type { Palette } from '../palette.ts';
import type { Settings } from '../params.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Expected } from '../theory/expected.ts';
import type { Verdict } from '../theory/verdict.ts';

/** A snapshot with what theory says about it, and what their difference means. */
export interface Stand {
    readonly snapshot: Snapshot;
    readonly theory: Expected;
    readonly verdict: Verdict;
}

/** How it looks now: the theme may change, the type not. */
export interface Look {
    palette: Palette;
    readonly family: string;
    /** Font size, CSS px. */
    readonly em_px: number;
}

/** A figure once it has been in sight. It costs something only when it is drawn, which is only while it is in sight. */
export interface Figure {
    readonly canvas: HTMLCanvasElement;
    /** Buttons of its own, shown beside the tabs. */
    readonly choices: readonly HTMLElement[];
    draw(stand: Stand, settings: Settings): void;
    /** What it shows, in a sentence or two for those who do not see it. */
    describe(stand: Stand): string;
    /** It is not needed any more; what it was made in stays its host's. */
    destroy?(): void;
}

/** A figure before it is made. */
export interface Plan {
    readonly key: string;
    readonly label: string;
    /** Above it in a picture to take away. */
    readonly title: string;
    /** Wall clock between two drawings. */
    readonly pause_ms: number;
    /** Fills an empty host. */
    create(host: HTMLElement, look: Look): Figure;
    /** Whether this cell has what it shows; where nothing is said, each has. */
    offered?(stand: Stand): boolean;
    /** Takes note of a new snapshot for the figure's history, in sight or not. */
    add?(stand: Stand, settings: Settings): void;
}
