/** What hands do to the membrane in sight, as requests to its world. */

import type { Sight } from '../book/program.ts';
import type { Commands } from '../hands/picture.ts';
import type { Command } from '../simulation/protocol.ts';
import type { Changes } from './changes.ts';

export const createCommands = (
    changes: Pick<Changes, 'command'>,
    sight: () => Sight | undefined,
    touched: () => void,
): Commands => {
    const command = (change: Command) => {
        // Nobody can touch what is not there yet.
        const epoch = sight()?.snapshot.box.epoch;
        if (epoch === undefined) return;
        touched();
        changes.command(change, epoch);
    };
    return {
        add: (kind, x_nm) => command({ do: 'add', kind, x_nm }),
        remove: (id) => command({ do: 'remove', id }),
        move: (id, x_nm) => command({ do: 'move', id, x_nm }),
        hold: (id, hold) => command({ do: 'hold', id, hold }),
    };
};
