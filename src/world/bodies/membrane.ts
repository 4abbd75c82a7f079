/**
 * Membrane proteins jostle sideways in their ring of membrane. One that is put in starts thin and grows, and pushes its neighbours
 * aside by contact.
 */
import { PROTEIN_GAP_nm, PROTEIN_WIDTH_nm } from '../../units.ts';
import { normal } from '../random.ts';
import { isNear, offset, wrap } from '../ring.ts';
import type { Protein, World } from '../world.ts';
import { BODY_INTERVAL_ns, Bodies, Body, touch } from './body.ts';

/** Lateral diffusion of a membrane protein, nm²/ns: 1 µm²/s, the quick end of nature's (Alberts, ch. 10: 0.01 to 1 µm²/s). */
const LATERAL_DIFFUSION = 1e-3;
/** Width of a protein that has just been put in. */
export const BIRTH_WIDTH_nm = 1;
const GROWTH_nm_per_ns = 0.2;

/** Gives a membrane protein its body. */
export function addMembraneBody(world: World, protein: Protein): void {
    const { membrane } = world.scale;
    const body = Bodies.rectangle(protein.x, 0, protein.width + PROTEIN_GAP_nm, membrane);
    world.bodies.inMembrane.set(protein.id, body);
}

/** A protein's body, brought to where the protein is: only where bodies come near each other is one asked for. */
function bodyOf(world: World, protein: Protein): Body {
    const body = world.bodies.inMembrane.get(protein.id);
    if (body === undefined) throw new Error(`protein ${protein.id} has no body.`);
    if (body.position.x !== protein.x) Body.setPosition(body, { x: protein.x, y: 0 });
    return body;
}

/** Puts a protein at x, whoever is there. */
export function moveTo(world: World, protein: Protein, x: number): void {
    protein.x = wrap(x, world.scale.width);
}

/** Bodies further apart than this cannot touch, whatever is lost in rounding. */
const NEAR_nm = 0.01;

function overlaps(world: World, protein: Protein, other: Protein): boolean {
    const room = 0.5 * (protein.width + other.width) + PROTEIN_GAP_nm;
    if (!isNear(protein.x, other.x, room + NEAR_nm, world.scale.width)) return false;
    return touch(bodyOf(world, protein), bodyOf(world, other), world.scale.width);
}

export function jostle(world: World, protein: Protein): void {
    const step = Math.sqrt(2 * LATERAL_DIFFUSION * BODY_INTERVAL_ns);
    const before = protein.x;
    moveTo(world, protein, before + step * normal(world.events));
    for (const other of world.proteins) {
        if (other === protein || !overlaps(world, protein, other)) continue;
        moveTo(world, protein, before);
        return;
    }
}

export function grow(world: World, protein: Protein): void {
    const width = Math.min(PROTEIN_WIDTH_nm, protein.width + GROWTH_nm_per_ns * BODY_INTERVAL_ns);
    resize(world, protein, width);
    pushAside(world, protein);
    protein.grown = protein.width >= PROTEIN_WIDTH_nm;
}

function resize(world: World, protein: Protein, width: number): void {
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
