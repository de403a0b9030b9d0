import { CellValueType } from '@univerjs/core';
import type { CellEntry } from '../entry/cell-entry';
import { cellEntry, isTextFormat } from '../entry/cell-entry';
import type { CellPatch } from './cell-matrix';
import { emptied } from './cell-matrix';

/** How a cell changes when something is entered into it; `undefined` where it stays as it is. */
export function entryPatch(entry: CellEntry, format: string): CellPatch | undefined {
  const constant = { f: null, si: null, p: null };
  switch (entry.kind) {
    case 'keep':
      return undefined;
    case 'clear':
      return emptied;
    case 'formula':
      return { f: entry.formula, si: null, p: null, v: null, t: null };
    case 'text':
      // A text that looks like a number stays one only when told so, also in the grid.
      return { ...constant, v: entry.text, t: textType(entry.text, format) };
    case 'error':
      return { ...constant, v: entry.error, t: CellValueType.STRING };
    case 'boolean':
      return { ...constant, v: entry.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'number': {
      const isPlain = format === 'General' && entry.format !== undefined;
      const style = isPlain ? { s: { n: { pattern: entry.format } } } : {};
      return { ...constant, ...style, v: entry.value, t: CellValueType.NUMBER };
    }
  }
}

function textType(text: string, format: string): CellValueType {
  const asTyped = cellEntry(text.startsWith("'") ? `'${text}` : text, 'General', {
    language: 'en-US',
    thisYear: 2000,
  });
  const isPlain = asTyped.kind === 'text' && !isTextFormat(format);
  return isPlain ? CellValueType.STRING : CellValueType.FORCE_STRING;
}
