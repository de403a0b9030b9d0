import type { AnswerCell } from './call-answer';

/** A result as the cell will show it: under the format that comes with it, else with as many digits as fit a cell. */
export function shownCell(cell: AnswerCell): string {
  if (cell.kind === 'error') return cell.code;
  const { value, format } = cell;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const [positive = '', negative = `-${positive}`, zero = positive] = (format ?? 'General').split(';');
  const section = value > 0 ? positive : value < 0 ? negative : zero;
  const match =
    /^(?:"(?<mark>[^"]*)")?(?<sign>[+-]?)(?<grouped>#,##)?0(?:\.(?<fraction>0+))?(?<percent>%?)$/.exec(
      section,
    );
  if (match?.groups === undefined) return String(Number(value.toPrecision(DIGITS_OF_A_CELL)));
  const { mark = '', sign = '', grouped, fraction = '', percent = '' } = match.groups;
  const digits = Math.abs(percent === '%' ? value * 100 : value).toLocaleString('en-US', {
    minimumFractionDigits: fraction.length,
    maximumFractionDigits: fraction.length,
    useGrouping: grouped !== undefined,
  });
  return mark + sign + digits + percent;
}

const DIGITS_OF_A_CELL = 10;
