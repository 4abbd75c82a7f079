/** The program inside a page of somebody else's: it answers messages of that page, and tells it what happens. */
import type { Program, Sight } from '../book/program.ts';
import { type Moment, observablesOf, roundedValue } from '../observables.ts';
import { messageOf } from '../settings/sentence.ts';
import { difference, withScenario } from '../settings/settings.ts';
import { checkFile } from '../take/script.ts';
import { takeFile } from '../take/take-file.ts';
import { createEvents, type Event } from './events.ts';
import { originsIn } from './origins.ts';
import { isOurs, PROTOCOL, type Request, requestOf } from './request.ts';

export type Embedded = Pick<
    Program,
    'settings' | 'sight' | 'play' | 'playing' | 'change' | 'load' | 'run' | 'views'
> & {
    /** Tells somebody each new snapshot. */
    listen(listener: (sight: Sight) => void): void;
};

/** All observables of the moment in sight, by their keys. */
const observedIn = ({ snapshot, theory }: Sight): Record<string, number | null> => {
    const moment: Moment = { ...snapshot, theory };
    return Object.fromEntries(
        observablesOf(snapshot.box).map((each) => [each.key, roundedValue(each, moment)]),
    );
};

/** @throws Error of one sentence where it cannot be done; nothing changes then */
const answerTo = async (program: Embedded, request: Request): Promise<object> => {
    switch (request.do) {
        case 'play':
        case 'pause':
            program.play(request.do === 'play');
            return { playing: program.playing() };
        case 'set':
            withScenario(program.settings(), request.values);
            program.change(request.values);
            return { settings: difference(program.settings()) };
        case 'get': {
            const sight = program.sight();
            return {
                playing: program.playing(),
                settings: difference(program.settings()),
                observed: sight ? observedIn(sight) : null,
            };
        }
        case 'take': {
            if (!request.take) return { take: takeFile(await program.run(), program.views()) };
            const { settings, script, ends, problems } = checkFile(request.take);
            program.load(settings, { script, ends_ns: ends?.at_ns });
            return { problems };
        }
    }
};

/** @param around the window that the program's is in */
export const embed = (program: Embedded, around: Window): void => {
    const origins = originsIn(location.origin, location.search);
    const events = createEvents();
    const tell = (event: Event) => {
        // Where the page around is of another origin the browser delivers nothing.
        for (const origin of origins) around.postMessage(event, origin);
    };
    window.addEventListener('message', async ({ data, origin, source }) => {
        if (source !== around || !origins.has(origin) || !isOurs(data)) return;
        const { id } = data;
        const reply = (answer: object) =>
            around.postMessage({ ionarium: PROTOCOL, id, ...answer }, origin);
        try {
            reply({ result: await answerTo(program, requestOf(data)) });
        } catch (error) {
            reply({ error: messageOf(error) });
        }
    });
    program.listen(({ snapshot }) => {
        for (const event of events.in(snapshot, performance.now())) tell(event);
    });
    tell({ ionarium: PROTOCOL, event: 'ready' });
};
