import { sizeOf, type Block } from './block';
import type { Edit } from './edit';
import type { Extent } from './extent';
import { PIECE_BUDGET, type PieceBudget } from './piece-budget';
import { EDIT_BYTES, rowBytes } from './wire-size';

/** Edits that are written in one request. */
export type Piece = readonly Edit[];

/** How large the tables are that are read once more before they are written. */
export type TableSizes = ReadonlyMap<string, Pick<Extent, 'rows' | 'columns'>>;

/**
 * Divides edits into requests that Excel takes, in their order: a block or new rows that are too large for one are divided at row
 * boundaries. What is read once more of a table counts too: all of it, or, of one that is too large, the rows between the first
 * and the last that are written. One piece, and the very edits, where all fit.
 */
export function piecesOf(
  edits: readonly Edit[],
  tables: TableSizes = new Map(),
  budget: PieceBudget = PIECE_BUDGET,
): readonly Piece[] {
  const pieces: Edit[][] = [];
  let piece = new OpenPiece(tables, budget);
  const close = (): void => {
    if (piece.edits.length > 0) pieces.push(piece.edits);
    piece = new OpenPiece(tables, budget);
  };
  for (const edit of edits) {
    let rest: Edit | undefined = edit;
    while (rest !== undefined) {
      if (piece.takes(rest)) {
        rest = undefined;
        continue;
      }
      const cut = piece.cut(rest);
      if (cut !== undefined) {
        piece.put(cut.first);
        rest = cut.rest;
        close();
      } else if (piece.edits.length === 0) {
        // A single row that is larger than any request: Excel says so.
        piece.put(rest);
        rest = undefined;
      } else close();
    }
  }
  close();
  return pieces;
}

/** The first and the last row of a table that a piece writes. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** The rows that edits write into each table; tables into whose cells nothing is written are not among them. */
export function spansOf(edits: readonly Edit[]): ReadonlyMap<string, RowSpan> {
  const spans = new Map<string, RowSpan>();
  for (const edit of edits) {
    if (edit.kind !== 'cells' || edit.at.kind !== 'in-table') continue;
    const { table, row } = edit.at;
    spans.set(table, grown(spans.get(table), row, row + sizeOf(edit.to).rows - 1));
  }
  return spans;
}

/** The table into whose cells or rows an edit goes, or that it is remembered of. */
export function tableOf(edit: Edit): string | undefined {
  if (edit.kind === 'cells') return edit.at.kind === 'in-table' ? edit.at.table : undefined;
  return edit.kind === 'rows' || edit.kind === 'column' || edit.kind === 'record' ? edit.table : undefined;
}

function grown(span: RowSpan | undefined, first: number, last: number): RowSpan {
  return { first: Math.min(first, span?.first ?? first), last: Math.max(last, span?.last ?? last) };
}

class OpenPiece {
  readonly edits: Edit[] = [];
  private bytes = 0;
  private cells = 0;
  private readonly spans = new Map<string, RowSpan>();
  private readonly touched = new Set<string>();

  constructor(
    private readonly tables: TableSizes,
    private readonly budget: PieceBudget,
  ) {}

  /** Puts in an edit if it fits. */
  takes(edit: Edit): boolean {
    // A column comes whole.
    const block = edit.kind === 'column' ? edit.to?.body : blockOf(edit);
    const rows = block ? sizeOf(block).rows : 0;
    let bytes = EDIT_BYTES + (edit.kind === 'record' ? packedBytes(edit.to) : 0);
    for (let row = 0; block && row < rows; row += 1) bytes += rowBytes(block, row);
    const cells = this.cellsOf(edit, block);
    if (this.bytes + bytes > this.budget.bytes || this.cells + cells > this.budget.cells) return false;
    this.bytes += bytes;
    this.cells += cells;
    this.put(edit);
    return true;
  }

  put(edit: Edit): void {
    this.edits.push(edit);
    const table = tableOf(edit);
    if (table !== undefined) this.touched.add(table);
    for (const [table, { first, last }] of spansOf([edit])) {
      this.spans.set(table, grown(this.spans.get(table), first, last));
    }
  }

  /** The rows of an edit that fit, and the others; nothing where none do, or where it has no rows to be divided. */
  cut(edit: Edit): { readonly first: Edit; readonly rest: Edit } | undefined {
    const block = blockOf(edit);
    if (block === undefined) return undefined;
    const { rows, columns } = sizeOf(block);
    let bytes = this.budget.bytes - this.bytes - EDIT_BYTES;
    const most = Math.min(rows, Math.floor((this.budget.cells - this.cells) / Math.max(1, columns)));
    let fitting = 0;
    while (fitting < most) {
      bytes -= rowBytes(block, fitting);
      if (bytes < 0) break;
      fitting += 1;
    }
    if (fitting === 0 || fitting === rows) return undefined;
    return { first: rowsOf(edit, 0, fitting), rest: rowsOf(edit, fitting, rows) };
  }

  /** The cells that are read because of an edit. */
  private cellsOf(edit: Edit, block: Block | undefined): number {
    const { rows, columns } = block ? sizeOf(block) : { rows: 0, columns: 0 };
    const table = tableOf(edit);
    const size = this.tables.get(table ?? '');
    if (table === undefined || size === undefined) return rows * columns;
    const own = edit.kind === 'rows' ? rows * columns : 0;
    if (size.rows * size.columns <= this.budget.cells) {
      return own + (this.touched.has(table) ? 0 : size.rows * size.columns);
    }
    if (edit.kind !== 'cells') return own + (this.touched.has(table) ? 0 : size.columns);
    const { row } = edit.at;
    const before = this.spans.get(table);
    const { first, last } = grown(before, row, row + rows - 1);
    const read = before === undefined ? 0 : before.last - before.first + 1;
    return (last - first + 1 - read) * size.columns;
  }
}

/** A record is packed to a third, or so; digests do not get smaller. */
function packedBytes(text: string | null): number {
  return Math.ceil((text?.length ?? 0) / 2);
}

function blockOf(edit: Edit): Block | undefined {
  if (edit.kind === 'cells') return edit.to;
  return edit.kind === 'rows' ? (edit.to ?? undefined) : undefined;
}

function rowsOf(edit: Edit, from: number, to: number): Edit {
  if (edit.kind === 'cells') {
    const at = { ...edit.at, row: edit.at.row + from };
    return { ...edit, at, from: blockRows(edit.from, from, to), to: blockRows(edit.to, from, to) };
  }
  if (edit.kind !== 'rows') return edit;
  return { ...edit, at: edit.at + from, to: edit.to && blockRows(edit.to, from, to) };
}

function blockRows({ contents, formats }: Block, from: number, to: number): Block {
  return {
    ...(contents && { contents: contents.slice(from, to) }),
    ...(formats && { formats: formats.slice(from, to) }),
  };
}
