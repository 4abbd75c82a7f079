/** Films that are shipped: a scenario file with a script each, and how long it runs. */
import oneImpulse from './films/one-impulse.json' with { type: 'json' };
import pumpStops from './films/the-pump-stops.json' with { type: 'json' };
import ttx from './films/ttx.json' with { type: 'json' };
import zeroToRest from './films/zero-to-rest.json' with { type: 'json' };

export interface ShippedFilm {
    readonly name: string;
    readonly seconds: number;
    /** JSON of a scenario file. */
    readonly file: unknown;
}

export const FILMS: readonly ShippedFilm[] = [
    { name: 'From zero to rest', seconds: 20, file: zeroToRest },
    { name: 'The pump stops', seconds: 40, file: pumpStops },
    { name: 'One impulse', seconds: 24, file: oneImpulse },
    { name: 'Tetrodotoxin', seconds: 32, file: ttx },
];
