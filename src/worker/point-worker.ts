import { answerPoint, type PointReply, type PointRequest } from '../simulation/point.ts';

const scope = globalThis as unknown as {
    onmessage: (event: { data: PointRequest }) => void;
    postMessage(reply: PointReply): void;
};
scope.onmessage = ({ data }) => answerPoint(data, (reply) => scope.postMessage(reply));
