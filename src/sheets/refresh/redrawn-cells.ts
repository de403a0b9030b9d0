import type { Block, Content } from '../edits/block';
import type { CellPlace } from '../plan/a1';
import { digestOf } from '../registry/cell-digest';
import { UNCHANGED, type FromWhatToWhat, type Redrawn } from './redrawn';
import type { StandingBlock } from './standing-block';

/** What the cells of a block shall hold, and whether what stands there is ours. */
interface Wanted {
  /** The block as it would be written now. */
  readonly block: Required<Block>;
  /** Whether a formula looks up a figure as ours does, of the row whose key is given. */
  readonly isLookUp: (content: Content, key: string) => boolean;
}

/** Writes what differs in a block of the size that it has: each cell that is as it was written, and no other. */
export function redrawnCells(
  { was, next }: FromWhatToWhat,
  { block, isLookUp }: Wanted,
  standing: StandingBlock,
): Redrawn {
  const due: { readonly cell: CellPlace; readonly isOurs: boolean }[] = [];
  const text = (cell: CellPlace, before: string | undefined, wanted: string): void => {
    const now = standing.contentAt(cell);
    if (before !== wanted && !holds(now, wanted)) due.push({ cell, isOurs: holds(now, before) });
  };
  next.headers.forEach((digest, column) => {
    text({ row: 0, column }, was.headers[column], digest);
  });
  next.categories.forEach(({ label, points }, index) => {
    const before = was.categories[index];
    text({ row: index + 1, column: 0 }, before?.label, label);
    points.forEach((point, series) => {
      const drawn = before?.points[series] ?? '';
      const cell = { row: index + 1, column: series + 1 };
      if (drawn !== point) due.push({ cell, isOurs: isFigure(standing.contentAt(cell), drawn, isLookUp) });
    });
  });
  return {
    edits: due.flatMap(({ cell, isOurs }) =>
      isOurs ? [standing.written(cell, ...contentAndFormat(block, cell))] : [],
    ),
    left: due.flatMap(({ cell, isOurs }) => (isOurs ? [] : [standing.addressOf(cell)])),
  };
}

/**
 * Writes a block with another number of labels anew; nothing where a cell of it is not ours, where what it takes more is not free, or
 * where it draws other series.
 */
export function resizedBlock(
  { was, next }: FromWhatToWhat,
  { block, isLookUp }: Wanted,
  standing: StandingBlock,
): Redrawn | undefined {
  if (was.headers.length !== next.headers.length) return undefined;
  const rows = [...Array(Math.max(was.categories.length, next.categories.length) + 1).keys()];
  const columns = [...was.headers.keys()];
  const isOurs = ({ row, column }: CellPlace): boolean => {
    const now = standing.contentAt({ row, column });
    if (row === 0) return holds(now, was.headers[column]);
    const category = was.categories[row - 1];
    if (category === undefined) return now === '';
    return column === 0
      ? holds(now, category.label)
      : isFigure(now, category.points[column - 1] ?? '', isLookUp);
  };
  if (!rows.every((row) => columns.every((column) => isOurs({ row, column })))) return undefined;
  const all = <T>(grid: readonly (readonly (T | null)[])[], none: T): readonly (readonly T[])[] =>
    rows.map((row) => columns.map((column) => grid[row]?.[column] ?? none));
  const edit = standing.written(
    { row: 0, column: 0 },
    all(block.contents, ''),
    all(block.formats, 'General'),
  );
  return { edits: [edit], left: [] };
}

/** Writes the line on the source below a chart, wherever below its block it stands by now. */
export function redrawnCaption(
  { was, next }: FromWhatToWhat,
  source: string | undefined,
  standing: StandingBlock,
): Redrawn {
  if (was.caption === next.caption || was.caption === undefined || source === undefined) return UNCHANGED;
  const below = [...Array(FARTHEST_CAPTION).keys()].map((index) => ({
    row: was.categories.length + 1 + index,
    column: 0,
  }));
  const cell = below.find((one) => holds(standing.contentAt(one), was.caption));
  return cell
    ? { edits: [standing.written(cell, [[source]])], left: [] }
    : { edits: [], left: [was.look.title] };
}

/** In rows below a block: further than any chart of ours reaches. */
const FARTHEST_CAPTION = 120;

function holds(content: Content, digest: string | undefined): boolean {
  return typeof content === 'string' && digestOf(content) === digest;
}

/** Whether a cell is as it was written for a point; of one without, empty. */
function isFigure(content: Content, point: string, isLookUp: Wanted['isLookUp']): boolean {
  const [key = ''] = point.split('\n');
  return point === '' ? content === '' : isLookUp(content, key);
}

function contentAndFormat(
  { contents, formats }: Required<Block>,
  { row, column }: CellPlace,
): [readonly (readonly Content[])[], readonly (readonly string[])[]] {
  return [[[contents[row]?.[column] ?? '']], [[formats[row]?.[column] ?? 'General']]];
}
