/** What the shaders of all proteins share: the palette as uniforms. */
import { UniformGroup } from 'pixi.js';
import { PUMPS } from '../kinds.ts';
import type { Palette, Theme } from '../palette.ts';
import { SPECIES } from '../species.ts';
import { rgb } from './mesh.ts';

const colour = () => ({ value: new Float32Array(3), type: 'vec3<f32>' as const });
const colours = (count: number) => ({
    value: new Float32Array(3 * count),
    type: 'vec3<f32>' as const,
    size: count,
});

const uniformsFor = () => ({
    uSpecies: colours(SPECIES.length),
    uPumps: colours(PUMPS.length),
    ...{ uGround: colour(), uAccent: colour(), uGate: colour(), uEnergy: colour() },
    ...{ uPositive: colour(), uDrug: colour() },
    uGlow: { value: 1, type: 'f32' as const },
});

export interface ProteinColours {
    readonly uniforms: UniformGroup;
    paint(palette: Palette, theme: Theme): void;
}

export const createProteinColours = (): ProteinColours => {
    const group = new UniformGroup(uniformsFor());
    let painted: Palette | undefined;
    return {
        uniforms: group,
        paint: (palette, theme) => {
            if (palette === painted) return;
            painted = palette;
            const u = group.uniforms;
            SPECIES.forEach(({ key }, s) => {
                u.uSpecies.set(rgb(palette.species[key]), 3 * s);
            });
            PUMPS.forEach(({ key }, k) => {
                u.uPumps.set(rgb(palette.pump[key]), 3 * k);
            });
            u.uGround.set(rgb(palette.ground));
            u.uAccent.set(rgb(palette.accent));
            u.uGate.set(rgb(palette.gate));
            u.uEnergy.set(rgb(palette.energy));
            u.uPositive.set(rgb(palette.positive));
            u.uDrug.set(rgb(palette.drug));
            u.uGlow = theme === 'dark' ? 1 : 0;
            group.update();
        },
    };
};
