import { BooleanNumber } from '@univerjs/core';
import type { Json, ObjectKind } from '../../wire/object-model';
import { styleAt } from '../model/cell-style';
import type { SheetArea } from '../model/sheet';
import { withinGrid } from '../model/sheet';
import { styleCells } from '../model/style-cells';
import { sharedValue } from './cell-grid';
import { colorOf } from './color';
import { booleanOf, invalidArgument } from './read-arguments';

/** `Excel.RangeFont`. */
export const rangeFontKind: ObjectKind<SheetArea> = {
  name: 'RangeFont',
  properties: {
    Bold: {
      since: '1.1',
      get: shared((style) => style.bl === BooleanNumber.TRUE),
      set: (range, value) => styleCells(range, { bl: flag(value) }),
    },
    Size: {
      since: '1.1',
      get: shared((style) => style.fs ?? USUAL_SIZE),
      set: (range, value) => styleCells(range, { fs: sizeOf(value) === USUAL_SIZE ? null : sizeOf(value) }),
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

/** In points, of the font that Excel begins with. */
const USUAL_SIZE = 11;
const LARGEST_SIZE = 409;

function sizeOf(value: Json): number {
  if (typeof value !== 'number' || value < 1 || value > LARGEST_SIZE) throw invalidArgument();
  return value;
}

function shared(valueOf: (style: ReturnType<typeof styleAt>) => Json): (range: SheetArea) => Json {
  return (range) =>
    sharedValue(withinGrid(range), (row, column) => valueOf(styleAt(range.sheet, row, column)));
}

function flag(value: Json): BooleanNumber | null {
  return booleanOf(value) ? BooleanNumber.TRUE : null;
}
