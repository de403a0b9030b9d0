import type { ObjectKind } from '../../wire/object-model';
import { formatAddress } from '../model/a1';
import { COLUMN_LIMIT, ROW_LIMIT } from '../model/area';
import { columnsHidden, rowsHidden, setColumnsHidden, setRowsHidden } from '../model/hidden-lines';
import { numberFormatAt } from '../model/cell-style';
import { edgesOf } from '../model/line-size';
import { cellText, formulaAt, readCell } from '../model/read-cell';
import type { SheetArea } from '../model/sheet';
import { worksheetOf } from '../model/sheet';
import { formatNumbers } from '../model/style-cells';
import { enterCells } from '../model/enter-cells';
import { gridOf, isUnbounded, rowsFor } from './cell-grid';
import { hasSpill, spillParent } from '../model/spill';
import type { Objects } from './objects';
import { rangeMethods } from './range-methods';
import { rangeNavigation } from './range-navigation';
import { booleanOf } from './read-arguments';

/** `Excel.Range`. */
export function rangeKind(objects: Objects): ObjectKind<SheetArea> {
  return {
    name: 'Range',
    properties: {
      ...position,
      ...content,
      ColumnHidden: {
        since: '1.2',
        get: columnsHidden,
        set: (range, value) => setColumnsHidden(range, booleanOf(value)),
      },
      RowHidden: {
        since: '1.2',
        get: rowsHidden,
        set: (range, value) => setRowsHidden(range, booleanOf(value)),
      },
      HasSpill: { since: '1.12', get: hasSpill },
    },
    navigations: {
      DataValidation: { since: '1.8', to: objects.dataValidation },
      ConditionalFormats: { since: '1.6', to: objects.conditionalFormats },
      Format: { since: '1.1', to: objects.rangeFormat },
      Worksheet: { since: '1.1', to: (range) => objects.worksheet(range.sheet) },
    },
    methods: { ...rangeNavigation(objects), ...rangeMethods(objects) },
  };
}

const address = (range: SheetArea): string => formatAddress(worksheetOf(range.sheet).getName(), range);

const position: ObjectKind<SheetArea>['properties'] = {
  Address: { since: '1.1', get: address },
  RowIndex: { since: '1.1', get: (range) => range.row },
  ColumnIndex: { since: '1.1', get: (range) => range.column },
  RowCount: { since: '1.1', get: (range) => Math.min(range.rowCount, ROW_LIMIT) },
  ColumnCount: { since: '1.1', get: (range) => Math.min(range.columnCount, COLUMN_LIMIT) },
  Top: { since: '1.10', get: (range) => edgesOf(range).top },
  Height: { since: '1.10', get: (range) => edgesOf(range).height },
};

const formulas: ObjectKind<SheetArea>['properties'][string] = {
  since: '1.1',
  get: (range) =>
    gridOf(range, (row, column) => {
      const parent = spillParent(range.sheet, row, column) ?? { row, column };
      const formula = formulaAt(range.sheet, parent.row, parent.column);
      return formula ?? readCell(range.sheet, row, column).value;
    }),
  set: (range, value) => enterCells(range, rowsFor(range, value)),
};

const numberFormat: ObjectKind<SheetArea>['properties'][string] = {
  since: '1.1',
  get: (range) => gridOf(range, (row, column) => numberFormatAt(range.sheet, row, column)),
  set: (range, value) => {
    if (Array.isArray(value) || isUnbounded(range))
      return formatNumbers(range, Array.isArray(value) ? rowsFor(range, value) : [[value]]);
    formatNumbers(range, rowsFor(range, value));
  },
};

const content: ObjectKind<SheetArea>['properties'] = {
  Values: {
    since: '1.1',
    get: (range) => gridOf(range, (row, column) => readCell(range.sheet, row, column).value),
    set: (range, value) => enterCells(range, rowsFor(range, value)),
  },
  Formulas: formulas,
  NumberFormat: numberFormat,
  Text: { since: '1.1', get: (range) => gridOf(range, (row, column) => cellText(range.sheet, row, column)) },
  ValueTypes: {
    since: '1.1',
    get: (range) => gridOf(range, (row, column) => readCell(range.sheet, row, column).type),
  },
};
