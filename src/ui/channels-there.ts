/** The kinds of channel that are in the membrane. */
import type { ChannelKind } from '../kinds/kind.ts';
import type { Box, Observed } from '../snapshot.ts';

export type ChannelView = Omit<ChannelKind, 'transitions'>;

export const channelsThere = (
    { kinds }: Pick<Box, 'kinds'>,
    { channels }: Pick<Observed, 'channels'>,
): readonly ChannelView[] =>
    kinds.flatMap((kind) =>
        kind.role === 'channel' && (channels[kind.key]?.count ?? 0) > 0 ? [kind] : [],
    );

/** Those whose gates do more than open and close by chance: what can make the cell excitable. */
export const gatedThere = (...there: Parameters<typeof channelsThere>): readonly ChannelView[] =>
    channelsThere(...there).filter(({ leak }) => !leak);
