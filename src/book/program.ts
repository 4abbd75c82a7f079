/** Contract between the program and the pages of its book: what a page may see and do, and what it has to offer. */
import type { ClampRun, ClampSeen } from '../experiment/clamp-protocol.ts';
import type { Runner } from '../experiment/pool.ts';
import type { Footage } from '../film/footage.ts';
import type { Watch } from '../film/live.ts';
import type { Scenario, Settings } from '../params.ts';
import type { Value } from '../settings/settings.ts';
import type { Snapshot } from '../snapshot.ts';
import type { FilmScript, Script } from '../take/move.ts';
import type { Run } from '../take/run.ts';
import type { RunView, View } from '../take/stretch.ts';
import type { Judged } from '../theory/verdict.ts';

export interface Sight extends Judged {
    readonly snapshot: Snapshot;
}

/** What comes along with the settings of a new world. */
export interface Brought {
    readonly script?: Script;
    /** How far its run is known. */
    readonly ends_ns?: number | undefined;
    /** Key of the step of the story. */
    readonly step?: string;
}

/** How two cells that are compared lie in the page. */
export type Arrangement = 'beside' | 'above';
/** In what the second of two cells differs from the first. */
export interface Difference {
    /** On screen: "no pump". */
    readonly words: string;
    /** The parameter; nothing where nothing differs. */
    readonly change?: { readonly path: string; readonly value: Value };
}

/** Two cells from one: the second goes on from where the first is, and differs in one thing. */
export interface Comparing {
    /** In what they differ; nothing where there is but one. */
    difference(): Difference | undefined;
    /** Rejects with an Error of one sentence where there can be no second one, and nothing changes. */
    begin(difference: Difference, how: Arrangement): Promise<void>;
    arrange(how: Arrangement): void;
    /** Goes on with one of them. */
    keep(which: 'first' | 'second'): Promise<void>;
}

export interface Program {
    /** What the world runs with, or will in a moment. */
    settings(): Settings;
    /** The newest; nothing before the first. */
    sight(): Sight | undefined;
    /** One parameter, as the panel sets it. What is refused is said in the page's notice, and nothing changes. */
    propose(path: string, value: Value): void;
    /**
     * A new world from these checked settings, at time 0, playing. What of the script is dated in its run lies ahead of it; a film of it
     * follows what is dated in a film. The address leads back to the step of the story that it belongs to, if it does.
     */
    load(settings: Settings, brought?: Brought): void;
    /** The key of the step of the story that was loaded last; nothing once another cell has been. */
    step(): string | undefined;
    /** All that the run is so far. */
    run(): Promise<Run>;
    /** How it was looked at. */
    views(): readonly RunView[];
    /** What came along with the scenario for a film; empty where nothing did. */
    script(): FilmScript;
    /** Changes the running world by a scenario's values; a new world only where one of them needs it. Refusals as `propose`. */
    change(scenario: Scenario): void;
    play(on: boolean): void;
    playing(): boolean;
    /** Its sound is on. */
    sounds(): boolean;
    /** An id for an element of a page that no other cell's pages have. */
    id(name: string): string;
    /** One sentence in the page's notice; the empty one takes it away. */
    say(sentence: string): void;
    /** The observables over the run so far, RFC 4180. */
    csv(): Blob;
    /** Somebody to run points of a sweep, beside the world in sight. */
    runner(): Runner;
    /** The same for runs under voltage clamp. */
    clampRunner(): Runner<ClampRun, ClampSeen>;
    /** To make a film of. `start`: these settings from time 0. `now`: the run in sight, from now on. `take`: all of it so far. */
    footage(from: 'start' | 'now' | 'take'): Promise<Footage>;
    readonly comparing: Comparing;
    /** How the cell is looked at. */
    seen(): View;
    /** Each picture of the page as it is drawn. */
    readonly watch: Watch;
    /** PNG of the scene with the plot in sight. Rejects with an Error of one sentence where there is none to take. */
    picture(): Promise<Blob>;
}

/** A page of the book while it is open. */
export interface Leaf {
    /** Called some three times a second while the page is in sight, and once when it comes into sight. */
    show?(sight: Sight): void;
    /** Goes to a place in the page, 0 the first. */
    turnTo?(place: number): void;
}

/** Fills an empty host with a page; called once, when the page is first opened, perhaps at a place of its own, 0 the first. */
export type Open = (host: HTMLElement, program: Program, place?: number) => Leaf;
