/** What a command of `ionarium` is, and how what was typed behind its name is read. */
import yargs, { type ArgumentsCamelCase, type Argv } from 'yargs';
import { VERSION } from '../version.ts';

export interface Option {
    readonly says: string;
    /** Stands alone, may come several times, or, without either, comes once with a value. */
    readonly is?: 'flag' | 'list';
}

/** What was typed, not yet looked into. */
export interface Typed {
    /** By option; a flag that is there is ''. */
    readonly given: ReadonlyMap<string, string>;
    /** Of options that may come several times. */
    readonly lists: ReadonlyMap<string, readonly string[]>;
    /** The words that belong to no option, such as the path of a scenario. */
    readonly words: readonly string[];
}

export interface Command {
    /** As it is typed. */
    readonly name: string;
    /** The words that it takes, as yargs writes them: [one] or [any..]. */
    readonly takes?: { readonly form: string; readonly says: string };
    /** What it does, in a line. */
    readonly says: string;
    readonly options: Readonly<Record<string, Option>>;
    /** What is typed behind `ionarium`, and what comes of it. */
    readonly examples: readonly (readonly [typed: string, does: string])[];
    run(typed: Typed): Promise<void>;
}

const WIDEST = 100;
const dashed = (option: string): string => (option.length > 1 ? `--${option}` : `-${option}`);
const listed = (words: readonly string[]): string =>
    words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : words.join();

const NEEDS_VALUE = /^Not enough arguments following: (.*)/;
const UNKNOWN = /^Unknown arguments?: ([^,]+)/;

/** [name..] → name, under which yargs has the words. */
const wordOf = ({ form }: NonNullable<Command['takes']>): string => form.replace(/[[\].]/g, '');

/** yargs' own complaints, in a sentence. */
const sentenceOf = (complaint: string, { options }: Command): string => {
    const [, needing] = NEEDS_VALUE.exec(complaint) ?? [];
    if (needing) return `${dashed(needing)} needs a value.`;
    const [, unknown] = UNKNOWN.exec(complaint) ?? [];
    if (!unknown) return complaint.replace(/\s+/g, ' ');
    const known = [...Object.keys(options), 'help'].map(dashed);
    return `${dashed(unknown).slice(0, 40)} is not an option; there are ${listed(known)}.`;
};

const typedFrom = (command: Command, argv: ArgumentsCamelCase): Typed => {
    const given = new Map<string, string>();
    const lists = new Map<string, readonly string[]>();
    const { _: behind, $0, ...named } = argv;
    const first = behind[0] === command.name ? 1 : 0;
    const words = behind.slice(first).map(String);
    const word = command.takes && wordOf(command.takes);
    for (const [name, value] of Object.entries(named)) {
        if (name === word) {
            if (value !== undefined) words.unshift(...[value].flat().map(String));
            continue;
        }
        const option = command.options[name];
        if (!option) continue;
        if (option.is === 'list') lists.set(name, [value].flat().map(String));
        else if (Array.isArray(value)) throw new Error(`${dashed(name)} is given more than once.`);
        else if (option.is !== 'flag') given.set(name, String(value));
        else if (value === true) given.set(name, '');
    }
    return { given, lists, words };
};

const described = (program: Argv, { takes, options, examples }: Command): Argv => {
    if (takes) program.positional(wordOf(takes), { type: 'string', describe: takes.says });
    for (const [name, { says, is }] of Object.entries(options))
        program.option(
            name,
            is === 'flag'
                ? { type: 'boolean', describe: says }
                : { type: 'string', requiresArg: true, nargs: 1, describe: says },
        );
    return program.example(examples.map(([typed, does]) => [`$0 ${typed}`, does]));
};

/**
 * Which of the commands was typed, and what behind it; undefined where what completes commands was asked for and is printed. Help and the
 * version are printed, and end the process. The first of the commands, of which there is one, is meant where none is named.
 * @throws Error of one sentence for an unknown command or option, one without its value, or one given twice
 */
export const readTyped = (
    commands: readonly Command[],
    args: readonly string[],
): { command: Command; typed: Typed } | undefined => {
    let chosen: { command: Command; typed: Typed } | undefined;
    let meant = commands[0];
    const program = yargs([...args])
        .scriptName('ionarium')
        .parserConfiguration({
            'boolean-negation': false,
            'camel-case-expansion': false,
            'dot-notation': false,
            'parse-numbers': false,
            'parse-positional-numbers': false,
            'short-option-groups': false,
        })
        .usage("$0 <command>\n\nA living cell's resting membrane potential, one ion at a time.")
        .detectLocale(false)
        .version(VERSION)
        .strictOptions()
        .fail((complaint, error) => {
            throw complaint ? new Error(sentenceOf(complaint, meant)) : error;
        });
    program.wrap(Math.min(WIDEST, program.terminalWidth()));
    for (const [i, command] of commands.entries()) {
        const form = [command.name, command.takes?.form].filter(Boolean).join(' ');
        program.command(
            i === 0 ? [form, '$0'] : form,
            command.says,
            (own) => {
                meant = command;
                return described(own, command);
            },
            (argv) => {
                const typed = typedFrom(command, argv);
                chosen = { command, typed };
            },
        );
    }
    program.completion('completion', 'print what makes your shell complete these commands');
    program.parseSync();
    return chosen;
};
