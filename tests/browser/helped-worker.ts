/** A simulation's worker like the page's, whose helpers are those that its name says. */
import type { Helpers } from '../../src/simulation/helpers.ts';
import { NONE } from '../../src/simulation/helpers.ts';
import { browserHelpers } from '../../src/worker/helpers.ts';
import { holdLifeline } from '../../src/worker/lifeline.ts';
import { serve } from '../../src/worker/serve.ts';
import { TRAITOR } from '../traitor.ts';

const HELPERS: Readonly<Record<string, Helpers>> = {
    none: NONE,
    // However many cores there are.
    two: { ...browserHelpers(), most: 2 },
    /** Whose script does not load. */
    absent: { most: 2, start: () => void new Worker('/nowhere.js') },
    /** Takes a chunk, and ends. */
    traitor: {
        most: 1,
        start: ({ memory }) => {
            const script = `onmessage = ({ data }) => { (${TRAITOR})(data); close(); };`;
            new Worker(URL.createObjectURL(new Blob([script]))).postMessage(memory);
        },
    },
};

const scope = globalThis as unknown as Parameters<typeof serve>[0] &
    Parameters<typeof holdLifeline>[0] & { readonly name: string };
serve(scope, HELPERS[scope.name]);
holdLifeline(scope);
