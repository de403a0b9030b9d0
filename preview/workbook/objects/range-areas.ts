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
    },
    navigations: {
      Areas: { since: '1.9', to: objects.ranges },
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
    methods: {},
    items: (areas) => areas.map(objects.range),
  };
}
