/** A process of its own for points of a sweep: requests and replies are messages to its parent. */
import { answerPoint, type PointRequest } from '../simulation/point.ts';

process.on('message', (request: PointRequest) => {
    answerPoint(request, (reply) => process.send?.(reply));
});
