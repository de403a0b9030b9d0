import type { Cell } from './division';

/** What a line is in a table; of a row that was flattened, the lines that it goes over. */
export interface TableLine {
  readonly kind: 'table-header' | 'table-row';
  readonly cells: readonly Cell[];
  readonly lines: number;
}
