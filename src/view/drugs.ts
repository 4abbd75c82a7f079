/** Molecules of drugs on what they block: each comes down out of the water outside and sits in the mouth. */
import type { Geometry, Mesh, Shader, UniformGroup } from 'pixi.js';
import fragment from '../../shaders/drug.frag?raw';
import vertex from '../../shaders/drug.vert?raw';
import { DRUGS, type DrugKey } from '../kinds/drugs.ts';
import type { KindView } from '../snapshot.ts';
import { destroyMesh, quads, shaderMesh } from './mesh.ts';
import type { ViewUniforms } from './stage.ts';

/** Height of its middle over the membrane's once it sits, nm. */
const SEAT_nm = { channel: 3.1, pump: 2.2 } as const;
/** Its top. */
export const DRUG_TOP_nm = { channel: 4.5, pump: 4.3 } as const;
/** How far above it comes into sight. */
const ABOVE_nm = 2.5;

/** Place in the table of drugs. */
export const drugIndex = (key: DrugKey): number => DRUGS.findIndex((drug) => drug.key === key);

export interface DrugMolecules {
    readonly node: Mesh<Geometry, Shader>;
    begin(most: number): void;
    /** @param presence 0 away, 1 on its site */
    write(
        drug: number,
        presence: number,
        on: KindView['role'],
        x_nm: number,
        opacity: number,
    ): void;
    end(): void;
    destroy(): void;
}

export const createDrugMolecules = (
    view: ViewUniforms,
    resources: Readonly<Record<string, UniformGroup>>,
): DrugMolecules => {
    const molecules = quads(['aDrug']);
    const node = shaderMesh('drugs', vertex, fragment, molecules.geometry, { view, ...resources });
    const row = new Float32Array(4);
    let drawn = 0;
    return {
        node,
        begin: (most) => {
            molecules.resize(most);
            drawn = 0;
        },
        write: (drug, presence, on, x_nm, opacity) => {
            if (presence < 0.01) return;
            row[0] = x_nm;
            row[1] = SEAT_nm[on] + ABOVE_nm * (1 - presence);
            row[2] = drug;
            row[3] = opacity * presence;
            molecules.put(drawn++, row);
        },
        end: () => molecules.show(node, drawn),
        destroy: () => destroyMesh(node),
    };
};
