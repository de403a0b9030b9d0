import { BooleanNumber } from '@univerjs/core';
import type { Json, ObjectKind } from '../../wire/object-model';
import { HostError } from '../../wire/object-model';
import { styleAt } from '../model/cell-style';
import type { SheetArea } from '../model/sheet';
import { withinGrid } from '../model/sheet';
import { styleCells } from '../model/style-cells';
import { sharedValue } from './cell-grid';
import { colorOf } from './color';
import { booleanOf, invalidArgument, oneOf, textOf } from './read-arguments';

/** `Excel.RangeFont`. */
export const rangeFontKind: ObjectKind<SheetArea> = {
  name: 'RangeFont',
  properties: {
    Bold: {
      since: '1.1',
      get: shared((style) => style.bl === BooleanNumber.TRUE),
      set: (range, value) => styleCells(range, { bl: flag(value) }),
    },
    Italic: {
      since: '1.1',
      get: shared((style) => style.it === BooleanNumber.TRUE),
      set: (range, value) => styleCells(range, { it: flag(value) }),
    },
    Strikethrough: {
      since: '1.9',
      get: shared((style) => style.st?.s === BooleanNumber.TRUE),
      set: (range, value) => styleCells(range, { st: booleanOf(value) ? { s: BooleanNumber.TRUE } : null }),
    },
    Underline: {
      since: '1.1',
      get: shared((style) => (style.ul?.s === BooleanNumber.TRUE ? 'Single' : 'None')),
      set: (range, value) => {
        const line = oneOf(value, ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant']);
        if (line !== 'None' && line !== 'Single') {
          throw new HostError('NotImplemented', `This workbook does not underline ${line}.`);
        }
        styleCells(range, { ul: line === 'Single' ? { s: BooleanNumber.TRUE } : null });
      },
    },
    Color: {
      since: '1.1',
      get: shared((style) => (style.cl?.rgb ?? '#000000').toUpperCase()),
      set: (range, value) => styleCells(range, { cl: { rgb: colorOf(value) } }),
    },
    Name: {
      since: '1.1',
      get: (range) =>
        shared((style) => style.ff ?? (range.sheet.book.culture.language === 'zh-CN' ? '等线' : 'Calibri'))(
          range,
        ),
      set: (range, value) => styleCells(range, { ff: textOf(value) }),
    },
    Size: {
      since: '1.1',
      get: shared((style) => style.fs ?? 11),
      set: (range, value) => {
        if (typeof value !== 'number' || value < 1 || value > 409) throw invalidArgument();
        styleCells(range, { fs: value });
      },
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
