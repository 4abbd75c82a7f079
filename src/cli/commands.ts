/** The commands of `ionarium`. What each does is loaded when it is typed. */
import type { Command } from './command.ts';

const SCENARIO = {
    form: '[scenario]',
    says: 'file of a scenario or of a run; without one the default cell',
};
const TIMES = {
    duration: { says: 'simulated time of a whole run, in ns, us or ms; 20us where none is given' },
    warmup: { says: 'its beginning, which no average sees; a tenth of it where none is given' },
} as const;
const SEED = { says: 'seed, instead of the one of the scenario' } as const;
const THREADS = { says: 'threads that move ions, 1 to 64; the result is the same' } as const;

const SERVE: Command = {
    name: 'serve',
    says: 'serve the page on this machine, and open it; what ionarium alone does',
    options: {
        port: { says: 'port to serve at; 4173, or where that is taken any, where none is given' },
        'no-open': { is: 'flag', says: 'open no browser' },
    },
    examples: [
        ['', 'serves the page and opens it'],
        ['--no-open --port 8080', 'serves it at http://localhost:8080/'],
    ],
    run: async (typed) => (await import('./serve.ts')).serve(typed),
};

const SIMULATE: Command = {
    name: 'simulate',
    takes: SCENARIO,
    says: 'run a cell and print what was observed as JSON',
    options: { ...TIMES, seed: SEED, threads: THREADS },
    examples: [
        ['simulate --duration 1us', 'runs the default cell for 1 µs'],
        ['simulate cell.json --warmup 2us --seed 7', 'runs the cell of a file'],
        ['simulate \'{"outside":{"K":40}}\'', 'runs a cell that is typed'],
    ],
    run: async (typed) => (await import('./simulate.ts')).simulate(typed),
};

const REPLAY: Command = {
    name: 'replay',
    takes: { form: '[run]', says: 'file of a run, or film of one' },
    says: 'do a run again, and say whether it ended as it was recorded',
    options: { threads: THREADS },
    examples: [
        ['replay run.json', 'prints JSON; ends with 1 unless asRecorded is true'],
        ['replay film.mp4', 'the same with a film that says how it was made'],
    ],
    run: async (typed) => (await import('./simulate.ts')).replay(typed),
};

const SWEEP: Command = {
    name: 'sweep',
    takes: SCENARIO,
    says: 'run a cell again and again with other parameters and seeds, a line of JSON each',
    options: {
        vary: { says: 'a parameter, by its dotted path, that goes over a range' },
        from: { says: 'first value of the range' },
        to: { says: 'last value of the range' },
        points: { says: 'how many values, 2 to 100; 9 where none is given' },
        log: { is: 'flag', says: 'even steps in the logarithm' },
        grid: {
            is: 'list',
            says: 'a parameter and its values, path=1,2,3; may come several times',
        },
        seeds: { says: 'seeds with which each combination is run, 1..4 or 1,5,9' },
        ...{ ...TIMES, seed: SEED },
        out: { says: 'file to add the lines to; what is there already is not run again' },
        jobs: { says: 'runs at once, 1 to 64; one a core where none is given' },
        engine: { says: 'who runs the points: cores (this machine) or parallel (GNU parallel)' },
        sshlogin: { says: 'hosts for GNU parallel' },
        sshloginfile: { says: 'file of hosts for GNU parallel' },
        list: { is: 'flag', says: 'print how many points there are, and run none' },
        point: { says: 'run this one alone, from 1: for a job array' },
    },
    examples: [
        ['sweep --vary outside.K --from 1 --to 100 --log --out lines.jsonl', 'one parameter'],
        ['sweep --grid channels.K.count=10,20 --grid temperature_C=20,37 --seeds 1..4', 'a grid'],
        ['sweep --seeds 1..9 --engine parallel --sshlogin 8/one,8/two', 'on two hosts'],
        ['sweep --seeds 1..9 --point 3 --out lines.jsonl', 'one of its points'],
    ],
    run: async (typed) => (await import('./sweep.ts')).sweep(typed),
};

export const RECORD: Command = {
    name: 'record',
    takes: {
        form: '[scenario]',
        says: 'file of a scenario or of a run, or a film, which is made again',
    },
    says: 'render a film',
    options: {
        out: {
            says: 'file of the film; its ending, mp4, webm, gif or zip (PNG frames), is the format',
        },
        seconds: { says: 'length of the film; 20 where nothing says another' },
        from: { says: 'moment of the run at which the film begins, in ns, us or ms' },
        to: { says: 'moment of the run at which it ends' },
        fps: { says: 'frames a second; 60 where nothing says another' },
        size: { says: 'pixels; 1920x1080 where nothing says another' },
        speed: { says: 'simulated ns in a second of film' },
        quality: { says: 'small, good or best' },
        caption: { says: 'a line of text below the picture' },
        ...{ seed: SEED, theme: { says: 'dark or light' } },
        transparent: { is: 'flag', says: 'no ground, in WebM and PNG frames' },
        sound: { is: 'flag', says: 'a soft tick for each ion that passes, in MP4 and WebM' },
        captions: { says: 'file of the captions, vtt or srt' },
        poster: { says: 'file of a picture, png' },
        'poster-at': { says: 'second of the film that it shows' },
    },
    examples: [
        ['record --seconds 10 --out cell.mp4', 'a film of the default cell'],
        ['record run.json --from 3us --to 9us --out part.webm', 'a stretch of a run'],
        ['record cell.mp4 --size 3840x2160 --out large.mp4', 'the same film, larger'],
    ],
    run: async (typed) => {
        const [{ record }, { builtPage }] = await Promise.all([
            import('./record.ts'),
            import('./serve.ts'),
        ]);
        await record(typed, builtPage);
    },
};

const TRUTH: Command = {
    name: 'truth',
    takes: {
        form: '[name..]',
        says: 'part of the names of rows; without one all, more than an hour',
    },
    says: 'hold what emerges against what theory says, row by row',
    options: {},
    examples: [
        ['truth flux', 'the rows with flux in their name'],
        ['truth', 'all rows'],
    ],
    run: async (typed) => (await import('./truth.ts')).truth(typed),
};

/** The first is meant where none is named. */
export const COMMANDS: readonly Command[] = [SERVE, SIMULATE, REPLAY, SWEEP, RECORD, TRUTH];
