/** What people do themselves makes the cell their own: it is not the story's any more. */
import { ENTRIES } from '../params.ts';
import type { Say } from '../ui/notice.ts';
import type { Address } from './address.ts';
import type { Changes } from './changes.ts';

/** Kinds of a scenario file have parameters of their own: all of them are the cell's. */
const isOfTheCell = (path: string): boolean =>
    ENTRIES.find((each) => each.path === path)?.parameter.effect !== 'view';

export const createOwnCell = (
    changes: Pick<Changes, 'propose'>,
    say: Say,
    address: Pick<Address, 'lead'> | undefined,
) => {
    const ownCell = () => address?.lead(undefined);
    const propose: Changes['propose'] = (path, value) => {
        say('');
        if (isOfTheCell(path)) ownCell();
        changes.propose(path, value);
    };
    return { ownCell, propose };
};
