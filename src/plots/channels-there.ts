/** The kinds of channel that are in the membrane. */
import type { ChannelKind } from '../kinds/kind.ts';
import { inkOf, type Palette } from '../palette.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Stand } from './figure.ts';

export type ChannelView = Omit<ChannelKind, 'transitions'>;

export const channelsThere = ({ box, observed }: Snapshot): readonly ChannelView[] =>
    box.kinds.flatMap((kind) =>
        kind.role === 'channel' && (observed.channels[kind.key]?.count ?? 0) > 0 ? [kind] : [],
    );

/** Those whose gates do more than open and close by chance. */
export const gatedThere = (snapshot: Snapshot): readonly ChannelView[] =>
    channelsThere(snapshot).filter(({ leak }) => !leak);

/** What a figure of the nerve impulse needs, to be offered. */
export const hasGated = ({ snapshot }: Stand): boolean => gatedThere(snapshot).length > 0;

export const kindInk =
    (kind: ChannelView) =>
    (palette: Palette): string =>
        inkOf(palette, kind);
