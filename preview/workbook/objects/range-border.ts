import type { IBorderStyleData } from '@univerjs/core';
import { BorderStyleTypes } from '@univerjs/core';
import type { ObjectKind } from '../../wire/object-model';
import { HostError } from '../../wire/object-model';
import { lastColumn, lastRow } from '../model/area';
import type { Area } from '../model/area';
import { styleAt } from '../model/cell-style';
import { onSheet, withinGrid } from '../model/sheet';
import { styleCells } from '../model/style-cells';
import { colorOf } from './color';
import type { BorderOf, BorderSide } from './objects';
import { oneOf } from './read-arguments';

/** `Excel.RangeBorder`: one side of a range, or the lines within it. */
export const rangeBorderKind: ObjectKind<BorderOf> = {
  name: 'RangeBorder',
  properties: {
    SideIndex: { since: '1.1', get: ({ side }) => side },
    Color: {
      since: '1.1',
      get: (border) => (lineOf(border)?.cl.rgb ?? '#000000').toUpperCase(),
      set: (border, value) => draw(border, { ...(lineOf(border) ?? thinLine), cl: { rgb: colorOf(value) } }),
    },
    Style: {
      since: '1.1',
      get: (border) =>
        styles.find(([, style]) => style === lineOf(border)?.s)?.[0] ??
        (lineOf(border) ? 'Continuous' : 'None'),
      set: (border, value) => {
        const name = oneOf(value, ['None', 'SlantDashDot', ...styles.map(([style]) => style)]);
        if (name === 'None') return draw(border, null);
        const style = styles.find(([candidate]) => candidate === name)?.[1];
        if (style === undefined)
          throw new HostError('NotImplemented', `This workbook draws no ${name} line.`);
        draw(border, { ...(lineOf(border) ?? thinLine), s: style });
      },
    },
    Weight: {
      since: '1.1',
      get: (border) => weights.find(([, style]) => style === lineOf(border)?.s)?.[0] ?? 'Thin',
      set: (border, value) => {
        const name = oneOf(
          value,
          weights.map(([weight]) => weight),
        );
        const style = weights.find(([weight]) => weight === name)?.[1] ?? BorderStyleTypes.THIN;
        draw(border, { ...(lineOf(border) ?? thinLine), s: style });
      },
    },
  },
  navigations: {},
  methods: {},
};

const thinLine: IBorderStyleData = { s: BorderStyleTypes.THIN, cl: { rgb: '#000000' } };

const styles = [
  ['Continuous', BorderStyleTypes.THIN],
  ['Dash', BorderStyleTypes.DASHED],
  ['DashDot', BorderStyleTypes.DASH_DOT],
  ['DashDotDot', BorderStyleTypes.DASH_DOT_DOT],
  ['Dot', BorderStyleTypes.DOTTED],
  ['Double', BorderStyleTypes.DOUBLE],
] as const;

const weights = [
  ['Hairline', BorderStyleTypes.HAIR],
  ['Thin', BorderStyleTypes.THIN],
  ['Medium', BorderStyleTypes.MEDIUM],
  ['Thick', BorderStyleTypes.THICK],
] as const;

function lineOf({ area, side }: BorderOf): IBorderStyleData | undefined {
  const part = parts(withinGrid(area), side)[0];
  if (part === undefined) return undefined;
  const borders = styleAt(area.sheet, part.area.row, part.area.column).bd;
  return borders?.[part.edge] ?? undefined;
}

function draw({ area, side }: BorderOf, line: IBorderStyleData | null): void {
  for (const part of parts(withinGrid(area), side)) {
    // Univer merges the edges of a border, so naming one leaves the others.
    styleCells(onSheet(area.sheet, part.area), { bd: { [part.edge]: line } });
  }
}

type Edge = 't' | 'b' | 'l' | 'r';

/** The cells whose edge a side consists of; inner lines belong to the cells below or right of them. */
function parts(area: Area, side: BorderSide): readonly { readonly area: Area; readonly edge: Edge }[] {
  switch (side) {
    case 'EdgeTop':
      return [{ area: { ...area, rowCount: 1 }, edge: 't' }];
    case 'EdgeBottom':
      return [{ area: { ...area, row: lastRow(area), rowCount: 1 }, edge: 'b' }];
    case 'EdgeLeft':
      return [{ area: { ...area, columnCount: 1 }, edge: 'l' }];
    case 'EdgeRight':
      return [{ area: { ...area, column: lastColumn(area), columnCount: 1 }, edge: 'r' }];
    case 'InsideHorizontal':
      return area.rowCount < 2
        ? []
        : [{ area: { ...area, row: area.row + 1, rowCount: area.rowCount - 1 }, edge: 't' }];
    case 'InsideVertical':
      return area.columnCount < 2
        ? []
        : [{ area: { ...area, column: area.column + 1, columnCount: area.columnCount - 1 }, edge: 'l' }];
  }
}
