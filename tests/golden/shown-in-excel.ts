import type { CellValue } from '../../src/sheets/plan/plan-cell';

/** A value as Excel shows it under one of the number formats that our tables use. */
export function shownInExcel(value: CellValue, format: string): string {
  if (typeof value === 'string' || format === '@') return String(value);
  const [positive = '', negative = `-${positive}`, zero = positive] = format.split(';');
  const section = value > 0 ? positive : value < 0 ? negative : zero;
  const match =
    /^(?:"(?<mark>[^"]*)")?(?<sign>[+-]?)(?<grouped>#,##)?0(?:\.(?<fraction>0+))?(?<percent>%?)$/.exec(
      section,
    );
  if (!match?.groups) throw new Error(`a format that the tables do not use: ${format}`);
  const { mark = '', sign = '', grouped, fraction = '', percent = '' } = match.groups;
  const places = fraction.length;
  const number = Math.abs(percent === '%' ? Number((value * 100).toPrecision(15)) : value);
  const digits = number.toLocaleString('en-US', {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
    useGrouping: grouped !== undefined,
  });
  return `${mark}${sign}${digits}${percent}`;
}
