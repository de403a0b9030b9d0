import { PIECE_BUDGET } from '../sheets/edits/piece-budget';
import { codeOf } from './errors';

/** What Excel tells of each cell of a range. */
type GridName = 'formulas' | 'values' | 'valueTypes' | 'numberFormat' | 'text';

/** What it told, row by row. */
export type Grids<Name extends GridName> = Readonly<Record<Name, unknown[][]>>;

/** A range of a size that is known. */
export interface SizedRange {
  readonly range: Excel.Range;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Reads what ranges hold, as many rows in a request as one answer brings, and fewer where their texts are long: one round trip
 * where it is not much. Answers each range's grids, in the order of the ranges.
 */
export async function readGrids<Name extends GridName>(
  context: Excel.RequestContext,
  ranges: readonly SizedRange[],
  names: readonly Name[],
): Promise<readonly Grids<Name>[]> {
  const load = ({ at, first, count }: Part): Loaded => {
    const whole = ranges[at];
    if (whole === undefined) throw new RangeError('there is no such range');
    const isWhole = count === whole.rows;
    const rows = isWhole ? whole.range : whole.range.getRow(first).getResizedRange(count - 1, 0);
    rows.load(names.join(', '));
    return { at, rows };
  };
  const read = async (batch: readonly Part[]): Promise<readonly Loaded[]> => {
    const loaded = batch.map(load);
    try {
      await context.sync();
      return loaded;
    } catch (error) {
      const isTooLarge = codeOf(error) === 'ResponsePayloadSizeLimitExceeded';
      if (!isTooLarge || batch.every(({ count }) => count === 1)) throw error;
      const [upper, lower] = halved(batch);
      return [...(await read(upper)), ...(await read(lower))];
    }
  };
  const all: Loaded[] = [];
  for (const batch of batchesOf(ranges)) all.push(...(await read(batch)));
  return ranges.map((_, at) => {
    const parts = all.filter((part) => part.at === at).map(({ rows }) => rows);
    const grids = names.map((name) => [name, parts.flatMap((part) => part[name] as unknown[][])] as const);
    return Object.fromEntries(grids) as Grids<Name>;
  });
}

/** Of several ranges, a half each; of a single one, its rows. */
function halved(batch: readonly Part[]): readonly [readonly Part[], readonly Part[]] {
  const [only, ...others] = batch;
  if (only !== undefined && others.length === 0) {
    const count = Math.ceil(only.count / 2);
    return [[{ ...only, count }], [{ ...only, first: only.first + count, count: only.count - count }]];
  }
  const middle = Math.ceil(batch.length / 2);
  return [batch.slice(0, middle), batch.slice(middle)];
}

interface Loaded {
  readonly at: number;
  readonly rows: Excel.Range;
}

/** Some rows of one of the ranges. */
interface Part {
  readonly at: number;
  readonly first: number;
  readonly count: number;
}

function batchesOf(ranges: readonly SizedRange[]): readonly (readonly Part[])[] {
  const batches: Part[][] = [];
  let cells = PIECE_BUDGET.cells;
  ranges.forEach(({ rows, columns }, at) => {
    const most = Math.max(1, Math.floor(PIECE_BUDGET.cells / Math.max(1, columns)));
    for (let first = 0; first < rows; first += most) {
      const count = Math.min(most, rows - first);
      if (cells + count * columns > PIECE_BUDGET.cells) {
        batches.push([]);
        cells = 0;
      }
      batches.at(-1)?.push({ at, first, count });
      cells += count * columns;
    }
  });
  return batches;
}
