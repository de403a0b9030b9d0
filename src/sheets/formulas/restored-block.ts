import { type Content, type Grid } from '../edits/block';
import { inverse, type CellsEdit } from '../edits/edit';
import { sameContent } from '../edits/standing';
import type { CellPlace } from '../plan/a1';
import { cellsOf, type FormulaArea } from './frozen-block';

/** Formulas of a sheet that became values, and the edit that made them so. */
export interface FrozenCells {
  readonly contents: CellsEdit;
  readonly areas: readonly FormulaArea[];
}

/** What is written to bring formulas back. */
export interface RestoredBlock {
  readonly contents: CellsEdit;
  readonly restored: readonly FormulaArea[];
  /** Those whose cells hold something else by now, which stays. */
  readonly left: readonly FormulaArea[];
}

/** Brings formulas back where their values still stand as they were written; the cells of a spill are cleared for it. */
export function restoredBlock({ contents, areas }: FrozenCells, now: Grid<Content>): RestoredBlock {
  const indexOf = ({ row, column }: CellPlace) =>
    [row - contents.at.row, column - contents.at.column] as const;
  const isUntouched = (cell: CellPlace): boolean => {
    const [r, c] = indexOf(cell);
    return sameContent(contents.to.contents?.[r]?.[c] ?? undefined, now[r]?.[c] ?? undefined);
  };
  const restored = areas.filter((area) => cellsOf(area).every(isUntouched));
  const due = new Set(restored.flatMap(cellsOf).map((cell) => indexOf(cell).join()));
  const dueOf = ({ contents: grid = [] }: CellsEdit['to']) => ({
    contents: grid.map((row, r) => row.map((content, c) => (due.has([r, c].join()) ? content : null))),
  });
  const back = inverse(contents);
  return {
    contents: { ...back, from: dueOf(back.from), to: dueOf(back.to) },
    restored,
    left: areas.filter((area) => !restored.includes(area)),
  };
}
