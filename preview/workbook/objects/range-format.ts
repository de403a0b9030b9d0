import { HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { Json, ObjectKind } from '../../wire/object-model';
import { HostError } from '../../wire/object-model';
import type { StylePatch } from '../model/cell-matrix';
import { styleAt } from '../model/cell-style';
import { autofitColumns, columnWidth, rowHeight, setColumnWidth, setRowHeight } from '../model/line-size';
import type { SheetArea } from '../model/sheet';
import { withinGrid } from '../model/sheet';
import { styleCells } from '../model/style-cells';
import { sharedValue } from './cell-grid';
import type { Objects } from './objects';
import { booleanOf, invalidArgument, textOf } from './read-arguments';

/** `Excel.RangeFormat`. */
export function rangeFormatKind(objects: Objects): ObjectKind<SheetArea> {
  return {
    name: 'RangeFormat',
    properties: {
      ColumnWidth: {
        since: '1.2',
        get: columnWidth,
        set: (range, value) => setColumnWidth(range, sizeOf(value, WIDEST)),
      },
      RowHeight: {
        since: '1.2',
        get: rowHeight,
        set: (range, value) => setRowHeight(range, sizeOf(value, HIGHEST)),
      },
      WrapText: {
        since: '1.1',
        get: shared((style) => style.tb === WrapStrategy.WRAP),
        set: (range, value) => styleCells(range, { tb: booleanOf(value) ? WrapStrategy.WRAP : null }),
      },
      HorizontalAlignment: {
        since: '1.1',
        get: shared((style) => (isFilled(style) ? 'Fill' : (nameOf(horizontal, style.ht) ?? 'General'))),
        set: (range, value) => {
          styleCells(range, horizontalPatch(value));
        },
      },
      IndentLevel: {
        since: '1.9',
        get: shared((style) => Math.round((style.pd?.l ?? 0) / INDENT)),
        set: (range, value) =>
          styleCells(range, { pd: value === 0 ? null : { l: sizeOf(value, MOST_INDENTS) * INDENT } }),
      },
      VerticalAlignment: {
        since: '1.1',
        get: shared((style) => nameOf(vertical, style.vt) ?? 'Bottom'),
        set: (range, value) => styleCells(range, { vt: alignment(vertical, '', value) }),
      },
    },
    navigations: {
      Font: { since: '1.1', to: objects.rangeFont },
      Fill: { since: '1.1', to: objects.rangeFill },
      Protection: { since: '1.2', to: objects.formatProtection },
    },
    methods: {
      AutofitColumns: { since: '1.2', mutates: true, call: autofitColumns },
      // Rows fit their contents by themselves: the grid measures them when it draws.
      AutofitRows: { since: '1.2', mutates: true, call: () => undefined },
    },
  };
}

const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const vertical: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** In pixels of the grid: three spaces. */
const INDENT = 9;
const MOST_INDENTS = 250;

type Style = ReturnType<typeof styleAt>;

/** Univer cannot repeat a text until its cell is full; of Excel's Fill it keeps that nothing runs over the edge. */
function horizontalPatch(value: Json): StylePatch {
  return value === 'Fill'
    ? { ht: HorizontalAlign.UNSPECIFIED, tb: WrapStrategy.CLIP }
    : { ht: alignment(horizontal, 'General', value) };
}

function isFilled(style: Style): boolean {
  return style.ht === HorizontalAlign.UNSPECIFIED && style.tb === WrapStrategy.CLIP;
}

function shared(valueOf: (style: Style) => Json): (range: SheetArea) => Json {
  return (range) =>
    sharedValue(withinGrid(range), (row, column) => valueOf(styleAt(range.sheet, row, column)));
}

function nameOf<Value>(
  names: Readonly<Record<string, Value>>,
  value: Value | null | undefined,
): string | undefined {
  return Object.entries(names).find(([, candidate]) => candidate === value)?.[0];
}

function alignment<Value>(names: Readonly<Record<string, Value>>, unset: string, value: Json): Value | null {
  const name = textOf(value);
  if (name === unset) return null;
  const found = names[name];
  if (found === undefined) throw new HostError('NotImplemented', `This workbook does not align ${name}.`);
  return found;
}

/** In points: 255 characters of the usual font are 1,790 pixels wide. */
const WIDEST = 1_342.5;
const HIGHEST = 409.5;

function sizeOf(value: Json, limit: number): number {
  if (typeof value !== 'number' || value < 0 || value > limit) throw invalidArgument();
  return value;
}
