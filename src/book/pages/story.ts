/** The guided story: a scene, a question to be answered first, and then the cell's own answer. */
import { STORY } from '../../lessons/story.ts';
import { PARAMETERS } from '../../params.ts';
import { check } from '../../settings/settings.ts';
import { phrase, told } from '../../words/phrase.ts';
import type { Open, Sight } from '../program.ts';
import { createSheet, stepAt } from './story-sheet.ts';
import { outcome, progress } from './story-words.ts';

/** Where the reader is in a step. */
type Stage = 'closed' | 'settling' | 'asked' | 'watching' | 'answered';

/** Quick enough that no answer takes half a minute, slow enough to see ions cross. */
const PACE_nsPerSecond = 500;
/** While the scene is set there is a text to read, and nobody need wait for longer. */
const SETTING_nsPerSecond = PARAMETERS.speed_nsPerSecond.max;

export const open: Open = (host, program, place) => {
    let at = 0;
    let stage: Stage = 'closed';
    let chosen = -1;
    let changed_ns = 0;
    let epoch: number | undefined;

    const step = () => stepAt(at);
    const sheet = createSheet(host, {
        back: () => enter(at - 1),
        begin: () => enter(at),
        next: () => enter(at + 1),
        choose: (choice) => predict(choice),
    });
    const predict = (choice: number) => {
        if (stage !== 'asked') return;
        chosen = choice;
        stage = 'watching';
        changed_ns = program.sight()?.snapshot.time_ns ?? 0;
        sheet.chosen(choice);
        sheet.say(
            phrase('You say: {choice}. Watch what the ions do.', {
                choice: told(step().choices[choice] ?? ''),
            }),
        );
        program.change(step().change);
        program.play(true);
    };
    /** What there is to read, without a change of the cell in sight. */
    const present = (index: number) => {
        at = Math.max(0, Math.min(STORY.length - 1, index));
        stage = 'closed';
        sheet.present(at);
    };
    const enter = (index: number) => {
        present(index);
        stage = 'settling';
        epoch = program.sight()?.snapshot.box.epoch;
        const { scene, key } = step();
        program.load(check({ ...scene, speed_nsPerSecond: SETTING_nsPerSecond }), { step: key });
        sheet.begun();
    };

    const settle = ({ snapshot }: Sight) => {
        if (snapshot.time_ns < step().before_ns) return;
        stage = 'asked';
        program.change({ speed_nsPerSecond: step().scene.speed_nsPerSecond ?? PACE_nsPerSecond });
        sheet.ask();
    };
    const watch = ({ snapshot, theory }: Sight): number => {
        // Started anew, the cell has the change from its beginning.
        changed_ns = Math.min(changed_ns, snapshot.time_ns);
        const left_ns = step().watch_ns - (snapshot.time_ns - changed_ns);
        const impulses = snapshot.observed.impulses.filter(({ time_ns }) => time_ns > changed_ns);
        const observed = { ...snapshot.observed, impulses };
        const said = left_ns > 0 ? undefined : outcome(step(), chosen, observed, theory);
        if (said) {
            stage = 'answered';
            sheet.say(said);
        }
        return left_ns;
    };
    if (place === undefined) present(0);
    else enter(place);
    return {
        show: (sight) => {
            // Another cell has come into sight, from elsewhere in the book.
            if (stage !== 'closed' && program.step() !== step().key) present(at);
            const { snapshot } = sight;
            if (stage === 'closed' || snapshot.box.epoch === epoch) return;
            if (stage === 'settling') settle(sight);
            const left_ns = stage === 'watching' ? watch(sight) : undefined;
            sheet.live(
                progress(
                    snapshot.observed,
                    stage === 'settling',
                    stage === 'watching' ? left_ns : undefined,
                    step().impulses ? 'impulse' : 'mean',
                ),
            );
        },
        turnTo: enter,
    };
};
