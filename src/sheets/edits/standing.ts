import { sameValue } from '../registry/cell-digest';
import type { Block, Content, Grid } from './block';
import type { CellsEdit, RowsEdit } from './edit';

/**
 * What of an edit stands in the cells now, after its write was broken off somewhere; nothing where it does not stand at
 * all. A cell that holds neither what was there nor what was to be is somebody else's by now, and no longer of the edit.
 */
export function standingCells(edit: CellsEdit, now: Required<Block>): CellsEdit | undefined {
  const { from, to } = edit;
  const typedTexts = new Set(
    (to.contents ?? []).flat().flatMap((content) => (isTyped(content) ? [content.text] : [])),
  );
  const holdsNew = (r: number, c: number): boolean => {
    const [was, willBe, is] = [at(from.contents, r, c), at(to.contents, r, c), at(now.contents, r, c)];
    if (willBe === undefined || is === undefined) return false;
    if (sameContent(is, was)) return isSourced(willBe) || isSourced(was);
    if (sameContent(is, willBe)) return true;
    if (!isTyped(is)) return false;
    // Excel may spell a formula its own way, and the cells into which it spills show it too.
    return isTyped(willBe) || typedTexts.has(is.text);
  };
  const hasNewFormat = (r: number, c: number): boolean => {
    const willBe = at(to.formats, r, c);
    const is = at(now.contents, r, c);
    const isTheirs = at(to.contents, r, c) !== undefined && !sameContent(is, at(from.contents, r, c));
    return willBe !== undefined && !isTheirs && at(now.formats, r, c) !== at(from.formats, r, c);
  };
  const contents = (side: Block): Grid<Content> | undefined =>
    side.contents?.map((row, r) => row.map((content, c) => (holdsNew(r, c) ? content : null)));
  const formats = (side: Block): Grid<string> | undefined =>
    side.formats?.map((row, r) =>
      row.map((format, c) => (holdsNew(r, c) || hasNewFormat(r, c) ? format : null)),
    );
  const standing = {
    ...edit,
    from: blockOf(contents(from), formats(from)),
    to: blockOf(contents(to), formats(to)),
  };
  return isEmpty(standing.to) ? undefined : standing;
}

/** The rows of an edit that stand in a table now, each as an edit of its own; `keys` are those of the table's rows. */
export function standingRows(edit: RowsEdit, keys: readonly string[]): readonly RowsEdit[] {
  const { to } = edit;
  if (to === null) return [];
  const rows = to.contents ?? [];
  return rows
    .flatMap((row, index): readonly RowsEdit[] => {
      // None of the keys was there before; where somebody else has added one as well, theirs came first.
      const place = keys.lastIndexOf(String(row[edit.keyColumn] ?? ''));
      return place < 0 ? [] : [{ ...edit, at: place, to: rowOf(to, index) }];
    })
    .sort((one, other) => one.at - other.at);
}

/** Whether two contents are the same to whoever looks at the cell. */
export function sameContent(one: Content | undefined, other: Content | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  if (isTyped(one) || isTyped(other)) return isTyped(one) && isTyped(other) && one.text === other.text;
  const [value, otherValue] = [plain(one), plain(other)];
  // In a cell for texts a number is read back as a text.
  return sameValue(value, otherValue) || String(value) === String(otherValue);
}

function rowOf({ contents, formats }: Block, index: number): Block {
  return blockOf(contents?.slice(index, index + 1), formats?.slice(index, index + 1));
}

function blockOf(contents: Grid<Content> | undefined, formats: Grid<string> | undefined): Block {
  return { ...(contents && { contents }), ...(formats && { formats }) };
}

function isEmpty({ contents = [], formats = [] }: Block): boolean {
  return [...contents.flat(), ...formats.flat()].every((cell) => cell === null);
}

function at<T>(grid: Grid<T> | undefined, row: number, column: number): T | undefined {
  return grid?.[row]?.[column] ?? undefined;
}

function isTyped(content: Content | null): content is Extract<Content, { readonly kind: 'typed' }> {
  return typeof content === 'object' && content?.kind === 'typed';
}

function isSourced(content: Content | undefined): boolean {
  return typeof content === 'object' && content.kind === 'sourced';
}

function plain(content: Exclude<Content, { readonly kind: 'typed' }>): string | number {
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  return typeof content === 'object' ? content.value : content;
}
