/**
 * How the page becomes cross-origin isolated on a host that sends no headers for it: a service worker adds them, to all that is loaded
 * once it is active. So the first visit reloads, one time, before anything has begun. Where that does not help, the page runs with
 * one thread.
 */

const MARK = 'ionarium.reloaded';
/** A first visit waits no longer for the service worker, which is then there for the next. */
const PATIENCE_ms = 5000;

/** Whether a reload has not been tried in this tab. What cannot be written down counts as tried: a page must not reload for ever. */
const markFirst = (): boolean => {
    if (sessionStorage.getItem(MARK)) return false;
    sessionStorage.setItem(MARK, 'yes');
    return sessionStorage.getItem(MARK) === 'yes';
};

const activate = async (workers: ServiceWorkerContainer): Promise<boolean> => {
    const { active } = await workers.register('./service-worker.js');
    if (!active) await workers.ready;
    return true;
};

/** Resolves where the page may begin: it is isolated, or will not be; never where it reloads. */
export const becomeIsolated = async (): Promise<void> => {
    if (crossOriginIsolated) return;
    try {
        // Missing where a page is not served securely. A page that has one already is as isolated as it can be.
        const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker;
        if (!workers || workers.controller || !markFirst()) return;
        const late = new Promise<boolean>((resolve) => {
            setTimeout(resolve, PATIENCE_ms, false);
        });
        if (!(await Promise.race([activate(workers), late]))) return;
    } catch {
        // Storage or service workers are forbidden, or the script of the service worker did not come.
        return;
    }
    location.reload();
    await new Promise(() => {});
};
