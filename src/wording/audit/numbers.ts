import { deservedDecimals } from '../../core/number/estimate';
import type { Amount } from '../../core/audit/finding';
import type { Interval } from '../../core/number/interval';
import { shift, toNumber, type Decimal } from '../../core/number/decimal';
import { rounded } from '../../core/number/decimal-arithmetic';
import { decimalFromNumber } from '../../core/number/decimal-from-number';
import { digitsInProse } from '../digits-in-prose';
import type { Language } from '../../core/language';
import { dimensionOf, unitScale, type UnitDimension } from '../../core/number/unit';
import { unitName } from '../units';

/** A number with its unit, and the same for the ends of an interval, which share the unit and its digits. */
interface Written {
  readonly text: string;
  readonly ends: string;
}

/**
 * An amount as prose writes it, with one digit more than its interval makes sure of, since the interval can be told
 * beside it, and two in all: 7.21亿元, RMB 721 mn, 3.4%, 580家. In English money is in bn or mn, and what is counted has no unit.
 */
export function writtenAmount({ value, interval, unit }: Amount, language: Language): Written {
  const { factor, before, after } = scaleOf(value, unit, language);
  const scaled = { value: value * factor, interval: times(interval, factor) };
  const width = scaled.interval.high - scaled.interval.low;
  const isSure = width === 0 || !Number.isFinite(width);
  const most = mostDecimals(scaled.value, unit, after);
  const deserved = Math.max(deservedDecimals(scaled) + 1, significantDecimals(scaled.value), 0);
  const places = isSure ? most : Math.min(deserved, most);
  const digits = (number: number): string => {
    if (!Number.isFinite(number)) return '∞';
    const shown = unsignedNought(rounded(decimalFromNumber(number), places));
    const isRound = Math.abs(number - toNumber(shown)) < 1e-9;
    return digitsInProse(isSure || isRound ? withoutZeros(shown) : shown, language);
  };
  const [middle, low, high] = [
    digits(scaled.value),
    digits(scaled.interval.low),
    digits(scaled.interval.high),
  ] as const;
  // An interval that its own digits do not show is not worth telling.
  const isShown = !isSure && low !== high && low !== middle && high !== middle;
  // A dash before a minus sign reads as one long line.
  const dash = language === 'en-US' ? ' to ' : scaled.interval.low < 0 ? '至' : '—';
  const named = after === POINTS && /^−?1$/.test(middle) ? POINT : after;
  return { text: `${before}${middle}${named}`, ends: isShown ? `${low}${dash}${high}${after}` : '' };
}

/** One for a rate; of money a hundredth of 亿元, which is RMB 1 mn, except of what is below RMB 100 mn. */
function mostDecimals(value: number, unit: string, after: string): number {
  if (RATES.has(dimensionOf(unit))) return 1;
  if (after === MILLION) return Math.abs(value) < 100 ? 2 : 0;
  if (after === '') return 0;
  return after === BILLION ? 3 : 2;
}

/** How many digits after the point leave two in all: 1.8 (1.3 to 2.3), where 2 (1 to 2) would tell nothing. */
function significantDecimals(value: number): number {
  return value === 0 ? 0 : 1 - Math.floor(Math.log10(Math.abs(value)));
}

/** What rounds to nought from below has no sign. */
function unsignedNought(digits: Decimal): Decimal {
  return toNumber(digits) === 0 ? digits.replace('-', '') : digits;
}

function withoutZeros(digits: Decimal): Decimal {
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
}

/** Of which one digit after the point is as much as anyone prints. */
const RATES: ReadonlySet<UnitDimension> = new Set<UnitDimension>(['share', 'points']);

/**
 * A figure with the digits that it is printed with: 29.96亿元, RMB 2.996 bn.
 */
export function asPrinted(digits: Decimal, unit: string, language: Language): string {
  const { factor, before, after } = scaleOf(toNumber(digits), unit, language);
  if (language === 'zh-CN' || after === '%') return `${digitsInProse(digits, language)}${unit}`;
  return `${before}${digitsInProse(shift(digits, Math.round(Math.log10(factor))), language)}${after}`;
}

interface Scale {
  readonly factor: number;
  readonly before: string;
  readonly after: string;
}

function scaleOf(value: number, unit: string, language: Language): Scale {
  const { dimension, base, power } = unitScale(unit);
  if (dimension === 'share') return { factor: 10 ** (power + 2), before: '', after: '%' };
  if (language === 'zh-CN') return { factor: 1, before: '', after: unit };
  if (dimension === 'points') return { factor: 10 ** power, before: '', after: POINTS };
  if (dimension === 'money') return inBillions(value * 10 ** power, CURRENCIES[base] ?? base, power);
  return {
    factor: 10 ** power,
    before: '',
    after: UNNAMED.has(dimension) ? '' : ` ${unitName(base, language)}`,
  };
}

function inBillions(yuan: number, currency: string, power: number): Scale {
  const isLarge = Math.abs(yuan) >= 1e9;
  return {
    factor: 10 ** (power - (isLarge ? 9 : 6)),
    before: `${currency} `,
    after: isLarge ? BILLION : MILLION,
  };
}

/** Of what is counted, the sentence names the things. */
const UNNAMED: ReadonlySet<UnitDimension> = new Set<UnitDimension>(['count', 'bare', 'other']);

const POINTS = ' points';
const POINT = ' point';
const BILLION = ' bn';
const MILLION = ' mn';
const CURRENCIES: Readonly<Record<string, string>> = { CNY: 'RMB', USD: 'USD' };

function times({ low, high }: Interval, factor: number): Interval {
  return { low: low * factor, high: high * factor };
}
