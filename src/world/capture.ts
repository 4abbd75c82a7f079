/** What a snapshot shows of the world's agents. Ion positions are read by the exposure. */
import type { Kind } from '../kinds/kind.ts';
import { kindsOf } from '../kinds.ts';
import type { Box, ElectrodeView, ProteinAnionView, ProteinView } from '../snapshot.ts';
import { bookAll } from './dwell.ts';
import { idCapacity } from './ions.ts';
import { MOUTH_nm } from './scale.ts';
import { current_e_per_ns, electrodeX, tipY } from './stimulus.ts';
import type { World } from './world.ts';

/** The kinds that this world can hold, the same object as long as its settings bring the same. */
const seen = new WeakMap<readonly Kind[], Box['kinds']>();
const kindsSeen = ({ settings }: World): Box['kinds'] => {
    const kinds = kindsOf(settings);
    const found = seen.get(kinds) ?? kinds.map(({ transitions, ...rest }) => rest);
    seen.set(kinds, found);
    return found;
};

export const boxOf = (world: World): Box => ({
    epoch: world.epoch,
    width_nm: world.scale.width,
    height_nm: world.scale.height,
    depth_nm: world.scale.depth,
    membrane_nm: world.scale.membrane,
    exaggeration: world.scale.exaggeration,
    capacitance_e_per_mV: world.scale.capacitance,
    timeStep_ns: world.scale.dt,
    capacity: idCapacity(world.ions),
    unitPermeability_nm3_ns: world.scale.unitPermeability,
    kinds: kindsSeen(world),
    seed: world.settings.seed,
});

export const captureProteins = (world: World): ProteinView[] => {
    bookAll(world);
    return world.proteins.map((p) => ({
        id: p.id,
        kind: p.kind,
        x_nm: p.x,
        width_nm: p.width,
        mouth_nm: MOUTH_nm,
        open: p.open,
        hold: p.hold,
        state: p.state,
        passedIn: p.passedIn,
        passedOut: p.passedOut,
        openFraction: p.steps === 0 ? 0 : p.openSteps / p.steps,
        atp: p.atp,
    }));
};

export const captureAnions = (world: World): ProteinAnionView[] =>
    world.bodies.anions.map(({ x, y, angle, radius, charge }, id) => ({
        id,
        x_nm: x,
        y_nm: y,
        angle,
        radius_nm: radius,
        charge_e: charge,
    }));

/** In sight where it was put somewhere, and while it gives a pulse. */
export const captureElectrode = (world: World): ElectrodeView | null => {
    const { electrode_nm, count } = world.settings.stimulus;
    const { isOn } = world.stimulus;
    if (electrode_nm === null && count === 0 && !isOn) return null;
    return {
        ...{ x_nm: electrodeX(world), y_nm: tipY(world), isOn },
        current_e_per_ns: current_e_per_ns(world),
    };
};
