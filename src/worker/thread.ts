import { help } from '../simulation/helpers.ts';
import type { Helping } from './helpers.ts';

const scope = globalThis as unknown as {
    onmessage: (event: { data: Helping }) => void;
    close(): void;
};
scope.onmessage = ({ data: { shared, number } }) => {
    help(shared, number);
    scope.close();
};
