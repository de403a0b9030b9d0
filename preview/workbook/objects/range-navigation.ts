import type { HostObject, ObjectKind } from '../../wire/object-model';
import type { Area } from '../model/area';
import {
  COLUMN_LIMIT,
  ROW_LIMIT,
  boundingArea,
  contains,
  intersection,
  isOnSheet,
  lastColumn,
  lastRow,
} from '../model/area';
import { tablesTouching } from '../model/create-table';
import { mergedAreas } from '../model/merged-cells';
import type { SheetArea } from '../model/sheet';
import { onSheet } from '../model/sheet';
import { spilledOver, spillParent } from '../model/spill';
import { usedArea } from '../model/used-area';
import { rangeAt } from './range-at';
import type { Objects } from './objects';
import {
  integerOf,
  invalidArgument,
  isMissing,
  itemNotFound,
  optionalInteger,
  rangeOf,
  textOf,
} from './read-arguments';
import type { Argument } from '../../wire/object-model';

type Methods = ObjectKind<SheetArea>['methods'];

/** The methods of a range that lead to other ranges and to tables. */
export function rangeNavigation(objects: Objects): Methods {
  const to = (range: SheetArea, area: Area): HostObject => {
    if (!isOnSheet(area)) throw invalidArgument('The range would lie outside the worksheet.');
    return objects.range(onSheet(range.sheet, area));
  };
  const used = (range: SheetArea, valuesOnly: Argument): Area | undefined =>
    usedArea(range, valuesOnly === true);
  const lines = (range: SheetArea, count: Argument, byRows: boolean, after: boolean): HostObject =>
    to(range, neighbours(range, optionalInteger(count) ?? 1, byRows, after));
  return {
    GetCell: {
      since: '1.1',
      call: (range, [row, column]) =>
        to(range, {
          row: range.row + integerOf(row),
          column: range.column + integerOf(column),
          rowCount: 1,
          columnCount: 1,
        }),
    },
    GetOffsetRange: {
      since: '1.1',
      call: (range, [rows, columns]) =>
        to(range, { ...range, row: range.row + integerOf(rows), column: range.column + integerOf(columns) }),
    },
    GetResizedRange: {
      since: '1.2',
      call: (range, [rows, columns]) =>
        to(range, {
          ...range,
          rowCount: range.rowCount + integerOf(rows),
          columnCount: range.columnCount + integerOf(columns),
        }),
    },
    GetAbsoluteResizedRange: {
      since: '1.7',
      call: (range, [rows, columns]) =>
        to(range, { ...range, rowCount: integerOf(rows), columnCount: integerOf(columns) }),
    },
    GetRow: {
      since: '1.1',
      call: (range, [row]) => to(range, { ...range, row: range.row + integerOf(row), rowCount: 1 }),
    },
    GetColumn: {
      since: '1.1',
      call: (range, [column]) =>
        to(range, { ...range, column: range.column + integerOf(column), columnCount: 1 }),
    },
    GetLastCell: {
      since: '1.1',
      call: (range) =>
        to(range, { row: lastRow(range), column: lastColumn(range), rowCount: 1, columnCount: 1 }),
    },
    GetLastRow: { since: '1.1', call: (range) => to(range, { ...range, row: lastRow(range), rowCount: 1 }) },
    GetLastColumn: {
      since: '1.1',
      call: (range) => to(range, { ...range, column: lastColumn(range), columnCount: 1 }),
    },
    GetEntireColumn: { since: '1.1', call: (range) => to(range, { ...range, row: 0, rowCount: ROW_LIMIT }) },
    GetEntireRow: {
      since: '1.1',
      call: (range) => to(range, { ...range, column: 0, columnCount: COLUMN_LIMIT }),
    },
    GetRowsAbove: { since: '1.2', call: (range, [count]) => lines(range, count, true, false) },
    GetRowsBelow: { since: '1.2', call: (range, [count]) => lines(range, count, true, true) },
    GetColumnsBefore: { since: '1.2', call: (range, [count]) => lines(range, count, false, false) },
    GetColumnsAfter: { since: '1.2', call: (range, [count]) => lines(range, count, false, true) },
    GetBoundingRect: {
      since: '1.1',
      call: (range, [other]) => to(range, boundingArea(range, otherRange(range, other))),
    },
    GetIntersection: {
      since: '1.1',
      call: (range, [other]) => {
        const shared = common(range, other);
        if (shared === undefined) throw itemNotFound('the ranges share no cell');
        return to(range, shared);
      },
    },
    GetIntersectionOrNullObject: {
      since: '1.4',
      call: (range, [other]) => {
        const shared = common(range, other);
        return shared === undefined ? null : to(range, shared);
      },
    },
    GetUsedRange: {
      since: '1.1',
      call: (range, [valuesOnly]) => {
        const area = used(range, valuesOnly);
        if (area === undefined) throw itemNotFound('no cell of the range is used');
        return to(range, area);
      },
    },
    GetUsedRangeOrNullObject: {
      since: '1.4',
      call: (range, [valuesOnly]) => {
        const area = used(range, valuesOnly);
        return area === undefined ? null : to(range, area);
      },
    },
    GetMergedAreasOrNullObject: {
      since: '1.13',
      call: (range) => {
        const areas = mergedAreas(range).map((area) => onSheet(range.sheet, area));
        return areas.length === 0 ? null : objects.rangeAreas(areas);
      },
    },
    GetSpillParentOrNullObject: {
      since: '1.12',
      call: (range) => {
        const parent = spillParent(range.sheet, range.row, range.column);
        return parent === undefined ? null : to(range, { ...parent, rowCount: 1, columnCount: 1 });
      },
    },
    GetSpillingToRangeOrNullObject: {
      since: '1.12',
      call: (range) => {
        if (range.rowCount * range.columnCount !== 1) throw invalidArgument();
        const area = spilledOver(range.sheet, range.row, range.column);
        return area === undefined ? null : to(range, area);
      },
    },
    GetTables: {
      since: '1.9',
      call: (range, [fullyContained]) => {
        const { book } = range.sheet;
        const touching = tablesTouching(book, range);
        const among =
          fullyContained === true ? touching.filter((table) => contains(range, table.area)) : touching;
        return objects.scopedTables({ book, among });
      },
    },
  };
}

function otherRange(range: SheetArea, argument: Argument): SheetArea {
  if (isMissing(argument)) throw invalidArgument();
  return rangeOf(argument) ?? rangeAt(range.sheet, textOf(argument));
}

function common(range: SheetArea, argument: Argument): Area | undefined {
  const other = otherRange(range, argument);
  return other.sheet.id === range.sheet.id ? intersection(range, other) : undefined;
}

/** The lines beside a range, counted away from it; a negative count means the other way round, within it. */
function neighbours(range: SheetArea, count: number, byRows: boolean, after: boolean): Area {
  const [start, length] = byRows ? [range.row, range.rowCount] : [range.column, range.columnCount];
  const size = Math.abs(count);
  const outward = count > 0 === after ? start + length : start - size;
  const inward = after ? start + length - size : start;
  const first = count > 0 ? outward : inward;
  return byRows ? { ...range, row: first, rowCount: size } : { ...range, column: first, columnCount: size };
}
