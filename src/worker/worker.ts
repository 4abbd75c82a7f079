import { type ServerPort, serve } from './serve.ts';

serve(globalThis as unknown as ServerPort);
