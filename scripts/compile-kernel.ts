/** The world's inner loop, from AssemblyScript to WebAssembly. */
import asc from 'assemblyscript/asc';

const SOURCE = 'src/world/kernel/crew.ts';
/** The module that holds the compiled bytes. */
export const KERNEL_BYTES = 'src/world/kernel.bytes.ts';

const PER_LINE = 64;

const OPTIONS = [
    ...['-O3', '--noAssert', '--runtime', 'stub', '--importMemory'],
    ...['--enable', 'simd', '--enable', 'threads'],
];
/** As much as there are addresses for. */
const MOST_PAGES = '65536';

/** @throws Error with the compiler's words */
const compile = async (options: readonly string[]): Promise<Uint8Array> => {
    let binary = new Uint8Array();
    const { error, stderr } = await asc.main(
        [SOURCE, '--outFile', 'kernel.wasm', ...OPTIONS, ...options],
        {
            writeFile: (_, contents) => {
                if (typeof contents !== 'string') binary = Uint8Array.from(contents);
            },
        },
    );
    if (error) throw new Error(`${error.message}\n${stderr.toString()}`);
    return binary;
};

const listed = (name: string, binary: Uint8Array): string[] => [
    '// biome-ignore format: bytes',
    `export const ${name} = Uint8Array.of(`,
    ...Array.from(
        { length: Math.ceil(binary.length / PER_LINE) },
        (_, i) => `    ${binary.subarray(PER_LINE * i, PER_LINE * (i + 1)).join(', ')},`,
    ),
    ');',
    '',
];

/** Text of that module: the same code twice, for a memory of its own and for one that threads share. */
export const compileKernel = async (): Promise<string> =>
    [
        '/** src/world/kernel/, compiled: made by `npm run kernel`, not by hand. */',
        '',
        ...listed('BYTES', await compile([])),
        ...listed('SHARED_BYTES', await compile(['--sharedMemory', '--maximumMemory', MOST_PAGES])),
    ].join('\n');
