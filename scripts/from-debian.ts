/** Installs what the tests need and a new machine lacks. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Says what it runs, and runs it. @returns whether it went well */
export const run = (
    command: string,
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
): boolean => {
    console.log(`$ ${command} ${args.join(' ')}`);
    // A shell only on Windows, where npx is a .cmd file that cannot be started without one.
    const shell = process.platform === 'win32';
    const options = { stdio: 'inherit', shell, env: { ...process.env, ...env } } as const;
    return spawnSync(command, args, options).status === 0;
};

/** Debian's own package, where we are root: small, and what it needs comes with it. */
export const installFromDebian = (name: string): void => {
    if (process.platform !== 'linux' || process.getuid?.() !== 0) return;
    if (!existsSync('/etc/debian_version')) return;
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    if (run('apt-get', ['update'], env))
        run('apt-get', ['install', '-y', '--no-install-recommends', name], env);
};
