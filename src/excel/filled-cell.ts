import type { CellContent } from '../sheets/formulas/call-arguments';
import type { FilledBy } from '../sheets/traced/seen-cell';

/** A cell, and the one from which a formula spills into it; asked for in a read. */
export interface AskedFilled {
  readonly cell: Excel.Range;
  readonly parent: Excel.Range;
}

export function askForFilled(cell: Excel.Range): AskedFilled {
  const parent = cell.getSpillParentOrNullObject();
  cell.load('formulas, values, valueTypes, text, rowIndex, columnIndex');
  parent.load('formulas, rowIndex, columnIndex');
  return { cell, parent };
}

/** The formula that fills a cell, its own or the one that spills into it; nothing where it holds what was typed. */
export function filledByFormula({ cell, parent }: AskedFilled): FilledBy | undefined {
  const home = parent.isNullObject ? cell : parent;
  const formula: unknown = home.formulas[0]?.[0];
  if (typeof formula !== 'string' || !formula.startsWith('=')) return undefined;
  const offset = { row: cell.rowIndex - home.rowIndex, column: cell.columnIndex - home.columnIndex };
  return { formula, offset };
}

/** What a cell holds and how it shows it. */
export function contentOf({ cell }: AskedFilled): { readonly content: CellContent; readonly text: string } {
  const value: unknown = cell.values[0]?.[0];
  const text = cell.text[0]?.[0] ?? '';
  if (cell.valueTypes[0]?.[0] === Excel.RangeValueType.error)
    return { content: { type: 'Error', basicValue: String(value) }, text };
  const content = typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');
  return { content, text };
}
