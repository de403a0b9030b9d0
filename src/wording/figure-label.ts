import type { Language } from '../core/language';
import type { Observation } from '../core/reading/observation';
import type { Report } from '../core/reading/report';
import { areaName } from './area-name';
import { readingName } from './reading-name';
import { measureText, yearText } from './readings';
import { terms } from './terms';

/**
 * What a figure is of, in a line that stands by itself: 地区生产总值增速（主园区，2022年，目标）. A result goes without saying, and so does
 * a level.
 */
export function figureLabel(report: Report, read: Observation, language: Language): string {
  const { period, status, measure, area } = read;
  const name = readingName(report, read, language);
  const about = [
    areaName(report, area, language),
    yearText(period, language),
    ...(status === 'actual' ? [] : [terms(language).statuses[status]]),
  ];
  const measured = measure === 'level' ? '' : measureText(read, language);
  if (language === 'zh-CN')
    return `${name.endsWith(measured) ? name : name + measured}（${about.join('，')}）`;
  return `${[name, measured].filter(Boolean).join(', ')} (${about.join(', ')})`;
}
