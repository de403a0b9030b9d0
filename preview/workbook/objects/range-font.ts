import { BooleanNumber } from '@univerjs/core';
import type { Json, ObjectKind } from '../../wire/object-model';
import { styleAt } from '../model/cell-style';
import type { SheetArea } from '../model/sheet';
import { withinGrid } from '../model/sheet';
import { styleCells } from '../model/style-cells';
import { sharedValue } from './cell-grid';
import { colorOf } from './color';
import { booleanOf } from './read-arguments';

/** `Excel.RangeFont`. */
export const rangeFontKind: ObjectKind<SheetArea> = {
  name: 'RangeFont',
  properties: {
    Bold: {
      since: '1.1',
      get: shared((style) => style.bl === BooleanNumber.TRUE),
      set: (range, value) => styleCells(range, { bl: flag(value) }),
    },
    Color: {
      since: '1.1',
      get: shared((style) => (style.cl?.rgb ?? '#000000').toUpperCase()),
      set: (range, value) => styleCells(range, { cl: { rgb: colorOf(value) } }),
    },
  },
  navigations: {},
  methods: {},
};

function shared(valueOf: (style: ReturnType<typeof styleAt>) => Json): (range: SheetArea) => Json {
  return (range) =>
    sharedValue(withinGrid(range), (row, column) => valueOf(styleAt(range.sheet, row, column)));
}

function flag(value: Json): BooleanNumber | null {
  return booleanOf(value) ? BooleanNumber.TRUE : null;
}
