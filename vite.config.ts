import { playwright } from '@vitest/browser-playwright';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { licenses } from './scripts/licenses.ts';
import { shaders } from './scripts/shaders.ts';
import { launchOptions } from './src/cli/find-browser.ts';
import { ISOLATION } from './src/hosting/headers.ts';
import { PAGE_POLICY, POLICY } from './src/hosting/policy.ts';

/** Times are for two slow, shared cores, with room to spare; ms. */
const SECOND = 1000;

/** The longest begin first, so that the cores are done at the same time; a fresh checkout has no times of its own to go by. */
const LONGEST = [
    'truth/scenarios.volume',
    'truth/scenarios',
    'truth/impulse',
    'truth/electric',
    'truth/flux',
    'truth/sweep',
    'truth/story',
    'truth/rest',
    'unit/owner',
    'truth/figures',
    'truth/conservation',
    'truth/diffusion',
    'truth/memory',
];
const rank = ({ moduleId }: TestSpecification): number => {
    const found = LONGEST.findIndex((name) => moduleId.includes(`/tests/${name}.test.`));
    return found < 0 ? LONGEST.length : found;
};
class LongestFirst extends BaseSequencer {
    override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
        return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
    }
}

/** The program's own files as node itself loads them: through a test runner's wrapping of imports they take 1.7 times as long. */
const natively = {
    // Pure functions: nothing one file does is seen by another, so none has to be loaded twice.
    isolate: false,
    execArgv: ['--import', 'tsx'],
    server: { deps: { external: [/\/src\//] } },
};

const shipped = licenses();

export default defineConfig({
    // Relative addresses: the built page runs from any folder of any static server.
    base: './',
    build: { target: 'es2022' },
    worker: { format: 'es', plugins: () => [shipped.worker] },
    // Reached only through the worker or a page of the book, so found late: named here, the page need not reload once.
    optimizeDeps: { include: ['matter-js', 'mediabunny', 'uqr'] },
    server: { port: 5173, headers: ISOLATION },
    preview: { headers: { ...ISOLATION, 'Content-Security-Policy': POLICY } },
    plugins: [
        shipped.page,
        shaders(),
        {
            name: 'policy',
            apply: 'build',
            // First of all, for it holds only for what comes after it.
            transformIndexHtml: () => [
                {
                    tag: 'meta',
                    attrs: { 'http-equiv': 'Content-Security-Policy', content: PAGE_POLICY },
                    injectTo: 'head-prepend',
                },
            ],
        },
        // The page registers it.
        VitePWA({
            strategies: 'injectManifest',
            srcDir: 'src/hosting',
            filename: 'service-worker.ts',
            injectRegister: false,
            injectManifest: {
                globPatterns: ['**/*'],
                globIgnores: ['service-worker.js', '**/*.map'],
                rollupFormat: 'iife',
            },
            manifest: {
                name: 'Ionarium',
                short_name: 'Ionarium',
                description: "A living cell's resting membrane potential, one ion at a time.",
                start_url: './',
                scope: './',
                display: 'standalone',
                background_color: '#0b1020',
                theme_color: '#0b1020',
                icons: [
                    { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
                    { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
                    {
                        src: 'icon-maskable-512.png',
                        sizes: '512x512',
                        type: 'image/png',
                        purpose: 'maskable',
                    },
                ],
            },
        }),
    ],
    test: {
        sequence: { sequencer: LongestFirst },
        hookTimeout: 180 * SECOND,
        projects: [
            {
                extends: true,
                test: {
                    name: 'unit',
                    environment: 'node',
                    include: ['tests/unit/**/*.test.ts'],
                    ...natively,
                    maxWorkers: '100%',
                    testTimeout: 60 * SECOND,
                },
            },
            {
                extends: true,
                test: {
                    name: 'truth',
                    environment: 'node',
                    include: ['tests/truth/**/*.test.ts'],
                    ...natively,
                    maxWorkers: '100%',
                    testTimeout: 240 * SECOND,
                },
            },
            {
                extends: true,
                test: {
                    name: 'built',
                    environment: 'node',
                    include: ['tests/built/**/*.test.ts'],
                    globalSetup: 'tests/built/build-once.ts',
                    maxWorkers: 2,
                    testTimeout: 120 * SECOND,
                    // After the others: pages that run want the cores for themselves. Before the pages of the browser's tests, of which the last goes on to the end.
                    sequence: { groupOrder: 1 },
                },
            },
            {
                extends: true,
                // Found late, it would make a test's page load twice.
                optimizeDeps: { include: ['axe-core'] },
                test: {
                    name: 'browser',
                    include: ['tests/browser/**/*.test.ts'],
                    testTimeout: 90 * SECOND,
                    // Last: a page that runs against the clock wants the cores for itself.
                    sequence: { groupOrder: 2 },
                    browser: {
                        enabled: true,
                        headless: true,
                        screenshotFailures: false,
                        provider: playwright({
                            // The browser is looked for only when testing.
                            launchOptions: process.env.VITEST ? launchOptions() : {},
                        }),
                        instances: [{ browser: 'chromium' }],
                        viewport: { width: 1280, height: 720 },
                    },
                },
            },
        ],
    },
});
