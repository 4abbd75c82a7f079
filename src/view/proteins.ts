/** Channels and pumps, each a quad whose fragment shader draws the body; here their states glide from one to the next. */
import { Container, type TextureSource, UniformGroup } from 'pixi.js';
import channelFragment from '../../shaders/channel.frag?raw';
import vertex from '../../shaders/protein.vert?raw';
import pumpFragment from '../../shaders/pump.frag?raw';
import { PUMPS } from '../kinds.ts';
import { type KindView, kindIn, type ProteinView } from '../snapshot.ts';
import { type Permeant, speciesIndex } from '../species.ts';
import { PROTEIN_WIDTH_nm } from '../units.ts';
import { nearest } from './camera.ts';
import { createDrugMolecules, DRUG_TOP_nm, drugIndex } from './drugs.ts';
import { createGatedChannels, GATED_REACH_nm, moveOn, stanceIn } from './gated.ts';
import { gatingOf, type Stance } from './gates.ts';
import { destroyMesh, ease, quads, shaderMesh } from './mesh.ts';
import { createProteinColours } from './protein-colours.ts';
import { type Frame, isProtein, type Layer, type ViewUniforms } from './stage.ts';

/** How far bodies reach below and above the middle of the membrane, nm; see the shaders. */
export const CHANNEL_REACH_nm = [-3.7, 3.7] as const;
export const PUMP_REACH_nm = [-6.2, 4.3] as const;

export const reachOf = (kind: KindView): readonly [number, number] => {
    if (kind.role === 'pump') return PUMP_REACH_nm;
    return gatingOf(kind) ? GATED_REACH_nm : CHANNEL_REACH_nm;
};

/** How high it reaches with whatever sits on it. */
export const topOf = ({ state }: Pick<ProteinView, 'state'>, kind: KindView): number => {
    const [, above] = reachOf(kind);
    return kind.states[state].blockedBy ? Math.max(above, DRUG_TOP_nm[kind.role]) : above;
};

const GATE_s = 0.045;
const PUMP_s = 0.12;
const SPARK_s = 0.35;
const EMPHASIS_s = 0.06;
const DRUG_s = 0.16;

/** What is shown of a protein, on its way to what it is. */
interface Shown {
    open: number;
    emphasis: number;
    facing: number;
    /** Ions bound, the species of the last, and sites for it. */
    bound: number;
    species: number;
    sites: number;
    phosphate: number;
    spark: number;
    /** A drug on it, and which one, by its place in their table. */
    blocked: number;
    drug: number;
    /** Where the parts of a voltage-gated channel stand. */
    readonly stance: Stance | undefined;
    atp: number;
    /** Frame it was last seen in. */
    seen: number;
}

/** What is on a machine's sites: how many ions, of which species, and how many there is room for. */
const boundIn = ({ states }: KindView, state: number) => {
    const [found] = Object.entries(states[state].bound ?? {});
    if (!found) return undefined;
    const [ion, bound] = found;
    const sites = Math.max(...states.map((each) => each.bound?.[ion as Permeant] ?? 0));
    return { bound, species: speciesIndex(ion), sites };
};

const arrived = (protein: ProteinView, kind: KindView): Shown => {
    const state = kind.states[protein.state];
    const gating = gatingOf(kind);
    return {
        open: protein.open ? 1 : 0,
        emphasis: 0,
        facing: state.facing ?? 0,
        ...{ bound: 0, species: 0, sites: 0, ...boundIn(kind, protein.state) },
        phosphate: 0,
        spark: 0,
        blocked: state.blockedBy ? 1 : 0,
        drug: state.blockedBy ? drugIndex(state.blockedBy) : 0,
        stance: gating && stanceIn(gating, state),
        atp: protein.atp,
        seen: 0,
    };
};

/** A ghost: what it would be once let go. */
const carried = (kind: string, x_nm: number, allowed: boolean): ProteinView => ({
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

const glide = (shown: Shown, protein: ProteinView, kind: KindView, frame: Frame): void => {
    const { still, seconds } = frame;
    const to = (from: number, target: number, time: number) =>
        ease(from, target, seconds, still ? 0 : time);
    const chosen = isProtein(frame.selected, protein) ? 1 : 0;
    const pointed = isProtein(frame.hovered, protein) ? 0.75 : 0;
    shown.emphasis = to(shown.emphasis, Math.max(chosen, pointed), EMPHASIS_s);
    shown.open = to(shown.open, protein.open ? 1 : 0, GATE_s);
    const state = kind.states[protein.state];
    shown.blocked = to(shown.blocked, state.blockedBy ? 1 : 0, DRUG_s);
    // One that goes stays what it was.
    if (state.blockedBy) shown.drug = drugIndex(state.blockedBy);
    const gating = gatingOf(kind);
    if (gating && shown.stance) moveOn(shown.stance, gating, state, seconds, still);
    if (kind.role !== 'pump') return;
    const held = boundIn(kind, protein.state);
    shown.facing = to(shown.facing, state.facing ?? 0, PUMP_s);
    shown.bound = to(shown.bound, held?.bound ?? 0, 0.05);
    // The seats of ions that are going stay what they were.
    if (held) Object.assign(shown, { species: held.species, sites: held.sites });
    shown.phosphate = to(shown.phosphate, state.phosphorylated ? 1 : 0, 0.05);
    shown.spark = protein.atp > shown.atp ? 1 : Math.max(0, shown.spark - seconds / SPARK_s);
    if (still) shown.spark = 0;
    shown.atp = protein.atp;
};

const reach = (widths: number, more_nm: number, [below, above]: readonly [number, number]) =>
    new UniformGroup({
        uReach: { value: new Float32Array([widths, more_nm, below, above]), type: 'vec4<f32>' },
    });

const ATTRIBUTES = ['aBody', 'aState', 'aMore'] as const;

export interface Proteins extends Layer {
    /** Where the parts of a voltage-gated channel are drawn; undefined for one that is not drawn yet, and for others. */
    stanceOf(id: number): Stance | undefined;
}

/** @param marks the ions' symbols, as the ions wear them. */
export const createProteins = (view: ViewUniforms, marks: TextureSource): Proteins => {
    const colours = createProteinColours();
    const shared = colours.uniforms;
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
    const gated = createGatedChannels(view, { shared, reach: reach(1, 0.8, GATED_REACH_nm) });
    const drugs = createDrugMolecules(view, { shared });
    const node = new Container();
    node.addChild(channelMesh, gated.node, pumpMesh, drugs.node);
    const shown = new Map<number, Shown>();
    let epoch = -1;
    let run = 0;

    const shownOf = (protein: ProteinView, kind: KindView): Shown => {
        const known = shown.get(protein.id) ?? arrived(protein, kind);
        shown.set(protein.id, known);
        return known;
    };
    const drawn = { channel: 0, pump: 0 };
    const write = (
        protein: ProteinView,
        kind: KindView,
        s: Shown,
        x_nm: number,
        opacity: number,
    ) => {
        const { width_nm, mouth_nm, hold } = protein;
        const gating = gatingOf(kind);
        drugs.write(s.drug, s.blocked, kind.role, x_nm, opacity);
        if (kind.role === 'pump') {
            const at = drawn.pump++;
            const which = PUMPS.findIndex(({ key }) => key === kind.key);
            pumps.write(at, 0, x_nm, width_nm, mouth_nm, which);
            pumps.write(at, 4, s.facing, s.emphasis, opacity, s.blocked);
            pumps.write(at, 8, s.bound, 16 * s.sites + s.species, s.spark, s.phosphate);
        } else if (gating && s.stance) {
            const species = speciesIndex(kind.ion);
            gated.write(protein, gating, s.stance, s, x_nm, opacity, species);
        } else {
            const at = drawn.channel++;
            channels.write(at, 0, x_nm, width_nm, mouth_nm, speciesIndex(kind.ion));
            channels.write(at, 4, s.open, s.emphasis, opacity, hold === 'free' ? 0 : 1);
        }
    };
    return {
        node,
        stanceOf: (id) => shown.get(id)?.stance,
        update: (frame) => {
            const { snapshot, palette, theme, camera } = frame;
            if (snapshot.box.epoch !== epoch) shown.clear();
            epoch = snapshot.box.epoch;
            run++;
            const { proteins, box } = snapshot;
            const most = 2 * proteins.length + 1;
            channels.resize(most);
            pumps.resize(most);
            gated.begin(most);
            drugs.begin(most);
            drawn.channel = 0;
            drawn.pump = 0;
            for (const protein of proteins) {
                const kind = kindIn(box, protein.kind);
                const s = shownOf(protein, kind);
                s.seen = run;
                glide(s, protein, kind, frame);
                const opacity = Math.min(1, protein.width_nm / 2);
                const x_nm = nearest(protein.x_nm, camera.lens, camera.extent);
                write(protein, kind, s, x_nm, opacity);
                // One that stands across the seam of the ring is drawn at both ends of the window.
                const away = x_nm - camera.lens.x_nm;
                if (box.width_nm / 2 - Math.abs(away) < protein.width_nm)
                    write(protein, kind, s, x_nm - Math.sign(away) * box.width_nm, opacity);
            }
            if (frame.ghost) {
                const { x_nm, allowed } = frame.ghost;
                const kind = kindIn(box, frame.ghost.kind);
                const protein = carried(kind.key, x_nm, allowed);
                const s = { ...arrived(protein, kind), emphasis: allowed ? 1 : 0 };
                const x = nearest(x_nm, camera.lens, camera.extent);
                write(protein, kind, s, x, allowed ? 0.75 : 0.35);
            }
            for (const [id, s] of shown) if (s.seen !== run) shown.delete(id);
            channels.show(channelMesh, drawn.channel);
            pumps.show(pumpMesh, drawn.pump);
            gated.end();
            drugs.end();
            colours.paint(palette, theme);
        },
        destroy: () => {
            destroyMesh(channelMesh);
            destroyMesh(pumpMesh);
            gated.destroy();
            drugs.destroy();
        },
    };
};
