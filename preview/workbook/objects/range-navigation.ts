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
} from '../model/area';
import { tablesTouching } from '../model/create-table';
import { findText, type FindCriteria } from '../model/find-text';
import { mergedAreas } from '../model/merged-cells';
import type { SheetArea } from '../model/sheet';
import { onSheet } from '../model/sheet';
import { spilledOver, spillParent } from '../model/spill';
import { usedArea } from '../model/used-area';
import type { Objects } from './objects';
import { integerOf, invalidArgument, rangeOf, textOf } from './read-arguments';
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
    GetResizedRange: {
      since: '1.2',
      call: (range, [rows, columns]) =>
        to(range, {
          ...range,
          rowCount: range.rowCount + integerOf(rows),
          columnCount: range.columnCount + integerOf(columns),
        }),
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
    GetBoundingRect: {
      since: '1.1',
      call: (range, [other]) => {
        const another = rangeOf(other);
        if (another === undefined) throw invalidArgument();
        return to(range, boundingArea(range, another));
      },
    },
    GetIntersectionOrNullObject: {
      since: '1.4',
      call: (range, [other]) => {
        const another = rangeOf(other);
        if (another === undefined) throw invalidArgument();
        const area = another.sheet.id === range.sheet.id ? intersection(range, another) : undefined;
        return area === undefined ? null : to(range, area);
      },
    },
    GetLastColumn: {
      since: '1.1',
      call: (range) => to(range, { ...range, column: lastColumn(range), columnCount: 1 }),
    },
    GetEntireColumn: { since: '1.1', call: (range) => to(range, { ...range, row: 0, rowCount: ROW_LIMIT }) },
    GetEntireRow: {
      since: '1.1',
      call: (range) => to(range, { ...range, column: 0, columnCount: COLUMN_LIMIT }),
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
    FindOrNullObject: {
      since: '1.9',
      call: (range, [text, criteria]) => {
        const cell = findText(range, textOf(text), findCriteria(criteria));
        return cell === undefined ? null : to(range, { ...cell, rowCount: 1, columnCount: 1 });
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

/** What is left out is false, as in Excel; the direction of the search is not played. */
function findCriteria(given: Argument): FindCriteria {
  const said = typeof given === 'object' && given !== null ? Object.entries(given) : [];
  const isSet = (name: string): boolean =>
    said.some(([key, value]) => key.toLowerCase() === name && value === true);
  return { completeMatch: isSet('completematch'), matchCase: isSet('matchcase') };
}
