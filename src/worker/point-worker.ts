import { answerPoint, type PointReply, type PointRequest } from '../simulation/point.ts';
import { type Alive, holdLifeline } from './lifeline.ts';

const scope = globalThis as unknown as {
    onmessage: (event: { data: PointRequest }) => void;
    postMessage(reply: PointReply | Alive): void;
};
scope.onmessage = ({ data }) => answerPoint(data, (reply) => scope.postMessage(reply));
holdLifeline(scope);
