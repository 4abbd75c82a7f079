/** What the page says of pulses and impulses, and when it slows down for them. */
import { describe, expect, it } from 'vitest';
import { createFiring, type Fired } from '../../src/app/firing.ts';
import { aboutElectrode } from '../../src/hands/electrode.ts';
import { inRow, placedIn } from '../../src/hands/row.ts';
import { CHANNELS, KINDS } from '../../src/kinds.ts';
import { impulseText } from '../../src/page/impulses.ts';
import { newsText } from '../../src/page/summary.ts';
import { check } from '../../src/settings/settings.ts';
import type { Impulse, Snapshot } from '../../src/snapshot.ts';
import { densityInLife_A_per_cm2 } from '../../src/theory/stimulus.ts';
import { fasterText } from '../../src/ui/exaggerations.ts';
import { prefixed } from '../../src/ui/format.ts';
import { currentText, pulseText } from '../../src/ui/stimulus-text.ts';

/** Thin space, between thousands. */
const THIN = '\u202f';

const seen = (gated: number, more: Partial<Snapshot['observed']> = {}) =>
    ({
        box: {
            ...{ epoch: 1, kinds: KINDS, capacitance_e_per_mV: 4.8 },
            ...{ width_nm: 240, height_nm: 30, depth_nm: 20 },
        },
        observed: {
            channels: Object.fromEntries(
                CHANNELS.map(({ key, leak }) => [key, { count: leak ? 3 : gated }]),
            ),
            pumps: { pump: { count: 0 } },
            concentrations_mM: { inside: { K: 140, Na: 10 } },
            ...{ impulses: [], firing: false, fired_ns: null, pulses: 0, ...more },
        },
    }) as unknown as Snapshot;
const IMPULSE: Impulse = {
    ...{ time_ns: 5000, peak_mV: 37.6, width_ns: 712, lowest_mV: -74, stimulus: 1 },
    ions: { Na: 812, K: 790 },
};

describe('the strength of a pulse', () => {
    it('is told as the current density of life', () => {
        // 4.8 e/ns into 4.8 e/mV lift the voltage by 1 mV a ns: into 1 µF/cm² that takes 1 A/cm², and 75 times less for gates of life.
        expect(densityInLife_A_per_cm2(4.8, 4.8, 1)).toBeCloseTo(1, 6);
        expect(densityInLife_A_per_cm2(4.8, 4.8, 75)).toBeCloseTo(1 / 75, 8);
    });
    it('is told in e/ns and pA; of life only where there are gates', () => {
        expect(currentText(3.2)).toBe('3.2 e/ns = 513 pA');
        const pulse = { current_e_per_ns: 3.2, duration_ns: 150 };
        expect(pulseText(pulse, seen(28))).toBe(
            '3.2 e/ns = 513 pA, 8.89 mA/cm² in life, for 150 ns',
        );
        expect(pulseText(pulse, seen(0))).toBe('3.2 e/ns = 513 pA, for 150 ns');
    });
    it('has the prefix that leaves a number from 1 to 1000', () => {
        expect(prefixed(0.99996, 'A')).toBe('1 A');
        expect(prefixed(-3.204e-9, 'A')).toBe('−3.2 nA');
        expect(prefixed(0, 'A')).toBe('0 A');
        expect(prefixed(2.5e-14, 'A')).toBe('0.025 pA');
    });
});

describe('what is said of a cell that can fire', () => {
    it('is nothing where it has no gates for that', () => {
        expect(impulseText(seen(0))).toBeUndefined();
        expect(fasterText(seen(0).box, seen(0).observed, 'channel')).toBeUndefined();
        expect(fasterText(seen(1).box, seen(1).observed, 'channel')).toBe('75 × faster than life');
    });
    it('is the last impulse, with the ions it moved and how many there are', () => {
        expect(impulseText(seen(28))).toBe('No impulse so far');
        expect(impulseText(seen(28, { pulses: 1 }))).toBe('No impulse after 1 pulse');
        // (140 + 10) mM in 240 × 30 × 20 nm³: 13 007.
        expect(impulseText(seen(28, { impulses: [IMPULSE], pulses: 1 }))).toBe(
            `Impulse 1: up to 38 mV, 712.0 ns wide. 812 Na⁺ came in, 790 K⁺ went out, with 13${THIN}000 inside`,
        );
    });
    it('tells of one that goes on, and of one that is over and not told of yet', () => {
        const second = { impulses: [IMPULSE], pulses: 2, fired_ns: 12_000 };
        expect(impulseText(seen(28, { ...second, firing: true }))).toBe('Impulse 2 goes on');
        expect(impulseText(seen(28, second))).toBe('Impulse 2 is over, and is being measured');
    });
    it('is heard once', () => {
        const told = { pulses: 2, latest_ns: 0 };
        expect(newsText({ pulses: 3, impulses: [] }, told)).toBe('Stimulus 3.');
        expect(newsText({ pulses: 3, impulses: [IMPULSE] }, told)).toBe(
            'Stimulus 3. Impulse: peak 38 mV.',
        );
        expect(newsText({ pulses: 3, impulses: [IMPULSE] }, { pulses: 3, latest_ns: 5000 })).toBe(
            '',
        );
    });
});

describe('the electrode by hand', () => {
    const there = (isOn: boolean, pulses: number): Snapshot => ({
        ...seen(28, { pulses }),
        electrode: { x_nm: 20, y_nm: -10, isOn, current_e_per_ns: -3.2 },
    });
    const { stimulus } = check({ stimulus: { count: 10, interval_us: 6 } });

    it('says what its pulses are', () => {
        expect(aboutElectrode(there(true, 3), stimulus)).toEqual([
            'Electrode',
            [
                'pulse 3 is on',
                '3.2 e/ns = 513 pA out of the cell',
                'as much as 8.89 mA/cm² in life',
                'for 150 ns each',
                '10 come by themselves, 6.0 µs apart',
                'click: stimulate',
            ],
        ]);
        expect(aboutElectrode(there(false, 3), stimulus)?.[1][0]).toBe('no pulse now, 3 so far');
        expect(aboutElectrode({ ...there(true, 3), electrode: null }, stimulus)).toBeUndefined();
    });
    it('stands in the row that keys walk along', () => {
        const proteins = [30, 10].map((x_nm, id) => ({ id, x_nm }));
        const row = placedIn({ ...there(false, 0), proteins } as unknown as Snapshot);
        const types = (from: number, by: number) => {
            const start = inRow(row, undefined, from);
            return inRow(row, start, by)?.type;
        };
        expect(inRow(row, undefined, 1)).toMatchObject({ type: 'protein', x_nm: 10 });
        expect(types(1, 1)).toBe('electrode');
        expect(types(-1, -1)).toBe('electrode');
    });
});

describe('slow while it fires', () => {
    const at = (
        time_ns: number,
        voltage_mV: number,
        pulses = 0,
        isOn = false,
        gated = 28,
    ): Fired => {
        const { box, observed } = seen(gated, { voltage_mV, pulses });
        const electrode = { x_nm: 0, y_nm: 0, isOn, current_e_per_ns: 3 };
        return { time_ns, box, observed, electrode };
    };
    /** Of each moment, whether an impulse goes on then. */
    const follow = (moments: readonly Fired[]): boolean[] => {
        const firing = createFiring();
        return moments.map((moment) => {
            firing.note(moment);
            return firing.goesOn();
        });
    };
    it('begins with a pulse, and ends when the voltage is back', () => {
        const course = [
            ...[at(0, -70), at(100, -70, 1, true), at(200, -60, 1, true), at(300, -40, 1)],
            ...[at(800, 35, 1), at(1500, -50, 1), at(1600, -56, 1), at(1700, -70, 1)],
        ];
        expect(follow(course)).toEqual([false, true, true, true, true, true, false, false]);
    });
    it('ends when a pulse was too weak', () => {
        expect(follow([at(0, -70), at(10, -70, 1, true), at(200, -62, 1)])).toEqual([
            ...[false, true, false],
        ]);
    });
    it('begins with a rise of its own, once, and not for a cell that stays depolarized', () => {
        const course = [at(0, -70), at(100, -44), at(2000, -40), at(4200, -40), at(9000, -40)];
        expect(follow(course)).toEqual([false, true, true, false, false]);
        expect(follow([at(0, -10), at(100, -20), at(200, -60), at(300, -30)])).toEqual([
            ...[false, false, false, true],
        ]);
    });
    it('is nothing for a cell without voltage-gated channels', () => {
        expect(follow([at(0, -70, 0, false, 0), at(100, 0, 1, true, 0)])).toEqual([false, false]);
    });
    it('begins anew with another world', () => {
        const other = at(0, -70);
        const fresh = { ...other, box: { ...other.box, epoch: 2 } };
        expect(follow([at(0, -70), at(100, -40, 1, true), fresh])).toEqual([false, true, false]);
    });
});
