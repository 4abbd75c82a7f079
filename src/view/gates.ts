/**
 * How a voltage-gated channel is built, as it is drawn: for each particle of an activation gate a voltage sensor (the S4 helix, with the
 * gating charge on it) that stands down or up; for inactivation a ball on a chain that swings into the inner mouth. Lengths in nm.
 */
import type { KindState } from '../kinds/kind.ts';
import type { KindView, ProteinView } from '../snapshot.ts';
import { PROTEIN_WIDTH_nm } from '../units.ts';

/** Room for so many sensors: two on each side of the pore. */
export const MOST_SENSORS = 4;
/** Half of what the body takes up, in widths of the protein; sensors stand at these shares of it. */
export const HALF_BODY = 0.46;
const SIDES: readonly (readonly number[])[] = [
    [],
    [-0.72],
    [-0.72, 0.72],
    [-0.86, -0.57, 0.72],
    [-0.86, -0.57, 0.57, 0.86],
];
/** Middle of a sensor's head when it stands up; and how far lower when it is down. */
const HEAD_nm = 3.05;
const TRAVEL_nm = 2.7;
/** Where the ball hangs, and where it plugs the inner mouth: below a closed activation gate, inside an open one. */
const HANGING_nm = [1.5, -4.7] as const;
const UNDER_nm = -3.32;
const INSIDE_nm = -2.5;
/** How far it swings lower than along a straight line. */
const SWING_nm = 0.45;

export interface Gating {
    /** Name of the gate that each sensor is a particle of. */
    readonly sensors: readonly string[];
    /** Where they stand, shares of half the body. */
    readonly shares: readonly number[];
    /** Name of the gate that inactivates; undefined where none does. */
    readonly ball: string | undefined;
    /** Of each state: how many particles of each activation gate are up, how many there are. */
    readonly most: Readonly<Record<string, number>>;
}

/** A gate inactivates where a channel without any of its particles is called inactivated, and is not for other gates. */
const inactivates = (gate: string, states: readonly KindState[]): boolean => {
    const without = states.filter(({ gates, blockedBy }) => !blockedBy && gates?.[gate] === 0);
    return without.length > 0 && without.every(({ inactivated }) => inactivated);
};

const gatingFrom = ({ role, states }: KindView): Gating | undefined => {
    const [first] = states;
    if (role !== 'channel' || !first?.gates) return undefined;
    const names = Object.keys(first.gates);
    const most = Object.fromEntries(
        names.map((name) => [name, Math.max(...states.map(({ gates }) => gates?.[name] ?? 0))]),
    );
    const ball = names.find((name) => inactivates(name, states));
    const sensors = names
        .flatMap((name) => (name === ball ? [] : Array.from({ length: most[name] }, () => name)))
        .slice(0, MOST_SENSORS);
    return { sensors, shares: SIDES[sensors.length], ball, most };
};

const known = new WeakMap<KindView, Gating | null>();
/** Undefined for a kind whose states name no gates. */
export const gatingOf = (kind: KindView): Gating | undefined => {
    let found = known.get(kind);
    if (found === undefined) {
        found = gatingFrom(kind) ?? null;
        known.set(kind, found);
    }
    return found ?? undefined;
};

/** Where a channel's parts stand: 0 to 1 each. */
export interface Stance {
    /** Of each sensor: 0 down, 1 up. */
    readonly up: Float32Array;
    /** Of the ball: 1 in the mouth. */
    plugged: number;
    /** The activation gate: 1 open, which it is when all sensors are up. */
    parted: number;
}

export const newStance = (): Stance => ({
    up: new Float32Array(MOST_SENSORS),
    plugged: 0,
    parted: 0,
});

/** Writes where a state's parts come to stand. Of alike particles the first ones are up. */
export const stand = ({ sensors, ball }: Gating, { gates }: KindState, to: Stance): void => {
    let allUp = true;
    for (let i = 0, before = 0; i < sensors.length; i++) {
        before = sensors[i] === sensors[i - 1] ? before + 1 : 0;
        const up = gates !== undefined && before < (gates[sensors[i] as string] ?? 0);
        to.up[i] = up ? 1 : 0;
        allUp &&= up;
    }
    to.parted = allUp ? 1 : 0;
    to.plugged = ball !== undefined && gates?.[ball] === 0 ? 1 : 0;
};

/** What grows with a protein that was just put in. */
const grown = ({ width_nm }: Pick<ProteinView, 'width_nm'>): number =>
    Math.min(1, width_nm / PROTEIN_WIDTH_nm);

/** x of a sensor from the channel's axis. */
export const sensorX_nm = (gating: Gating, i: number, protein: Pick<ProteinView, 'width_nm'>) =>
    gating.shares[i] * HALF_BODY * protein.width_nm;
/** y of its head. */
export const headY_nm = (up: number): number => HEAD_nm - TRAVEL_nm * (1 - up);

export const ballX_nm = ({ plugged }: Stance, protein: Pick<ProteinView, 'width_nm'>): number =>
    (1 - plugged) * HANGING_nm[0] * grown(protein);
export const ballY_nm = ({ plugged, parted }: Stance): number => {
    const mouth = UNDER_nm + (INSIDE_nm - UNDER_nm) * parted;
    const straight = HANGING_nm[1] + (mouth - HANGING_nm[1]) * plugged;
    return straight - 4 * SWING_nm * plugged * (1 - plugged);
};
