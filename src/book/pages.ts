/** The pages of the book after the settings, in the order of their tabs. Each is fetched when it is first opened. */
import type { Open } from './program.ts';

export interface Page {
    readonly key: string;
    /** What stands on the tab. */
    readonly label: string;
    readonly open: () => Promise<{ open: Open }>;
}

export const PAGES: readonly Page[] = [
    { key: 'scenarios', label: 'Scenarios', open: () => import('./pages/scenarios.ts') },
    { key: 'life', label: 'In life', open: () => import('./pages/life.ts') },
    { key: 'numbers', label: 'Numbers', open: () => import('./pages/numbers.ts') },
    { key: 'story', label: 'Story', open: () => import('./pages/story.ts') },
    { key: 'practice', label: 'Practice', open: () => import('./pages/practice.ts') },
    { key: 'experiments', label: 'Experiments', open: () => import('./pages/experiments.ts') },
    { key: 'film', label: 'Film', open: () => import('./pages/film.ts') },
    { key: 'share', label: 'Share', open: () => import('./pages/share.ts') },
];
