import type { Amount } from '../../core/audit/finding';
import type { Reading } from '../../core/reading/reading';
import type { Bound } from '../../core/reading/bound';
import { mirroredBound } from '../../core/reading/mirrored-bound';
import { sliceCodePoints } from '../../core/reading/code-points';
import type { Language } from '../../core/language';
import type { Observation } from '../../core/reading/observation';
import type { Report } from '../../core/reading/report';
import type { Statement } from '../../core/reading/statement';
import { glossed, readingName } from '../reading-name';
import { periodMark, yearText } from '../readings';
import { basisName } from '../terms';
import { decimalFromNumber } from '../../core/number/decimal-from-number';
import { digitsInProse } from '../digits-in-prose';
import { asPrinted, writtenAmount } from './numbers';

/** How a sentence of the audit names figures and writes numbers, in one language, about one report. */
export interface Telling {
  /** Of an indicator bare, of the report's own words in quotation marks. */
  readonly name: (reading: Reading) => string;
  /** The figure with its bound and unit: 超335亿元; an estimate as one: 预计3450亿元. */
  readonly printed: (figure: Observation) => string;
  /** A computed number with its bound and unit. */
  readonly amount: (amount: Amount) => string;
  /** The same with its interval: 37.17亿元（37.14—37.20亿元）. */
  readonly range: (amount: Amount) => string;
  /** A difference in percentage points with its bound, without its sign: 10.4个百分点以上. */
  readonly points: (amount: Amount) => string;
  /** A multiple: 1.76. */
  readonly times: (amount: Amount) => string;
  /** With a mark where the report does not say it. */
  readonly period: (reading: Pick<Reading, 'period'> & Partial<Pick<Reading, 'periodBasis'>>) => string;
  readonly area: (reading: Reading) => string;
  /** What the figure's 口径 is called, or the report's words for it. */
  readonly basis: (figure: Observation) => string;
  /** The words in a number's place. */
  readonly words: (statement: Statement) => string;
  readonly list: (parts: readonly string[]) => string;
}

export function telling(report: Report, language: Language): Telling {
  const isChinese = language === 'zh-CN';
  const computed = ({ bound }: Amount, text: string): string => DERIVED[language][bound].replace('…', text);
  return {
    name: (reading) => {
      const name = readingName(report, reading, language);
      if (reading.indicator === undefined) return quoted(name);
      return isChinese ? name : inSentence(name);
    },
    printed: (figure) =>
      `${figure.status === 'estimated' ? ESTIMATED[language] : ''}${PRINTED[language][figure.bound].replace('…', printedNumber(figure, language))}`,
    amount: (amount) => computed(amount, writtenAmount(amount, language).text),
    range: (amount) => {
      const { text, ends } = writtenAmount(amount, language);
      const brackets = isChinese ? `（${ends}）` : ` (${ends})`;
      return computed(amount, ends === '' ? text : `${text}${brackets}`);
    },
    points: (amount) => {
      const isBelow = amount.value < 0;
      const size = isBelow ? { ...amount, value: -amount.value } : amount;
      const bound = isBelow ? mirroredBound(amount.bound) : amount.bound;
      return DISTANCES[language][bound].replace('…', writtenAmount(size, language).text);
    },
    times: ({ value }) => digitsInProse(decimalFromNumber(Number(value.toFixed(2))), language),
    period: ({ period, periodBasis }) => yearText(period, language) + periodMark(periodBasis, language),
    area: ({ area }) =>
      isChinese
        ? area
        : (report.areas.find(({ name }) => name === area)?.english ?? glossed(report, area, language)),
    basis: ({ basis }) => glossed(report, basisName(basis, language), language),
    words: ({ words }) => sliceCodePoints(report.text, words.start, words.end),
    list: (parts) => parts.join(isChinese ? '、' : ', '),
  };
}

/** In quotation marks, those of its own within them; a name that is one quotation is left as it is. */
function quoted(name: string): string {
  const isOne = /^“[^“”]*”$/.test(name);
  return isOne ? name : `“${name.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** A range has both its ends; else the digits as they were printed. */
function printedNumber({ value, valueHigh, unit }: Observation, language: Language): string {
  if (valueHigh === undefined) return asPrinted(value, unit, language);
  if (language === 'zh-CN')
    return `${digitsInProse(value, language)}—${asPrinted(valueHigh, unit, language)}`;
  return `${asPrinted(value, unit, language)} to ${asPrinted(valueHigh, unit, language)}`;
}

/** An English name inside a sentence; what begins with an abbreviation stays as it is. */
function inSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
}

type Frames = Readonly<Record<Language, Readonly<Record<Bound, string>>>>;

/** As the report words a bound. */
const PRINTED: Frames = {
  'zh-CN': {
    exact: '…',
    'at-least': '…以上',
    'more-than': '超…',
    'at-most': '…以内',
    'less-than': '不足…',
    about: '约…',
    near: '近…',
    range: '…',
    flat: '持平（…）',
  },
  'en-US': {
    exact: '…',
    'at-least': 'at least …',
    'more-than': 'above …',
    'at-most': 'at most …',
    'less-than': 'below …',
    about: 'about …',
    near: 'nearly …',
    range: '…',
    flat: 'flat (…)',
  },
};

/** As a distance is bounded, which stands before a comparative. */
const DISTANCES: Frames = {
  'zh-CN': { ...PRINTED['zh-CN'], 'more-than': '…以上', 'less-than': '不到…' },
  'en-US': { ...PRINTED['en-US'], 'more-than': 'more than …', 'less-than': 'less than …' },
};

const ESTIMATED: Readonly<Record<Language, string>> = { 'zh-CN': '预计', 'en-US': 'estimated ' };

/** As a computed number is bounded by the bounds of what it was computed from. */
const DERIVED: Frames = {
  'zh-CN': {
    ...PRINTED['zh-CN'],
    'at-least': '不低于…',
    'more-than': '高于…',
    'at-most': '至多…',
    'less-than': '低于…',
  },
  'en-US': PRINTED['en-US'],
};
