import { SetFrozenMutation } from '@univerjs/sheets';
import type { HostObject, ObjectKind } from '../../wire/object-model';
import { COLUMN_LIMIT, ROW_LIMIT } from '../model/area';
import type { Area } from '../model/area';
import type { Sheet } from '../model/book';
import { execute, onSheet, target, worksheetOf } from '../model/sheet';
import type { Objects } from './objects';
import { integerOf, invalidArgument, isMissing } from './read-arguments';

/** `Excel.WorksheetFreezePanes`. */
export function freezePanesKind(objects: Objects): ObjectKind<Sheet> {
  const location = (sheet: Sheet): HostObject | null => {
    const area = frozenArea(sheet);
    return area === undefined ? null : objects.range(onSheet(sheet, area));
  };
  return {
    name: 'WorksheetFreezePanes',
    properties: {},
    navigations: {},
    methods: {
      FreezeRows: { since: '1.7', mutates: true, call: (sheet, [count]) => freeze(sheet, lines(count), 0) },
      GetLocationOrNullObject: { since: '1.7', call: location },
    },
  };
}

function lines(argument: Parameters<typeof integerOf>[0]): number {
  const count = isMissing(argument) ? 1 : integerOf(argument);
  if (count < 0) throw invalidArgument();
  return count;
}

function freeze(sheet: Sheet, rows: number, columns: number): void {
  execute(sheet.book, SetFrozenMutation.id, {
    ...target(sheet),
    xSplit: columns,
    ySplit: rows,
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
  });
}

function frozenArea(sheet: Sheet): Area | undefined {
  const { xSplit, ySplit } = worksheetOf(sheet).getFreeze();
  if (xSplit === 0 && ySplit === 0) return undefined;
  return {
    row: 0,
    column: 0,
    rowCount: ySplit === 0 ? ROW_LIMIT : ySplit,
    columnCount: xSplit === 0 ? COLUMN_LIMIT : xSplit,
  };
}
