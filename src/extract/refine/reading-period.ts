import type { Period } from '../../core/reading/period';
import { firstYear, isYear, lastYear } from '../../core/reading/period';
import { indicatorById } from '../../core/catalogue/catalogue';
import type { DocumentYears } from '../division/division';
import type { Frame } from '../division/frame';
import type { Origin } from '../phrases/draft';
import type { Reading } from '../state/reading';
import { isForeseen } from './is-foreseen';
import { partOfYear } from '../division/part-of-year';
import { saidPeriod } from './said-period';

/** The period of a reading, and what told it; nothing where nothing does. */
export interface ReadingPeriod {
  readonly period?: Period;
  readonly origin: Origin;
  /** Whether it is what words beside the figure say, rather than its part of the document. */
  readonly isSaid: boolean;
}

/**
 * A year beside the figure wins over the passage's. Of a passage over several years, a mean growth, a growth, a change, what
 * adds up and what stayed are of the whole span; any other level is of the last year. What something moved from is of the
 * year before.
 */
export function readingPeriod(
  reading: Reading,
  frame: Frame,
  years: DocumentYears | undefined,
): ReadingPeriod {
  const { phrased, time } = reading;
  const own = reading.times
    .filter((words) => phrased.against?.includes(words) !== true)
    .map((words) => saidPeriod(words, frame, years))
    .find(isKnown);
  const held =
    own ?? (time === undefined || isDayOfStock(reading, frame) ? undefined : saidPeriod(time, frame, years));
  const isSaid = held !== undefined;
  const origin: Origin = own !== undefined ? 'said' : isSaid ? 'carried' : 'part';
  const period = upToMonth(held ?? frame.period, reading);
  if (period === undefined) return { origin: 'custom', isSaid: false };
  // A budget is of its year, whatever part of the year tells how much of it was done.
  if (isForeseen(reading.mention, phrased, frame))
    return { period: String(lastYear(period)), origin, isSaid };
  // A limit that is adjusted is one year's, before and after.
  const isAdjusted = phrased.isBeforeAdjustment === true && isOfBudgets(reading);
  if (phrased.isEarlier === true && own === undefined && !isAdjusted) {
    // 与2016年相比,…由300亿元增加到480亿元
    const base =
      reading.comparedWith === undefined ? undefined : saidPeriod(reading.comparedWith, frame, years);
    if (base !== undefined) return { period: String(lastYear(base)), origin: 'carried', isSaid: true };
    const from = yearMovedFrom(reading, period);
    if (from !== undefined) return { period: String(from), origin: 'carried', isSaid: true };
    return { period: yearBefore(period), origin, isSaid };
  }
  if (phrased.measure === 'cagr' && isYear(period) && frame.status === 'actual') {
    const from = yearMovedFrom(reading, period);
    if (from !== undefined) return { period: `${from + 1}/${period}`, origin: 'carried', isSaid: true };
  }
  if (phrased.measure === 'cagr' && isYear(period)) return meanSpan(period, frame, years, origin, isSaid);
  if (!isYear(period) && period.includes('/') && !isOfSpan(reading)) {
    return { period: String(lastYear(period)), origin, isSaid };
  }
  return { period, origin, isSaid };
}

/** 截至11月末 leaves a stock what it is told as, the year's; 12月底 is the year's end. */
function isDayOfStock({ time = '', isAsOf, subject: { indicators } }: Reading, { period }: Frame): boolean {
  if (!isAsOf || !/^\d{1,2}月[份底末]/u.test(time) || period === undefined || !isYear(period)) return false;
  return time.startsWith('12') || !indicators.every((id) => indicatorById(id)?.nature === 'flow');
}

/** What has added up at the end of a month, or has come in by then, is of the months up to it. */
function upToMonth(
  period: Period | undefined,
  { isAddedUp, isAsOf, times, subject: { indicators } }: Reading,
): Period | undefined {
  const { year, month } = /^(?<year>\d{4})-M(?<month>\d{1,2})$/u.exec(period ?? '')?.groups ?? {};
  const hasComeIn =
    isAsOf && indicators.length > 0 && indicators.every((id) => indicatorById(id)?.nature === 'flow');
  if (year === undefined || !(isAddedUp || hasComeIn) || times.length > 0) return period;
  const suffix = partOfYear(`1-${month ?? ''}月`);
  return suffix === undefined ? period : `${year}-${suffix}`;
}

/** The year that another figure of the paragraph moved from, where it is some years before. */
function yearMovedFrom({ movedFrom = '' }: Reading, period: Period): number | undefined {
  const year = /^(?<year>\d{4})年/u.exec(movedFrom)?.groups?.['year'];
  return isYear(period) && year !== undefined && Number(year) < Number(period) - 1 ? Number(year) : undefined;
}

/** The same months of the year before; of years the one before the first. */
function yearBefore(period: Period): Period {
  const part = /^\d{4}(?<part>-[HQM][\d-]+)$/u.exec(period)?.groups?.['part'] ?? '';
  return `${firstYear(period) - 1}${part}`;
}

function isKnown<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}

/** 年均 in a passage of one year is over the years that end with it, or that begin with a plan. */
function meanSpan(
  period: Period,
  frame: Frame,
  years: DocumentYears | undefined,
  origin: Origin,
  isSaid: boolean,
): ReadingPeriod {
  const last = lastYear(period);
  if (frame.status === 'target' && years !== undefined) {
    const end = Math.max(last, years.planned + 4);
    return { period: `${years.planned}/${end}`, origin: 'custom', isSaid };
  }
  return { period: `${last - 4}/${last}`, origin: 'custom', isSaid: isSaid && origin === 'said' };
}

function isOfBudgets({ subject: { indicators } }: Reading): boolean {
  return indicators.some((id) => indicatorById(id)?.topic === 'public-finance');
}

function isOfSpan({
  phrased,
  mention,
  subject,
  leadIn,
  isAddedUp,
  isLastOfYears,
  times,
  time = '',
}: Reading): boolean {
  if (phrased.isEarlier === true) return false;
  switch (phrased.measure) {
    case 'cagr':
    case 'growth':
    case 'change':
    case 'multiple':
      return true;
    case 'rank':
    case 'completion':
    case 'duration':
      return false;
    case 'share':
    case 'level': {
      const { span, reaches, act } = mention.says;
      if ((span ?? leadIn.span) !== undefined) return true;
      // 民生支出累计达到860亿元,占财政支出的78.5%
      if (phrased.measure === 'share' && isAddedUp) return true;
      // 跨过200亿元台阶: what has been reached at last.
      if (reaches !== undefined || mention.lead.words.some(({ word }) => STEP.test(word))) return false;
      // Value added is a year's: 服务业增加值完成45亿元, among the deeds of five years, is of the last.
      const isOfYear = subject.indicators.some((id) => id === 'gdp' || id.endsWith('-value-added'));
      // “十三五”时期,完成800亿元,年均增长8% is of all its years.
      if (isLastOfYears && times.length === 0 && time === '') return false;
      if (act !== undefined) return !isOfYear;
      const natures = subject.indicators.map((id) => indicatorById(id)?.nature);
      // 五年新增就业5万人,转移就业4万人: what flows in years that are counted is of them all.
      const isCounted = /^(?:近|过去|这)?[一二三四五六七八九十\d]{1,2}年/u.test(time);
      if (isCounted && natures.length > 0 && natures.every((nature) => nature === 'flow')) return true;
      return phrased.isBehind === true || (natures.length > 0 && ISNEW.test(subject.label));
    }
  }
}

const STEP = /跨|迈|跃|突破|[站登]上|首破/u;
const ISNEW = /新增|新建|新改|累计/u;
