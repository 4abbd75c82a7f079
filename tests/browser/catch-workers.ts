/** Every worker that is made from now on, so that a test can end one as a browser does: without a word. */
export const catchWorkers = (): Worker[] => {
    const caught: Worker[] = [];
    window.Worker = class extends Worker {
        constructor(...given: ConstructorParameters<typeof Worker>) {
            super(...given);
            caught.push(this);
        }
    };
    return caught;
};
