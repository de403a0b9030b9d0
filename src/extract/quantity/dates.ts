import type { Bound } from '../../core/reading/bound';

/** Whether a normalised text, without the words that bound it, is a date: 2021年 is a year, and 近3年 the last three. */
export function isDate(core: string, bound: Bound | undefined): boolean {
  return DATES.some((date) => date.test(core)) || (bound === 'near' && core.endsWith('年'));
}

const YEAR = '(?:(?:19|20)\\d\\d|[一二][〇九][〇一二三四五六七八九]{2})';
const DATES = [
  new RegExp(`^${YEAR}年?(?:[-~至到]${YEAR})?年度?$`, 'u'),
  /^(?:19|20)\d\d([-/.])\d{1,2}\1\d{1,2}(?:[t ]?\d{1,2}:\d\d(?::\d\d)?)?$/u,
  /^(?:19|20)\d\d[-/](?:0?[1-9]|1[0-2])$/u,
  /^\d{1,2}\/\d{1,2}\/\d{4}$/u,
] as const;
