/** What a voltage-clamp protocol must show: the chains' exact shares, and GHK's currents through as many open pores. */
import type { ChannelKind } from '../kinds/kind.ts';
import type { Settings } from '../params.ts';
import type { Box } from '../snapshot.ts';
import { createCourse } from '../theory/course.ts';
import { gateChain, inactivatedShare, openShare, stationaryShares } from '../theory/gate-chain.ts';
import { clamped, type Patch, patchOf } from '../theory/patch.ts';
import { sharesAt } from '../theory/stationary.ts';
import { thermalVoltage_mV } from '../units.ts';
import { LATE_SHARE, peakAt, smoothed } from './clamp-curves.ts';
import { type Protocol, readAt } from './clamp-protocol.ts';

/** What a kind does after a step to a voltage, at the moment at which its current is read. */
export interface StepLine {
    readonly voltage_mV: number;
    readonly current_e_per_ns: number;
    readonly openShare: number;
}

/** What a kind does after long enough at a voltage. */
export interface GateLine {
    readonly voltage_mV: number;
    /** How many are not closed by inactivation, and how many of those are open. */
    readonly available: number;
    readonly openOfAvailable: number;
}

/** Lines are drawn through so many points. */
const LINE_POINTS = 37;
/** As long as what is shown is averaged over, ns. */
const STRETCH_ns = 20;
/** Peaks are over before. */
const PEAKS_ns = 10_000;
/** Moments in the last fifth of a step. */
const LATE_MOMENTS = 10;

const lineOver = (from_mV: number, to_mV: number): number[] =>
    Array.from(
        { length: LINE_POINTS },
        (_, i) => from_mV + ((to_mV - from_mV) * i) / (LINE_POINTS - 1),
    );

/** The kind alone, in the hands of the amplifier. */
const patchWith = (kind: ChannelKind, settings: Settings, box: Box): Patch => {
    const patch = clamped(patchOf(settings, box));
    return { ...patch, channels: patch.channels.filter(({ key }) => key === kind.key) };
};

const mean = (values: readonly number[]): number =>
    values.reduce((sum, each) => sum + each, 0) / values.length;

/** When a kind is looked at after a step. */
const timesOf = (kind: ChannelKind, { duration_ns }: Protocol): number[] =>
    readAt(kind) === 'peak'
        ? Array.from(
              { length: Math.floor(Math.min(duration_ns, PEAKS_ns) / STRETCH_ns) },
              (_, i) => (i + 0.5) * STRETCH_ns,
          )
        : Array.from(
              { length: LATE_MOMENTS },
              (_, i) => duration_ns * (1 - LATE_SHARE * (1 - (i + 0.5) / LATE_MOMENTS)),
          );

const stepAt = (kind: ChannelKind, patch: Patch, protocol: Protocol, voltage_mV: number) => {
    const [before] = sharesAt(patch, protocol.holding_mV);
    const course = createCourse(patch, { voltage_mV, shares: { [kind.key]: before } });
    const moments = timesOf(kind, protocol).map((time_ns) => {
        course.follow(time_ns);
        return course.moment().byKind[kind.key];
    });
    const open = moments.map((moment) => moment.open);
    const currents = moments.map((moment) => moment.current_e_per_ns);
    const [{ count }] = patch.channels;
    if (readAt(kind) === 'late')
        return { current_e_per_ns: mean(currents), openShare: mean(open) / count };
    const at = peakAt(open);
    return { current_e_per_ns: smoothed(currents)[at], openShare: smoothed(open)[at] / count };
};

/** Lines for a kind over all steps of a protocol. */
export const stepLine = (
    kind: ChannelKind,
    settings: Settings,
    box: Box,
    protocol: Protocol,
): StepLine[] => {
    const patch = patchWith(kind, settings, box);
    return lineOver(protocol.from_mV, protocol.to_mV).map((voltage_mV) => ({
        voltage_mV,
        ...stepAt(kind, patch, protocol, voltage_mV),
    }));
};

/** The curves of a kind's gates, from one voltage to another. */
export const gateLine = (
    kind: ChannelKind,
    settings: Settings,
    [from_mV, to_mV]: readonly [number, number],
): GateLine[] => {
    const kT = thermalVoltage_mV(settings.temperature_C);
    const chain = gateChain(kind, settings, kT);
    return lineOver(from_mV, to_mV).map((voltage_mV) => {
        const shares = stationaryShares(chain, voltage_mV, kT);
        const available = 1 - inactivatedShare(chain, shares);
        return { voltage_mV, available, openOfAvailable: openShare(chain, shares) / available };
    });
};
