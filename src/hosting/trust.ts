/** Trusted Types: where the browser has them, scripts of workers must be this host's own, and no text at all becomes HTML or code. */

interface Factory {
    createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

/** To be called once, before any worker starts. */
export const trustOwnScripts = (): void => {
    const types: Factory | undefined = Reflect.get(window, 'trustedTypes');
    types?.createPolicy('default', {
        createScriptURL: (url) => {
            if (new URL(url, location.href).origin === location.origin) return url;
            throw new TypeError(`A script must be of ${location.origin}, got ${url}.`);
        },
    });
};
