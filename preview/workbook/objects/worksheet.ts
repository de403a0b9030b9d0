import type { HostObject, ObjectKind } from '../../wire/object-model';
import { isOnSheet } from '../model/area';
import type { Sheet } from '../model/book';
import { recalculate } from '../model/recalculate';
import { activate } from '../model/selection';
import { onSheet, worksheetOf } from '../model/sheet';
import {
  deleteSheet,
  moveSheet,
  renameSheet,
  setVisibility,
  sheetPosition,
  visibilityOf,
} from '../model/sheets';
import { usedArea } from '../model/used-area';
import { refuseBehind } from '../model/focus';
import type { Objects } from './objects';
import { rangeAt, wholeSheet } from './range-at';
import { integerOf, invalidArgument, isMissing, oneOf, textOf } from './read-arguments';

/** `Excel.Worksheet`. */
export function worksheetKind(objects: Objects): ObjectKind<Sheet> {
  return {
    name: 'Worksheet',
    identity: (sheet) => ({ Id: sheet.id }),
    properties,
    navigations: {
      Tables: { since: '1.1', to: (sheet) => objects.tables({ book: sheet.book, sheet }) },
      AutoFilter: { since: '1.9', to: objects.sheetFilter },
      Names: { since: '1.4', to: ({ book, id }) => objects.names({ book, sheetId: id }) },
      Comments: { since: '1.10', to: objects.comments },
      Notes: { since: '1.18', to: objects.notes },
      Charts: { since: '1.1', to: objects.charts },
      PageLayout: { since: '1.9', to: objects.pageLayout },
      FreezePanes: { since: '1.7', to: objects.freezePanes },
      Protection: { since: '1.2', to: objects.protection },
    },
    methods: methods(objects),
  };
}

const properties: ObjectKind<Sheet>['properties'] = {
  Id: { since: '1.1', get: (sheet) => sheet.id },
  Name: {
    since: '1.1',
    get: (sheet) => worksheetOf(sheet).getName(),
    set: (sheet, value) => renameSheet(sheet, textOf(value)),
  },
  Position: { since: '1.1', get: sheetPosition, set: (sheet, value) => moveSheet(sheet, integerOf(value)) },
  Visibility: {
    since: '1.1',
    get: visibilityOf,
    set: (sheet, value) => setVisibility(sheet, oneOf(value, ['Visible', 'Hidden', 'VeryHidden'])),
  },
};

function methods(objects: Objects): ObjectKind<Sheet>['methods'] {
  return {
    Activate: { since: '1.1', call: inFront(activate) },
    Calculate: { since: '1.6', call: (sheet) => recalculate(wholeSheet(sheet)) },
    Delete: { since: '1.1', mutates: true, call: inFront(deleteSheet) },
    GetCell: {
      since: '1.1',
      call: (sheet, [row, column]) => byIndexes(objects, sheet, integerOf(row), integerOf(column), 1, 1),
    },
    GetRange: {
      since: '1.1',
      call: (sheet, [address]) => {
        const range =
          isMissing(address) || address === '' ? wholeSheet(sheet) : rangeAt(sheet, textOf(address));
        // Excel takes the address of another worksheet's cells for a mistake.
        if (range.sheet.id !== sheet.id) throw invalidArgument();
        return objects.range(range);
      },
    },
    GetRangeByIndexes: {
      since: '1.7',
      call: (sheet, [row, column, rowCount, columnCount]) =>
        byIndexes(
          objects,
          sheet,
          integerOf(row),
          integerOf(column),
          integerOf(rowCount),
          integerOf(columnCount),
        ),
    },
    GetUsedRange: {
      since: '1.1',
      call: (sheet, [valuesOnly]) => {
        // The used range of a blank worksheet is its first cell.
        const used = usedArea(wholeSheet(sheet), valuesOnly === true);
        return objects.range(onSheet(sheet, used ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 }));
      },
    },
    GetUsedRangeOrNullObject: {
      since: '1.4',
      call: (sheet, [valuesOnly]) => {
        const used = usedArea(wholeSheet(sheet), valuesOnly === true);
        return used === undefined ? null : objects.range(onSheet(sheet, used));
      },
    },
  };
}

/** What fails while another workbook is in front. */
function inFront(act: (sheet: Sheet) => void): (sheet: Sheet) => void {
  return (sheet) => {
    refuseBehind(sheet.book, 'GeneralException');
    act(sheet);
  };
}

function byIndexes(
  objects: Objects,
  sheet: Sheet,
  row: number,
  column: number,
  rowCount: number,
  columnCount: number,
): HostObject {
  const area = { row, column, rowCount, columnCount };
  if (!isOnSheet(area)) throw invalidArgument();
  return objects.range(onSheet(sheet, area));
}
