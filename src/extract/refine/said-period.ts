import type { Period } from '../../core/reading/period';
import { firstYear, lastYear } from '../../core/reading/period';
import type { DocumentYears } from '../division/division';
import type { Frame } from '../division/frame';
import { partOfYear } from '../division/part-of-year';
import { numberOfYears, planYears, yearOf } from '../division/years-in-words';

/**
 * The period that a time as written stands for in a document; nothing where it adds nothing to what its frame tells (全年,
 * 目前) or tells no period.
 *
 * @example saidPeriod('到2030年', frame, years) // '2030'
 */
export function saidPeriod(time: string, frame: Frame, years: DocumentYears | undefined): Period | undefined {
  const words = time.replace(/^(?:到|至|截至|截止|在|于)/u, '');
  const year = yearOf(/^(\d{4}|[一二][九〇零][〇零一二三四五六七八九]{2})年/u.exec(words)?.[1] ?? '');
  if (year !== undefined) {
    const part = partOfYear(words.replace(/^[^年]*年/u, ''));
    return part === undefined ? String(year) : `${year}-${part}`;
  }
  const plan = planYears(/^“?((?:十[一二三四五]?|[六七八九])五)”?/u.exec(words)?.[1] ?? '');
  if (plan !== undefined) return /末/u.test(words) ? String(plan[1]) : `${plan[0]}/${plan[1]}`;
  const own = frame.period === undefined ? undefined : lastYear(frame.period);
  if (/^[当本单]月/u.test(words)) return lastMonth(frame.period);
  const suffix = partOfYear(words);
  // What is planned for the second half, in what is told of the first, is told for the year.
  const isToCome = suffix === 'H2' && years?.partOfYear?.period?.endsWith('-H1') === true;
  if (suffix !== undefined)
    return own === undefined ? undefined : isToCome ? String(own) : `${own}-${suffix}`;
  const isAhead = frame.status === 'target';
  const count = numberOfYears(/^(?:近|过去|这)?(.{1,2}?)年/u.exec(words)?.[1] ?? '');
  if (count !== undefined && count > 1 && own !== undefined && frame.period !== undefined) {
    const first = isAhead ? firstYear(frame.period) : own - count + 1;
    return `${first}/${first + count - 1}`;
  }
  // 上年 is counted from the year that is told of, 去年 from the one in which it is told.
  if (/^上年/u.test(words) && own !== undefined) return String(own - 1);
  if (years === undefined) return undefined;
  if (/^今年/u.test(words)) return String(isAhead ? years.planned : years.spoken);
  if (/^去年/u.test(words)) return String(isAhead ? years.planned - 1 : years.spoken - 1);
  if (/^前年/u.test(words)) return String(isAhead ? years.planned - 2 : years.spoken - 2);
  if (/^明年/u.test(words)) return String(years.spoken + 1);
  return undefined;
}

/** The month of a month, the last of several; 当月 says nothing where no months are told of. */
function lastMonth(period: Period | undefined): Period | undefined {
  const { year, month } =
    /^(?<year>\d{4})-M(?:\d{1,2}-)?(?<month>\d{1,2})$/u.exec(period ?? '')?.groups ?? {};
  return year === undefined || month === undefined ? undefined : `${year}-M${month}`;
}
