/** `npm run kernel`: compiles the world's inner loop and writes its bytes as a module; a test sees to it that they belong together. */
import { writeFileSync } from 'node:fs';
import { compileKernel, KERNEL_BYTES } from './compile-kernel.ts';

writeFileSync(KERNEL_BYTES, await compileKernel());
