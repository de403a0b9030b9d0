import { sizeOf, type Block, type Content } from './block';
import type { CellsEdit, Edit } from './edit';
import { sameContent } from './standing';

/** How many rows some edits add to tables: so far may cells below these have moved down. */
export function rowsAddedBy(edits: readonly Edit[]): number {
  return edits.reduce(
    (sum, edit) => (edit.kind === 'rows' && edit.to !== null ? sum + sizeOf(edit.to).rows : sum),
    0,
  );
}

/**
 * How far the cells of an edit have moved down, at most as far as `now` holds more rows than the edit: to where most of what
 * was there or was to be stands, the nearest of several.
 */
export function movedDown({ from, to }: CellsEdit, now: Pick<Required<Block>, 'contents'>): number {
  const wanted = to.contents ?? [];
  let [best, most] = [0, -1];
  for (let down = 0; down + wanted.length <= now.contents.length; down += 1) {
    const count = wanted.reduce(
      (sum, cells, r) =>
        sum +
        cells.filter((content, c) => holds(now.contents[down + r]?.[c], content, from.contents?.[r]?.[c]))
          .length,
      0,
    );
    if (count > most) [best, most] = [down, count];
  }
  return best;
}

/** Some rows of a block, as many as the edit has. */
export function rowsFrom(
  { contents, formats }: Required<Block>,
  row: number,
  edit: CellsEdit,
): Required<Block> {
  const end = row + sizeOf(edit.to).rows;
  return { contents: contents.slice(row, end), formats: formats.slice(row, end) };
}

/** An empty cell says nothing of where it is. */
function holds(
  is: Content | null | undefined,
  written: Content | null,
  before: Content | null | undefined,
): boolean {
  if (is === undefined || is === null || is === '') return false;
  return [written, before].some((content) => {
    if (content === null || content === undefined || content === '') return false;
    return sameContent(is, content) || (isTyped(is) && isTyped(content));
  });
}

function isTyped(content: Content): boolean {
  return typeof content === 'object' && content.kind === 'typed';
}
