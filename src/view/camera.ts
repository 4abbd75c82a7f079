/** Where one looks: pure arithmetic between nm of the slab and CSS pixels of the canvas. The slab is a ring along x. */

export interface Lens {
    /** What lies in the middle of the canvas. */
    x_nm: number;
    y_nm: number;
    px_per_nm: number;
}

/** What is looked at, and through which window. */
export interface Extent {
    readonly width_px: number;
    readonly height_px: number;
    readonly slabWidth_nm: number;
    /** Height of the whole slab, both waters and the membrane. */
    readonly slabHeight_nm: number;
}

/** Below this the shapes of ions cannot be told apart, so a small screen starts with part of the slab. */
const LEGIBLE_px_per_nm = 5.6;
/** The closest look: so many nm across the shorter side of the canvas. */
const CLOSEST_nm = 8;

/** The whole slab along x; the smallest scale there is. */
export const leastScale = (e: Extent): number => e.width_px / e.slabWidth_nm;

export const mostScale = (e: Extent): number =>
    Math.max(leastScale(e), Math.min(e.width_px, e.height_px) / CLOSEST_nm);

/** A slab that is wide and low starts so many times nearer at most, for else most of the canvas would be empty. */
const NEARER = 1.6;

/** Where one starts: the whole slab, or as much of it as stays legible on a small canvas and fills a tall one. */
export const homeLens = (e: Extent): Lens => {
    const least = leastScale(e);
    const filled = Math.min(NEARER * least, e.height_px / e.slabHeight_nm);
    return {
        x_nm: e.slabWidth_nm / 2,
        y_nm: 0,
        px_per_nm: Math.min(mostScale(e), Math.max(least, filled, LEGIBLE_px_per_nm)),
    };
};

export const wrapped = (x_nm: number, width_nm: number): number =>
    x_nm - width_nm * Math.floor(x_nm / width_nm);

/** Keeps the slab in the window; where it is smaller than the window, in its middle. */
export const within = (lens: Lens, e: Extent): Lens => {
    const px_per_nm = Math.min(mostScale(e), Math.max(leastScale(e), lens.px_per_nm));
    const free_nm = Math.max(0, (e.slabHeight_nm - e.height_px / px_per_nm) / 2);
    return {
        x_nm: wrapped(lens.x_nm, e.slabWidth_nm),
        y_nm: Math.min(free_nm, Math.max(-free_nm, lens.y_nm)),
        px_per_nm,
    };
};

/** x of the nearest image of a place on the ring. */
export const nearest = (x_nm: number, lens: Lens, e: Extent): number =>
    x_nm - e.slabWidth_nm * Math.round((x_nm - lens.x_nm) / e.slabWidth_nm);

export const toScreen = (x_nm: number, y_nm: number, lens: Lens, e: Extent): [number, number] => [
    e.width_px / 2 + (nearest(x_nm, lens, e) - lens.x_nm) * lens.px_per_nm,
    e.height_px / 2 - (y_nm - lens.y_nm) * lens.px_per_nm,
];

export const toWorld = (x_px: number, y_px: number, lens: Lens, e: Extent): [number, number] => [
    wrapped(lens.x_nm + (x_px - e.width_px / 2) / lens.px_per_nm, e.slabWidth_nm),
    lens.y_nm - (y_px - e.height_px / 2) / lens.px_per_nm,
];

/** Zooms so that what lies under the pixel stays there. */
export const zoomedAt = (
    lens: Lens,
    e: Extent,
    x_px: number,
    y_px: number,
    factor: number,
): Lens => {
    const px_per_nm = Math.min(mostScale(e), Math.max(leastScale(e), lens.px_per_nm * factor));
    const gain = 1 / lens.px_per_nm - 1 / px_per_nm;
    return within(
        {
            x_nm: lens.x_nm + (x_px - e.width_px / 2) * gain,
            y_nm: lens.y_nm - (y_px - e.height_px / 2) * gain,
            px_per_nm,
        },
        e,
    );
};

export interface Camera {
    /** What is shown now. */
    readonly lens: Readonly<Lens>;
    readonly extent: Readonly<Extent>;
    /** True where it shows what it started with. */
    readonly home: boolean;
    /** True where it cannot zoom out any further. */
    readonly widest: boolean;
    zoomAt(x_px: number, y_px: number, factor: number): void;
    /** Moves the picture by so many CSS pixels. */
    pan(x_px: number, y_px: number): void;
    reset(): void;
    /** Looks at a place, `width_nm` of membrane wide. */
    focus(x_nm: number, y_nm: number, width_nm: number): void;
}

export interface MovingCamera extends Camera {
    /** The window or the slab has changed. */
    fit(extent: Extent): void;
    /** Goes on towards where it was sent; true while it moves. */
    step(seconds: number): boolean;
    still: boolean;
}

/** Seconds the picture takes to follow the wheel. */
const GLIDE_s = 0.09;

export const createCamera = (moved: () => void): MovingCamera => {
    let extent: Extent = { width_px: 1, height_px: 1, slabWidth_nm: 160, slabHeight_nm: 89 };
    let lens = homeLens(extent);
    let target: Lens | undefined;
    let isHome = true;

    const send = (to: Lens, atOnce: boolean) => {
        isHome = false;
        if (atOnce || camera.still) {
            lens = within(to, extent);
            target = undefined;
        } else target = within(to, extent);
        moved();
    };
    const camera: MovingCamera = {
        still: false,
        get lens() {
            return lens;
        },
        get extent() {
            return extent;
        },
        get home() {
            return isHome;
        },
        get widest() {
            return (target ?? lens).px_per_nm <= leastScale(extent) * 1.001;
        },
        zoomAt: (x_px, y_px, factor) =>
            send(zoomedAt(target ?? lens, extent, x_px, y_px, factor), false),
        pan: (x_px, y_px) =>
            send(
                {
                    ...lens,
                    x_nm: lens.x_nm - x_px / lens.px_per_nm,
                    y_nm: lens.y_nm + y_px / lens.px_per_nm,
                },
                true,
            ),
        reset: () => {
            send(homeLens(extent), false);
            isHome = true;
        },
        focus: (x_nm, y_nm, width_nm) =>
            send({ x_nm, y_nm, px_per_nm: extent.width_px / width_nm }, false),
        fit: (next) => {
            const other =
                next.slabWidth_nm !== extent.slabWidth_nm ||
                next.slabHeight_nm !== extent.slabHeight_nm;
            const scale = lens.px_per_nm * (next.width_px / extent.width_px);
            extent = next;
            target = undefined;
            if (other) isHome = true;
            lens = isHome ? homeLens(extent) : within({ ...lens, px_per_nm: scale }, extent);
        },
        step: (seconds) => {
            if (!target) return false;
            const share = 1 - Math.exp(-seconds / GLIDE_s);
            const to = { ...target, x_nm: nearest(target.x_nm, lens, extent) };
            // Scale and place go together, so that the point under the pointer holds still: 1/scale is linear in place.
            const gap = 1 / to.px_per_nm - 1 / lens.px_per_nm;
            const inverse = 1 / lens.px_per_nm + share * gap;
            lens = {
                x_nm: lens.x_nm + share * (to.x_nm - lens.x_nm),
                y_nm: lens.y_nm + share * (to.y_nm - lens.y_nm),
                px_per_nm: 1 / inverse,
            };
            const left = Math.abs(Math.log(lens.px_per_nm / to.px_per_nm));
            const away = Math.hypot(to.x_nm - lens.x_nm, to.y_nm - lens.y_nm) * to.px_per_nm;
            if (left < 0.001 && away < 0.3) {
                lens = { ...target };
                target = undefined;
            } else lens.x_nm = wrapped(lens.x_nm, extent.slabWidth_nm);
            return true;
        },
    };
    return camera;
};
