import { type Alive, holdLifeline } from './lifeline.ts';
import { type ServerPort, serve } from './serve.ts';

const scope = globalThis as unknown as ServerPort & { postMessage(word: Alive): void };
serve(scope);
holdLifeline((word) => scope.postMessage(word));
