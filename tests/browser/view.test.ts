import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KINDS } from '../../src/kinds.ts';
import { PALETTE, THEMES, type Theme } from '../../src/palette.ts';
import { kindIn, type Snapshot } from '../../src/snapshot.ts';
import { A, perIon, SPECIES, speciesIndex } from '../../src/species.ts';
import { createCamera } from '../../src/view/camera.ts';
import { stanceIn } from '../../src/view/gated.ts';
import { ballX_nm, ballY_nm, gatingOf, headY_nm, sensorX_nm } from '../../src/view/gates.ts';
import { createLabels } from '../../src/view/labels.ts';
import { createScene, type Scene } from '../../src/view/scene.ts';
import { chargesPerSign } from '../../src/view/signs.ts';
import { type FakeOptions, type FakeWorld, fakeWorld } from './fake-snapshot.ts';
import { countHue, type Rgb, rgbOf } from './pixels.ts';

const K = speciesIndex('K');
let host: HTMLElement;
let scene: Scene | undefined;

beforeEach(() => {
    host = document.createElement('div');
    host.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 960px; height: 540px';
    document.body.append(host);
});
afterEach(() => {
    vi.restoreAllMocks();
    scene?.destroy();
    scene = undefined;
    host.remove();
});

const open = async (theme: Theme = 'dark'): Promise<Scene> => {
    scene = await createScene(host, { theme, reducedMotion: true });
    return scene;
};

/** Few ions, all out of the way at the far edges, but those a test puts in place. */
const quietWorld = (options: Partial<FakeOptions> = {}): FakeWorld => {
    const world = fakeWorld({
        depth_nm: 0.1,
        X_mM: 50,
        channels: { K: 0, Na: 0, Cl: 0, H: 0 },
        pumps: 0,
        proteinAnions: 0,
        ...options,
    });
    const { y } = world.walkers;
    for (let i = 0; i < y.length; i++) y[i] = Math.sign(y[i]) * 43;
    return world;
};

/** All that was just drawn, the lowest row first; before the browser takes the picture away. */
const pixelsOf = ({ canvas }: Scene): Uint8ClampedArray<ArrayBuffer> => {
    const { width, height } = canvas;
    const data = new Uint8ClampedArray(4 * width * height);
    const gl = canvas.getContext('webgl2');
    gl?.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, data);
    return data;
};

/** Draws, and reads one pixel before the browser takes the picture away. */
const pixelAt = (on: Scene, snapshot: Snapshot, x_nm: number, y_nm: number): Rgb => {
    on.draw(snapshot, { seconds: 0.5 });
    const gl = on.canvas.getContext('webgl2');
    if (!gl) throw new Error('The scene has no WebGL 2 context.');
    const [x_px, y_px] = on.toScreen(x_nm, y_nm);
    const scale = on.canvas.width / host.clientWidth;
    const pixel = new Uint8Array(4);
    const row = on.canvas.height - 1 - Math.floor(y_px * scale);
    gl.readPixels(Math.floor(x_px * scale), row, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
    return [pixel[0], pixel[1], pixel[2]];
};

const brightness = ([r, g, b]: Rgb): number => 0.3 * r + 0.6 * g + 0.1 * b;

/** Angle between two colours as directions from the ground: the same hue, whatever the light, is 0. */
const turn = (a: Rgb, b: Rgb, ground: Rgb): number => {
    const [u, v] = [a, b].map((c) => c.map((value, i) => value - ground[i]));
    const dot = (p: number[], q: number[]) => p.reduce((sum, x, i) => sum + x * q[i], 0);
    if (!u || !v) return Math.PI;
    return Math.acos(Math.min(1, dot(u, v) / Math.sqrt(dot(u, u) * dot(v, v))));
};

describe('ions', () => {
    it.each(THEMES)('have their colours in their places (%s)', async (theme) => {
        const view = await open(theme);
        const world = quietWorld({ H_mM: 30 });
        const { walkers } = world;
        const palette = PALETTE[theme];
        const placed = SPECIES.map((_, species) => {
            const id = walkers.species.indexOf(species);
            const x = 20 + 22 * species;
            walkers.x[id] = x;
            walkers.y[id] = species === A ? -20 : 20;
            return { species, x, y: walkers.y[id] };
        });
        const snapshot = world.advance(0);
        for (const { species, x, y } of placed) {
            const seen = pixelAt(view, snapshot, x, y);
            const ground = rgbOf(y > 0 ? palette.outside : palette.inside);
            const nearest = SPECIES.map(({ key }, s) => ({
                s,
                away: turn(seen, rgbOf(palette.species[key]), ground),
            })).sort((a, b) => a.away - b.away)[0];
            expect(nearest?.s, `${SPECIES[species]?.key} shows as rgb(${seen})`).toBe(species);
            // Light and depth change the brightness, not the hue: 0.35 rad is far less than lies between two species.
            expect(nearest?.away).toBeLessThan(0.35);
        }
    });

    it('leave no trace where there is none', async () => {
        const view = await open();
        const seen = pixelAt(view, quietWorld().advance(0), 80, 20);
        const water = rgbOf(PALETTE.dark.outside);
        // Between the water at the membrane and the ground.
        seen.forEach((value, i) => {
            expect(Math.abs(value - water[i])).toBeLessThan(14);
        });
    });

    it('that have left are gone from the picture', async () => {
        const view = await open();
        const world = fakeWorld({ depth_nm: 1 });
        const potassium = (): number => {
            const { width, height } = view.canvas;
            const all = { left: 0, right: width, top: 0, bottom: height };
            const picture = { data: pixelsOf(view), width, height };
            return countHue(picture, rgbOf(PALETTE.dark.species.K), all);
        };
        view.draw(world.advance(0));
        const before = potassium();
        const few = world.advance(0);
        for (let id = 20; 4 * id < few.ions.look.length; id++) few.ions.look[4 * id + 3] = 0;
        view.draw(few);
        expect(before).toBeGreaterThan(500);
        expect(potassium()).toBeLessThan(before / 3);
    });

    it('are one draw call, of at most 8 bytes an ion a frame', async () => {
        const drawArrays = vi.spyOn(WebGL2RenderingContext.prototype, 'drawArrays');
        const upload = vi.spyOn(WebGL2RenderingContext.prototype, 'bufferSubData');
        const allocate = vi.spyOn(WebGL2RenderingContext.prototype, 'bufferData');
        const uploaded = async (depth_nm: number) => {
            const view = await open();
            const world = fakeWorld({ depth_nm });
            for (let i = 0; i < 3; i++) view.draw(world.advance(0.1));
            drawArrays.mockClear();
            upload.mockClear();
            allocate.mockClear();
            const snapshot = world.advance(0.1);
            view.draw(snapshot);
            const points = drawArrays.mock.calls.filter(([mode]) => mode === 0);
            const bytes = upload.mock.calls.reduce(
                (sum, [, , data, , length]) =>
                    sum +
                    (data as Uint8Array).BYTES_PER_ELEMENT *
                        (length || (data as Uint8Array).length),
                0,
            );
            expect(points).toHaveLength(1);
            expect(points[0]?.[2]).toBe(snapshot.box.capacity);
            expect(allocate).not.toHaveBeenCalled();
            view.destroy();
            scene = undefined;
            return { bytes, capacity: snapshot.box.capacity };
        };
        const few = await uploaded(1);
        const many = await uploaded(8);
        expect(many.bytes - few.bytes).toBe(8 * (many.capacity - few.capacity));
    });
});

describe('channels', () => {
    it.each(THEMES)('show whether their gate is open (%s)', async (theme) => {
        const view = await open(theme);
        const world = quietWorld({ channels: { K: 1, Na: 0, Cl: 0, H: 0 } });
        const channel = world.proteins[0];
        if (!channel) throw new Error('The fake world has no channel.');
        channel.hold = 'open';
        const x = channel.x_nm;
        const gate = rgbOf(PALETTE[theme].gate);
        const away = (seen: Rgb) => Math.abs(brightness(seen) - brightness(gate));
        const lit = pixelAt(view, world.advance(0), x + 0.25, -2.2);
        channel.hold = 'closed';
        world.advance(0.1);
        const barred = pixelAt(view, world.advance(0), x + 0.25, -2.2);
        const pore = pixelAt(view, world.advance(0), x, 0);
        expect(away(barred)).toBeLessThan(80);
        expect(away(lit) - away(barred)).toBeGreaterThan(40);
        // The open pore has its ion's hue, the closed one has none.
        channel.hold = 'open';
        world.advance(0.1);
        const [r, , b] = pixelAt(view, world.advance(0), x, 0);
        expect(b - r).toBeGreaterThan(pore[2] - pore[0] + 15);
    });
});

/** The only channel of a world, in a state that one names. */
const oneChannel = (kind: 'Nav' | 'Kv', options: Partial<FakeOptions> = {}) => {
    const world = quietWorld({ gated: { [kind]: 1 }, ...options });
    const channel = world.proteins[0];
    const { states } = kindIn({ kinds: KINDS }, kind);
    if (!channel) throw new Error('The fake world has no channel.');
    return {
        channel,
        snapshot: world.advance(0),
        in: (name: string) => {
            channel.state = states.findIndex((state) => state.name === name);
            channel.open = states[channel.state]?.open === true;
            return world.advance(0);
        },
    };
};

describe('voltage-gated channels', () => {
    const near = (seen: Rgb, colour: string): number =>
        Math.max(...rgbOf(colour).map((value, i) => Math.abs(value - seen[i])));

    it.each(THEMES)('show where their sensors and ball are (%s)', async (theme) => {
        const view = await open(theme);
        const nav = oneChannel('Nav');
        const { gate } = PALETTE[theme];
        const gating = gatingOf(kindIn({ kinds: KINDS }, 'Nav'));
        if (!gating) throw new Error('Nav has no gates.');
        view.camera.focus(nav.channel.x_nm, 0, 30);
        const heads = (name: string, up: number) =>
            [0, 1, 2].map((i) => {
                const x = nav.channel.x_nm + sensorX_nm(gating, i, nav.channel);
                // Off the middle, where the letter is.
                return near(pixelAt(view, nav.in(name), x, headY_nm(up) + 0.2), gate) < 40;
            });
        expect(heads('m3h1', 1)).toEqual([true, true, true]);
        expect(heads('m1h1', 1)).toEqual([true, false, false]);
        expect(heads('m1h1', 0)).toEqual([false, true, true]);
        const ball = (name: string) => {
            const snapshot = nav.in(name);
            const stance = stanceIn(
                gating,
                kindIn({ kinds: KINDS }, 'Nav').states[nav.channel.state],
            );
            const x = nav.channel.x_nm + ballX_nm(stance, nav.channel);
            return near(pixelAt(view, snapshot, x - 0.35, ballY_nm(stance)), gate);
        };
        for (const name of ['m0h1', 'm0h0', 'm3h1', 'm3h0'])
            expect(ball(name), name).toBeLessThan(60);
    });

    it.each(THEMES)('are lit only while they are open, whatever the drug (%s)', async (theme) => {
        const view = await open(theme);
        for (const [kind, isOpen, closed] of [
            ['Nav', 'm3h1', ['m2h1', 'm3h0', 'm3h1·TTX']],
            ['Kv', 'n2', ['n1', 'n0', 'n2·TEA']],
        ] as const) {
            const one = oneChannel(kind);
            view.draw(one.snapshot);
            view.camera.focus(one.channel.x_nm, 0, 60);
            const colour = PALETTE[theme].species[kind === 'Nav' ? 'Na' : 'K'];
            const away = (name: string) =>
                near(pixelAt(view, one.in(name), one.channel.x_nm + 0.3, 0), colour);
            // Lit it has the hue but for the shade of its depth, 70 of 255 in the light theme; closed it is pale.
            expect(away(isOpen), kind).toBeLessThan(85);
            for (const name of closed) expect(away(name), name).toBeGreaterThan(110);
        }
    });

    it('move their sensors smoothly', async () => {
        scene = await createScene(host, { theme: 'dark', reducedMotion: false });
        const view = scene;
        const one = oneChannel('Kv');
        view.draw(one.in('n0'), { seconds: 0 });
        view.camera.focus(one.channel.x_nm, 0, 30);
        for (let i = 0; i < 40; i++) view.draw(one.in('n0'), { seconds: 0.05 });
        /** y of the first sensor's head in sight: the highest that has the gate's colour. */
        const head = (snapshot: Snapshot) => {
            const gating = gatingOf(kindIn({ kinds: KINDS }, 'Kv'));
            if (!gating) throw new Error('Kv has no gates.');
            const x = one.channel.x_nm + sensorX_nm(gating, 0, one.channel) + 0.14;
            view.draw(snapshot, { seconds: 0.02 });
            const { width, height } = view.canvas;
            const pixels = pixelsOf(view);
            const scale = width / host.clientWidth;
            const column = Math.floor(view.toScreen(x, 0)[0] * scale);
            for (let row = height - 1; row > 0; row--) {
                const at = 4 * (row * width + column);
                const seen: Rgb = [pixels[at], pixels[at + 1], pixels[at + 2]];
                if (near(seen, PALETTE.dark.gate) < 30)
                    return view.toWorld(0, (height - row) / scale)[1];
            }
            return Number.NaN;
        };
        const down = head(one.in('n0'));
        const way = Array.from({ length: 30 }, () => head(one.in('n1')));
        const up = way.at(-1) ?? Number.NaN;
        expect(up - down).toBeGreaterThan(2);
        for (const [i, y] of way.entries()) {
            const step = y - (way[i - 1] ?? down);
            expect(step).toBeGreaterThan(-0.1);
            expect(step).toBeLessThan(0.8);
        }
    });

    it.each(THEMES)('and pumps wear the drug that blocks them (%s)', async (theme) => {
        const view = await open(theme);
        const { drug } = PALETTE[theme];
        const nav = oneChannel('Nav');
        view.draw(nav.snapshot);
        view.camera.focus(nav.channel.x_nm, 0, 60);
        const cage = (name: string) =>
            near(pixelAt(view, nav.in(name), nav.channel.x_nm + 0.5, 3.4), drug);
        expect(cage('m0h1·TTX')).toBeLessThan(60);
        expect(cage('m0h1')).toBeGreaterThan(100);
        view.destroy();
        const other = await open(theme);
        const world = quietWorld({ pumps: 1 });
        const pump = world.proteins[0];
        if (!pump) throw new Error('The fake world has no pump.');
        const { states } = kindIn({ kinds: KINDS }, 'pump');
        const cork = (name: string) => {
            pump.state = states.findIndex((state) => state.name === name);
            return near(pixelAt(other, world.advance(0), pump.x_nm, 1.9), drug);
        };
        expect(cork('E2P')).toBeGreaterThan(100);
        expect(cork('E2P·digoxin')).toBeLessThan(60);
    });
});

describe('the electrode', () => {
    const electrode = { x_nm: 80, y_nm: -10.5, isOn: false, current_e_per_ns: 3 };

    it('shows its pulse and the sign of it, at its tip', async () => {
        const view = await open();
        const at = (more: Partial<typeof electrode>) =>
            pixelAt(
                view,
                quietWorld({ electrode: { ...electrode, ...more } }).advance(0),
                80,
                -9.7,
            );
        const off = at({});
        const [red, , blue] = at({ isOn: true });
        expect(red - off[0]).toBeGreaterThan(60);
        const negative = at({ isOn: true, current_e_per_ns: -3 });
        expect(negative[2] - off[2]).toBeGreaterThan(60);
        expect(red - blue).toBeGreaterThan(negative[0] - negative[2] + 40);
    });

    it('stands behind the ions, and can be pointed at', async () => {
        const view = await open();
        const world = quietWorld({ electrode });
        const id = world.walkers.species.indexOf(K);
        // On the glass, 10 nm below the tip.
        const [x, y] = [80 + 10 * Math.sin(0.21), -10.5 - 10 * Math.cos(0.21)];
        const bare = pixelAt(view, world.advance(0), x, y);
        expect(view.pick(...view.toScreen(x, y))).toEqual({ type: 'electrode', id: 0 });
        expect(view.pick(...view.toScreen(x + 6, y))).toBeUndefined();
        expect(view.pick(...view.toScreen(80, -8))).toBeUndefined();
        world.walkers.x[id] = x;
        world.walkers.y[id] = y;
        const seen = pixelAt(view, world.advance(0), x, y);
        const ground = rgbOf(PALETTE.dark.inside);
        expect(turn(seen, rgbOf(PALETTE.dark.species.K), ground)).toBeLessThan(0.35);
        expect(turn(bare, rgbOf(PALETTE.dark.species.K), ground)).toBeGreaterThan(0.35);
        // Close up, where an ion is large enough to be meant, it comes first.
        view.camera.focus(x, y, 20);
        view.draw(world.advance(0));
        expect(view.pick(...view.toScreen(x, y))).toEqual({ type: 'ion', id });
    });
});

describe('charge signs', () => {
    it('stand for one charge each where they have room, else for a round number', () => {
        const box = { width_nm: 160, capacitance_e_per_mV: 1.2 };
        expect(chargesPerSign(box, 6)).toBe(1);
        expect(chargesPerSign({ ...box, capacitance_e_per_mV: 6 }, 6)).toBe(5);
        expect(chargesPerSign({ ...box, capacitance_e_per_mV: 6 }, 60)).toBe(1);
        // However close one looks there are no more than can be drawn.
        expect(chargesPerSign({ ...box, capacitance_e_per_mV: 60 }, 600)).toBe(10);
    });

    it('turn over with an impulse, in step and without a leap', async () => {
        scene = await createScene(host, { theme: 'dark', reducedMotion: false });
        const view = scene;
        view.setOverlay('charges', true);
        const [rest, peak] = [-70, 35].map((voltage_mV) => quietWorld({ voltage_mV }).advance(0));
        if (!rest || !peak) throw new Error('There are two snapshots.');
        const count = (snapshot: Snapshot, colour: string, top_nm: number) => {
            view.draw(snapshot, { seconds: 0.05 });
            const { width, height } = view.canvas;
            const data = pixelsOf(view);
            const scale = width / host.clientWidth;
            const row = (y_nm: number) => height - view.toScreen(0, y_nm)[1] * scale;
            const box = { left: 0, right: width, top: row(top_nm - 1), bottom: row(top_nm + 1) };
            return countHue({ data, width, height }, rgbOf(colour), box);
        };
        const { positive, negative } = PALETTE.dark;
        for (let i = 0; i < 40; i++) count(rest, positive, -4.25);
        const minus = count(rest, negative, -4.25);
        expect(minus).toBeGreaterThan(500);
        expect(count(rest, positive, -4.25)).toBeLessThan(0.05 * minus);
        // An upstroke takes 0.3 µs, 1.5 s of watching at the usual speed: they must be through in half of it.
        const after = Array.from({ length: 15 }, () => count(peak, positive, -4.25));
        expect(after.at(-1)).toBeGreaterThan(0.35 * minus);
        expect(count(peak, negative, -4.25)).toBeLessThan(0.05 * minus);
        for (const [i, now] of after.entries())
            expect(now - (after[i - 1] ?? 0)).toBeGreaterThan(-0.05 * minus);
        // No sign moves: those that stay are where they were.
        expect(count(peak, positive, -4.25)).toBeLessThan(0.6 * minus);
    });
});

describe('names', () => {
    it('are whole or left out, at every scale', () => {
        const labels = createLabels(1, () => false);
        const camera = createCamera(() => {});
        camera.still = true;
        camera.fit({ width_px: 960, height_px: 540, slabWidth_nm: 160, slabHeight_nm: 90 });
        const snapshot = fakeWorld({ channels: { K: 12, Na: 6, Cl: 9, H: 0 }, pumps: 8 }).advance(
            0,
        );
        let named = 0;
        for (let zoom = 0; zoom < 40; zoom++) {
            camera.zoomAt(430, 270, 1.1);
            camera.step(0.1);
            labels.update({
                ...{
                    snapshot,
                    camera,
                    palette: PALETTE.dark,
                    letters: 1,
                    theme: 'dark',
                    seconds: 0,
                    still: true,
                },
                ...{ hovered: undefined, selected: undefined, ghost: undefined },
            });
            const boxes = labels.node.children
                .filter(({ visible, y }) => visible && y < 270)
                .map((sprite) => sprite.getBounds())
                .filter(({ top, bottom }) => top >= 0 && bottom > top)
                .sort((a, b) => a.left - b.left);
            named += boxes.length;
            for (const [i, box] of boxes.entries()) {
                const at = `${camera.lens.px_per_nm.toFixed(1)} px/nm`;
                expect(box.left, at).toBeGreaterThan(-1);
                expect(box.right, at).toBeLessThan(961);
                const next = boxes[i + 1];
                if (next) expect(next.left, at).toBeGreaterThan(box.right - 1);
            }
        }
        // A name for some five proteins at each of the scales that have room for names.
        expect(named).toBeGreaterThan(100);
        labels.destroy();
    });
});

describe('the scene', () => {
    it('gives back the buffer of the snapshot before', async () => {
        const view = await open();
        const world = quietWorld();
        const [first, second] = [world.advance(0), world.advance(0)];
        expect(view.draw(first)).toBeUndefined();
        expect(view.draw(second)).toBe(first.ions);
        expect(view.draw(second)).toBeUndefined();
    });

    it('comes back after the context was lost', async () => {
        const view = await open();
        const world = fakeWorld({ depth_nm: 0.5 });
        const states: string[] = [];
        view.onContext = (state) => states.push(state);
        const snapshot = world.advance(0.1);
        const place = world.proteins.find(({ kind }) => kind === 'pump')?.x_nm ?? 0;
        const before = pixelAt(view, snapshot, place + 1.2, 1.5);
        const gl = view.canvas.getContext('webgl2');
        const extension = gl?.getExtension('WEBGL_lose_context');
        for (let round = 0; round < 2; round++) {
            const gone = new Promise((done) =>
                view.canvas.addEventListener('webglcontextlost', done, { once: true }),
            );
            extension?.loseContext();
            await gone;
            // Only once the event is over may the context be asked back.
            await new Promise((done) => setTimeout(done, 20));
            expect(view.draw(world.advance(0.1))).toBeDefined();
            const back = new Promise((done) =>
                view.canvas.addEventListener('webglcontextrestored', done, { once: true }),
            );
            extension?.restoreContext();
            await back;
        }
        expect(states).toEqual(['lost', 'restored', 'lost', 'restored']);
        const after = pixelAt(view, snapshot, place + 1.2, 1.5);
        after.forEach((value, i) => {
            expect(Math.abs(value - before[i])).toBeLessThan(3);
        });
        expect(gl?.getError()).toBe(0);
    });

    it('says so where there is no WebGL 2', async () => {
        vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
        await expect(createScene(host, { theme: 'dark', reducedMotion: true })).rejects.toThrow(
            /WebGL 2.* without a graphics card, Chrome and Edge .* --enable-unsafe-swiftshader\.$/,
        );
    });

    it('makes no new buffers or textures from frame to frame, however many ions', async () => {
        // Few pixels for the software renderer.
        host.style.width = '480px';
        host.style.height = '270px';
        const view = await open();
        for (const overlay of ['charges', 'potential', 'profile', 'forces'] as const) {
            view.setOverlay(overlay, true);
        }
        const driving = { diffusion_mV: 80, electric_mV: -60 };
        const create = (['createBuffer', 'createTexture', 'createVertexArray'] as const).map(
            (name) => vi.spyOn(WebGL2RenderingContext.prototype, name),
        );
        for (const depth_nm of [2, 40]) {
            const world = fakeWorld({
                depth_nm,
                gated: { Nav: 5, Kv: 3 },
                electrode: { x_nm: 80, y_nm: -10, isOn: true, current_e_per_ns: 1 },
            });
            const snapshots = [0, 1, 2].map(() => world.advance(0.2));
            for (let i = 0; i < 12; i++) {
                const snapshot = snapshots[i % 3] as Snapshot;
                if (i === 4) for (const spy of create) spy.mockClear();
                view.draw(
                    { ...snapshot, time_ns: i },
                    { driving: { K: driving, Na: driving, Cl: driving, H: driving } },
                );
            }
            for (const spy of create) expect(spy).not.toHaveBeenCalled();
        }
    });

    it('tells what lies under the pointer', async () => {
        const view = await open();
        const world = quietWorld({ channels: { K: 1, Na: 0, Cl: 0, H: 0 } });
        world.walkers.x[3] = 31;
        world.walkers.y[3] = 17;
        view.draw(world.advance(0));
        const channel = world.proteins[0];
        expect(view.pick(...view.toScreen(channel?.x_nm ?? 0, 0))).toEqual({
            type: 'protein',
            id: channel?.id,
        });
        expect(view.pick(...view.toScreen(31.2, 17))).toEqual({ type: 'ion', id: 3 });
        expect(view.pick(...view.toScreen(31, 12))).toBeUndefined();
    });

    it('zooms about the pointer, along the ring, and returns', async () => {
        const view = await open();
        view.draw(quietWorld().advance(0));
        const { camera, canvas } = view;
        const home = { ...camera.lens };
        const [x, y] = view.toWorld(200, 150);
        camera.zoomAt(200, 150, 4);
        const [x_px, y_px] = view.toScreen(x, y);
        expect(camera.lens.px_per_nm).toBeCloseTo(4 * home.px_per_nm);
        expect(x_px).toBeCloseTo(200);
        expect(y_px).toBeCloseTo(150);
        for (let i = 0; i < 40; i++) camera.pan(-100, 0);
        expect(camera.lens.x_nm).toBeGreaterThanOrEqual(0);
        expect(camera.lens.x_nm).toBeLessThan(160);
        canvas.focus();
        canvas.dispatchEvent(new KeyboardEvent('keydown', { key: '0' }));
        expect(camera.lens).toEqual(home);
        canvas.dispatchEvent(new KeyboardEvent('keydown', { key: '+' }));
        expect(camera.lens.px_per_nm).toBeGreaterThan(home.px_per_nm);
    });

    it('shows forces as arrows that stay with their channel and grow when one looks closer', async () => {
        const view = await open();
        const snapshot = quietWorld({ channels: { K: 1, Na: 0, Cl: 0, H: 0 } }).advance(0);
        const channel = snapshot.proteins[0];
        if (!channel) throw new Error('The world has no channel.');
        const driving = perIon(() => ({ diffusion_mV: 90, electric_mV: -60 }));
        const pixels = (on: boolean) => {
            view.setOverlay('forces', on);
            view.draw(snapshot, { driving, seconds: 0.5 });
            return pixelsOf(view);
        };
        /** How far the arrows reach from the middle of the channel, pixels of a canvas whose first row is the lowest. */
        const reach = () => {
            const [without, with_] = [pixels(false), pixels(true)];
            const { width, height } = view.canvas;
            const scale = width / host.clientWidth;
            const [x_px, y_px] = view.toScreen(channel.x_nm, 0);
            const far = { up: 0, down: 0, left: 0, right: 0 };
            for (let i = 0; i < width * height; i++) {
                if (Math.abs(with_[4 * i + 1] - without[4 * i + 1]) < 24) continue;
                const up = host.clientHeight - y_px;
                const across = Math.floor(i / width) / scale - up;
                const along = (i % width) / scale - x_px;
                far.up = Math.max(far.up, across);
                far.down = Math.max(far.down, -across);
                far.right = Math.max(far.right, along);
                far.left = Math.max(far.left, -along);
            }
            return far;
        };
        const small = reach();
        // 46 px for 100 mV, from the membrane's middle.
        expect(small.up).toBeGreaterThan(25);
        expect(small.up).toBeLessThan(70);
        view.camera.focus(channel.x_nm, 0, 30);
        const large = reach();
        // 27 % of a window 540 px high for 100 mV.
        expect(large.up).toBeGreaterThan(100);
        expect(large.up).toBeLessThan(190);
        expect(large.down).toBeGreaterThan(60);
        expect(large.down).toBeLessThan(large.up);
        expect(large.left).toBeGreaterThan(60);
        expect(Math.abs(large.left - large.right)).toBeLessThan(25);
    });

    it('names the sides and what the marks mean', async () => {
        const view = await open();
        const world = fakeWorld({ depth_nm: 0.2 });
        view.draw(world.advance(0));
        const text = () => host.innerText;
        for (const word of ['Outside', 'Inside', 'K⁺', 'Na⁺', 'Cl⁻', 'open', 'closed', 'nm']) {
            expect(text()).toContain(word);
        }
        for (const word of ['X⁺', 'Nav', 'Kv', 'TTX', 'electrode'])
            expect(text()).not.toContain(word);
        const nav = oneChannel('Nav', {
            electrode: { x_nm: 80, y_nm: -10, isOn: false, current_e_per_ns: 1 },
            seed: 2,
        });
        view.draw(nav.in('m0h1·TTX'));
        for (const word of ['Nav', 'voltage-gated', 'TTX', 'electrode'])
            expect(text()).toContain(word);
        expect(text()).not.toContain('Kv');
        view.draw(world.advance(0));
        for (const word of ['Nav', 'TTX', 'electrode']) expect(text()).not.toContain(word);
        view.setOverlay('charges', true);
        expect(text()).toContain('one sign for each excess charge');
        view.setOverlay('charges', false);
        expect(text()).not.toContain('one sign');
    });
});
