/** What a page that embeds the program may ask of it, as it comes in a message. */
import * as v from 'valibot';

/** Of the messages' format; it grows where an old page would misread it. */
export const PROTOCOL = 1;

const id = v.optional(v.union([v.string(), v.number()]));
const common = { ionarium: v.literal(PROTOCOL), id };
const requestSchema = v.variant('do', [
    v.strictObject({ ...common, do: v.literal('play') }),
    v.strictObject({ ...common, do: v.literal('pause') }),
    v.strictObject({
        ...common,
        do: v.literal('set'),
        /** As in a scenario file: { "channels": { "K": { "count": 0 } } }. */
        values: v.record(v.string(), v.unknown()),
    }),
    v.strictObject({ ...common, do: v.literal('get') }),
    v.strictObject({
        ...common,
        do: v.literal('take'),
        /** A scenario file or a run, to go on with; without it, all that the run is so far comes back. */
        take: v.optional(v.record(v.string(), v.unknown())),
    }),
]);

export type Request = v.InferOutput<typeof requestSchema>;
export const DOINGS = ['play', 'pause', 'set', 'get', 'take'] as const;

const PARTS: Readonly<Record<(typeof DOINGS)[number], string>> = {
    play: 'nothing else',
    pause: 'nothing else',
    set: 'values, an object as in a scenario file',
    get: 'nothing else',
    take: 'take, an object as in a scenario file, or nothing else',
};

/** A message to this program, whatever is in it; others go by. */
export const isOurs = (data: unknown): data is { ionarium: unknown; id?: unknown; do?: unknown } =>
    typeof data === 'object' && data !== null && 'ionarium' in data;

const shown = (value: unknown): string =>
    typeof value === 'object' && value !== null ? 'an object' : String(value).slice(0, 40);

/** @throws Error of one sentence that names the key, what may be there and what was got */
export const requestOf = (data: { ionarium: unknown; do?: unknown }): Request => {
    if (data.ionarium !== PROTOCOL)
        throw new Error(`ionarium must be ${PROTOCOL}, got ${shown(data.ionarium)}.`);
    const doing = DOINGS.find((each) => each === data.do);
    if (!doing) throw new Error(`do must be one of ${DOINGS.join(', ')}, got ${shown(data.do)}.`);
    const result = v.safeParse(requestSchema, data);
    if (result.success) return result.output;
    const key = result.issues[0].path?.map((each) => String(each.key)).join('.') ?? 'message';
    throw new Error(
        `${key} does not fit: beside ionarium, id and do, ${doing} takes ${PARTS[doing]}.`,
    );
};
