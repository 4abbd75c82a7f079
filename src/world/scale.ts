/** Everything that follows from the settings by arithmetic: geometry, kinetics of one step, field constants. */
import type { Settings } from '../params.ts';
import { INSIDE, OUTSIDE, PERMEANT, SIDES, SPECIES } from '../species.ts';
import {
    diffusionScale,
    IONS_PER_NM3_PER_MM,
    MEMBRANE_CAPACITANCE,
    MEMBRANE_THICKNESS_nm,
    PERMITTIVITY_RATIO,
    thermalVoltage_mV,
} from '../units.ts';
import { BLOCKS, type Ions, sideOf, speciesOf } from './ions.ts';
import { POSITION_BITS } from './kernel/layout.ts';
import { MOST_STRIDE } from './kernel.ts';
import { STEP_SIGMA } from './random.ts';

/** Ions move in a pore with this share of their mobility in water (Hille, Ion Channels of Excitable Membranes, ch. 14: 0.1 to 1). */
export const PORE_MOBILITY = 0.5;
/**
 * Discrete steps see an absorbing end so many standard deviations further off than it is: 0.5826 for normal steps (−ζ(½)/√2π: Siegmund,
 * Adv. Appl. Prob. 11, 701, 1979), and this for ours (Spitzer's sum over E[Sₙ⁺]/n, in tests/unit/random.test.ts). The pore is so much
 * wider as it seems longer by that at both ends, and its field is spread over all of that length.
 */
export const END_CORRECTION = 0.5832;
/** Cross-section of the K⁺ leak pore, nm²: a cylinder of radius 0.45 nm. Its permeability is the unit of all others. */
export const PORE_AREA_nm2 = Math.PI * 0.45 ** 2;
/** Width of the mouth of a channel or pump that ions can hit, nm. */
export const MOUTH_nm = 3.6;
/** What C is kept at where the exaggeration is left out, e/mV. */
export const CAPACITANCE_e_per_mV = 1.2;
/** Longest step of an ion per axis, one standard deviation, nm: a sixth of the membrane, a quarter of a mouth. */
const LONGEST_STEP_nm = 0.85;

export interface Scale {
    readonly width: number;
    readonly height: number;
    readonly depth: number;
    readonly membrane: number;
    /** Half the membrane: its faces are at ±face. */
    readonly face: number;
    readonly exaggeration: number;
    /** Of the membrane, and of it with both Debye layers in series: from bulk to bulk, e/mV. */
    readonly capacitance: number;
    readonly bulkCapacitance: number;
    readonly kT: number;
    /** Time steps in a ns, a whole number; one of them, ns. */
    readonly perNs: number;
    readonly dt: number;
    /** How often the time step was halved, to show that results do not hang on it. */
    readonly finer: number;
    /** Bins of the field across the water of one side. */
    readonly bins: number;
    readonly binWidth: number;
    /** What 1 is in an ion's height, nm; height of the water in it. */
    readonly unit: number;
    readonly heightUnits: number;
    /** What 1 is in an ion's place along the membrane, nm; half a mouth in it, and the whole in nm. */
    readonly unitAlong: number;
    readonly halfMouth: number;
    readonly mouth: number;
    /** Length of a step across the membrane for each 1 of the sum of its draws, position units: a whole number. */
    readonly stride_s: Float64Array;
    /** nm²/ns, and the standard deviation of one step per axis, nm: what whole strides make of it, a few in 10⁵ off. */
    readonly diffusion_s: Float64Array;
    readonly sigma_s: Float64Array;
    /** Drift of one step in a field of 1 mV/nm, nm: D·dt·z/kT. */
    readonly drift_s: Float64Array;
    /** mV/nm for each e behind the plane. */
    readonly waterField: number;
    readonly membraneField: number;
    /** Ions of 1 mM on one side. */
    readonly ionsPerMilliMolar: number;
    /** nm³/ns: permeability of the open K⁺ leak channel. */
    readonly unitPermeability: number;
}

/** Permeability of an open K⁺ leak channel, nm³/ns: ρ·D·A/d. */
export const unitPermeability = (temperature_C: number): number =>
    (PORE_MOBILITY *
        SPECIES[0].diffusion25_nm2_ns *
        diffusionScale(temperature_C) *
        PORE_AREA_nm2) /
    MEMBRANE_THICKNESS_nm;

/**
 * @param finer halves the time step that many times, to show that results do not hang on it
 * @param bins of a world that is running already
 * @throws where the time step cannot follow what is asked for
 */
export function deriveScale(settings: Settings, finer = 0, bins?: number): Scale {
    const { slab, temperature_C } = settings;
    const membrane = MEMBRANE_THICKNESS_nm;
    const area = slab.width_nm * slab.depth_nm;
    const exaggeration =
        slab.exaggeration ?? Math.max(1, CAPACITANCE_e_per_mV / (MEMBRANE_CAPACITANCE * area));
    const capacitance = exaggeration * MEMBRANE_CAPACITANCE * area;
    const kT = thermalVoltage_mV(temperature_C);
    // Rounded, so that a last bit of a power that differs between engines does not get into the world.
    const warm = Math.fround(diffusionScale(temperature_C));
    const diffusion_s = Float64Array.from(SPECIES, (s) => s.diffusion25_nm2_ns * warm);
    const fastest = Math.max(...diffusion_s);

    const lengths = debyeLengths_nm(settings, exaggeration, kT);
    const debye = Math.min(...lengths);
    const relaxation = (debye * debye) / fastest;
    const binsAcross = bins ?? Math.ceil(slab.height_nm / Math.min(0.5, debye / 3));
    const binWidth = slab.height_nm / binsAcross;
    const unit = binWidth / 2 ** POSITION_BITS;
    const longestStep = Math.min(LONGEST_STEP_nm, MOST_STRIDE * STEP_SIGMA * unit);
    const longest = Math.min(longestStep ** 2 / (2 * fastest), relaxation / 5);
    const perNs = Math.ceil(1 / longest) * 2 ** finer;
    const dt = 1 / perNs;

    const stride_s = diffusion_s.map((d) =>
        Math.round(Math.sqrt(2 * d * dt) / (STEP_SIGMA * unit)),
    );
    const sigma_s = stride_s.map((stride) => stride * STEP_SIGMA * unit);
    // Einstein's relation holds to the last digit: drift goes with the variance that steps have.
    const drift_s = sigma_s.map((sigma, s) => (sigma * sigma * SPECIES[s].valence) / (2 * kT));
    const unitAlong = slab.width_nm / 65536;
    const halfMouth = Math.round(MOUTH_nm / 2 / unitAlong);
    const mouth = 2 * halfMouth * unitAlong;
    const scale: Scale = {
        width: slab.width_nm,
        height: slab.height_nm,
        depth: slab.depth_nm,
        membrane,
        face: membrane / 2,
        exaggeration,
        capacitance,
        bulkCapacitance:
            capacitance /
            (1 + (lengths[INSIDE] + lengths[OUTSIDE]) / (membrane * PERMITTIVITY_RATIO)),
        kT,
        perNs,
        dt,
        finer,
        bins: binsAcross,
        binWidth,
        unit,
        heightUnits: binsAcross * 2 ** POSITION_BITS,
        unitAlong,
        halfMouth,
        mouth,
        stride_s,
        diffusion_s,
        sigma_s,
        drift_s,
        membraneField: 1 / (capacitance * membrane),
        waterField: 1 / (capacitance * membrane * PERMITTIVITY_RATIO),
        ionsPerMilliMolar: IONS_PER_NM3_PER_MM * area * slab.height_nm,
        unitPermeability: unitPermeability(temperature_C),
    };
    return scale;
}

/**
 * Debye length of each side, nm: λ² = κ·ε_w·kT / Σz²c with ε_w = c_m·d·80/5.65. The shorter one sets the field's bins and bounds the time
 * step, for the charge relaxes within λ²/D.
 */
function debyeLengths_nm(settings: Settings, exaggeration: number, kT: number): number[] {
    const permittivity = MEMBRANE_CAPACITANCE * MEMBRANE_THICKNESS_nm * PERMITTIVITY_RATIO;
    return SIDES.map((side) => {
        const of = (sign: number) =>
            PERMEANT.reduce(
                (sum, ion, s) => sum + (SPECIES[s].valence === sign ? settings[side][ion] : 0),
                0,
            );
        const charges_mM = Math.max(1, 2 * Math.max(of(1), of(-1)));
        return Math.sqrt((exaggeration * permittivity * kT) / (IONS_PER_NM3_PER_MM * charges_mM));
    });
}

/** Lowest y of the water of one side, nm. */
export const floorOf = (scale: Scale, side: number): number =>
    side === INSIDE ? -(scale.face + scale.height) : scale.face;

/** The face of the membrane on one side, and the direction from it into the water. */
export const faceOf = (scale: Scale, side: number): number =>
    side === INSIDE ? -scale.face : scale.face;
export const intoWater = (side: number): number => (side === INSIDE ? -1 : 1);

/** Tells the kernel all that it must know of a world's scale. */
export function setKernel({ ions, scale }: { ions: Ions; scale: Scale }): void {
    const { unit, unitAlong, halfMouth, heightUnits, drift_s, sigma_s, stride_s } = scale;
    const top = scale.face + scale.height;
    const perHeight = 65536 / (2 * top);
    ions.kernel.setScale(
        heightUnits,
        halfMouth,
        Array.from({ length: BLOCKS }, (_, block) => {
            const sigma = sigma_s[speciesOf(block)];
            return {
                stride: stride_s[speciesOf(block)],
                strideAlong: sigma / STEP_SIGMA / unitAlong,
                // z·E/kT is what drift is of σ²/2.
                work: (2 * unit * unit) / (sigma * sigma),
                driftPerField: drift_s[speciesOf(block)] / unit,
                valence: SPECIES[speciesOf(block)].valence,
                inside: sideOf(block) === INSIDE,
                species: speciesOf(block),
                bottom: (floorOf(scale, sideOf(block)) + top) * perHeight,
                bin: scale.binWidth * perHeight,
            };
        }),
    );
}
