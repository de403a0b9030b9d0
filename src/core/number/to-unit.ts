import { beyondRate, notFinite, settled } from '../formulas/argument-checks';
import { decimalPlaces, shift, toNumber } from './decimal';
import { multiply } from './decimal-arithmetic';
import { decimalFromNumber } from './decimal-from-number';
import { missing, type Missing } from '../missing';
import { FRACTION, isPercent, MU, unitScale, type UnitScale } from './unit';

/**
 * An amount in another unit of its kind (单位换算): 306.2 in 亿元 is 3,062,000 in 万元 and 30.62 in `RMB bn`.
 *
 * A cell holds 80.6 % as 0.806: `%` is that fraction, `percent` the bare 80.6. By moving the decimal point of the
 * digits that Excel shows, so that there and back is the same number; 1 亩 is 10000/15 square metres.
 *
 * No answer between kinds (`unit-mismatch`): currencies need a rate of exchange, and percentage points (个百分点)
 * are not per cent. None for more than ±3 in `%` (`out-of-range`): 80.6 is `percent`.
 *
 * Source: 市亩, 全国法定计量单位; the rest are powers of ten.
 *
 * @example toUnit(306.2, '亿元', '万元') // 3062000
 */
export function toUnit(value: number, from: string, to: string): number | Missing {
  const [source, target] = [unitScale(inCell(from)), unitScale(inCell(to))];
  const unsure = notFinite({ value }) ?? (isPercent(from) ? beyondRate({ value }) : undefined);
  const power = source.power - target.power;
  if (source.base === target.base) return unsure ?? settled(shifted(value, power));
  if (isOfMu(source, target)) return unsure ?? settled(fromMu(value, power));
  if (isOfMu(target, source)) return unsure ?? settled(toMu(value, power));
  return missing('unit-mismatch', { unit: from, asked: to });
}

function inCell(unit: string): string {
  return isPercent(unit) ? FRACTION : unit;
}

function isOfMu(one: UnitScale, other: UnitScale): boolean {
  return one.base === MU && other.base !== MU && other.dimension === 'area';
}

function shifted(value: number, places: number): number {
  return places === 0 ? value : toNumber(shift(decimalFromNumber(value), places));
}

/**
 * Times 2,000 and by 3: on the digits where that comes out even. Where thirds remain, the last binary digits stay,
 * which are needed on the way back.
 */
function fromMu(value: number, places: number): number {
  const thirds = multiply(shift(decimalFromNumber(value), places + 3), '2');
  const units = BigInt(thirds.replace('.', ''));
  return units % 3n === 0n
    ? toNumber(shift(String(units / 3n), -decimalPlaces(thirds)))
    : toNumber(thirds) / 3;
}

/** Times 3 and by 2,000, at the digits that Excel shows: what the way there left in the last ones falls away. */
function toMu(value: number, places: number): number {
  return toNumber(shift(decimalFromNumber((value * 3) / 2000), places));
}
