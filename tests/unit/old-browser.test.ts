/** What is said where a machine cannot run the loop over ions. Each in a process of its own, for what has been compiled once stays. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const BUILD = `
    const { buildWorld } = await import('./src/world/build.ts');
    const { check } = await import('./src/settings/settings.ts');
    const build = (slab = {}) => {
        try { buildWorld(check({ slab })); return 'built'; } catch (error) { return error.message; }
    };
`;

const saidBy = async (script: string): Promise<string> => {
    const typed = ['--import', 'tsx', '--input-type=module', '-e', `${BUILD}${script}`];
    const { stdout } = await promisify(execFile)('node', typed);
    return stdout.trim();
};

it('a browser without SIMD is told which have it', async () => {
    const said = await saidBy(`
        WebAssembly.Module = class { constructor() { throw new WebAssembly.CompileError('simd'); } };
        console.log(build());
    `);
    expect(said).toMatch(/^This browser lacks the SIMD of WebAssembly.*Safari from 16\.4\.$/);
});

it('one that computes SIMD wrongly builds no world', async () => {
    const said = await saidBy(`
        const { Instance } = WebAssembly;
        WebAssembly.Instance = function (...given) {
            const { exports } = new Instance(...given);
            // It says that it has moved the ions, and has not.
            return { exports: { ...exports, move: () => 1 } };
        };
        console.log(build());
    `);
    expect(said).toMatch(/^This browser computes wrongly with SIMD.*Safari from 17 on\)\.$/);
});

it('want of memory is said with how much there would have to be', async () => {
    const said = await saidBy(`
        const { Memory } = WebAssembly;
        // The proof of the machine has its own.
        WebAssembly.Memory = function (size) {
            if (size.initial > 20) throw new RangeError('could not allocate memory');
            return new Memory(size);
        };
        console.log(build({ depth_nm: 100 }));
    `);
    expect(said).toMatch(/^There is not enough memory for so many ions: they need \d+ MB\.$/);
});
