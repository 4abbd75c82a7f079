/** What hands do to the membrane in sight and with the electrode, as requests to its world. */
import type { Commands } from '../hands/picture.ts';
import type { Settings } from '../params.ts';
import type { Command } from '../take/act.ts';
import type { Say } from '../ui/notice.ts';
import type { Changes } from './changes.ts';
import type { Loop } from './loop.ts';

/** Why the electrode can give no pulse, in a sentence; empty where it can. */
export const whyNoPulse = ({ clamp_mV, field }: Pick<Settings, 'clamp_mV' | 'field'>): string => {
    if (clamp_mV !== null)
        return 'No pulse while an amplifier holds the voltage: set the voltage clamp free first.';
    return field === 'off' ? 'No pulse without the electric field: nothing would feel it.' : '';
};

export const createCommands = (
    changes: Pick<Changes, 'command' | 'change' | 'current' | 'propose'>,
    { sight, playing }: Pick<Loop, 'sight' | 'playing'>,
    { touched, say }: { touched(): void; say: Say },
): Commands => {
    const send = (command: Command) => {
        // Nobody can touch what is not there yet.
        const epoch = sight()?.snapshot.box.epoch;
        if (epoch !== undefined) changes.command(command, epoch);
    };
    const command = (change: Command) => {
        touched();
        send(change);
    };
    return {
        add: (kind, x_nm) => command({ do: 'add', kind, x_nm }),
        remove: (id) => command({ do: 'remove', id }),
        move: (id, x_nm) => command({ do: 'move', id, x_nm }),
        hold: (id, hold) => command({ do: 'hold', id, hold }),
        // It leaves the settings as they are: a step of the story may ask for it.
        stimulate: () => {
            const why = whyNoPulse(changes.current());
            say(why || (playing() ? '' : 'The pulse comes as soon as time goes on.'));
            if (!why) send({ do: 'stimulate' });
        },
        putElectrode: (x_nm) => changes.propose('stimulus.electrode_nm', Math.round(x_nm)),
        takeElectrode: () => {
            touched();
            changes.change({ stimulus: { electrode_nm: null, count: 0 } });
        },
    };
};
