/**
 * Where things lie in the kernel's memory, in bytes: one table for both its sides, AssemblyScript in this folder and TypeScript in
 * src/world/kernel.ts. What all threads write has a cache line of its own.
 */

/** Chunks nobody has taken yet, those taken from the first one on and from the last one back, and those that are done, in this round. */
export const LEFT = 0;
export const FRONT = 16;
export const BACK = 32;
export const DONE = 64;
/** Goes up by one with each round; those who have nothing to do wait for that. */
export const ROUND = 128;
/** Helpers that sleep; 1 where they are to leave. */
export const ASLEEP = 192;
export const LEAVE = 256;

/** What is to be done in this round: one of the jobs below. */
export const JOB = 320;
/** Number of the step that this one leads to. */
export const NOW = 324;
export const SEED = 328;
/** Height of the water, position units. */
export const HEIGHT = 332;
/** Arrays by place: y, position units; x and in which step it was there; ids. */
export const Y = 336;
export const ALONG = 340;
export const ID = 344;
/** Counts of ions by thread, block and bin: where they begin, bytes for a thread and for a block of it, and for all that a thread has. */
export const COUNTS = 348;
export const COUNTS_THREAD = 352;
export const COUNTS_BLOCK = 356;
/**
 * Lanes: what a thread counts of one block, in four counts of all bins, one for each of four ions side by side, so that few have to wait for
 * the one before them. Where they begin, and bytes for all that a thread has.
 */
export const LANES = 496;
export const LANES_THREAD = 500;
/** Notes of a thread, and bytes for each. */
export const NOTES = 360;
/** The membrane's proteins: by stretch one more than the number of the one whose mouth reaches there; then by number. */
export const STRETCHES = 364;
export const MIDDLES = 368;
export const CATCHES = 436;
/** By block the largest probability with which any mouth catches an ion (f64). */
export const LIKELIEST = 484;
/** Half a mouth, in units of x. */
export const HALF_MOUTH = 440;
/** Bins of the field on one side, and rounded up to what is done in one go. */
export const BINS = 372;
/** The field by side and bin, mV/nm, and the charge of the water, e: f64 in fours. */
export const STRENGTHS = 376;
export const CHARGES = 380;
/** Charge below what comes next, e (f64): see sumUp. */
export const BEHIND = 488;
/** Chunks of all blocks, and blocks. */
export const CHUNKS = 432;
export const BLOCKS = 444;

/** Four words or sixteen bytes each: what the loop would otherwise make anew for each group. */
export const ONES = 384;
export const NIBBLES = 400;
export const DRAWS = 416;

/**
 * What is shown: by place, x and y as they are shown, 65536ths of the width and bins, x NaN where nothing has been shown yet; by id, two
 * bytes of looks, halo and presence. What goes to whoever looks: places and looks.
 */
export const SHOWN_X = 448;
export const SHOWN_Y = 452;
export const LOOKS = 456;
export const OUT_PLACES = 460;
export const OUT_LOOKS = 464;
/** Share of what is new in what is shown (f32). */
export const SHARE = 468;
/** Counts of heights that are shown, and that are, laid out as COUNTS but in pairs; by block the map from the ones to the others. */
export const HEIGHTS = 472;
export const MAPS = 476;
export const MAP_BLOCK = 480;

/** For each block a record. */
export const RECORDS = 512;
export const RECORD = 80;
/** In it: first place, ions, chunks in the blocks before. */
export const START = 0;
export const COUNT = 4;
export const CHUNKS_BEFORE = 8;
/** A step's length is that many times the sum of its draws, position units. */
export const STRIDE = 12;
/** Addresses: drift of one step by bin; generators by chunk. */
export const DRIFT = 16;
export const GENERATORS = 20;
/** 1 where the membrane is above the water, 0 where it is below. */
export const INSIDE = 24;
/** Standard deviation of one step along the membrane over that of its draws, units of x (f32). */
export const STRIDE_ALONG = 28;
/** Work in kT, over drift times way in position units (f64). */
export const WORK = 32;
/** Drift of one step in a field of 1 mV/nm, position units (f64); charge of an ion, e. */
export const DRIFT_PER_FIELD = 48;
export const VALENCE = 56;
/** What is shown: where the bottom of the water is, 65536ths of the box's height, what a bin is in them (f32), and the species. */
export const SHOWN_BOTTOM = 60;
export const SHOWN_BIN = 64;
export const SPECIES = 68;

/** Loss of halo and gain of presence with each snapshot. */
export const HALO_FADE = 6;
export const FADE_IN = 16;
/** Looks of an ion without a halo, present in full. */
export const IN_FULL = 0xff00;

export const MOVE = 0;
export const SETTLE = 1;
export const EXPOSE = 2;

/** Ions in a chunk, and of those that are moved in one go; below so many, to add up lanes takes longer than to wait. */
export const CHUNK = 2048;
export const GROUP = 16;
export const FEW = 400;
/** A chunk's generators: four for its Brownian steps side by side, 16 bytes for each of sfc32's words, and one for its walls. */
export const GENERATOR = 80;
export const WALLS = 64;

/** A bin of the field is 2²⁰ position units. */
export const POSITION_BITS = 20;
/** Bins beyond either wall: no step leads further, for drift is held to eight. */
export const BEYOND = 32;
export const LONGEST_DRIFT = 8 << POSITION_BITS;
/** Steps of an ion's path along the membrane that are drawn at once; after each such span all ions are settled. */
export const SPAN_BITS = 6;
export const SPAN = 1 << SPAN_BITS;
/** 65536 units of x are the width of the slab; 1024 stretches of it. */
export const STRETCH_BITS = 6;

/**
 * In the notes of a thread: room for what `expose` has in hand; how many ions at a mouth; chunks that it has taken since the world began;
 * one more than the block that it counts in lanes, 0 where none; groups with ions past a wall; ions at a mouth.
 */
export const IN_HAND = 0;
export const CAUGHT = 64;
export const TAKEN = 68;
export const COUNTED = 72;
export const STRAYS = 80;
/** Of a group: its address, a bit for each ion that is past a wall, and where in y all of them were. One more than a chunk has is written. */
export const STRAY = 80;
export const WAS = 16;
/** Three words for each ion at a mouth: its place, where in y its step began, number of the protein. At most so many in a step. */
export const CAUGHT_IONS = 10400;
export const CAUGHT_ION = 12;
export const MOST_CAUGHT = 2048;
export const NOTES_THREAD = 35008;
