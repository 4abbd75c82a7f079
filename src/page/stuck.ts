/** Where somebody may be stuck, as the cell and the page show it. */
import type { Settings } from '../params.ts';
import type { Expected } from '../theory/expected.ts';

/** In the order in which they are said. */
export const STUCK = ['paused', 'noPotassium', 'noFuel', 'runDown'] as const;
export type Stuck = (typeof STUCK)[number];

export interface Standing {
    readonly settings: Pick<Settings, 'channels' | 'pumps'>;
    readonly theory: Pick<Expected, 'nernst_mV'>;
    readonly playing: boolean;
    /** Since it was paused somebody has reached for the cell or its settings. */
    readonly touched: boolean;
}

/** Two gradients that make less are gone. */
const GONE_mV = 8;

const IS: Readonly<Record<Stuck, (standing: Standing) => boolean>> = {
    paused: ({ playing, touched }) => !playing && touched,
    noPotassium: ({ settings: { channels } }) =>
        channels.K.count * channels.K.permeability * (channels.K.openProbability ?? 1) === 0,
    noFuel: ({ settings: { pumps } }) => pumps.count > 0 && pumps.atp === 0,
    runDown: ({ theory: { nernst_mV } }) =>
        [nernst_mV.K, nernst_mV.Na].every((mV) => mV !== null && Math.abs(mV) < GONE_mV),
};

export const stuckIn = (standing: Standing): readonly Stuck[] =>
    STUCK.filter((each) => IS[each](standing));

/** After so long it is said, ms. */
const WAIT_ms = 20_000;

export interface Noticing {
    /** @returns what is to be said now */
    see(stuck: readonly Stuck[], now_ms: number): Stuck | undefined;
    /** Another run: what it begins with is meant to be so. */
    begin(meant: readonly Stuck[]): void;
    /** Somebody has read it; it is said again when it has been otherwise meanwhile. */
    dismiss(stuck: Stuck): void;
}

export const createNoticing = (): Noticing => {
    let meant = new Set<Stuck>();
    const since_ms = new Map<Stuck, number>();
    const dismissed = new Set<Stuck>();
    return {
        see: (stuck, now_ms) => {
            for (const each of STUCK)
                if (!stuck.includes(each)) {
                    since_ms.delete(each);
                    dismissed.delete(each);
                    meant.delete(each);
                } else if (!since_ms.has(each)) since_ms.set(each, now_ms);
            return stuck.find(
                (each) =>
                    !meant.has(each) &&
                    !dismissed.has(each) &&
                    now_ms - (since_ms.get(each) ?? now_ms) >= WAIT_ms,
            );
        },
        begin: (ofRun) => {
            meant = new Set(ofRun);
            since_ms.clear();
        },
        dismiss: (stuck) => dismissed.add(stuck),
    };
};
