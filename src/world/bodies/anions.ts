/** Large protein anions adrift in the cytosol: they diffuse, feel the field, and never overlap. */
import { INSIDE } from '../../species.ts';
import { diffusionScale } from '../../units.ts';
import { normal } from '../random.ts';
import { isNear, offset, wrap } from '../ring.ts';
import { floorOf, type Scale } from '../scale.ts';
import type { World } from '../world.ts';
import {
    BODY_INTERVAL_ns,
    Bodies,
    Body,
    type ProteinAnion,
    type ProteinBodies,
    touch,
} from './body.ts';

export const ANION_RADIUS_nm = 2.2;
/** Diffusion coefficient at 37 °C, nm²/ns: Stokes–Einstein, kT/6πηr = 0.149 for that radius in water of 0.692 mPa·s. */
const ANION_DIFFUSION_37 = 0.15;

/** At another temperature it goes with T/η of water, as the ions' does; rounded for the same reason (scale.ts). */
export const anionDiffusion = (temperature_C: number): number =>
    ANION_DIFFUSION_37 * Math.fround(diffusionScale(temperature_C) / diffusionScale(37));

/** Adds up their charge by bins, each spread over its height: whenever they have moved, come or gone. */
export function gatherAnions({ anions, charge }: ProteinBodies): void {
    charge.fill(0);
    for (const { charge: whole, firstBin, shares } of anions) {
        for (let i = 0; i < shares.length; i++)
            charge[firstBin + i] = charge[firstBin + i] + whole * shares[i];
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
        const body = Bodies.polygon(x, lowest + span * zigzag, CORNERS, radius);
        const shares = new Float64Array(Math.ceil((2 * radius) / scale.binWidth) + 1);
        const { position, angle } = body;
        const place = { x: position.x, y: position.y, angle };
        bodies.anions.push({ body, ...place, radius, charge: -charge, firstBin: 0, shares });
    }
    for (const anion of bodies.anions) spreadCharge(world, anion);
    gatherAnions(bodies);
}

/** Shares an anion's charge out among the bins it covers; what reaches over the far edge, which is not a real wall, is mirrored. */
function spreadCharge(world: World, anion: ProteinAnion): void {
    const { scale } = world;
    const { radius, shares } = anion;
    const bottom = floorOf(world.scale, INSIDE);
    const low = anion.y - radius - bottom;
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
    let sum = 0;
    for (const share of shares) sum += share;
    for (let i = 0; i < shares.length; i++) shares[i] = shares[i] / sum;
}

const overlap = (a: number, b: number, from: number, to: number): number =>
    Math.max(0, Math.min(b, to) - Math.max(a, from));

/** An anion's body, brought to where the anion is. */
function bodyOf({ body, x, y, angle }: ProteinAnion): Body {
    if (body.position.x !== x || body.position.y !== y) Body.setPosition(body, { x, y });
    if (body.angle !== angle) Body.setAngle(body, angle);
    return body;
}

/** An anion's body: its corners, and the circle that lies within all of its sides. */
const CORNERS = 24;
const WITHIN = Math.cos(Math.PI / CORNERS);
/** Matter.js rounds corners to 0.001 nm. */
const ROUNDED_nm = 0.01;

/** Only where the distance of their middles does not tell are their bodies asked. */
function overlaps(anion: ProteinAnion, other: ProteinAnion, width: number): boolean {
    const reach = anion.radius + other.radius;
    const y = Math.abs(anion.y - other.y);
    if (y >= reach || !isNear(anion.x, other.x, reach, width)) return false;
    const x = offset(anion.x, other.x, width);
    const distance = Math.sqrt(x * x + y * y);
    if (distance > reach + ROUNDED_nm) return false;
    if (distance < WITHIN * reach - ROUNDED_nm) return true;
    return touch(bodyOf(anion), bodyOf(other), width);
}

/** @param diffusion nm²/ns: what `anionDiffusion` says */
export function moveAnion(world: World, anion: ProteinAnion, diffusion: number): void {
    const { scale, field, events, bodies } = world;
    const { radius, shares, firstBin } = anion;
    const strengths = field.inside;
    let pull = 0;
    for (let i = 0; i < shares.length; i++) pull += shares[i] * strengths[firstBin + i];
    const step = Math.sqrt(2 * diffusion * BODY_INTERVAL_ns);
    const drift = (diffusion * BODY_INTERVAL_ns * anion.charge * pull) / scale.kT;
    const before = { x: anion.x, y: anion.y };
    const bottom = floorOf(world.scale, INSIDE);
    let y = before.y + drift + step * normal(events);
    const x = wrap(before.x + step * normal(events), scale.width);
    // Only the picture sees it: a disc is the same however it is turned. Stokes–Einstein–Debye would have 0.3.
    const turn = 0.1 * normal(events);
    if (y > -scale.face - radius) return;
    if (y < bottom) y = 2 * bottom - y;
    [anion.x, anion.y] = [x, y];
    for (const other of bodies.anions) {
        if (other === anion || !overlaps(anion, other, scale.width)) continue;
        [anion.x, anion.y] = [before.x, before.y];
        return;
    }
    anion.angle += turn;
    spreadCharge(world, anion);
}
