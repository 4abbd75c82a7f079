/** Scenarios of the nerve impulse. */
import type { ShippedScenario } from './promise.ts';

export const IMPULSES: readonly ShippedScenario[] = [];
