import type { ObjectKind } from '../../wire/object-model';
import { formatAddress } from '../model/a1';
import type { SheetArea } from '../model/sheet';
import { worksheetOf } from '../model/sheet';
import type { Objects } from './objects';

/** `Excel.RangeAreas`, as `getMergedAreasOrNullObject` gives them. */
export function rangeAreasKind(objects: Objects): ObjectKind<readonly SheetArea[]> {
  return {
    name: 'RangeAreas',
    properties: {
      Address: {
        since: '1.9',
        get: (areas) => areas.map((area) => formatAddress(worksheetOf(area.sheet).getName(), area)).join(','),
      },
      AreaCount: { since: '1.9', get: (areas) => areas.length },
      CellCount: {
        since: '1.9',
        get: (areas) => areas.reduce((total, area) => total + area.rowCount * area.columnCount, 0),
      },
    },
    navigations: {
      Areas: { since: '1.9', to: objects.ranges },
      Worksheet: {
        since: '1.9',
        to: ([first]) => (first === undefined ? null : objects.worksheet(first.sheet)),
      },
    },
    methods: {},
  };
}

/** `Excel.RangeCollection`. */
export function rangesKind(objects: Objects): ObjectKind<readonly SheetArea[]> {
  return {
    name: 'RangeCollection',
    properties: {},
    navigations: {},
    methods: { GetCount: { since: '1.9', call: (areas) => areas.length } },
    items: (areas) => areas.map(objects.range),
  };
}
