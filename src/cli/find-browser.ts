/** Finds a Chromium or Chrome on this machine: CHROME_PATH, then PATH, then where they are usually installed. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { LaunchOptions } from 'playwright';

const NAMES = [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'chrome',
    'msedge',
];
const PLACES = [
    '/usr/bin/chromium',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const isExecutable = (path: string): boolean => {
    try {
        accessSync(path, constants.X_OK);
        return true;
    } catch {
        return false;
    }
};

/**
 * The path of a browser, or undefined where none is installed.
 * Throws where CHROME_PATH is set to something that cannot be run.
 */
export const findBrowser = (
    env: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined => {
    if (env.CHROME_PATH) {
        if (!isExecutable(env.CHROME_PATH))
            throw new Error(`CHROME_PATH is not an executable: ${env.CHROME_PATH}`);
        return env.CHROME_PATH;
    }
    const suffix = process.platform === 'win32' ? '.exe' : '';
    const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
    const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
    return [...onPath, ...PLACES].find(isExecutable);
};

/**
 * What every start of the browser is given; where none is found, playwright's own download is used.
 * @param flags more for this one
 */
export const launchOptions = (flags: readonly string[] = []): LaunchOptions => {
    const executablePath = findBrowser();
    return {
        ...(executablePath ? { executablePath } : {}),
        chromiumSandbox: false,
        args: [
            '--disable-gpu',
            // Since 144, Chrome gives WebGL to a machine without a graphics card only when it is asked for by this name.
            '--enable-unsafe-swiftshader',
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
            ...flags,
        ],
    };
};
