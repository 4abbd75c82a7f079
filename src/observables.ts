/**
 * What can be observed, each thing once: its name, unit, known digits, and how it is read. Readouts, plots, CSV and the JSON
 * of headless runs take them from here. A key is the dotted path under which `npm run simulate` prints the same thing, if it does.
 */
import { CHANNELS, KINDS, PUMPS } from './kinds.ts';
import type { Box, Impulse, KindView, Observed, Solution } from './snapshot.ts';
import { PERMEANT, type Permeant, SIDES, type Side, SPECIES, speciesOf } from './species.ts';
import { type Expected, voltageError_mV } from './theory/expected.ts';
import { ghkFromMeasured_mV, measuredRatios } from './theory/measured-permeability.ts';
import { PA_PER_E_PER_NS, pHOf } from './units.ts';

/** A moment: what was observed up to it, and theory at the averages. */
export interface Moment {
    readonly time_ns: number;
    readonly observed: Observed;
    readonly theory: Expected;
}

export interface Observable {
    readonly key: string;
    readonly label: string;
    /** As on screen; empty for counts and shares. */
    readonly unit: string;
    /** How many digits after the point are known. */
    digits(moment: Moment): number;
    /** Null where there is none. */
    read(moment: Moment): number | null;
}

/** One ion is most of a millivolt: what is read now is known to that, and a tenth would be noise. */
export const READING_DIGITS = 0;
/** Theory's lines, from averaged concentrations. */
export const LINE_DIGITS = 1;
/** A tenth, or whole units where the standard error is 10 and more: two digits of the error at most. */
export const digitsOf = (standardError: number): number => (standardError < 9.95 ? 1 : 0);
/** Concentrations, mM. */
export const concentrationDigits = (value_mM: number): number => (value_mM < 9.95 ? 1 : 0);

/** Digits after the point that show the first figure of an error, two where that is a 1: 0.05 has 2, 0.012 has 3. */
export const digitsOfError = (error: number): number => {
    if (!(error > 0)) return 2;
    const power = Math.floor(Math.log10(error));
    return Math.max(0, Math.min(4, (error < 2 * 10 ** power ? 1 : 0) - power));
};

/** Digits beyond those that are known, so that rounding adds no noise of its own. */
const GUARD_DIGITS = 2;

/** The value as it stands in a file. */
export const roundedValue = (observable: Observable, moment: Moment): number | null => {
    const value = observable.read(moment);
    return value === null || !Number.isFinite(value)
        ? null
        : Number(value.toFixed(observable.digits(moment) + GUARD_DIGITS));
};

const observable = (
    key: string,
    label: string,
    unit: string,
    digits: number | ((moment: Moment) => number),
    read: Observable['read'],
): Observable => ({
    key,
    label,
    unit,
    digits: typeof digits === 'number' ? () => digits : digits,
    read,
});

const symbolOf = (key: string): string => speciesOf(key).symbol;

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

const voltageError = ({ observed, theory }: Moment): number =>
    voltageError_mV(observed.averages, theory);
const voltageDigits = (moment: Moment): number => digitsOf(voltageError(moment));

export const TIME = observable('time_ns', 'Simulated time', 'ns', 1, (moment) => moment.time_ns);
export const VOLTAGE = observable(
    'voltage_mV.now',
    'Membrane potential',
    'mV',
    READING_DIGITS,
    ({ observed }) => observed.voltage_mV,
);
const MEAN_VOLTAGE = observable(
    'voltage_mV.mean',
    'Mean',
    'mV',
    voltageDigits,
    ({ observed }) => observed.averages.voltage_mV.mean,
);
const VOLTAGE_ERROR = observable(
    'voltage_mV.standardError',
    'Standard error',
    'mV',
    voltageDigits,
    (moment) => finite(voltageError(moment)),
);
const VOLTAGE_SPREAD = observable(
    'voltage_mV.standardDeviation',
    'Standard deviation',
    'mV',
    1,
    ({ observed }) => observed.averages.voltage_mV.standardDeviation,
);
export const GHK = observable('ghk_mV', 'GHK', 'mV', LINE_DIGITS, ({ theory }) => theory.ghk_mV);
const GHK_WITH_PUMP = observable(
    'ghkWithPump_mV',
    'GHK with pumps',
    'mV',
    LINE_DIGITS,
    ({ theory }) => theory.ghkWithPump_mV,
);
const GHK_MEASURED = observable(
    'ghkFromMeasured_mV',
    'GHK from passages',
    'mV',
    LINE_DIGITS,
    ({ observed }) => ghkFromMeasured_mV(observed.averages),
);

export const NERNST_DIGITS = 0;
export const nernst = (ion: Permeant): Observable =>
    observable(
        `nernst_mV.${ion}`,
        `E ${symbolOf(ion)}`,
        'mV',
        NERNST_DIGITS,
        ({ theory }) => theory.nernst_mV[ion],
    );

export const concentration = (side: Side, species: keyof Solution): Observable =>
    observable(
        `concentrations_mM.${side}.${species}`,
        `${symbolOf(species)} ${side}`,
        'mM',
        ({ observed }) => concentrationDigits(observed.concentrations_mM[side][species]),
        ({ observed }) => observed.concentrations_mM[side][species],
    );

/** Null without any H⁺. */
const pH = (side: Side): Observable =>
    observable(`pH.${side}`, `pH ${side}`, '', 2, ({ observed }) =>
        finite(pHOf(observed.concentrations_mM[side].H)),
    );
/** Mitchell's Δp, V less the Nernst potential of H⁺: what drives H⁺ inward where it is negative. */
const PROTON_MOTIVE_FORCE = observable(
    'protonMotiveForce_mV',
    'Proton-motive force',
    'mV',
    READING_DIGITS,
    ({ observed, theory: { nernst_mV } }) =>
        nernst_mV.H === null ? null : observed.averages.voltage_mV.mean - nernst_mV.H,
);

const crossed = (ion: Permeant, way: 'in' | 'out'): Observable =>
    observable(
        `crossings.${ion}.${way}`,
        `${symbolOf(ion)} crossed ${way}ward`,
        '',
        0,
        ({ observed }) => observed.passages[ion][way],
    );

const openChannels = (ion: Permeant): Observable =>
    observable(
        `open.${ion}`,
        `${symbolOf(ion)} channels open`,
        '',
        0,
        ({ observed }) => observed.open[ion],
    );

const channelCount = (ion: Permeant): Observable =>
    observable(
        `count.${ion}`,
        `${symbolOf(ion)} channels`,
        '',
        0,
        ({ observed }) => observed.count[ion],
    );

/** Relative to K⁺, or where nothing is open to K⁺ to the next ion. */
const measuredRatio = (ion: Permeant): Observable =>
    observable(
        `measuredPermeability.${ion}`,
        `P ${symbolOf(ion)} from passages`,
        '',
        ({ observed }) => digitsOfError(measuredRatios(observed.averages)[ion]?.error ?? 0),
        ({ observed }) => measuredRatios(observed.averages)[ion]?.value ?? null,
    );
const measuredRatioError = (ion: Permeant): Observable =>
    observable(
        `measuredPermeabilityError.${ion}`,
        `Standard error of P ${symbolOf(ion)} from passages`,
        '',
        ({ observed }) => digitsOfError(measuredRatios(observed.averages)[ion]?.error ?? 0),
        ({ observed }) => measuredRatios(observed.averages)[ion]?.error ?? null,
    );

/** Averaged outward current of one ion through its channels, pA. */
const channelCurrent_pA = ({ averages }: Observed, ion: Permeant): number => {
    const { valence } = speciesOf(ion);
    return PA_PER_E_PER_NS * valence * (averages.outward_per_ns[ion] - averages.inward_per_ns[ion]);
};

const current = (ion: Permeant): Observable =>
    observable(`current_pA.${ion}`, `${symbolOf(ion)} current`, 'pA', 2, ({ observed }) =>
        channelCurrent_pA(observed, ion),
    );

/** Impulses of the stretch of time that is averaged over; a mean of none is null. */
const averagedImpulses = ({ impulses, time_ns, averages }: Observed): readonly Impulse[] =>
    impulses.filter((each) => each.time_ns > time_ns - averages.span_ns);
const meanOf = (
    key: string,
    label: string,
    unit: string,
    digits: number,
    read: (impulse: Impulse) => number,
): Observable =>
    observable(`impulses.${key}`, `Mean ${label}`, unit, digits, ({ observed }) => {
        const all = averagedImpulses(observed);
        return all.length === 0
            ? null
            : all.reduce((sum, each) => sum + read(each), 0) / all.length;
    });
/** A mean of some ten impulses is known to a few mV and some 100 ns (channel noise, MODEL.md). */
export const IMPULSES: readonly Observable[] = [
    observable(
        'impulses.count',
        'Impulses',
        '',
        0,
        ({ observed }) => averagedImpulses(observed).length,
    ),
    observable(
        'impulses.evoked',
        'Impulses that followed a pulse',
        '',
        0,
        ({ observed }) =>
            averagedImpulses(observed).filter(({ stimulus }) => stimulus !== null).length,
    ),
    meanOf('peak_mV', 'peak of impulses', 'mV', 0, ({ peak_mV }) => peak_mV),
    meanOf('width_ns', 'width of impulses', 'ns', 0, ({ width_ns }) => width_ns),
    meanOf('lowest_mV', 'lowest voltage after impulses', 'mV', 0, ({ lowest_mV }) => lowest_mV),
    meanOf('ions.Na', 'Na⁺ that came in with an impulse', '', 0, ({ ions }) => ions.Na),
    meanOf('ions.K', 'K⁺ that went out with an impulse', '', 0, ({ ions }) => ions.K),
];

export const IONS = observable('ions', 'Ions', '', 0, ({ observed }) => observed.ions);

const GATED = CHANNELS.filter(({ leak }) => !leak);
/** Of kinds of channel that are not leak channels. */
const ofKind = ({ key, plural }: Pick<KindView, 'key' | 'plural'>): Observable[] => [
    observable(`count.${key}`, plural, '', 0, ({ observed }) => observed.channels[key].count),
    observable(
        `open.${key}`,
        `${plural} open`,
        '',
        0,
        ({ observed }) => observed.channels[key].open,
    ),
    observable(`passages.${key}.in`, `passed in by ${plural}`, '', 0, ({ observed }) => {
        return observed.channels[key].passedIn;
    }),
    observable(`passages.${key}.out`, `passed out by ${plural}`, '', 0, ({ observed }) => {
        return observed.channels[key].passedOut;
    }),
];

/** In the order of the columns of a CSV file. */
export const OBSERVABLES: readonly Observable[] = [
    TIME,
    VOLTAGE,
    MEAN_VOLTAGE,
    VOLTAGE_ERROR,
    VOLTAGE_SPREAD,
    GHK,
    GHK_WITH_PUMP,
    GHK_MEASURED,
    ...PERMEANT.map(nernst),
    ...SIDES.flatMap((side) => SPECIES.map(({ key }) => concentration(side, key))),
    ...SIDES.map(pH),
    PROTON_MOTIVE_FORCE,
    ...PERMEANT.map(channelCount),
    ...PERMEANT.map(openChannels),
    ...PERMEANT.flatMap((ion) => [crossed(ion, 'in'), crossed(ion, 'out')]),
    ...PERMEANT.map(current),
    ...PERMEANT.map(measuredRatio),
    ...PERMEANT.map(measuredRatioError),
    ...PUMPS.flatMap(({ key, name, plural }) => [
        observable(`${key}.count`, plural, '', 0, ({ observed }) => observed.pumps[key].count),
        observable(
            `${key}.cycles`,
            `${name} cycles`,
            '',
            0,
            ({ observed }) => observed.pumps[key].cycles,
        ),
        observable(
            `${key}.atp`,
            `ATP split by ${plural}`,
            '',
            0,
            ({ observed }) => observed.pumps[key].atp,
        ),
    ]),
    observable(
        'current_pA.pumps',
        'Pump current',
        'pA',
        2,
        ({ observed }) => PA_PER_E_PER_NS * observed.averages.pumpCurrent_e_per_ns,
    ),
    observable(
        'excessCharge_e',
        'Excess charge',
        'e',
        0,
        ({ observed }) => observed.excessCharge_e,
    ),
    ...IMPULSES,
    IONS,
    ...GATED.flatMap(ofKind),
];

/** All that can be observed of a world that holds these kinds: of those that came with a scenario file behind those of every cell. */
export const observablesOf = ({ kinds }: Pick<Box, 'kinds'>): readonly Observable[] => [
    ...OBSERVABLES,
    ...kinds.filter(({ key }) => !KINDS.some((kind) => kind.key === key)).flatMap(ofKind),
];
