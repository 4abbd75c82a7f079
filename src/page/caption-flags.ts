/** The button that asks for a caption, and the flags of those that there are; what they need is fetched with the first. */
import type { RunCaption } from '../take/stretch.ts';
import { phrase } from '../words/phrase.ts';
import { iconButton } from './icon-button.ts';
import type { TimelineCaptions } from './timeline-captions.ts';

/** The captions of the run in sight, in order of time. */
export interface RunCaptions {
    all(): readonly RunCaption[];
    write(captions: readonly RunCaption[]): void;
    /** They cannot be shown. */
    failed(error: unknown): void;
}

export interface CaptionFlags {
    readonly button: HTMLButtonElement;
    draw(): void;
}

/**
 * @param bar the line that they stand on
 * @param moment the one in sight, and how far the line goes, ns
 */
export const createCaptionFlags = (
    bar: HTMLElement,
    { all, write, failed }: RunCaptions,
    moment: () => { readonly now_ns: number; readonly ends_ns: number },
): CaptionFlags => {
    let made: TimelineCaptions | undefined;
    let making: Promise<TimelineCaptions> | undefined;
    const make = async (): Promise<TimelineCaptions> => {
        const { createTimelineCaptions } = await import('./timeline-captions.ts');
        made = createTimelineCaptions(bar, write, () => button.focus());
        return made;
    };
    const whenMade = async (act: (flags: TimelineCaptions) => void) => {
        try {
            making ??= make();
            act(made ?? (await making));
        } catch (error) {
            making = undefined;
            failed(error);
        }
    };
    const draw = () => {
        if (!made && all().length === 0) return;
        void whenMade((flags) => flags.show(all(), moment().ends_ns));
    };
    const { made: button } = iconButton(
        'caption',
        phrase('Caption'),
        '',
        phrase('Write a caption from this moment on, for a film of the run'),
        () => {
            // Where it is asked for, however long the fetching takes.
            const { now_ns } = moment();
            void whenMade((flags) => {
                flags.show(all(), moment().ends_ns);
                flags.ask(now_ns);
            });
        },
    );
    return { button, draw };
};
