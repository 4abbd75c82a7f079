/** What is used of gifenc, which brings no types. */
declare module 'gifenc' {
    type Palette = readonly (readonly number[])[];
    interface Encoder {
        writeHeader(): void;
        writeFrame(
            index: Uint8Array,
            width: number,
            height: number,
            options: { first?: boolean; palette?: Palette; delay: number; repeat?: number },
        ): void;
        finish(): void;
        /** A copy of what was written since the last reset. */
        bytes(): Uint8Array<ArrayBuffer>;
        reset(): void;
        readonly stream: { writeByte(byte: number): void; writeBytes(bytes: Uint8Array): void };
    }
    export const GIFEncoder: (options: { auto: boolean }) => Encoder;
    export const quantize: (rgba: Uint8ClampedArray, colors: number) => Palette;
    export const applyPalette: (rgba: Uint8ClampedArray, palette: Palette) => Uint8Array;
}
