import type { Language } from '../../../core/language';
import type { Observation } from '../../../core/reading/observation';
import { readingTexts } from '../../../wording/readings';

/** What stretch of time a figure covers: 当年, 每年, 2年合计. A duration covers none. */
export function spanText({ span, period, measure }: Observation, language: Language): string {
  if (measure === 'duration') return '';
  const [first = '', last = first] = period.split('/');
  return readingTexts(language).span(span, Number(last) - Number(first) + 1);
}
