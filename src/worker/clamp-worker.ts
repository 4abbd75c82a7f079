import { answerClamp, type ClampReply, type ClampRequest } from '../simulation/clamp.ts';
import { type Alive, holdLifeline } from './lifeline.ts';

const scope = globalThis as unknown as {
    onmessage: (event: { data: ClampRequest }) => void;
    postMessage(reply: ClampReply | Alive): void;
};
scope.onmessage = ({ data }) => answerClamp(data, (reply) => scope.postMessage(reply));
holdLifeline(scope);
