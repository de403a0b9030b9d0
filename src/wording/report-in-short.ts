import type { Language } from '../core/language';
import type { Report } from '../core/reading/report';
import { documentKindName } from './document-kinds';
import { areaName } from './area-name';

/**
 * A report where there is one line for it: its area, the year in which it came out, and what it is where it is no work report.
 *
 * @example reportInShort(zhuhai, 'en-US') // 'Zhuhai High-tech Zone 2022'
 */
export function reportInShort(report: Report, language: Language): string {
  const { kind } = report;
  return [
    areaName(report, report.area, language),
    report.date?.slice(0, 4) ?? report.year,
    kind !== undefined && kind !== 'work-report' ? documentKindName(kind, language) : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}
