/**
 * What a page is sent with to be cross-origin isolated: only then may its threads share memory. By the servers of vite (vite.config.ts),
 * and by the service worker where the host sends nothing of the kind.
 */
export const ISOLATION = {
    'Cross-Origin-Opener-Policy': 'same-origin',
    // All that the page loads is its own; Safari knows no other value.
    'Cross-Origin-Embedder-Policy': 'require-corp',
    // Isolates a page within somebody else's page, whose headers are not ours; Chrome alone.
    'Document-Isolation-Policy': 'isolate-and-require-corp',
} as const;
