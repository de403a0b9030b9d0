import { isMissing, missing, type Missing } from '../missing';
import { toUnit } from './to-unit';
import { unitScale } from './unit';

/** A number given for an argument of a formula, with the unit that it says it is in. */
export interface NamedAmount {
  readonly argument: string;
  readonly value: number;
  readonly unit: string;
}

/**
 * Amounts that say their units, all in the unit of the first: 31000 in 万元 beside 亿元 is 3.1.
 *
 * No answer between kinds and currencies (`units-differ`); nor where yet another amount says none (`besideBare`) and these
 * say two, since it might be in either.
 *
 * @example inOneUnit([{ argument: 'part', value: 31000, unit: '万元' }, { argument: 'whole', value: 6.2, unit: '亿元' }], false) // [31000, 62000]
 */
export function inOneUnit(amounts: readonly NamedAmount[], besideBare: boolean): readonly number[] | Missing {
  const [first, ...others] = amounts;
  if (first === undefined) return [];
  const values = [first.value];
  for (const { argument, value, unit } of others) {
    const converted = isSameUnit(unit, first.unit)
      ? value
      : besideBare
        ? undefined
        : toUnit(value, unit, first.unit);
    if (converted === undefined || isMissing(converted)) {
      return missing('units-differ', {
        one: first.argument,
        oneUnit: first.unit,
        other: argument,
        otherUnit: unit,
      });
    }
    values.push(converted);
  }
  return values;
}

/** Whether two units are one, whatever they are called: 亿元 and `RMB 100 mn`. */
export function isSameUnit(one: string, other: string): boolean {
  const [left, right] = [unitScale(one), unitScale(other)];
  return left.base === right.base && left.power === right.power;
}
