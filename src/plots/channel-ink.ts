/** How figures of the nerve impulse know and colour the kinds of channel. */
import { inkOf, type Palette } from '../palette.ts';
import { type ChannelView, gatedThere } from '../ui/channels-there.ts';
import type { Stand } from './figure.ts';

/** What a figure of the nerve impulse needs, to be offered. */
export const hasGated = ({ snapshot: { box, observed } }: Stand): boolean =>
    gatedThere(box, observed).length > 0;

export const kindInk =
    (kind: ChannelView) =>
    (palette: Palette): string =>
        inkOf(palette, kind);
