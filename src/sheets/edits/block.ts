import type { Extent } from './extent';

/** What stands in a rectangle of cells, row by row; what is left out, or `null`, is no matter of the edit. */
export interface Block {
  readonly contents?: Grid<Content>;
  /** Number formats. */
  readonly formats?: Grid<string>;
}

export type Grid<T> = readonly (readonly (T | null)[])[];

/** What a cell holds: a value, text as text whatever it looks like, nothing as `''`; or more than a value. */
export type Content = string | number | boolean | Typed | SourcedNumber;

/** What a person would type, to be read by Excel: a formula with its equals sign, or an error. */
export interface Typed {
  readonly kind: 'typed';
  readonly text: string;
}

/** A number that carries its source in the cell. */
export interface SourcedNumber {
  readonly kind: 'sourced';
  readonly value: number;
  readonly format: string;
  readonly properties: readonly (readonly [name: string, text: string])[];
}

export function typed(text: string): Typed {
  return { kind: 'typed', text };
}

/** The value that a content amounts to; of what was typed, its text. */
export function contentValue(content: Content): string | number | boolean {
  if (typeof content !== 'object') return content;
  return content.kind === 'typed' ? content.text : content.value;
}

/** The same in every cell of a rectangle. */
export function filled<T>({ rows, columns }: Pick<Extent, 'rows' | 'columns'>, value: T): Grid<T> {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
}

/** How many rows and columns a block has. */
export function sizeOf({ contents, formats }: Block): Pick<Extent, 'rows' | 'columns'> {
  const grid = contents ?? formats ?? [];
  return { rows: grid.length, columns: grid[0]?.length ?? 0 };
}

/** What a cell holds, from its formula and value as Excel hands them out: a text is its own formula. */
export function contentRead(formula: unknown, value: unknown): Content {
  if (typeof formula === 'number' || typeof formula === 'boolean') return formula;
  const text = String(formula ?? '');
  return text === value && !isError(text) ? text : text === '' ? '' : typed(text);
}

/** What a range holds, from its formulas and values. */
export function contentsRead(
  formulas: readonly (readonly unknown[])[],
  values: readonly (readonly unknown[])[],
): Grid<Content> {
  return formulas.map((row, r) => row.map((formula, c) => contentRead(formula, values[r]?.[c])));
}

/** As Excel writes errors, in every language: `#N/A`, `#DIV/0!`, `#NAME?`. */
function isError(text: string): boolean {
  return /^#[A-Z][A-Z0-9_/]*[!?]?$/.test(text);
}
