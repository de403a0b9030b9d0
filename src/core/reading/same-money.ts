import { isMissing } from '../missing';
import { toNumber } from '../number/decimal';
import { convert } from '../number/quantity';
import type { Observation } from './observation';

/**
 * Whether two amounts of public money might be one sum told twice: of one nature, status and period, and equal as printed,
 * under different names (新增基金规模 and 新增自管基金规模, both over 6亿元). A report leaves it open, so that the two are
 * neither added up nor told to be of different concepts.
 */
export function mightBeSameMoney(one: Observation, other: Observation): boolean {
  if (one.money === undefined || one.id === other.id) return false;
  if (one.money.nature !== other.money?.nature) return false;
  if (one.status !== other.status || one.period !== other.period) return false;
  const shown = convert(other, one.unit);
  return !isMissing(shown) && toNumber(shown.value) === toNumber(one.value);
}
