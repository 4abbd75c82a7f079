/** Large protein anions: soft bodies behind the ions. Their charge is written on them by the labels. */
import { UniformGroup } from 'pixi.js';
import fragment from '../../shaders/anion.frag?raw';
import vertex from '../../shaders/anion.vert?raw';
import { nearest } from './camera.ts';
import { destroyMesh, quads, rgb, shaderMesh } from './mesh.ts';
import type { Layer, ViewUniforms } from './stage.ts';

export const createAnions = (view: ViewUniforms): Layer => {
    const bodies = quads(['aAnion']);
    const uniforms = new UniformGroup({
        uColour: { value: new Float32Array(3), type: 'vec3<f32>' },
        uGround: { value: new Float32Array(3), type: 'vec3<f32>' },
        uGlow: { value: 1, type: 'f32' },
    });
    const node = shaderMesh('protein anions', vertex, fragment, bodies.geometry, {
        view,
        uniforms,
    });
    return {
        node,
        update: ({
            snapshot: { proteinAnions, box },
            camera: { lens, extent },
            palette,
            theme,
        }) => {
            bodies.resize(2 * proteinAnions.length);
            let count = 0;
            for (const { x_nm, y_nm, radius_nm, angle } of proteinAnions) {
                const x = nearest(x_nm, lens, extent);
                bodies.write(count++, 0, x, y_nm, radius_nm, angle);
                const away = x - lens.x_nm;
                if (box.width_nm / 2 - Math.abs(away) < 1.5 * radius_nm) {
                    const image = x - Math.sign(away) * box.width_nm;
                    bodies.write(count++, 0, image, y_nm, radius_nm, angle);
                }
            }
            bodies.show(node, count);
            uniforms.uniforms.uColour.set(rgb(palette.species.A));
            uniforms.uniforms.uGround.set(rgb(palette.ground));
            uniforms.uniforms.uGlow = theme === 'dark' ? 1 : 0;
            uniforms.update();
        },
        destroy: () => destroyMesh(node),
    };
};
