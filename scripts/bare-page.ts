import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ISOLATION } from '../src/hosting/headers.ts';

/** The least that a page with a worker and WebGL does until it shows something: what a machine takes for that is the yardstick of the page's own start. */

const BARE = `<!doctype html>
<canvas width="900" height="500"></canvas>
<script type="module">
    const gl = document.querySelector('canvas').getContext('webgl2');
    const compile = (type, source) => {
        const shader = gl.createShader(type);
        gl.shaderSource(shader, source);
        gl.compileShader(shader);
        return shader;
    };
    const program = gl.createProgram();
    gl.attachShader(program, compile(gl.VERTEX_SHADER, 'void main() { gl_Position = vec4(0.0); gl_PointSize = 9.0; }'));
    gl.attachShader(program, compile(gl.FRAGMENT_SHADER, 'void main() { gl_FragColor = vec4(1.0); }'));
    gl.linkProgram(program);
    gl.useProgram(program);
    const worker = new Worker(URL.createObjectURL(new Blob(['onmessage = () => postMessage(0)'])));
    worker.onmessage = () => {
        gl.drawArrays(gl.POINTS, 0, 1);
        requestAnimationFrame(() => document.body.append(Object.assign(document.createElement('p'), { id: 'shown' })));
    };
    worker.postMessage(0);
</script>`;

/** Serves it, at a place of its own, with the headers that the page has. */
export const serveBare = async (): Promise<{ address: string; close(): void }> => {
    const server = createServer((_, answer) => {
        answer.writeHead(200, { 'Content-Type': 'text/html', ...ISOLATION }).end(BARE);
    });
    await new Promise<void>((listening) => server.listen(0, listening));
    const { port } = server.address() as AddressInfo;
    return { address: `http://localhost:${port}/`, close: () => server.close() };
};
