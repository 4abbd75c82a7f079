/** Speaking another language: the page is loaded again, and the run goes with it in the link, or where that is too long its settings. */
import type { Settings } from '../params.ts';
import { linkOf } from '../settings/link.ts';
import { takeLink } from '../take/pack.ts';
import { store } from '../ui/stored.ts';
import { LANGUAGE_KEY, type Language } from '../words/speak.ts';
import type { SimulationClient } from '../worker/client.ts';

export const createLanguageChoice =
    (simulation: Pick<SimulationClient, 'run'>, settings: () => Settings) =>
    async (language: Language): Promise<void> => {
        // Of a simulation that is gone the settings are left.
        const link = await simulation
            .run()
            .then((run) => takeLink(run, []))
            .catch(() => undefined);
        store(LANGUAGE_KEY, language);
        // Where nothing can be kept the link holds it.
        history.replaceState(null, '', `${link ?? linkOf(settings())}&lang=${language}`);
        location.reload();
    };
