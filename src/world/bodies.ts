/**
 * Rigid bodies, the one door to matter-js. Membrane proteins jostle sideways in their ring of membrane; large protein
 * anions drift through the cytosol. A move that would make two bodies overlap is not made (hard-body Brownian dynamics
 * as Monte Carlo), which is its own reverse and leaves no overlap ever. A protein that is put in starts thin and grows,
 * and pushes its neighbours aside by contact.
 */
import Matter from 'matter-js';
import { INSIDE } from '../species.ts';
import { PROTEIN_GAP_nm, PROTEIN_WIDTH_nm } from '../units.ts';
import { mapMouths } from './mouths.ts';
import { normal } from './random.ts';
import { floorOf, type Scale } from './scale.ts';
import { offset, type Protein, type World, wrap } from './world.ts';

const { Bodies, Body, Collision } = Matter;

export interface ProteinAnion {
    readonly body: Matter.Body;
    readonly radius: number;
    readonly charge: number;
    /** First bin it lies over and the share of its charge in each from there on. */
    firstBin: number;
    readonly shares: Float64Array;
}

export interface ProteinBodies {
    readonly anions: ProteinAnion[];
    /** A rectangle for each membrane protein, by protein id. */
    readonly inMembrane: Map<number, Matter.Body>;
}

/** Bodies are slow: they move once in so many ns. */
export const BODY_INTERVAL_ns = 2;
/** Lateral diffusion of a membrane protein, nm²/ns: 1 µm²/s, the quick end of nature's (Alberts, ch. 10: 0.01 to 1 µm²/s). */
const LATERAL_DIFFUSION = 1e-3;
const BIRTH_WIDTH_nm = 1;
const GROWTH_nm_per_ns = 0.2;
export const ANION_RADIUS_nm = 2.2;
/** Viscosity of the cytosol by Stokes–Einstein for that radius at 37 °C, nm²/ns. */
const ANION_DIFFUSION = 0.15;

export const createBodies = (): ProteinBodies => ({ anions: [], inMembrane: new Map() });

/** Adds the charge of the protein anions to the bins of the inside, spread over their height. */
export function depositProteins(bodies: ProteinBodies, charge: Float64Array): void {
    for (const { charge: whole, firstBin, shares } of bodies.anions) {
        for (let i = 0; i < shares.length; i++) {
            const share = shares[i];
            if (share > 0) charge[firstBin + i] = charge[firstBin + i] + whole * share;
        }
    }
}

/** The rows and columns in which protein anions are first put: none overlaps another. */
function anionGrid(scale: Scale) {
    const radius = Math.min(ANION_RADIUS_nm, scale.height / 6);
    const pitch = 2.3 * radius;
    const span = scale.height - 2 * radius - pitch / 2;
    const perRow = Math.max(1, Math.floor(scale.width / pitch));
    return { radius, span, perRow, mostRows: Math.max(1, Math.floor(span / (2.05 * radius))) };
}

/** How many protein anions the cytosol has room for. */
export function anionRoom(scale: Scale): number {
    const { perRow, mostRows } = anionGrid(scale);
    return perRow * mostRows;
}

/** Puts protein anions on free places of the cytosol, in rows. @param count at most what there is room for */
export function placeAnions(world: World, count: number, charge: number): void {
    const { scale, bodies } = world;
    const { radius, span, perRow } = anionGrid(scale);
    const rows = Math.ceil(count / perRow);
    const lowest = floorOf(world.scale, INSIDE) + radius;
    for (let i = 0; i < count; i++) {
        const row = Math.floor(i / perRow);
        const inRow = Math.min(perRow, count - row * perRow);
        const x = wrap(((i % perRow) + 0.5 + 0.3 * (row % 2)) * (scale.width / inRow), scale.width);
        const zigzag = rows === 1 ? (i * 0.618034) % 1 : (row + 0.5) / rows;
        // Not Bodies.circle, which has as few as 10 corners and so would let circles overlap by a twentieth.
        const body = Bodies.polygon(x, lowest + span * zigzag, 24, radius);
        const shares = new Float64Array(Math.ceil((2 * radius) / scale.binWidth) + 1);
        bodies.anions.push({ body, radius, charge: -charge, firstBin: 0, shares });
    }
    for (const anion of bodies.anions) spreadCharge(world, anion);
}

/** Shares an anion's charge out among the bins it covers; what reaches over the far edge, which is not a real wall, is mirrored. */
function spreadCharge(world: World, anion: ProteinAnion): void {
    const { scale } = world;
    const { radius, shares, body } = anion;
    const bottom = floorOf(world.scale, INSIDE);
    const low = body.position.y - radius - bottom;
    const high = low + 2 * radius;
    anion.firstBin = Math.max(
        0,
        Math.min(scale.bins - shares.length, Math.floor(low / scale.binWidth)),
    );
    for (let i = 0; i < shares.length; i++) {
        const from = (anion.firstBin + i) * scale.binWidth;
        const to = from + scale.binWidth;
        const covered = overlap(low, high, from, to) + (low < 0 ? overlap(0, -low, from, to) : 0);
        shares[i] = covered / (2 * radius);
    }
    const sum = shares.reduce((total, share) => total + share, 0);
    for (let i = 0; i < shares.length; i++) shares[i] = shares[i] / sum;
}

const overlap = (a: number, b: number, from: number, to: number): number =>
    Math.max(0, Math.min(b, to) - Math.max(a, from));

/** Moves all bodies by the time that has passed since they last moved. */
export function moveBodies(world: World): void {
    for (const anion of world.bodies.anions) moveAnion(world, anion);
    for (const protein of world.proteins) {
        if (!protein.grown) grow(world, protein);
    }
    for (const protein of world.proteins) jostle(world, protein);
    mapMouths(world);
}

function moveAnion(world: World, anion: ProteinAnion): void {
    const { scale, field, events, bodies } = world;
    const { body, radius } = anion;
    let pull = 0;
    for (let i = 0; i < anion.shares.length; i++) {
        pull += anion.shares[i] * field.inside[anion.firstBin + i];
    }
    const step = Math.sqrt(2 * ANION_DIFFUSION * BODY_INTERVAL_ns);
    const drift = (ANION_DIFFUSION * BODY_INTERVAL_ns * anion.charge * pull) / scale.kT;
    const before = { x: body.position.x, y: body.position.y };
    const bottom = floorOf(world.scale, INSIDE);
    let y = before.y + drift + step * normal(events);
    const x = wrap(before.x + step * normal(events), scale.width);
    const turn = 0.1 * normal(events);
    if (y > -scale.face - radius) return;
    if (y < bottom) y = 2 * bottom - y;
    Body.setPosition(body, { x, y });
    for (const other of bodies.anions) {
        if (other === anion || !near(body, other.body, 2 * radius, scale.width)) continue;
        if (!touch(body, other.body, scale.width)) continue;
        Body.setPosition(body, before);
        return;
    }
    Body.rotate(body, turn);
    spreadCharge(world, anion);
}

/** Are two bodies' middles nearer than that along x? Only then is it worth looking closely. */
const near = (a: Matter.Body, b: Matter.Body, reach: number, width: number): boolean =>
    Math.abs(offset(a.position.x, b.position.x, width)) < reach;

/** Do two bodies overlap on the ring of the given width? */
function touch(a: Matter.Body, b: Matter.Body, width: number): boolean {
    const way = offset(a.position.x, b.position.x, width);
    const image = a.position.x + way;
    const home = b.position.x;
    if (image !== home) Body.setPosition(b, { x: image, y: b.position.y });
    const collides = Collision.collides(a, b) !== null;
    if (image !== home) Body.setPosition(b, { x: home, y: b.position.y });
    return collides;
}

/** Gives a membrane protein its body. */
export function addMembraneBody(world: World, protein: Protein): void {
    const { membrane } = world.scale;
    const body = Bodies.rectangle(protein.x, 0, protein.width + PROTEIN_GAP_nm, membrane);
    world.bodies.inMembrane.set(protein.id, body);
}

export const thinWidth = BIRTH_WIDTH_nm;

function bodyOf(world: World, protein: Protein): Matter.Body {
    const body = world.bodies.inMembrane.get(protein.id);
    if (body === undefined) throw new Error(`protein ${protein.id} has no body.`);
    return body;
}

/** Puts a protein at x, whoever is there. */
export function moveTo(world: World, protein: Protein, x: number): void {
    protein.x = wrap(x, world.scale.width);
    Body.setPosition(bodyOf(world, protein), { x: protein.x, y: 0 });
}

function overlaps(world: World, protein: Protein, other: Protein): boolean {
    const room = 0.5 * (protein.width + other.width) + PROTEIN_GAP_nm;
    if (Math.abs(offset(protein.x, other.x, world.scale.width)) > room + 1) return false;
    return touch(bodyOf(world, protein), bodyOf(world, other), world.scale.width);
}

function jostle(world: World, protein: Protein): void {
    const step = Math.sqrt(2 * LATERAL_DIFFUSION * BODY_INTERVAL_ns);
    const before = protein.x;
    moveTo(world, protein, before + step * normal(world.events));
    for (const other of world.proteins) {
        if (other === protein || !overlaps(world, protein, other)) continue;
        moveTo(world, protein, before);
        return;
    }
}

function grow(world: World, protein: Protein): void {
    const width = Math.min(PROTEIN_WIDTH_nm, protein.width + GROWTH_nm_per_ns * BODY_INTERVAL_ns);
    resize(world, protein, width);
    pushAside(world, protein);
    protein.grown = protein.width >= PROTEIN_WIDTH_nm;
}

export function resize(world: World, protein: Protein, width: number): void {
    const body = bodyOf(world, protein);
    Body.scale(body, (width + PROTEIN_GAP_nm) / (protein.width + PROTEIN_GAP_nm), 1);
    protein.width = width;
}

/**
 * Moves neighbours away from a protein, first on one side and then on the other, each just as far as contact asks, and on
 * to their neighbours. On a full ring the push goes round, so the two sides share the room that is left.
 */
export function pushAside(world: World, centre: Protein): void {
    const { width } = world.scale;
    const others = world.proteins
        .filter((p) => p !== centre)
        .map((protein) => ({ protein, way: offset(centre.x, protein.x, width) }));
    const right = others.filter((o) => o.way >= 0).sort((a, b) => a.way - b.way);
    const left = others.filter((o) => o.way < 0).sort((a, b) => b.way - a.way);
    push(world, centre, right, 1);
    push(world, centre, left, -1);
    shareRing(world, centre);
}

function push(
    world: World,
    centre: Protein,
    row: readonly { protein: Protein; way: number }[],
    direction: number,
): void {
    let edge = 0.5 * centre.width;
    for (const { protein, way } of row) {
        const least = edge + PROTEIN_GAP_nm + 0.5 * protein.width + 1e-9;
        const place = Math.max(least, direction * way);
        if (place !== direction * way) moveTo(world, protein, centre.x + direction * place);
        edge = place + 0.5 * protein.width;
    }
}

/** Where the pushes of both sides have met on the far side of the ring, packs everything evenly from the centre on. */
function shareRing(world: World, centre: Protein): void {
    const { width } = world.scale;
    const crowded = world.proteins.some((a, i) =>
        world.proteins.some((b, j) => {
            if (j <= i) return false;
            const need = 0.5 * (a.width + b.width) + PROTEIN_GAP_nm;
            return Math.abs(offset(a.x, b.x, width)) < need - 1e-9;
        }),
    );
    if (!crowded) return;
    const row = world.proteins
        .map((protein) => ({ protein, way: wrap(protein.x - centre.x, width) }))
        .sort((a, b) => a.way - b.way);
    const taken = row.reduce((sum, { protein }) => sum + protein.width + PROTEIN_GAP_nm, 0);
    const spare = Math.max(0, width - taken) / row.length;
    let edge = 0.5 * (centre.width + PROTEIN_GAP_nm + spare);
    for (const { protein } of row) {
        if (protein === centre) continue;
        const share = protein.width + PROTEIN_GAP_nm + spare;
        moveTo(world, protein, centre.x + edge + 0.5 * share);
        edge += share;
    }
}
