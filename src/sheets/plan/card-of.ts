import type { CellSource } from './source-in-cell';
import type { SheetPlan } from './sheet-plan';

/** The source that a number of a plan carries in its cell, if it does; looked up in an index, which is made once a plan. */
export function cardOf(
  { cards, rows, columns }: SheetPlan,
  key: string,
  column: string,
): CellSource | undefined {
  if (cards === undefined) return undefined;
  const known =
    indexes.get(cards) ??
    new Map(cards.map((card) => [placeOf(rows[card.row]?.key, columns[card.column]?.id), card]));
  indexes.set(cards, known);
  return known.get(placeOf(key, column));
}

const indexes = new WeakMap<readonly CellSource[], ReadonlyMap<string, CellSource>>();

function placeOf(key = '', column = ''): string {
  return `${key}\n${column}`;
}
