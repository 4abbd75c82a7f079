import { browserHelpers } from './helpers.ts';
import { holdLifeline } from './lifeline.ts';
import { serve } from './serve.ts';

const scope = globalThis as unknown as Parameters<typeof serve>[0] &
    Parameters<typeof holdLifeline>[0];
serve(scope, browserHelpers());
holdLifeline(scope);
