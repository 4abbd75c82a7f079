export function findBrowser(env?: Record<string, string | undefined>): string | undefined;
export function launchOptions(): {
    executablePath?: string;
    chromiumSandbox: boolean;
    args: string[];
};
