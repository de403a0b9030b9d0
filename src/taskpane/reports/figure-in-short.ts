import type { Language } from '../../core/language';
import type { Observation } from '../../core/reading/observation';
import type { Report } from '../../core/reading/report';
import { readingName } from '../../wording/reading-name';

/** A figure in a line: its name, its value as it was read, and its period. */
export function figureInShort(report: Report, read: Observation, language: Language): string {
  const name = readingName(report, read, language);
  const period = language === 'zh-CN' ? `（${read.period}）` : ` (${read.period})`;
  return `${name} ${valueInShort(read)}${period}`;
}

export function valueInShort({ value, valueHigh, unit }: Observation): string {
  return `${value}${valueHigh === undefined ? '' : `-${valueHigh}`}${unit}`;
}
