/** Moves of unknown origin. */
import * as v from 'valibot';
import { kindsOf } from '../kinds.ts';
import { OVERLAY_KEYS, type Settings } from '../params.ts';
import { LATEST_ns, LONGEST_CAPTION, LONGEST_s, USUAL_ZOOM_s } from './move.ts';

const HOLDS = ['free', 'open', 'closed'] as const;
const THEMES = ['dark', 'light'] as const;
const oneOf = (list: readonly string[]): string => `one of ${list.join(', ')}`;

export const shown = (value: unknown): string => {
    const text = typeof value === 'object' && value !== null ? 'an object' : String(value);
    return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};
const must =
    (path: string, bound: string) =>
    ({ input }: { input: unknown }): string =>
        `${path} must be ${bound}, got ${shown(input)}.`;
const within = (path: string, [least, most]: readonly [number, number], unit: string) => {
    const message = must(path, `from ${least} to ${most} ${unit}`);
    return v.pipe(v.number(message), v.minValue(least, message), v.maxValue(most, message));
};
const seconds = (path: string) => within(path, [0, LONGEST_s], 's');
const FAR_nm = 1000;
const places = (path: string) => within(path, [-FAR_nm, FAR_nm], 'nm');
const numbered = (path: string) => {
    const message = must(path, 'the number of a protein, 1 or more');
    return v.pipe(v.number(message), v.integer(message), v.minValue(1, message));
};
const flag = (path: string) => v.optional(v.boolean(must(path, 'true or false')));

/** The schema of one move; a fault is one sentence that names the key, its bound and what was got. */
export const moveSchema = (path: string, settings: Settings) => {
    const machines = kindsOf(settings).map(({ key }) => key);
    const zooms = ['slab', ...machines];
    const zoom = must(`${path}.zoom`, oneOf(zooms));
    const caption = must(`${path}.caption`, `text of at most ${LONGEST_CAPTION} characters`);
    const unknown = (prefix: string, keys: readonly string[]) => (issue: { input: unknown }) =>
        `${prefix}.${shown(issue.input)} is not part of a move; there are ${keys.join(', ')}.`;
    const part = <T extends v.ObjectEntries>(key: string, entries: T) =>
        v.strictObject(entries, (issue) =>
            issue.expected === 'never'
                ? unknown(`${path}.${key}`, Object.keys(entries))(issue)
                : must(
                      `${path}.${key}`,
                      `an object with ${Object.keys(entries).join(' and ')}`,
                  )(issue),
        );
    const showing = Object.fromEntries(
        OVERLAY_KEYS.map((overlay) => [overlay, flag(`${path}.show.${overlay}`)] as const),
    );
    const entries = {
        at_s: v.optional(seconds(`${path}.at_s`)),
        at_ns: v.optional(within(`${path}.at_ns`, [0, LATEST_ns], 'ns')),
        set: v.optional(v.record(v.string(), v.unknown(), must(`${path}.set`, 'an object'))),
        compare: v.optional(
            v.record(v.string(), v.unknown(), must(`${path}.compare`, 'an object')),
        ),
        stimulate: v.optional(v.literal(true, must(`${path}.stimulate`, 'true'))),
        add: v.optional(
            part('add', {
                kind: v.picklist(machines, must(`${path}.add.kind`, oneOf(machines))),
                x_nm: places(`${path}.add.x_nm`),
            }),
        ),
        remove: v.optional(numbered(`${path}.remove`)),
        move: v.optional(
            part('move', {
                id: numbered(`${path}.move.id`),
                x_nm: places(`${path}.move.x_nm`),
            }),
        ),
        hold: v.optional(
            part('hold', {
                id: numbered(`${path}.hold.id`),
                hold: v.picklist(HOLDS, must(`${path}.hold.hold`, oneOf(HOLDS))),
            }),
        ),
        zoom: v.optional(v.picklist(zooms, zoom)),
        look: v.optional(
            part('look', {
                x_nm: places(`${path}.look.x_nm`),
                y_nm: places(`${path}.look.y_nm`),
                width_nm: within(`${path}.look.width_nm`, [1, FAR_nm], 'nm'),
            }),
        ),
        over_s: v.optional(seconds(`${path}.over_s`), USUAL_ZOOM_s),
        show: v.optional(
            v.strictObject(showing, (issue) =>
                issue.expected === 'never'
                    ? unknown(`${path}.show`, OVERLAY_KEYS)(issue)
                    : must(`${path}.show`, 'an object')(issue),
            ),
        ),
        theme: v.optional(v.picklist(THEMES, must(`${path}.theme`, oneOf(THEMES)))),
        caption: v.optional(v.pipe(v.string(caption), v.maxLength(LONGEST_CAPTION, caption))),
    };
    return v.strictObject(entries, (issue) => {
        if (issue.expected === 'never') return unknown(path, Object.keys(entries))(issue);
        return must(path, 'an object with at_s or at_ns')(issue);
    });
};
