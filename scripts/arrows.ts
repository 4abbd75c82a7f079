/**
 * The rooms of the program, and who may import whom: read by tests/unit/architecture.test.ts, which holds every file to it, and
 * by `npm run pictures`, which draws it.
 */

const CONTRACTS = ['units', 'species', 'kinds', 'params', 'snapshot'] as const;
/** What everybody who shows something may know. */
const SCREEN = [
    ...CONTRACTS,
    'palette',
    'observables',
    'settings',
    'theory',
    'ui',
    'words',
] as const;

/**
 * A room is a folder src/<room>/, inside which everybody may import everybody, or one of the files at the root of src. No arrow
 * leads in a circle.
 */
export const ARROWS: Readonly<Record<string, readonly string[]>> = {
    // contracts and tables
    units: [],
    version: [],
    species: [],
    kinds: ['species', 'units'],
    params: ['species', 'kinds'],
    snapshot: ['species', 'kinds', 'params'],
    palette: ['species', 'kinds'],
    observables: [...CONTRACTS, 'theory'],

    // what must come out; the world never sees it
    theory: CONTRACTS,
    // the world, and what reads it
    world: CONTRACTS,
    aggregate: [...CONTRACTS, 'world'],
    simulation: [...CONTRACTS, 'settings', 'take', 'world', 'aggregate'],
    worker: [...CONTRACTS, 'settings', 'take', 'simulation'],

    // what comes in from outside, and what is taught
    lessons: [...CONTRACTS, 'theory'],
    settings: [...CONTRACTS, 'lessons'],
    take: [...CONTRACTS, 'settings'],
    experiment: [...CONTRACTS, 'settings', 'theory', 'observables'],

    // what people see and do: contracts in, never the world; the words of tables are looked up here, where they are shown
    words: [],
    ui: [...CONTRACTS, 'palette', 'theory', 'observables', 'words'],
    view: [...CONTRACTS, 'palette', 'ui', 'words', 'shaders'],
    plots: SCREEN,
    panel: [...CONTRACTS, 'settings', 'words'],
    hands: [...CONTRACTS, 'palette', 'ui', 'words'],
    sound: CONTRACTS,
    page: [...SCREEN, 'take'],
    film: [...SCREEN, 'take', 'view', 'sound', 'worker'],
    book: [...SCREEN, 'take', 'lessons', 'experiment', 'plots', 'film', 'version'],
    embed: [...CONTRACTS, 'observables', 'settings', 'theory', 'take', 'book'],
    shaders: [],
    styles: [],

    // between the page and its host
    hosting: ['ui', 'words'],

    // who puts everything together; nobody imports these
    app: [
        ...[
            ...SCREEN,
            'take',
            'lessons',
            'simulation',
            'worker',
            'view',
            'plots',
            'panel',
            'hands',
            'sound',
            'page',
        ],
        ...['film', 'book', 'embed', 'styles'],
    ],
    main: ['app', 'ui', 'words', 'hosting'],
    api: [...CONTRACTS, 'observables', 'lessons', 'settings', 'theory', 'take', 'simulation'],
    cli: [
        ...[
            ...CONTRACTS,
            'palette',
            'observables',
            'settings',
            'theory',
            'lessons',
            'take',
            'film',
        ],
        ...['experiment', 'world', 'aggregate', 'simulation', 'version', 'hosting'],
    ],
};

/** What the rooms are for, as docs/pictures/rooms.svg colours them. */
export const AREAS: Readonly<Record<string, readonly string[]>> = {
    'contracts and tables': [
        ...['units', 'version', 'species', 'kinds', 'params', 'snapshot', 'palette'],
        'observables',
    ],
    'theory: what must come out': ['theory'],
    'the world, and what reads it': ['world', 'aggregate', 'simulation', 'worker'],
    'what comes in, and is taught': ['lessons', 'settings', 'take', 'experiment'],
    'what people see and do': [
        ...[
            'ui',
            'view',
            'plots',
            'panel',
            'hands',
            'sound',
            'page',
            'film',
            'book',
            'embed',
            'words',
            'shaders',
            'styles',
        ],
    ],
    'the ways in': ['app', 'main', 'api', 'cli', 'hosting'],
};

/** Which files may import a package. */
export const DOORS: Readonly<Record<string, RegExp>> = {
    'matter-js': /^src\/world\/bodies\/body\.ts$/,
    'pixi.js': /^src\/view\//,
    uqr: /^src\/book\//,
    uplot: /^src\/plots\//,
    'lil-gui': /^src\/panel\//,
    mediabunny: /^src\/(film|cli)\//,
    gifenc: /^src\/film\//,
    'client-zip': /^src\/film\//,
    'workbox-precaching': /^src\/hosting\//,
    'workbox-routing': /^src\/hosting\//,
    'workbox-strategies': /^src\/hosting\//,
    dopri: /^src\/theory\//,
    fflate: /^src\/(take|cli)\//,
    valibot: /^src\/(settings|take|embed)\//,
    echarts: /^src\/cli\/bench\//,
    yargs: /^src\/cli\/command\.ts$/,
    sirv: /^src\/cli\/serve\.ts$/,
    open: /^src\/cli\/serve\.ts$/,
    playwright: /^src\/cli\//,
    node: /^src\/cli\//,
};
