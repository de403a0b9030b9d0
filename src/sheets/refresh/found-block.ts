import type { CellPlace } from '../plan/a1';
import { digestOf } from '../registry/cell-digest';
import type { DrawnReading } from '../registry/drawn-reading';
import type { DrawnRecord } from '../registry/drawn-record';

/**
 * Where the block that a chart draws stands on its sheet: its upper left cell. Headers and labels vote for it wherever they stand, so
 * that a block which has moved, or of which the user has changed a label, is found; nothing where not more than half of them agree.
 */
export function foundBlock(
  { headers, categories }: Pick<DrawnRecord, 'headers' | 'categories'>,
  { origin, contents }: DrawnReading,
): CellPlace | undefined {
  const wanted = [
    ...headers.map((digest, column) => ({ digest, row: 0, column })),
    ...categories.map(({ label }, index) => ({ digest: label, row: index + 1, column: 0 })),
  ];
  const votes = new Map<string, { readonly place: CellPlace; count: number }>();
  contents.forEach((cells, r) => {
    cells.forEach((content, c) => {
      if (typeof content !== 'string' || content === '') return;
      const digest = digestOf(content);
      for (const text of wanted) {
        if (text.digest !== digest) continue;
        const place = { row: origin.row + r - text.row, column: origin.column + c - text.column };
        const key = `${String(place.row)} ${String(place.column)}`;
        const vote = votes.get(key) ?? { place, count: 0 };
        vote.count += 1;
        votes.set(key, vote);
      }
    });
  });
  const [first, second] = [...votes.values()].sort((one, other) => other.count - one.count);
  const isSure = first !== undefined && first.count * 2 > wanted.length && first.count !== second?.count;
  return isSure ? first.place : undefined;
}
