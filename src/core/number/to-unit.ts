import { beyondRate, notFinite, settled } from '../formulas/argument-checks';
import { decimalPlaces, shift, toNumber, type Decimal } from './decimal';
import { multiply } from './decimal-arithmetic';
import { decimalFromNumber } from './decimal-from-number';
import type { Missing } from '../missing';
import { unconvertible } from './unconvertible';
import { FRACTION, isPercent, JIN, MU, unitScale } from './unit';

/**
 * An amount in another unit of its kind (单位换算): 306.2 in 亿元 is 3,062,000 in 万元 and 30.62 in `RMB bn`.
 *
 * A cell holds 80.6 % as 0.806: `%` is that fraction, `percent` the bare 80.6. By moving the decimal point of the
 * digits that Excel shows, so that there and back is the same number; 1 亩 is 10000/15 square metres, 1 斤 half a kilogram.
 *
 * No answer between kinds (`unit-mismatch`): currencies need a rate of exchange, and percentage points (个百分点)
 * are not per cent. None for more than ±1 in `%` (`out-of-range`): 80.6 is `percent`; none in a unit that nobody
 * knows (`unknown-unit`).
 *
 * Source: 市亩 and 市斤, 全国法定计量单位; the rest are powers of ten.
 *
 * @example toUnit(306.2, '亿元', '万元') // 3062000
 */
export function toUnit(value: number, from: string, to: string): number | Missing {
  const [source, target] = [unitScale(inCell(from)), unitScale(inCell(to))];
  const unsure = notFinite('value', value) ?? (isPercent(from) ? beyondRate('value', value) : undefined);
  const power = source.power - target.power;
  if (source.base === target.base) return unsure ?? settled(shifted(value, power));
  const down = TRADITIONAL.get(source.base);
  if (down?.base === target.base) return unsure ?? settled(fromTraditional(value, power, down));
  const up = TRADITIONAL.get(target.base);
  if (up?.base === source.base) return unsure ?? settled(toTraditional(value, power, up));
  return unconvertible(from, to);
}

function inCell(unit: string): string {
  return isPercent(unit) ? FRACTION : unit;
}

/** A market unit as `times / over` units of a metric base. */
interface Traditional {
  readonly base: string;
  readonly times: Decimal;
  readonly over: number;
}

const TRADITIONAL: ReadonlyMap<string, Traditional> = new Map([
  [MU, { base: '平方米', times: '2000', over: 3 }],
  [JIN, { base: '吨', times: '0.0005', over: 1 }],
]);

function shifted(value: number, places: number): number {
  return places === 0 ? value : toNumber(shift(decimalFromNumber(value), places));
}

/**
 * On the digits where that comes out even. Where thirds remain, the last binary digits stay, which are needed on the way
 * back.
 */
function fromTraditional(value: number, places: number, { times, over }: Traditional): number {
  const product = multiply(shift(decimalFromNumber(value), places), times);
  const [units, divisor] = [BigInt(product.replace('.', '')), BigInt(over)];
  return units % divisor === 0n
    ? toNumber(shift(String(units / divisor), -decimalPlaces(product)))
    : toNumber(product) / over;
}

/** At the digits that Excel shows: what the way there left in the last ones falls away. */
function toTraditional(value: number, places: number, { times, over }: Traditional): number {
  return toNumber(shift(decimalFromNumber((value * over) / toNumber(times)), places));
}
