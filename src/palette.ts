/**
 * Colours and shapes. Every two ion colours keep ΔE 30 in normal, protan, deutan and tritan vision; shape says the same without
 * colour. `ink` are the hues for text: contrast at least 4.5 (WCAG AA) on ground and panel; the fills keep at least 3. A test holds
 * them to it.
 */
import type { ChannelKind, PumpKind } from './kinds/kind.ts';
import type { PumpKey } from './kinds.ts';
import type { SpeciesKey } from './species.ts';

export const THEMES = ['dark', 'light'] as const;
export type Theme = (typeof THEMES)[number];

export type Shape = 'circle' | 'diamond' | 'square' | 'blob' | 'triangle' | 'cross';

export const SHAPES: Record<SpeciesKey, Shape> = {
    K: 'diamond',
    Na: 'circle',
    Cl: 'square',
    H: 'cross',
    A: 'blob',
    X: 'triangle',
};

export interface Palette {
    /** Behind everything. */
    readonly ground: string;
    /** Water outside and inside, next to the membrane; towards the far edge it goes over into `ground`. */
    readonly outside: string;
    readonly inside: string;
    /** Boxes that stand on the ground. */
    readonly panel: string;
    readonly line: string;
    readonly text: string;
    readonly muted: string;
    /** Focus rings and what is selected. */
    readonly accent: string;
    readonly species: Record<SpeciesKey, string>;
    readonly ink: Record<SpeciesKey, string>;
    /** By key of the kind of pump. */
    readonly pump: Record<PumpKey, string>;
    readonly pumpInk: Record<PumpKey, string>;
    /** ATP and phosphate. */
    readonly energy: string;
    readonly lipidHead: string;
    readonly lipidTail: string;
    /** Gates and held marks: nothing else is of this colour. */
    readonly gate: string;
    /** Molecules of a drug. */
    readonly drug: string;
    /** The stimulus electrode. */
    readonly glass: string;
    /** Charge signs. */
    readonly positive: string;
    readonly negative: string;
    /** Water at +100 mV and at −100 mV, where the potential is shown as a tint. */
    readonly highPotential: string;
    readonly lowPotential: string;
    /** Curves: the measured voltage, and theory. */
    readonly voltage: string;
    readonly theory: string;
}

export const PALETTE: Record<Theme, Palette> = {
    dark: {
        ground: '#0b1020',
        outside: '#0e1a30',
        inside: '#15152f',
        panel: '#141b30',
        line: '#33405f',
        text: '#e9edf8',
        muted: '#a7b1cc',
        accent: '#ffe08a',
        species: {
            K: '#235be4',
            Na: '#de5606',
            Cl: '#1be79c',
            H: '#cceeff',
            A: '#ae67a6',
            X: '#6c6f56',
        },
        ink: {
            K: '#86a9ff',
            Na: '#ff8e4d',
            Cl: '#1be79c',
            H: '#cceeff',
            A: '#d596cd',
            X: '#b9bd9a',
        },
        pump: {
            pump: '#1aa699',
            protonPump: '#8f7bd6',
            respiration: '#b56a4a',
            synthase: '#c9a227',
            kcc2: '#c46a9c',
            nkcc1: '#7f9a4a',
        },
        pumpInk: {
            pump: '#3fd6c6',
            protonPump: '#b9a8ff',
            respiration: '#f0a284',
            synthase: '#f2cf5b',
            kcc2: '#f0a6cc',
            nkcc1: '#b2d27c',
        },
        energy: '#ffd84a',
        lipidHead: '#c0c6d6',
        lipidTail: '#6c7187',
        gate: '#f4ead2',
        drug: '#c2ff33',
        glass: '#a9cbe6',
        positive: '#ff9a8f',
        negative: '#8fb8ff',
        highPotential: '#7a2a2c',
        lowPotential: '#14506e',
        voltage: '#ffffff',
        theory: '#ffd166',
    },
    light: {
        ground: '#f5f7fb',
        outside: '#eaf3fa',
        inside: '#f6eef8',
        panel: '#ffffff',
        line: '#b9c2d6',
        text: '#10162b',
        muted: '#4a5571',
        accent: '#8a4b00',
        species: {
            K: '#0f46cd',
            Na: '#d64600',
            Cl: '#009d68',
            H: '#240a14',
            A: '#a25b9b',
            X: '#632500',
        },
        ink: {
            K: '#0f46cd',
            Na: '#b43c00',
            Cl: '#08764a',
            H: '#240a14',
            A: '#84407d',
            X: '#632500',
        },
        pump: {
            pump: '#0f9488',
            protonPump: '#6c57b8',
            respiration: '#9c4f2f',
            synthase: '#94720a',
            kcc2: '#a8407a',
            nkcc1: '#5d7a22',
        },
        pumpInk: {
            pump: '#0a6f65',
            protonPump: '#54409c',
            respiration: '#843c1f',
            synthase: '#705500',
            kcc2: '#8a2b62',
            nkcc1: '#466012',
        },
        energy: '#b87a00',
        lipidHead: '#7f889c',
        lipidTail: '#b9bfcd',
        gate: '#3a2f18',
        drug: '#2d0f70',
        glass: '#4a6d8c',
        positive: '#c03222',
        negative: '#2450c0',
        highPotential: '#ffb9a8',
        lowPotential: '#9fd3ea',
        voltage: '#10162b',
        theory: '#a05a00',
    },
};

/** In whose colour a kind's name is written: a channel in that of its ion, a pump in its own. */
export const inkOf = ({ ink, pumpInk }: Palette, kind: Coloured): string => {
    const pumps: Readonly<Record<string, string>> = pumpInk;
    return kind.role === 'channel' ? ink[kind.ion] : pumps[kind.key];
};
/** The same as a CSS custom property. */
export const inkProperty = (kind: Coloured): string =>
    kind.role === 'channel' ? `--ink-${kind.ion}` : `--pumpInk-${kind.key}`;

type Coloured = Pick<ChannelKind, 'role' | 'ion'> | Pick<PumpKind, 'role' | 'key'>;

/** The theme as CSS custom properties, e.g. `--ground`, `--ink-Na`, `--ion-Na`, `--pump-pump`. */
export const paletteProperties = (theme: Theme): readonly (readonly [string, string])[] =>
    Object.entries(PALETTE[theme]).flatMap(([name, value]: [string, string | object]) =>
        typeof value === 'string'
            ? [[`--${name}`, value] as const]
            : Object.entries(value).map(
                  ([ion, colour]: [string, string]) =>
                      [`--${name === 'species' ? 'ion' : name}-${ion}`, colour] as const,
              ),
    );
