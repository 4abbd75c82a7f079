/** Cells as they are in life, by where they are met: each with a picture, what that exaggerates, and its scenarios. */
import { GROUP_KEYS, GROUPS, type ShippedScenario } from '../../lessons/promise.ts';
import { SCENARIOS } from '../../lessons/scenarios.ts';
import { check } from '../../settings/settings.ts';
import { element } from '../../ui/elements.ts';
import { factor, fixed } from '../../ui/format.ts';
import { phrase, told } from '../../words/phrase.ts';
import type { Open } from '../program.ts';
import { cellPicture, tooLarge } from './cell-picture.ts';
import { CELLS, type Cell } from './life-cells.ts';
import { createScenarioList } from './scenario-list.ts';

/** Whose scenario it is: a cell's that names it, or that of its group. */
const ownerOf = ({ key, group }: ShippedScenario): Cell | undefined =>
    CELLS.find(({ scenarios }) => scenarios?.includes(key)) ??
    CELLS.find((cell) => cell.group === group && cell.scenarios === undefined);

interface Part {
    /** None: what may befall many. */
    readonly cell: Cell | undefined;
    readonly scenarios: readonly ShippedScenario[];
}

/** All that are not experiments on the membrane itself, by heading and cell. */
export const chaptersOf = (
    all: readonly ShippedScenario[],
): { readonly heading: string; readonly parts: readonly Part[] }[] =>
    GROUP_KEYS.filter((group) => group !== 'basics').map((group) => {
        const own = all.filter((each) => each.group === group);
        const parts = [...CELLS.filter((cell) => cell.group === group), undefined]
            .map((cell) => ({ cell, scenarios: own.filter((each) => ownerOf(each) === cell) }))
            .filter(({ scenarios }) => scenarios.length > 0);
        return { heading: GROUPS[group], parts };
    });

const figureOf = (cell: Cell, [first]: readonly ShippedScenario[]): HTMLElement => {
    const patch_nm = check(first?.scenario ?? {}).slab.width_nm;
    const { frame, membrane } = tooLarge(cell, patch_nm);
    const width = fixed(patch_nm, 0);
    const drawnText =
        frame > 1
            ? phrase(
                  'In sight are {width} nm of its membrane. Drawn too wide beside the cell: the frame, {frame} times, and the membrane, {membrane} times.',
                  { width, frame: factor(frame), membrane: factor(membrane) },
              )
            : phrase(
                  'In sight are {width} nm of its membrane. The frame is to scale; the membrane is drawn {membrane} times too thick.',
                  { width, membrane: factor(membrane) },
              );
    return element(
        'figure',
        { class: 'cell' },
        cellPicture(cell, patch_nm),
        element(
            'figcaption',
            {},
            element('b', {}, told(cell.name)),
            `: ${told(cell.life)}. ${drawnText}`,
        ),
    );
};

export const open: Open = (host, program) => {
    host.append(
        element(
            'p',
            {},
            phrase(
                'The same membrane in other cells, with their own solutions and machines. What a scene itself exaggerates stands among its figures.',
            ),
        ),
    );
    const lists = chaptersOf(SCENARIOS).flatMap(({ heading, parts }) => {
        host.append(element('h3', {}, told(heading)));
        return parts.map(({ cell, scenarios }) => {
            const made = createScenarioList(scenarios, program);
            host.append(
                cell
                    ? figureOf(cell, scenarios)
                    : element('p', { class: 'live' }, phrase('Of many kinds of cell:')),
                made.list,
            );
            return made;
        });
    });
    return {
        show: (sight) => {
            for (const { show } of lists) show(sight);
        },
    };
};
