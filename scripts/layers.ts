/**
 * A layered drawing of a graph without circles (Sugiyama, Tagawa & Toda, IEEE Trans. SMC 11, 109, 1981): longest-path layers, order
 * by barycentres, places by the mean of the neighbours. Who imports stands above what it imports.
 */

export type Graph = ReadonlyMap<string, readonly string[]>;

export interface Drawn {
    /** Middle of each node. */
    readonly places: ReadonlyMap<string, { readonly x: number; readonly layer: number }>;
    /** Each edge as the middles that it goes through, one a layer, from above to below. */
    readonly edges: readonly { readonly from: string; readonly to: string; readonly x: number[] }[];
    readonly layers: number;
}

/** A node, or a bend of an edge that passes through the layer. */
interface Place {
    readonly name: string;
    readonly room: number;
    readonly up: Place[];
    readonly down: Place[];
    x: number;
}

const SWEEPS = 60;
const BEND_WEIGHT = 8;

const targetsOf = (graph: Graph, node: string): readonly string[] => graph.get(node) ?? [];

/** All that can be reached from a node. */
function reachable(graph: Graph, node: string): Set<string> {
    const found = new Set<string>();
    const visit = (each: string): void => {
        for (const next of targetsOf(graph, each)) {
            if (found.has(next)) continue;
            found.add(next);
            visit(next);
        }
    };
    visit(node);
    return found;
}

/** The graph without the edges that a longer way stands for already. */
export const reduced = (graph: Graph): Graph =>
    new Map(
        [...graph].map(([node, targets]) => {
            const further = new Set(targets.flatMap((each) => [...reachable(graph, each)]));
            return [node, targets.filter((each) => !further.has(each))];
        }),
    );

/** Longest ways to what imports nothing; then each is drawn up to right below the lowest that imports it. */
function layersOf(graph: Graph): Map<string, number> {
    const height = new Map<string, number>();
    const heightOf = (node: string): number => {
        const known = height.get(node);
        if (known !== undefined) return known;
        const found = Math.max(-1, ...targetsOf(graph, node).map(heightOf)) + 1;
        height.set(node, found);
        return found;
    };
    const order = [...graph.keys()].sort((a, b) => heightOf(b) - heightOf(a));
    for (const node of order) {
        const above = order.filter((each) => targetsOf(graph, each).includes(node));
        if (above.length > 0) height.set(node, Math.min(...above.map(heightOf)) - 1);
    }
    return height;
}

const mean = (places: readonly Place[], otherwise: number): number =>
    places.length === 0 ? otherwise : places.reduce((sum, { x }) => sum + x, 0) / places.length;

/** The mean of a place's neighbours; bends heed each other more, so that a long edge is straight. */
const amid = ({ name, up, down, x }: Place): number => {
    const weighed = [...up, ...down].map((to) => {
        const weight = name === '' && to.name === '' ? BEND_WEIGHT : 1;
        return { weight, moment: weight * to.x };
    });
    const sum = (of: 'weight' | 'moment') => weighed.reduce((total, each) => total + each[of], 0);
    return weighed.length === 0 ? x : sum('moment') / sum('weight');
};

/** Edges between two neighbouring layers that cross. */
const crossings = (layer: readonly Place[]): number => {
    const ends = layer.flatMap(({ x, down }) => down.map((below) => [x, below.x] as const));
    return ends.reduce(
        (sum, [a, b], i) =>
            sum + ends.slice(i + 1).filter(([c, d]) => (a - c) * (b - d) < 0).length,
        0,
    );
};

/** Numbers the places of each layer from left to right by the mean of their neighbours, and keeps the order with fewest crossings. */
function order(layers: Place[][]): void {
    const number = () => {
        for (const layer of layers) for (const [i, place] of layer.entries()) place.x = i;
    };
    number();
    let best = layers.map((layer) => [...layer]);
    let fewest = Number.POSITIVE_INFINITY;
    for (let sweep = 0; sweep < SWEEPS; sweep++) {
        const upward = sweep % 2 === 1;
        for (const layer of upward ? [...layers].reverse() : layers) {
            const to = new Map(layer.map((p) => [p, mean(upward ? p.down : p.up, p.x)]));
            layer.sort((a, b) => (to.get(a) ?? a.x) - (to.get(b) ?? b.x));
            for (const [i, place] of layer.entries()) place.x = i;
        }
        const found = layers.reduce((sum, layer) => sum + crossings(layer), 0);
        if (found >= fewest) continue;
        fewest = found;
        best = layers.map((layer) => [...layer]);
    }
    for (const [i, layer] of best.entries()) layers[i] = layer;
    number();
}

/** Moves a layer's places as near to where they are wanted as their widths allow: pools of neighbours that would overlap share the error. */
function settle(layer: readonly Place[], wanted: readonly number[]): void {
    let room = 0;
    const pools: { sum: number; places: Place[] }[] = [];
    const within: number[] = [];
    for (const [i, place] of layer.entries()) {
        room += i === 0 ? 0 : (layer[i - 1].room + place.room) / 2;
        within.push(room);
        let pool = { sum: wanted[i] - room, places: [place] };
        for (;;) {
            const before = pools.at(-1);
            if (!before || before.sum / before.places.length < pool.sum / pool.places.length) break;
            pools.pop();
            const places = [...before.places, ...pool.places];
            pool = { sum: before.sum + pool.sum, places };
        }
        pools.push(pool);
    }
    let i = 0;
    for (const { sum, places } of pools) {
        for (const place of places) place.x = sum / places.length + within[i++];
    }
}

/**
 * @param graph without circles
 * @param widthOf room that a node takes along its layer
 * @param bend room that an edge takes where it passes through a layer
 */
export function drawLayers(graph: Graph, widthOf: (node: string) => number, bend: number): Drawn {
    const heights = layersOf(graph);
    const top = Math.max(...heights.values());
    const layerOf = (node: string): number => top - (heights.get(node) ?? 0);
    const layers: Place[][] = Array.from({ length: top + 1 }, () => []);
    const add = (name: string, room: number, layer: number): Place => {
        const place: Place = { name, room, up: [], down: [], x: 0 };
        layers[layer].push(place);
        return place;
    };
    const nodes = new Map([...graph.keys()].map((n) => [n, add(n, widthOf(n), layerOf(n))]));
    const ways = [...nodes].flatMap(([from, start]) =>
        targetsOf(graph, from).map((to) => {
            const way = [start];
            for (let l = layerOf(from) + 1; l < layerOf(to); l++) way.push(add('', bend, l));
            const end = nodes.get(to);
            if (end === undefined) throw new Error(`${from} leads to ${to}, which is no node.`);
            way.push(end);
            for (let i = 1; i < way.length; i++) {
                way[i - 1].down.push(way[i]);
                way[i].up.push(way[i - 1]);
            }
            return { from, to, way };
        }),
    );
    order(layers);
    for (const layer of layers) {
        settle(
            layer,
            layer.map(() => 0),
        );
    }
    for (let sweep = 0; sweep < SWEEPS; sweep++) {
        for (const layer of sweep % 2 === 1 ? [...layers].reverse() : layers) {
            settle(layer, layer.map(amid));
        }
    }
    return {
        places: new Map([...nodes].map(([name, { x }]) => [name, { x, layer: layerOf(name) }])),
        edges: ways.map(({ from, to, way }) => ({ from, to, x: way.map(({ x }) => x) })),
        layers: top + 1,
    };
}
