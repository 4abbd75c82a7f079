/** The world's inner loop, from AssemblyScript to WebAssembly. */
import asc from 'assemblyscript/asc';

const SOURCE = 'src/world/kernel/jitter.ts';
/** The module that holds the compiled bytes. */
export const KERNEL_BYTES = 'src/world/kernel.bytes.ts';

const PER_LINE = 20;

/** Text of that module. @throws Error with the compiler's words */
export const compileKernel = async (): Promise<string> => {
    let binary = new Uint8Array();
    const options = ['--optimize', '--noAssert', '--runtime', 'stub', '--importMemory'];
    const { error, stderr } = await asc.main([SOURCE, '--outFile', 'jitter.wasm', ...options], {
        writeFile: (_, contents) => {
            if (typeof contents !== 'string') binary = Uint8Array.from(contents);
        },
    });
    if (error) throw new Error(`${error.message}\n${stderr.toString()}`);
    const lines = Array.from({ length: Math.ceil(binary.length / PER_LINE) }, (_, i) =>
        binary.subarray(PER_LINE * i, PER_LINE * (i + 1)).join(', '),
    );
    return [
        '/** src/world/kernel/jitter.ts, compiled: made by `npm run kernel`, not by hand. */',
        '// biome-ignore format: bytes',
        'export const BYTES = Uint8Array.of(',
        ...lines.map((line) => `    ${line},`),
        ');',
        '',
    ].join('\n');
};
