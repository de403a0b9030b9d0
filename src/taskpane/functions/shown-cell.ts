import { shownNumber } from '../../core/number/shown-number';
import type { AnswerCell } from './call-answer';

/** A result as the cell will show it: under the format that comes with it, else with as many digits as fit a cell. */
export function shownCell(cell: AnswerCell): string {
  if (cell.kind === 'error') return cell.code;
  const { value, format = 'General' } = cell;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' ? value : shownNumber(value, format);
}
