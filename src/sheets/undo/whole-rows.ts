import { contentHash } from '../../library/content-hash';
import type { Content } from '../edits/block';
import { contentValue } from '../edits/block';
import { formulaOf } from './held-cells';

/** What all rows of a table hold, in whatever order they stand: as many, and one digest of all. */
export interface WholeRows {
  readonly rows: number;
  readonly digest: string;
}

/** A row is told by what its cells show to a person; of formulas, row numbers count for nothing, since rows may have moved. */
export function wholeRows(rows: readonly (readonly (Content | null)[])[]): WholeRows {
  const told = rows.map((row) => JSON.stringify(row.map(toldCell))).sort();
  return { rows: rows.length, digest: contentHash(told.join('\n')) };
}

function toldCell(content: Content | null): string {
  if (content === null) return '';
  const value = contentValue(content);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return formulaOf(content, true) ?? String(value);
}
