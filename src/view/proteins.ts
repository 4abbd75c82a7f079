/** Channels and pumps, each a quad whose fragment shader draws the body; here their states glide from one to the next. */
import { Container, type TextureSource, UniformGroup } from 'pixi.js';
import channelFragment from '../../shaders/channel.frag?raw';
import vertex from '../../shaders/protein.vert?raw';
import pumpFragment from '../../shaders/pump.frag?raw';
import type { Palette, Theme } from '../palette.ts';
import { type ProteinKind, type ProteinView, PUMP_STATES } from '../snapshot.ts';
import { PERMEANT, SPECIES } from '../species.ts';
import { PROTEIN_WIDTH_nm } from '../units.ts';
import { nearest } from './camera.ts';
import { destroyMesh, ease, quads, rgb, shaderMesh } from './mesh.ts';
import { type Frame, isProtein, type Layer, type ViewUniforms } from './stage.ts';

/** How far bodies reach below and above the middle of the membrane, nm; see the shaders. */
export const CHANNEL_REACH_nm = [-3.7, 3.7] as const;
export const PUMP_REACH_nm = [-6.2, 4.3] as const;

export const reachOf = ({ kind }: ProteinView): readonly [number, number] =>
    kind === 'pump' ? PUMP_REACH_nm : CHANNEL_REACH_nm;

const GATE_s = 0.045;
const PUMP_s = 0.12;
const SPARK_s = 0.35;
const EMPHASIS_s = 0.06;
/** Index of 'E2P·ouabain' in PUMP_STATES. */
const POISONED = PUMP_STATES.findIndex(({ name }) => name.includes('ouabain'));

/** What is shown of a protein, on its way to what it is. */
interface Shown {
    open: number;
    emphasis: number;
    facing: number;
    sodium: number;
    potassium: number;
    phosphate: number;
    spark: number;
    poison: number;
    atp: number;
    /** Frame it was last seen in. */
    seen: number;
}

const arrived = (protein: ProteinView): Shown => {
    const state = PUMP_STATES[protein.state];
    return {
        open: protein.open ? 1 : 0,
        emphasis: 0,
        facing: state?.facing ?? 0,
        sodium: state?.sodium ?? 0,
        potassium: state?.potassium ?? 0,
        phosphate: 0,
        spark: 0,
        poison: 0,
        atp: protein.atp,
        seen: 0,
    };
};

/** A ghost: what it would be once let go. */
const carried = (kind: ProteinKind, x_nm: number, allowed: boolean): ProteinView => ({
    id: -1,
    kind,
    x_nm,
    width_nm: PROTEIN_WIDTH_nm,
    mouth_nm: 0.6 * PROTEIN_WIDTH_nm,
    open: allowed,
    hold: 'free',
    state: 0,
    passedIn: 0,
    passedOut: 0,
    openFraction: 0,
    atp: 0,
});

const glide = (shown: Shown, protein: ProteinView, frame: Frame): void => {
    const { still, seconds } = frame;
    const to = (from: number, target: number, time: number) =>
        ease(from, target, seconds, still ? 0 : time);
    const chosen = isProtein(frame.selected, protein) ? 1 : 0;
    const pointed = isProtein(frame.hovered, protein) ? 0.75 : 0;
    shown.emphasis = to(shown.emphasis, Math.max(chosen, pointed), EMPHASIS_s);
    shown.open = to(shown.open, protein.open ? 1 : 0, GATE_s);
    if (protein.kind !== 'pump') return;
    const state = PUMP_STATES[protein.state];
    shown.facing = to(shown.facing, state?.facing ?? 0, PUMP_s);
    shown.sodium = to(shown.sodium, state?.sodium ?? 0, 0.05);
    shown.potassium = to(shown.potassium, state?.potassium ?? 0, 0.05);
    shown.phosphate = to(shown.phosphate, /P/.test(state?.name ?? '') ? 1 : 0, 0.05);
    shown.poison = to(shown.poison, protein.state === POISONED ? 1 : 0, 0.1);
    shown.spark = protein.atp > shown.atp ? 1 : Math.max(0, shown.spark - seconds / SPARK_s);
    if (still) shown.spark = 0;
    shown.atp = protein.atp;
};

const uniformsFor = () => ({
    uSpecies: { value: new Float32Array(15), type: 'vec3<f32>' as const, size: SPECIES.length },
    uGround: { value: new Float32Array(3), type: 'vec3<f32>' as const },
    uAccent: { value: new Float32Array(3), type: 'vec3<f32>' as const },
    uGate: { value: new Float32Array(3), type: 'vec3<f32>' as const },
    uPump: { value: new Float32Array(3), type: 'vec3<f32>' as const },
    uEnergy: { value: new Float32Array(3), type: 'vec3<f32>' as const },
    uGlow: { value: 1, type: 'f32' as const },
});

const uniformsOf = () => new UniformGroup(uniformsFor());

const paint = (group: ReturnType<typeof uniformsOf>, palette: Palette, theme: Theme): void => {
    const u = group.uniforms;
    SPECIES.forEach(({ key }, s) => {
        u.uSpecies.set(rgb(palette.species[key]), 3 * s);
    });
    u.uGround.set(rgb(palette.ground));
    u.uAccent.set(rgb(palette.accent));
    u.uGate.set(rgb(palette.gate));
    u.uPump.set(rgb(palette.pump));
    u.uEnergy.set(rgb(palette.energy));
    u.uGlow = theme === 'dark' ? 1 : 0;
    group.update();
};

const reach = (widths: number, more_nm: number, [below, above]: readonly [number, number]) =>
    new UniformGroup({
        uReach: { value: new Float32Array([widths, more_nm, below, above]), type: 'vec4<f32>' },
    });

const ATTRIBUTES = ['aBody', 'aState', 'aMore'] as const;

/** @param marks the ions' symbols, as the ions wear them. */
export const createProteins = (view: ViewUniforms, marks: TextureSource): Layer => {
    const shared = uniformsOf();
    const channels = quads(ATTRIBUTES);
    const pumps = quads(ATTRIBUTES);
    const channelMesh = shaderMesh('channels', vertex, channelFragment, channels.geometry, {
        view,
        shared,
        reach: reach(0.41, 0.4, CHANNEL_REACH_nm),
        uMarks: marks,
    });
    const pumpMesh = shaderMesh('pumps', vertex, pumpFragment, pumps.geometry, {
        view,
        shared,
        reach: reach(0.6, 1.0, PUMP_REACH_nm),
        uMarks: marks,
    });
    const node = new Container();
    node.addChild(channelMesh, pumpMesh);
    const shown = new Map<number, Shown>();
    let epoch = -1;
    let run = 0;

    const shownOf = (protein: ProteinView): Shown => {
        const known = shown.get(protein.id) ?? arrived(protein);
        shown.set(protein.id, known);
        return known;
    };
    const write = (protein: ProteinView, s: Shown, x_nm: number, at: number, opacity: number) => {
        const { width_nm, mouth_nm, kind } = protein;
        if (kind === 'pump') {
            pumps.write(at, 0, x_nm, width_nm, mouth_nm, 0);
            pumps.write(at, 4, s.facing, s.emphasis, opacity, s.poison);
            pumps.write(at, 8, s.sodium, s.potassium, s.spark, s.phosphate);
        } else {
            channels.write(at, 0, x_nm, width_nm, mouth_nm, PERMEANT.indexOf(kind));
            channels.write(at, 4, s.open, s.emphasis, opacity, protein.hold === 'free' ? 0 : 1);
        }
    };
    return {
        node,
        update: (frame) => {
            const { snapshot, palette, theme, camera } = frame;
            if (snapshot.box.epoch !== epoch) shown.clear();
            epoch = snapshot.box.epoch;
            run++;
            const { proteins, box } = snapshot;
            channels.resize(2 * proteins.length + 1);
            pumps.resize(2 * proteins.length + 1);
            let channelCount = 0;
            let pumpCount = 0;
            for (const protein of proteins) {
                const s = shownOf(protein);
                s.seen = run;
                glide(s, protein, frame);
                const isPump = protein.kind === 'pump';
                const opacity = Math.min(1, protein.width_nm / 2);
                const x_nm = nearest(protein.x_nm, camera.lens, camera.extent);
                write(protein, s, x_nm, isPump ? pumpCount++ : channelCount++, opacity);
                // One that stands across the seam of the ring is drawn at both ends of the window.
                const away = x_nm - camera.lens.x_nm;
                if (box.width_nm / 2 - Math.abs(away) < protein.width_nm) {
                    const image = x_nm - Math.sign(away) * box.width_nm;
                    write(protein, s, image, isPump ? pumpCount++ : channelCount++, opacity);
                }
            }
            if (frame.ghost) {
                const { kind, x_nm, allowed } = frame.ghost;
                const protein = carried(kind, x_nm, allowed);
                const at = kind === 'pump' ? pumpCount++ : channelCount++;
                const s = { ...arrived(protein), emphasis: allowed ? 1 : 0 };
                const x = nearest(x_nm, camera.lens, camera.extent);
                write(protein, s, x, at, allowed ? 0.75 : 0.35);
            }
            for (const [id, s] of shown) if (s.seen !== run) shown.delete(id);
            channels.show(channelMesh, channelCount);
            pumps.show(pumpMesh, pumpCount);
            paint(shared, palette, theme);
        },
        destroy: () => {
            destroyMesh(channelMesh);
            destroyMesh(pumpMesh);
        },
    };
};
