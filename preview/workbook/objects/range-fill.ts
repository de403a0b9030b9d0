import type { ObjectKind } from '../../wire/object-model';
import { styleAt } from '../model/cell-style';
import type { SheetArea } from '../model/sheet';
import { withinGrid } from '../model/sheet';
import { styleCells } from '../model/style-cells';
import { sharedValue } from './cell-grid';
import { colorOf } from './color';

/** `Excel.RangeFill`; cells that differ in colour answer the empty text, as Excel's do. */
export const rangeFillKind: ObjectKind<SheetArea> = {
  name: 'RangeFill',
  properties: {
    Color: {
      since: '1.1',
      get: (range) =>
        sharedValue(withinGrid(range), (row, column) =>
          (styleAt(range.sheet, row, column).bg?.rgb ?? '#FFFFFF').toUpperCase(),
        ) ?? '',
      set: (range, value) => styleCells(range, value === '' ? { bg: null } : { bg: { rgb: colorOf(value) } }),
    },
  },
  navigations: {},
  methods: {},
};
