/**
 * What the page may load and run (Content Security Policy, level 3): its own files and nothing else. Scripts come from files alone, and
 * only WebAssembly is compiled from data. Pictures may be made in the page (blob:) or lie in the style sheet (data:), films are played from memory.
 */
export const POLICY = [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "img-src 'self' blob: data:",
    // The panel's signs are a font in its style sheet.
    "font-src 'self' data:",
    "media-src 'self' blob:",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
].join('; ');

/** In the page's own head also this, where the browser has Trusted Types: no text becomes HTML or a script (src/hosting/trust.ts). */
export const PAGE_POLICY = `${POLICY}; require-trusted-types-for 'script'; trusted-types default`;
