/** From what stands in the form of a film to what there is to do. */
import type { Footage } from '../../film/footage.ts';
import type { Settings } from '../../params.ts';
import type { FilmScript, Script } from '../../take/move.ts';
import { filmScript, readScript, scriptOut } from '../../take/script.ts';
import { stretchOf, type View } from '../../take/stretch.ts';
import type { Program } from '../program.ts';
import type { FilmForm } from './film-form.ts';
import type { Job } from './film-job.ts';
import { begunAt, scriptFromNow, scriptOfSpan, speedIn } from './film-script.ts';

/** The captions of a film are those that stand in its form. */
export const withoutCaptions = (script: FilmScript): FilmScript =>
    script
        .map(({ caption: _, ...move }) => move)
        .filter(({ at_s: _, over_s: _over, ...rest }) => Object.keys(rest).length > 0);

/** The moves of a film, that could be made in this cell. Throws an Error of one sentence where one could not. */
const checked = (moves: FilmScript, start: Settings): FilmScript => {
    const { script, problems } = readScript(scriptOut(moves), start);
    if (problems.length > 0) throw new Error(problems[0]);
    return filmScript(script);
};

/**
 * The length of the film follows from its stretch, or the other way round.
 * @returns the script, for a film from the stretch's beginning on
 */
export const fitToStretch = (
    choice: FilmForm,
    footage: Footage,
    seen: View,
): { from_ns: number; script: Script } => {
    const { captions, stretch } = choice;
    stretch.know(footage.ends_ns);
    captions.offerRun(footage.views);
    const span = stretch.read();
    const { from_ns } = span;
    if (span.asWatched) choice.fit({ speed_nsPerSecond: speedIn(footage, from_ns) });
    const script = scriptOfSpan(footage, span, seen, captions.ofRun());
    const clock = stretchOf({ ...footage, script }, from_ns, choice.plan().speed_nsPerSecond);
    if (span.to_ns !== undefined) choice.fit({ seconds: clock.secondAt(span.to_ns - from_ns) });
    const to_ns = from_ns + clock.nsAt(choice.plan().seconds);
    if (span.to_ns === undefined) stretch.end(to_ns);
    captions.spanRun(from_ns, to_ns);
    return {
        from_ns,
        script: scriptOfSpan(footage, { ...span, to_ns }, seen, captions.ofRun()),
    };
};

/** Throws an Error of one sentence where something of it is wrong. */
export const jobOf = async (choice: FilmForm, program: Program): Promise<Job> => {
    const origin = choice.origin();
    const streamed = choice.streamed();
    const moves = choice.scripted() ? program.script() : [];
    if (origin === 'live')
        return {
            plan: choice.plan(),
            streamed,
            taken: undefined,
            captions: choice.captions.ofFilm(),
        };
    const footage = await program.footage(origin);
    const seen = program.seen();
    const rendered = (from_ns: number, whole: Script): Job => {
        const plan = choice.plan();
        const script = begunAt(whole, footage, from_ns, plan.speed_nsPerSecond);
        return { plan, streamed, taken: { footage, from_ns, script }, captions: [] };
    };
    if (origin === 'take') {
        const { from_ns, script } = fitToStretch(choice, footage, seen);
        return rendered(from_ns, [...checked(moves, footage.start), ...script]);
    }
    const own = checked([...choice.captions.ofFilm(), ...withoutCaptions(moves)], footage.start);
    return rendered(footage.now_ns, scriptFromNow(footage, seen, own));
};
