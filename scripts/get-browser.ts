/** Makes sure that the tests have a browser: takes the one that is there, else installs one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { findBrowser } from '../src/cli/find-browser.ts';

const run = (
    command: string,
    args: readonly string[],
    env: Record<string, string> = {},
): boolean => {
    console.log(`$ ${command} ${args.join(' ')}`);
    // A shell only on Windows, where npx is a .cmd file that cannot be started without one.
    const shell = process.platform === 'win32';
    const options = { stdio: 'inherit', shell, env: { ...process.env, ...env } } as const;
    return spawnSync(command, args, options).status === 0;
};

const present = (): string | undefined => {
    const bundled = chromium.executablePath();
    return findBrowser() ?? (existsSync(bundled) ? bundled : undefined);
};

/** Debian's own package, where we are root: small, and its fonts and libraries come with it. */
const installFromDebian = (): void => {
    if (process.platform !== 'linux' || process.getuid?.() !== 0) return;
    if (!existsSync('/etc/debian_version')) return;
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    if (run('apt-get', ['update'], env))
        run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], env);
};

const installFromPlaywright = (): boolean => run('npx', ['playwright', 'install', 'chromium']);

let browser = present();
for (const install of [installFromDebian, installFromPlaywright]) {
    if (browser) break;
    install();
    browser = present();
}
if (!browser) {
    console.error('No browser found. Install Chromium or Chrome, or set CHROME_PATH to one.');
    process.exit(1);
}
console.log(`browser: ${browser}`);
