/** What a soak complains of. */
import { expect, it } from 'vitest';
import { type Look, verdictOf } from '../../scripts/soak-verdict.ts';

const MINUTES = 62;
const MB = 1e6;

/** An hour in which nothing grows and V stays, each with its noise. @param bent what is otherwise */
const hour = (bent: (look: Look) => object = () => ({})): Look[] => {
    let sum_mV = 0;
    return Array.from({ length: MINUTES }, (_, i) => {
        const minute = i + 1;
        sum_mV += -67 + Math.sin(3 * minute);
        const look: Look = {
            ...{ minute, time_ns: 40_000 * minute },
            ...{ mean_mV: sum_mV / minute, error_mV: 0.3, theory_mV: -67 },
            page: {
                data_bytes: 2.17 * MB + 10_000 * Math.sin(5 * minute),
                code_bytes: 3.92 * MB,
                native_bytes: 7.5 * MB,
            },
            // What is kept for going back: more and more, and half of it gone again.
            worker: {
                data_bytes: 22.3 * MB + 0.2 * MB * (minute % 9),
                code_bytes: 1.77 * MB,
                native_bytes: 82 * MB + MB * (minute % 9),
            },
            resident_bytes: null,
        };
        return { ...look, ...bent(look) };
    });
};
const growing = (which: 'page' | 'worker', bytesAnHour: number) =>
    hour((look) => ({
        [which]: {
            ...look[which],
            data_bytes: look[which].data_bytes + (bytesAnHour * look.minute) / 60,
        },
    }));
const complaintsOf = (looks: readonly Look[]) => verdictOf(looks, []).complaints;

it('has nothing to say of an hour as it must be', () => {
    expect(complaintsOf(hour())).toEqual([]);
});

it('says what grows', () => {
    expect(complaintsOf(growing('page', 80_000))).toEqual(['memory of the page grows']);
    expect(complaintsOf(growing('worker', 4 * MB))).toEqual(['memory of the worker grows']);
});

it('says where V is not on theory, or drifts', () => {
    expect(complaintsOf(hour(() => ({ theory_mV: -72 })))).toEqual(['V is off theory']);
    const drifting = hour(({ minute, mean_mV }) => ({ mean_mV: mean_mV + 0.03 * minute }));
    expect(complaintsOf(drifting)).toContain('V drifts');
});

it('says what was wrong on the page', () => {
    expect(verdictOf(hour(), ['no']).complaints).toEqual(['no']);
});

it('does not judge what it cannot know', () => {
    expect(() => complaintsOf(hour().slice(0, 14))).toThrow(
        'A soak needs 10 minutes and five more.',
    );
});
