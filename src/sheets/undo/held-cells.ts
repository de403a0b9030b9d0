import type { Block, Content, Grid } from '../edits/block';
import type { CellsEdit } from '../edits/edit';
import { sameContent } from '../edits/standing';

/** Whether what formulas refer to may stand in other rows by now, or in other columns too. */
type Moved = boolean | 'across';

/** What became of the cells of an edit that was written some time ago. */
export interface HeldCells {
  /** What puts those back that hold what we wrote; nothing where there are none, or where they are as before already. */
  readonly back: CellsEdit | undefined;
  /** Those that hold something else by now: the user's, by row and column of the edit. */
  readonly theirs: readonly (readonly [row: number, column: number])[];
}

/**
 * Judges each cell by what it holds: what we wrote goes back, what was there before is back already, and anything else is the
 * user's. A number format is put back where the cell's content is ours and the format is still as we set it.
 */
export function heldCells(edit: CellsEdit, now: Required<Block>, isMoved: Moved = false): HeldCells {
  const { from, to } = edit;
  const theirs: (readonly [number, number])[] = [];
  const contents = (to.contents ?? []).map((row, r) =>
    row.map((written, c): Content | null => {
      if (written === null) return null;
      const is = now.contents[r]?.[c] ?? '';
      if (holds(is, written, isMoved)) return from.contents?.[r]?.[c] ?? null;
      if (!holds(is, from.contents?.[r]?.[c] ?? null, isMoved)) theirs.push([r, c]);
      return null;
    }),
  );
  const isOurs = (r: number, c: number): boolean =>
    to.contents === undefined || (contents[r]?.[c] ?? null) !== null;
  const formats = (to.formats ?? []).map((row, r) =>
    row.map((written, c): string | null =>
      written !== null && isOurs(r, c) && now.formats[r]?.[c] === written
        ? (from.formats?.[r]?.[c] ?? null)
        : null,
    ),
  );
  const back = blockOf(to, contents, formats);
  return { back: back && { ...edit, from: to, to: back }, theirs };
}

/**
 * Whether a cell holds a content: a formula also where Excel spells it its own way, and, in a row that was moved, where its rows
 * are others.
 */
export function holds(is: Content, content: Content | null, isMoved: Moved = false): boolean {
  if (content === null) return false;
  if (sameContent(is, content)) return true;
  const [one, other] = [formulaOf(is, isMoved), formulaOf(content, isMoved)];
  return one !== undefined && one === other;
}

/** A formula without what Excel may change in it; rows, or whole addresses, count for nothing where they were moved. */
export function formulaOf(content: Content, isMoved: Moved): string | undefined {
  if (typeof content !== 'object' || content.kind !== 'typed') return undefined;
  const text = content.text.replace(/\s+/g, '').toUpperCase();
  if (isMoved === 'across') return text.replace(/\$?\b[A-Z]{1,3}\$?\d+\b/g, '#');
  return isMoved ? text.replace(/(\b\$?[A-Z]{1,3}\$?)\d+\b/g, '$1#') : text;
}

function blockOf(to: Block, contents: Grid<Content>, formats: Grid<string>): Block | undefined {
  const isFilled = (grid: Grid<unknown>): boolean => grid.some((row) => row.some((cell) => cell !== null));
  if (!isFilled(contents) && !isFilled(formats)) return undefined;
  return { ...(to.contents && { contents }), ...(to.formats && { formats }) };
}
