/** What the signs and colours in the plots of a voltage-clamp protocol stand for. */
import { inactivates, type Protocol, readAt, TEST_mV } from '../../experiment/clamp-protocol.ts';
import type { ChannelKind } from '../../kinds/kind.ts';
import { inkProperty } from '../../palette.ts';
import { element } from '../../ui/elements.ts';
import { fixed } from '../../ui/format.ts';
import { told } from '../../words/phrase.ts';
import { type Expected, FAINTEST, isAmong, mV } from './clamp-content.ts';

type KeyLine = readonly [sign: string, kind: ChannelKind, text: string];

/** Lines of a plot's key, each with its sign in the colour of its kind. */
const keyOf = (lines: readonly KeyLine[]) =>
    element(
        'ul',
        { class: 'chart-key' },
        ...lines.map(([sign, kind, text]) =>
            element(
                'li',
                {},
                element(
                    'span',
                    { style: `color: var(${inkProperty(kind)})`, 'aria-hidden': 'true' },
                    sign,
                ),
                element('span', {}, told(text)),
            ),
        ),
    );

const note = (text: string): HTMLElement => element('p', { class: 'source' }, told(text));

const WHEN = { peak: 'at the peak', late: 'in the last fifth of the step' } as const;

export const currentKey = (expected: readonly Expected[], protocol: Protocol): HTMLElement[] => {
    const turns = expected.flatMap(({ kind, reversal_mV }) =>
        isAmong(reversal_mV, protocol)
            ? [` Dotted: GHK’s reversal potential of ${kind.symbol}, ${fixed(reversal_mV, 1)} mV.`]
            : [],
    );
    return [
        keyOf(expected.map(({ kind }) => ['●', kind, `${kind.symbol}: ${WHEN[readAt(kind)]}`])),
        note(
            `Solid: GHK through as many open channels as theory has.${turns.join('')} Where much flows, points fall short of it: the water before the mouths runs out of ions.`,
        ),
    ];
};

export const gateKey = (
    expected: readonly Expected[],
    { duration_ns }: Protocol,
): HTMLElement[] => {
    const dashed = expected.map(({ kind }) =>
        inactivates(kind)
            ? `${kind.symbol}, not inactivated`
            : `${kind.symbol}, open after ${fixed(duration_ns / 1000, 1)} µs`,
    );
    return [
        keyOf(
            expected.flatMap(({ kind }): KeyLine[] => {
                const { symbol } = kind;
                return inactivates(kind)
                    ? [
                          [
                              '●',
                              kind,
                              `${symbol}: open, of those not inactivated, from the peak on`,
                          ],
                          [
                              '○',
                              kind,
                              `${symbol}: peak at ${mV(TEST_mV)} after a conditioning voltage`,
                          ],
                      ]
                    : [['●', kind, `${symbol}: open ${WHEN.late}`]];
            }),
        ),
        note(`Theory, solid: open after long enough. Dashed: ${dashed.join('; ')}.`),
    ];
};

/** Which step's line has which strength of colour. */
export const rampOf = (kind: ChannelKind, { from_mV, to_mV }: Protocol): HTMLElement => {
    const faint = `color-mix(in srgb, var(${inkProperty(kind)}) ${100 * (1 - FAINTEST)}%, var(--panel))`;
    const style = `background: linear-gradient(to right, ${faint}, var(${inkProperty(kind)}))`;
    return element(
        'p',
        { class: 'ramp' },
        mV(from_mV),
        element('span', { style, 'aria-hidden': 'true' }),
        mV(to_mV),
    );
};
