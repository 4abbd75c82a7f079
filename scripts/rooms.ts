/** The picture of the rooms and arrows, docs/pictures/rooms.svg: same table, same text. */
import { drawLayers, reduced } from './layers.ts';

export const ROOMS_PICTURE = 'docs/pictures/rooms.svg';

/** Fill and line of each area, in the order of the table; on a ground of its own, since a page may be dark or light. */
const COLOURS = [
    ['#eceff3', '#7b8794'],
    ['#fdf0cf', '#b98a1d'],
    ['#d9efe6', '#2f8f6b'],
    ['#f8e1ee', '#b0568a'],
    ['#dbe9fb', '#3c78c3'],
    ['#e8e1f7', '#7458b8'],
] as const;
const GROUND = '#ffffff';
const RIM = '#c9d1d9';
const INK = '#1f2933';
const ARROW = '#66727f';

const BOX_HEIGHT = 30;
const LAYER_HEIGHT = 68;
const BEND = 26;
const MARGIN = 28;
const LEGEND_HEIGHT = 100;
const LETTER = 8.2;
const boxWidth = (name: string): number => Math.round(name.length * LETTER + 24);

const round = (value: number): string => (Math.round(value * 10) / 10 + 0).toString();

type Table = Readonly<Record<string, readonly string[]>>;

/**
 * @param arrows who may import whom; what a longer way says already is not drawn
 * @param areas the rooms of each area
 * @throws where a room has no area, or more than one
 */
export function roomsPicture(arrows: Table, areas: Table): string {
    const names = Object.keys(areas);
    const colourOf = (room: string) => {
        const found = names.flatMap((area, i) => (areas[area].includes(room) ? [COLOURS[i]] : []));
        if (found.length !== 1)
            throw new Error(
                `room ${room} must be in one area of scripts/arrows.ts, is in ${found.length}.`,
            );
        return found[0];
    };
    const drawn = drawLayers(
        reduced(new Map(Object.entries(arrows))),
        (n) => boxWidth(n) + 28,
        BEND,
    );
    const edges = [...drawn.places].flatMap(([n, { x }]) => [
        x - boxWidth(n) / 2,
        x + boxWidth(n) / 2,
    ]);
    const all = [...edges, ...drawn.edges.flatMap(({ x }) => x)];
    const left = Math.min(...all) - MARGIN;
    const width = Math.max(...all) + MARGIN - left;
    const height = (drawn.layers - 1) * LAYER_HEIGHT + BOX_HEIGHT + 2 * MARGIN + LEGEND_HEIGHT;
    const top = (layer: number) => MARGIN + layer * LAYER_HEIGHT;

    const lines = drawn.edges.map(({ from, x }) => {
        const first = drawn.places.get(from)?.layer ?? 0;
        const parts = x.slice(1).map((to, i) => {
            const last = i === x.length - 2;
            const [start, end] = [top(first + i) + BOX_HEIGHT, top(first + i + 1) - (last ? 5 : 0)];
            const half = (start + end) / 2;
            const on = last ? '' : ` V${round(end + BOX_HEIGHT)}`;
            const [a, b] = [round(x[i] - left), round(to - left)];
            return `C${a} ${round(half)} ${b} ${round(half)} ${b} ${round(end)}${on}`;
        });
        return `<path d="M${round(x[0] - left)} ${top(first) + BOX_HEIGHT}${parts.join('')}"/>`;
    });
    const boxes = [...drawn.places].map(([name, { x, layer }]) => {
        const [fill, line] = colourOf(name);
        const at = `x="${round(x - left - boxWidth(name) / 2)}" y="${top(layer)}"`;
        return [
            `<rect ${at} width="${boxWidth(name)}" height="${BOX_HEIGHT}" rx="6" fill="${fill}" stroke="${line}"/>`,
            `<text x="${round(x - left)}" y="${top(layer) + 20}" text-anchor="middle">${name}</text>`,
        ].join('\n');
    });
    const column = (width - 2 * MARGIN) / 2;
    const legend = names.map((area, i) => {
        const [x, y] = [MARGIN + (i % 2) * column, height - MARGIN - 68 + 26 * Math.floor(i / 2)];
        const [fill, line] = COLOURS[i];
        return [
            `<rect x="${round(x)}" y="${y}" width="16" height="16" rx="4" fill="${fill}" stroke="${line}"/>`,
            `<text x="${round(x + 24)}" y="${y + 13}">${area}</text>`,
        ].join('\n');
    });
    const size = `width="${round(width)}" height="${height}"`;
    return `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${round(width)} ${height}" role="img">
<title>The rooms of the program: an arrow leads from who imports to what is imported</title>
<defs><marker id="tip" viewBox="0 0 8 8" refX="3" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8Z" fill="${ARROW}"/></marker></defs>
<rect x="0.5" y="0.5" width="${round(width - 1)}" height="${height - 1}" rx="10" fill="${GROUND}" stroke="${RIM}"/>
<g fill="none" stroke="${ARROW}" stroke-width="1.3" marker-end="url(#tip)">
${lines.join('\n')}
</g>
<g font-family="system-ui, -apple-system, 'Segoe UI', sans-serif" font-size="14" fill="${INK}">
${[...boxes, ...legend].join('\n')}
</g>
</svg>
`;
}
