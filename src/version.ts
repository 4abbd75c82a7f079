/** As in package.json (a test compares them); in the files that one takes away. */
export const VERSION = '0.1.0';
