/**
 * A membrane at the level of its machines, without a drop of water: each pump a chain in its stationary state at the set solutions, each
 * channel the flux of Goldman, Hodgkin and Katz, and the voltage at which no current is left. It shares the kinds' tables with the world,
 * and how quickly a site binds what hits it; no ion is in it.
 */
import { chargeOfCycle_e, type PumpKind, type Transition } from '../src/kinds/kind.ts';
import { CHANNELS, PUMPS } from '../src/kinds.ts';
import { groupOf, type Settings, surroundingsOf } from '../src/params.ts';
import type { Box } from '../src/snapshot.ts';
import { filledUp, perIon, speciesOf } from '../src/species.ts';
import { ionicStrength_mM, membraneShare } from '../src/theory/charge.ts';
import { ghkFlux, layeredFlux, total, valence } from '../src/theory/ghk.ts';
import { IONS_PER_NM3_PER_MM, thermalVoltage_mV } from '../src/units.ts';

/** As in the world: of one empty site, nm³/ns. */
const BINDING = 6;

const stationary = (rate_ij: readonly (readonly number[])[]): number[] => {
    // Rows are the balance of each state but the last, which says that shares add up to 1.
    const n = rate_ij.length;
    const rows = rate_ij.map((_, j) => [
        ...rate_ij.map((out, i) =>
            j === n - 1 ? 1 : i === j ? -out.reduce((sum, x) => sum + x, 0) : rate_ij[i][j],
        ),
        j === n - 1 ? 1 : 0,
    ]);
    for (let i = 0; i < n; i++) {
        const pivot = rows.slice(i).reduce((a, b) => (Math.abs(b[i]) > Math.abs(a[i]) ? b : a));
        const at = rows.indexOf(pivot);
        [rows[i], rows[at]] = [rows[at], rows[i]];
        for (const [k, row] of rows.entries()) {
            if (k === i) continue;
            const times = row[i] / rows[i][i];
            rows[k] = row.map((x, column) => x - times * rows[i][column]);
        }
    }
    return rows.map((row, i) => row[n] / row[i]);
};

/** Cycles of one pump, outward ones for each ns. */
export const cyclesOf = (kind: PumpKind, settings: Settings, voltage_mV: number): number => {
    const kT = thermalVoltage_mV(settings.temperature_C);
    const transitions: readonly Transition[] = kind.transitions(
        groupOf(settings, kind.group),
        surroundingsOf(settings, kT),
    );
    const at = (name: string) => kind.states.findIndex((state) => state.name === name);
    const held = (state: number, ion: string) =>
        Object.entries(kind.states[state].bound ?? {}).find(([key]) => key === ion)?.[1] ?? 0;
    const both = transitions.map(({ from, to, binds, ...own }) => {
        const [a, b] = [at(from), at(to)];
        if (binds) {
            const { ion, dissociation_mM } = binds;
            const side = kind.states[a].facing === 1 ? settings.outside : settings.inside;
            const sites = Math.max(...kind.states.map((_, state) => held(state, ion)));
            const each = BINDING * IONS_PER_NM3_PER_MM;
            return {
                ...{ a, b, completesCycle: false },
                forward: (sites - held(a, ion)) * each * side[ion],
                back: held(b, ion) * each * dissociation_mM,
            };
        }
        const charge_e = Object.entries(kind.states[a].bound ?? {}).reduce(
            (sum, [ion, n]) => sum + n * speciesOf(ion).valence,
            kind.siteCharge_e,
        );
        const way = ((kind.states[b].facing ?? 0) - (kind.states[a].facing ?? 0)) / 2;
        const work = (charge_e * way * voltage_mV) / kT;
        const { share = 0.5 } = own;
        return {
            ...{ a, b, completesCycle: own.completesCycle },
            forward: own.rate_per_ns * Math.exp(share * work),
            back: own.back_per_ns * Math.exp((share - 1) * work),
        };
    });
    const n = kind.states.length;
    const rate_ij = Array.from({ length: n }, () => Array.from({ length: n }, () => 0));
    for (const { a, b, forward, back } of both) {
        rate_ij[a][b] += forward;
        rate_ij[b][a] += back;
    }
    const share_i = stationary(rate_ij);
    return both.reduce(
        (sum, { a, b, forward, back, completesCycle }) =>
            completesCycle ? sum + share_i[a] * forward - share_i[b] * back : sum,
        0,
    );
};

/** Where all currents of a cell add up to none. @param box how permeable the K⁺ leak channel is, and what Debye layers take of the voltage */
export const balanced_mV = (
    settings: Settings,
    {
        unitPermeability_nm3_ns,
        exaggeration,
    }: Pick<Box, 'unitPermeability_nm3_ns' | 'exaggeration'>,
): number => {
    const { inside, outside, temperature_C } = settings;
    const strengths = {
        inside: ionicStrength_mM(filledUp(inside)),
        outside: ionicStrength_mM(filledUp(outside)),
    };
    const share = membraneShare(strengths, temperature_C, exaggeration);
    const permeability = perIon((ion) =>
        CHANNELS.reduce((sum, kind) => {
            const {
                count,
                permeability: each,
                openProbability = 0,
            } = groupOf(settings, kind.group);
            return kind.ion === ion ? sum + count * each * openProbability : sum;
        }, 0),
    );
    const current = (mV: number): number =>
        PUMPS.reduce((sum, kind: PumpKind) => {
            const { count } = groupOf(settings, kind.group);
            if (count === 0) return sum;
            return sum + count * chargeOfCycle_e(kind) * cyclesOf(kind, settings, mV);
        }, 0) +
        layeredFlux(mV / thermalVoltage_mV(temperature_C), share) *
            total(
                (ion) =>
                    valence[ion] *
                    ghkFlux(
                        valence[ion],
                        permeability[ion] * unitPermeability_nm3_ns,
                        settings.inside[ion],
                        settings.outside[ion],
                        mV,
                        settings.temperature_C,
                    ),
            );
    let [low, high] = [-400, 200];
    while (high - low > 0.01) {
        const middle = (low + high) / 2;
        if (current(middle) < 0) low = middle;
        else high = middle;
    }
    return (low + high) / 2;
};
