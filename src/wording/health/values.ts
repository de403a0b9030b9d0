import { toNumber } from '../../core/number/decimal';
import { rounded } from '../../core/number/decimal-arithmetic';
import { decimalFromNumber } from '../../core/number/decimal-from-number';
import { digitsInProse, numberInProse } from '../digits-in-prose';
import { shownDecimals, type Estimate } from '../../core/number/estimate';
import { contains, type Interval } from '../../core/number/interval';
import { outward } from '../../core/number/outward';
import type { BoundedEstimate } from '../../core/health/bounded-estimate';
import type { ResultUnit } from '../../core/health/criterion';
import type { InputUnit } from '../../core/health/health-input';
import type { Language } from '../../core/language';
import { isMissing } from '../../core/missing';
import { convert, type Quantity } from '../../core/number/quantity';
import { terms } from '../terms';
import { counted, unitName } from '../units';

type Unit = ResultUnit | InputUnit;

/** A result with its unit and its bound: 约58.9%, 15.3亿元; RMB 1.53 bn in English. */
export function resultText(value: BoundedEstimate, unit: Unit, language: Language): string {
  const number = numberText(value.value, unit, resultDecimals(value, unit), language);
  const { bound } = value;
  if (bound === 'exact' || bound === 'flat' || bound === 'range') return number;
  const word = bound === 'about' ? ABOUT[language] : terms(language).bounds[bound];
  return language === 'zh-CN' ? word + number : `${word} ${number}`;
}

/** Before the number; the terms have what stands after it. */
const ABOUT: Readonly<Record<Language, string>> = { 'zh-CN': '约', 'en-US': 'about' };

/** The two ends of the interval, rounded outwards: 15.19亿元至15.36亿元; nothing for an exact number. */
export function intervalText(value: Estimate, unit: Unit, language: Language): string {
  return intervalIn(value, unit, language, (end, places) => numberText(end, unit, places, language));
}

/** The same where the unit stands beside it: 15.19至15.36; percentages keep their sign. */
export function bareIntervalText(value: Estimate, unit: Unit, language: Language): string {
  return intervalIn(value, unit, language, (end, places) =>
    unit === '1' ? numberText(end, unit, places, language) : numberInProse(end, places, language),
  );
}

function intervalIn(
  value: Estimate,
  unit: Unit,
  language: Language,
  text: (end: number, places: number) => string,
): string {
  const { low, high } = value.interval;
  if (low === high) return '';
  const places = placesOf(value, unit, 1);
  const shown = shownInterval(value, unit, places);
  const [from, to] = [text(shown.low, places), text(shown.high, places)];
  return language === 'zh-CN' ? `${from}至${to}` : `${from} to ${to}`;
}

/** With the digits of its percentage, for a fraction. */
function shownInterval({ interval }: Estimate, unit: Unit, places: number): Interval {
  return outward(interval, unit === '1' ? places + 2 : places);
}

/**
 * Digits after the point with which a result is shown; for a fraction, those of its percentage. As few as a reader needs,
 * but never so few that the result as shown lies outside its own interval as shown: 167.5% and not 167%, beside 167.4% to
 * 167.6%.
 */
export function resultDecimals(estimate: Estimate, unit: Unit): number {
  const [few, more] = [placesOf(estimate, unit, 0), placesOf(estimate, unit, 1)];
  if (estimate.interval.low === estimate.interval.high) return few;
  const digits = rounded(decimalFromNumber(estimate.value), unit === '1' ? few + 2 : few);
  return contains(shownInterval(estimate, unit, more), toNumber(digits)) ? few : more;
}

/** Three significant digits are enough for a reader, and four of an amount, however sharp the inputs. */
function placesOf(estimate: Estimate, unit: Unit, more: number): number {
  const factor = unit === '1' ? 2 : 0;
  const deserved = (shownDecimals(estimate) ?? (unit === '年' ? 0 : 1 + factor)) - factor;
  const magnitude = Math.floor(Math.log10(Math.abs(estimate.value) || 1)) + factor;
  const enough = unit === '亿元' ? 4 : 3;
  return Math.max(Math.min(deserved, enough - 1 - magnitude) + more, 0);
}

/** A number of which no interval is told, such as a median: with as many digits as a reader needs. */
export function plainResultText(value: number, unit: Unit, language: Language): string {
  return numberText(value, unit, unit === '亿元' ? 2 : 1, language);
}

/** A figure as its source has it: 21.9亿元, RMB 2.19 bn. */
export function quantityText(quantity: Quantity, language: Language): string {
  const { value, unit } = quantity;
  if (language === 'zh-CN' || unit === '%') return digitsInProse(value, language) + unit;
  const [billions, people] = [convert(quantity, 'RMB bn'), convert(quantity, '人')];
  if (!isMissing(billions)) return `RMB ${digitsInProse(billions.value, language)} bn`;
  return isMissing(people)
    ? counted(toNumber(value), digitsInProse(value, language), unit)
    : counted(toNumber(people.value), numberInProse(toNumber(people.value), 0, language), '人');
}

function numberText(value: number, unit: Unit, places: number, language: Language): string {
  switch (unit) {
    case '1':
      return `${numberInProse(value * 100, places, language)}%`;
    case '系数':
      return numberInProse(value, places, language);
    case '个百分点': {
      const points = `${value > 0 ? '+' : ''}${numberInProse(value, places, language)}`;
      return language === 'zh-CN' ? points + unit : `${points} ${unitName(unit, language)}`;
    }
    case '亿元':
      return language === 'zh-CN'
        ? numberInProse(value, places, language) + unit
        : `RMB ${numberInProse(value / 10, places + 1, language)} bn`;
    case '元':
      return language === 'zh-CN'
        ? numberInProse(value, places, language) + unit
        : `RMB ${numberInProse(value, places, language)}`;
    case '万人':
      return language === 'zh-CN'
        ? numberInProse(value, places, language) + unit
        : counted(value * 1e4, numberInProse(value * 1e4, Math.max(places - 4, 0), language), '人');
    case '个月':
    case '年':
      return language === 'zh-CN'
        ? numberInProse(value, places, language) + unit
        : counted(value, numberInProse(value, places, language), unit);
  }
}
