/** Those who wait for the next snapshot. */
export interface Looks {
    /** Resolves when one has been taken. */
    wait(): Promise<void>;
    taken(): void;
}

export const createLooks = (): Looks => {
    let waiting: (() => void)[] = [];
    return {
        wait: () => new Promise((resolve) => void waiting.push(resolve)),
        taken: () => {
            const told = waiting;
            waiting = [];
            for (const tell of told) tell();
        },
    };
};
