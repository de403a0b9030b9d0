import type { TypedNumber } from './typed-number';

/** How the user's region writes dates, and the year that a date without one falls in. */
export interface DateCulture {
  readonly language: 'zh-CN' | 'en-US';
  readonly thisYear: number;
  /** What code writes is read as in English, whatever the region: 2月10日 stays text then. */
  readonly by?: 'person' | 'code';
}

/**
 * Reads a date or a time as Excel reads one that is typed: `2022-02-10`, `2月10日`, `1/2`, `10:30`, and a
 * date with a time; 2月10日 where a person types it into a Chinese Excel, and nowhere else. The value is Excel's serial number, the format the region's own. Answers `undefined`
 * for anything else, dates that do not exist among them.
 */
export function typedDate(text: string, culture: DateCulture): TypedNumber | undefined {
  if (/[年月日]/.test(text) && (culture.by !== 'person' || culture.language !== 'zh-CN')) return undefined;
  const date = calendarDate(text, culture);
  if (date !== undefined) return date;
  const time = timeOfDay(text);
  if (time !== undefined) return time;
  const gap = text.indexOf(' ');
  if (gap < 0) return undefined;
  const day = calendarDate(text.slice(0, gap), culture);
  const hour = timeOfDay(text.slice(gap + 1).trim());
  if (day === undefined || hour === undefined) return undefined;
  return { value: day.value + hour.value, format: `${day.format} ${hour.format}` };
}

function calendarDate(text: string, culture: DateCulture): TypedNumber | undefined {
  const isChinese = culture.language === 'zh-CN';
  const shortDate = isChinese ? 'yyyy/m/d' : 'm/d/yyyy';
  const dayAndMonth = isChinese ? 'm"月"d"日"' : 'd-mmm';
  const yearFirst = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (yearFirst) return onDay(yearFirst[1], yearFirst[2], yearFirst[3], shortDate);
  const chinese = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (chinese) {
    const format = chinese[1] === undefined ? 'm"月"d"日"' : 'yyyy"年"m"月"d"日"';
    return onDay(chinese[1] ?? culture.thisYear, chinese[2], chinese[3], format);
  }
  const chineseMonth = /^(\d{4})年(\d{1,2})月$/.exec(text);
  if (chineseMonth) return onDay(chineseMonth[1], chineseMonth[2], 1, 'yyyy"年"m"月"');
  const withoutYear = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (withoutYear) return onDay(culture.thisYear, withoutYear[1], withoutYear[2], dayAndMonth);
  const american = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
  if (american && !isChinese) return onDay(american[3], american[1], american[2], shortDate);
  return undefined;
}

function timeOfDay(text: string): TypedNumber | undefined {
  const parts = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(?: ?([AaPp])[Mm])?$/.exec(text);
  if (parts === null) return undefined;
  const [, hours, minutes, seconds, half] = parts;
  const hour = Number(hours);
  if (half === undefined ? hour > 23 : hour < 1 || hour > 12) return undefined;
  const inDay = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const value = (inDay * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  return { value, format: `h:mm${seconds === undefined ? '' : ':ss'}${half === undefined ? '' : ' AM/PM'}` };
}

type Digits = string | number | undefined;

function onDay(year: Digits, month: Digits, day: Digits, format: string): TypedNumber | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const moment = Date.UTC(y, m - 1, d);
  const read = new Date(moment);
  if (y < 1900 || y > 9999 || read.getUTCMonth() !== m - 1 || read.getUTCDate() !== d) return undefined;
  const days = Math.round((moment - Date.UTC(1899, 11, 30)) / 86_400_000);
  // Excel's calendar holds a 29 February 1900 that never was, so earlier days count one less.
  return { value: days < 61 ? days - 1 : days, format };
}
