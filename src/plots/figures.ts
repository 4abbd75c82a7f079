/** The place of the figures in the foot of the page: one of them in sight, chosen by tabs, or none. */
import type { Theme } from '../palette.ts';
import type { Settings } from '../params.ts';
import { coursesLater, createRateLine } from '../theory/rate-line.ts';
import { atMostEvery } from '../ui/at-most-every.ts';
import { element } from '../ui/elements.ts';
import { createTabs } from '../ui/tabs.ts';
import { phrase, told } from '../words/phrase.ts';
import { concentrationsPlan } from './concentrations.ts';
import { createCurrents } from './currents.ts';
import type { Figure, Look, Plan, Stand } from './figure.ts';
import { createFlux } from './flux.ts';
import { createGates } from './gates.ts';
import { createImpulseTraces } from './impulse-traces.ts';
import { createImpulses } from './impulses.ts';
import { createNoise } from './noise.ts';
import { permeabilityPlan } from './permeability.ts';
import { createPhasePlane } from './phase-plane.ts';
import { FORCED, plotPalette } from './plot-palette.ts';
import { createVoltage } from './voltage.ts';

export interface Figures {
    /** The voltage, for one more figure of it somewhere else. */
    readonly voltage: Plan;
    /** Takes a new snapshot into the histories. */
    add(stand: Stand, settings: Settings): void;
    /** Draws the figure in sight, as often as it can be read. */
    show(stand: Stand, settings: Settings): void;
    /** The figure in sight, as drawn; nothing where none is. */
    current(): { readonly canvas: HTMLCanvasElement; readonly title: string } | undefined;
    setTheme(theme: Theme): void;
    /** One more, which comes into sight at once. @returns what takes it out again */
    put(plan: Plan): () => void;
}

/** Letters of a plot are smaller than the page's. */
const LETTERS = 0.86;
const BETWEEN_TEXTS_ms = 5000;

interface Place {
    readonly plan: Plan;
    readonly panel: HTMLElement;
    /** Made when it first comes into sight. */
    figure: Figure | undefined;
}

/**
 * @param hidden called when the figures are put away, or shown again
 * @param idOf an id that is the document's only one
 */
export const createFigures = (
    host: HTMLElement,
    firstTheme: Theme,
    hidden: (on: boolean) => void,
    idOf: (name: string) => string,
): Figures => {
    const { fontFamily, fontSize } = getComputedStyle(host);
    const look: Look = {
        palette: plotPalette(firstTheme),
        family: fontFamily,
        em_px: LETTERS * Number.parseFloat(fontSize),
    };
    const rates = createRateLine(coursesLater());
    const traces = createImpulseTraces();
    const placeOf = (plan: Plan): Place => ({
        plan,
        panel: element('div', { id: idOf(`figure-${plan.key}`), class: 'figure-panel' }),
        figure: undefined,
    });
    const voltage = createVoltage(rates);
    const places: Place[] = [
        voltage,
        createImpulses(traces),
        createGates(rates),
        createCurrents(),
        createPhasePlane(traces),
        createFlux(),
        concentrationsPlan,
        createNoise(),
        permeabilityPlan,
    ].map(placeOf);
    let worn = firstTheme;
    let current = places[0];
    let away = false;
    let drawn_ms = Number.NEGATIVE_INFINITY;
    let tellDue = atMostEvery(BETWEEN_TEXTS_ms);
    let last: { readonly stand: Stand; readonly settings: Settings } | undefined;

    const choices = element('div', { class: 'choices' });
    const draw = () => {
        if (!last || !current.figure || away) return;
        const { figure, panel } = current;
        figure.draw(last.stand, last.settings);
        if (!tellDue(performance.now())) return;
        panel.querySelector('.curves')?.setAttribute('aria-label', figure.describe(last.stand));
    };
    const wear = () => {
        look.palette = plotPalette(worn);
        draw();
    };
    matchMedia(FORCED).addEventListener('change', wear);
    const bring = (key: string) => {
        const place = places.find(({ plan }) => plan.key === key);
        if (!place) return;
        current = place;
        place.figure ??= place.plan.create(place.panel, look);
        choices.replaceChildren(...place.figure.choices);
        tellDue = atMostEvery(BETWEEN_TEXTS_ms);
        draw();
    };

    const hide = element('button', { type: 'button', class: 'quiet', 'aria-expanded': 'true' });
    hide.textContent = phrase('Hide plots');
    const body = element('div', { class: 'figure-body' }, ...places.map(({ panel }) => panel));
    const tabs = createTabs(
        'Figures',
        places.map(({ plan: { key, label }, panel }) => ({ key, label, panel })),
        bring,
    );
    hide.addEventListener('click', () => {
        away = !away;
        hide.textContent = phrase(away ? 'Show plots' : 'Hide plots');
        hide.setAttribute('aria-expanded', String(!away));
        for (const part of [body, tabs.list, choices]) part.hidden = away;
        hidden(away);
        draw();
    });
    host.append(element('div', { class: 'figure-bar' }, tabs.list, choices, hide), body);
    tabs.choose(current.plan.key);
    // Until a cell has what they show.
    for (const { plan } of places) if (plan.offered) tabs.offer(plan.key, false);

    return {
        voltage,
        add: (stand, settings) => {
            for (const { plan } of places) {
                plan.add?.(stand, settings);
                if (plan.offered) tabs.offer(plan.key, plan.offered(stand));
            }
        },
        show: (stand, settings) => {
            last = { stand, settings };
            const now_ms = performance.now();
            if (now_ms - drawn_ms < current.plan.pause_ms) return;
            drawn_ms = now_ms;
            draw();
        },
        current: () =>
            away || !current.figure
                ? undefined
                : { canvas: current.figure.canvas, title: told(current.plan.title) },
        setTheme: (theme) => {
            worn = theme;
            wear();
        },
        put: (plan) => {
            const place = placeOf(plan);
            const { panel } = place;
            places.push(place);
            body.append(panel);
            tabs.add({ key: plan.key, label: plan.label, panel });
            tabs.choose(plan.key);
            return () => {
                tabs.remove(plan.key);
                places.splice(places.indexOf(place), 1);
                panel.remove();
            };
        },
    };
};
