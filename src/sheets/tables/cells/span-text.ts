import type { Language } from '../../../core/language';
import type { Observation } from '../../../core/reading/observation';
import { firstYear, lastYear, readPeriod } from '../../../core/reading/period';
import { readingTexts } from '../../../wording/readings';

/** What stretch of time a figure covers: 当年, 每年, 2年合计. A duration covers none. */
export function spanText({ span, period, measure }: Observation, language: Language): string {
  if (measure === 'duration') return '';
  const { quarter, half, months } = readPeriod(period) ?? {};
  if (span === 'year' && quarter !== undefined) return readingTexts(language).inQuarter;
  if (span === 'year' && half !== undefined) return readingTexts(language).inHalf;
  if (span === 'year' && months !== undefined) return readingTexts(language).inMonths;
  return readingTexts(language).span(span, lastYear(period) - firstYear(period) + 1);
}
