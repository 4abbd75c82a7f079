/** What is done by hand to a world. */
import { withCounts } from '../params.ts';
import type { Command } from '../take/act.ts';
import { refuseTooMuch } from '../world/pore.ts';
import {
    holdGate,
    insertProtein,
    moveProtein,
    removeProtein,
    roomLeft,
} from '../world/proteins.ts';
import { stimulate } from '../world/stimulus.ts';
import type { World } from '../world/world.ts';

/** @throws Error with one sentence where there is no such protein or no room */
export function carryOut(world: World, command: Command): void {
    if (command.do === 'add') {
        if (roomLeft(world) < 1) {
            throw new Error(
                `The membrane has room for ${world.proteins.length} proteins and is full: take one out first.`,
            );
        }
        const count = (key: string) => countIn(world, key) + (key === command.kind ? 1 : 0);
        refuseTooMuch(withCounts(world.settings, count), world.scale);
        insertProtein(world, command.kind, command.x_nm, false);
        countProteins(world);
        return;
    }
    if (command.do === 'stimulate') {
        stimulate(world);
        return;
    }
    const protein = world.proteins.find((p) => p.id === command.id);
    if (protein === undefined) throw new Error(`There is no protein ${command.id} any more.`);
    if (command.do === 'remove') removeProtein(world, protein);
    else if (command.do === 'move') moveProtein(world, protein, command.x_nm);
    else holdGate(world, protein, command.hold);
    countProteins(world);
}

/** Keeps the settings' counts what the membrane holds. */
function countProteins(world: World): void {
    world.settings = withCounts(world.settings, (key) => countIn(world, key));
}

const countIn = ({ proteins }: World, key: string): number =>
    proteins.filter(({ kind }) => kind === key).length;
