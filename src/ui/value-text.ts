/** Values of parameters in words. */
import { entriesOf, type Parameter, type Settings } from '../params.ts';
import { told } from '../words/phrase.ts';
import { fixed } from './format.ts';

/** Null means "off" or "derived". */
type Value = number | string | null;

export const valueText = (value: Value, parameter: Parameter): string => {
    if (value === null) return told(parameter.kind === 'optional' ? parameter.nullLabel : 'none');
    if (typeof value === 'string') return told(value);
    const digits = Math.max(0, -Math.floor(Math.log10('step' in parameter ? parameter.step : 1)));
    const unit = parameter.unit ? ` ${parameter.unit}` : '';
    return `${fixed(value, Math.min(digits, 3))}${unit}`;
};

/** Na⁺/K⁺ pumps: 0 */
export const valuesText = (
    values: ReadonlyMap<string, Value>,
    settings: Pick<Settings, 'kinds'>,
): string =>
    entriesOf(settings)
        .flatMap(({ path, parameter }) => {
            const value = values.get(path);
            return value === undefined
                ? []
                : [`${told(parameter.label)}: ${valueText(value, parameter)}`];
        })
        .join(', ');
