/** JSON as letters that may stand in an address, and back; fetched only where a link has some. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** What no packed link of ours comes near: more is not unpacked. */
const LARGEST_bytes = 4_000_000;

const toText = (bytes: Uint8Array): string =>
    btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
        .replaceAll('+', '-')
        .replaceAll('/', '_')
        .replace(/=+$/, '');
const toBytes = (text: string): Uint8Array =>
    Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
        letter.charCodeAt(0),
    );

export const pack = (json: object): string =>
    toText(deflateSync(strToU8(JSON.stringify(json)), { level: 9 }));

/** @throws where the text is no packed JSON, or too much of it */
export const unpack = (text: string): unknown =>
    JSON.parse(strFromU8(inflateSync(toBytes(text), { out: new Uint8Array(LARGEST_bytes) })));
