import { isDecimal, shift, toNumber, type Decimal } from './decimal';
import { grouped, rounded } from './decimal-arithmetic';
import { decimalFromNumber } from './decimal-from-number';
import { marked, numberFormat } from './number-format';

/**
 * A number as a cell shows it under one of our formats; under `General`, or a format of another's, with as many digits as
 * fit a cell.
 *
 * @example shownNumber(0.221, '0.00%') // '22.10%'
 */
export function shownNumber(value: number, format: string): string {
  const section = sectionFor(value, format);
  return section === undefined ? inGeneral(value) : written(value, section, section.places);
}

/**
 * The same beside another number of the cell, with the fewest digits more than the format has that tell the two apart; two that are
 * equal to a reader look alike.
 *
 * @example shownApart(0.22149, 0.2213, '0.0%') // '22.15%'
 */
export function shownApart(value: number, other: number, format: string): string {
  const section = sectionFor(value, format);
  const beside = sectionFor(other, format);
  if (section === undefined || beside === undefined) return shownNumber(value, format);
  for (let { places } = section; places <= MOST_PLACES; places += 1) {
    const shown = written(value, section, places);
    if (shown !== written(other, beside, places)) return shown;
  }
  return shownNumber(value, format);
}

/** A number with the format under which it shows a text. */
export interface ShownNumber {
  readonly value: number;
  readonly format: string;
}

/**
 * The number behind a shown text, with the format that shows it so; the mark of a bound is no part of the value. Nothing
 * for what is no number alone.
 *
 * @example numberBehind('≥22.10%') // { value: 0.221, format: '"≥"0.00%;"≥"-0.00%' }
 */
export function numberBehind(text: string): ShownNumber | undefined {
  const { mark = '', sign = '', whole = '', fraction = '', percent = '' } = SHOWN.exec(text)?.groups ?? {};
  if (whole === '') return undefined;
  const digits = `${whole.replaceAll(',', '')}${fraction}`;
  const size = toNumber(percent === '' ? digits : shift(digits, -2));
  const places = Math.max(fraction.length - 1, 0);
  const plain = numberFormat(whole.includes(',') ? 'amount' : 'bare', places) + percent;
  const format = sign === '+' ? `+${plain};-${plain};${plain}` : plain;
  return { value: sign === '-' ? -size : size, format: mark === '' ? format : marked(format, mark) };
}

/** Whether no cell of the format `General` shows a text so: it has a mark, a sign, thousands or digits of a format. */
export function isOfAFormat(text: string): boolean {
  return SHOWN.test(text) && /^[><≥≤≈+]|,|%$|\.\d*0$/.test(text);
}

const SHOWN =
  /^(?<mark>[><≥≤≈]?)(?<sign>[+-]?)(?<whole>\d{1,3}(?:,\d{3})+|\d+)(?<fraction>\.\d+)?(?<percent>%?)$/;

/** The part of a format that a number is shown by. */
interface Section {
  readonly before: string;
  readonly isGrouped: boolean;
  readonly places: number;
  readonly percent: string;
  readonly after: string;
}

function sectionFor(value: number, format: string): Section | undefined {
  const [positive = '', negative = `-${positive}`, zero = positive] = format.split(';');
  const match = SECTION.exec(value > 0 ? positive : value < 0 ? negative : zero);
  if (match?.groups === undefined || !isDecimal(decimalFromNumber(value))) return undefined;
  const {
    first = '',
    mark = '',
    second = '',
    thousands,
    fraction = '',
    percent = '',
    after = '',
  } = match.groups;
  return {
    before: first + mark + second,
    isGrouped: thousands !== undefined,
    places: fraction.length,
    percent,
    after: after.replaceAll('"', ''),
  };
}

/** The minus of a negative number may stand before the mark. */
const SECTION =
  /^(?<first>-?)(?:"(?<mark>[^"]*)")?(?<second>[+-]?)(?<thousands>#,##)?0(?:\.(?<fraction>0+))?(?<percent>%?)(?<after>(?:"[^"]*")*)$/;

function written(value: number, section: Section, places: number): string {
  const digits = rounded(digitsOf(value, section), places);
  return `${section.before}${section.isGrouped ? grouped(digits) : digits}${section.percent}${section.after}`;
}

/** Without the sign, which the section has. */
function digitsOf(value: number, { percent }: Section): Decimal {
  const digits = decimalFromNumber(Math.abs(value));
  return percent === '' ? digits : trimmed(shift(digits, 2));
}

function trimmed(digits: Decimal): Decimal {
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
}

function inGeneral(value: number): string {
  return String(Number(value.toPrecision(DIGITS_OF_A_CELL)));
}

const DIGITS_OF_A_CELL = 10;

/** What a change list shows of a number at most. */
const MOST_PLACES = 10;
