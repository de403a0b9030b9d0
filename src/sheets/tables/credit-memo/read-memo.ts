import { INPUT_IDS, type InputId } from '../../../core/health/health-input';
import { SETTING_IDS } from '../../../core/health/settings';
import { isMissing } from '../../../core/missing';
import { shownNumber } from '../../../core/number/shown-number';
import { cellAddress } from '../../plan/a1';
import { sheetReference } from '../../plan/sheet-reference';
import { digestOf } from '../../registry/cell-digest';
import type { PlannedTable } from '../../registry/places-of';
import type { CellValue } from '../../plan/plan-cell';
import { rowOf } from '../../plan/row-of';
import type { PlanRow } from '../../plan/sheet-plan';
import { layoutOf } from '../../registry/table-layout';
import { cellAt } from '../../registry/table-reading';
import type { UserInputs } from '../../refresh/user-inputs';
import { checkedFigure, checkedLine } from './checked-input';
import { settingKey } from './rows';

/**
 * What the user has put into a credit memo, read back: figures, and lines set otherwise. What cannot be used is named
 * by its row and the reason; it stays where it is.
 */
export function readMemo(memo: PlannedTable, year: number): UserInputs {
  const filled = memo.plan.rows.flatMap((row) => filledRow(row, memo) ?? []);
  const figures = filled.flatMap(({ key, cell, shown, address }) => {
    const input = INPUT_IDS.find((id) => id === key);
    if (input === undefined) return [];
    const figure = checkedFigure(input, cell, shown, year);
    return [{ key, answer: isMissing(figure) ? figure : { ...figure, cell: address } }];
  });
  const lines = filled.flatMap(({ key, cell }) => {
    const setting = SETTING_IDS.find((id) => settingKey(id) === key);
    return setting ? [{ key, setting, answer: checkedLine(cell('value')) }] : [];
  });
  return {
    notGiven: new Set(
      INPUT_IDS.filter((id) => isAskedFor(id, memo) && !filled.some(({ key }) => key === id)),
    ),
    given: figures.flatMap(({ answer }) => (isMissing(answer) ? [] : [answer])),
    settings: Object.fromEntries(
      lines.flatMap(({ setting, answer }) => (isMissing(answer) ? [] : [[setting, answer]])),
    ),
    problems: new Map(
      [...figures, ...lines].flatMap(({ key, answer }) => (isMissing(answer) ? [[key, answer]] : [])),
    ),
  };
}

/** Whether the memo asks for an input, and did when it was last written: an input that the report stated then is none of the user's. */
function isAskedFor(id: InputId, { plan, record }: PlannedTable): boolean {
  const written = record.digests[id]?.[record.columns.indexOf('value')];
  return rowOf(plan, id)?.cells['value']?.role === 'input' && written === digestOf('');
}

interface FilledRow {
  readonly key: string;
  /** What stands in a column of ours; nothing where the column was deleted. */
  readonly cell: (column: string) => CellValue;
  /** How the value is shown. */
  readonly shown: string;
  /** Where it stands. */
  readonly address: string;
}

/** A row whose value the user has put in: it is not empty, and not what was written there. */
function filledRow({ key, cells }: PlanRow, { plan, record, reading }: PlannedTable): FilledRow | undefined {
  const { rows, columns } = layoutOf(plan, record, reading);
  const [at, ...copies] = rows.get(key) ?? [];
  if (cells['value']?.role !== 'input' || at === undefined || copies.length > 0) return undefined;
  const cell = (column: string): CellValue => {
    const position = columns.get(column);
    return position === undefined ? '' : cellAt(reading, at, position);
  };
  const value = cell('value');
  const written = record.digests[key]?.[record.columns.indexOf('value')];
  const place = columns.get('value');
  if (value === '' || digestOf(value) === written || place === undefined) return undefined;
  const format = reading.body?.formats[at]?.[place] ?? 'General';
  const { origin, worksheet } = reading;
  const address = cellAddress({ row: origin.row + at, column: origin.column + place });
  return {
    key,
    cell,
    shown: typeof value === 'number' ? shownNumber(value, format) : value,
    address: `${sheetReference(worksheet)}!${address}`,
  };
}
