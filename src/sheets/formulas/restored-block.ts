import type { Block, Content } from '../edits/block';
import type { CellsEdit } from '../edits/edit';
import { sameContent } from '../edits/standing';
import type { CellPlace } from '../plan/a1';
import { cellsOf, type FormulaArea } from './frozen-block';

/** Formulas of a sheet that became values, and the edits that made them so: of contents, and of number formats. */
export interface FrozenCells {
  readonly contents: CellsEdit;
  readonly formats: CellsEdit;
  readonly areas: readonly FormulaArea[];
}

/** What is written to bring formulas back. */
export interface RestoredBlock {
  /** Contents and formats; what is no matter of it is `null`. */
  readonly edit: CellsEdit;
  readonly restored: readonly FormulaArea[];
  /** Those whose cells hold something else by now, which stays. */
  readonly left: readonly FormulaArea[];
}

/**
 * Brings formulas back where their values still stand as they were written; the cells of a spill are cleared for it. A format
 * goes back to what it was unless somebody has set another since. A formula that is back already is neither.
 */
export function restoredBlock(
  { contents, formats, areas }: FrozenCells,
  now: Required<Block>,
): RestoredBlock {
  const indexOf = ({ row, column }: CellPlace) =>
    [row - contents.at.row, column - contents.at.column] as const;
  const stands = (cell: CellPlace, written: Block): boolean => {
    const [r, c] = indexOf(cell);
    return sameContent(written.contents?.[r]?.[c] ?? undefined, now.contents[r]?.[c] ?? undefined);
  };
  const isBack = (area: FormulaArea): boolean => {
    const [r, c] = indexOf(area);
    const is = now.contents[r]?.[c];
    return isFormula(is) && is.text === area.formula;
  };
  const restored = areas.filter((area) => cellsOf(area).every((cell) => stands(cell, contents.to)));
  const due = new Set(restored.flatMap(cellsOf).map((cell) => indexOf(cell).join()));
  const ifDue = <T>(
    grid: readonly (readonly T[])[] = [],
    isMeant: (r: number, c: number) => boolean = () => true,
  ) => grid.map((row, r) => row.map((cell, c) => (due.has([r, c].join()) && isMeant(r, c) ? cell : null)));
  const isOurFormat = (r: number, c: number): boolean => now.formats[r]?.[c] === formats.to.formats?.[r]?.[c];
  return {
    edit: {
      kind: 'cells',
      at: contents.at,
      from: { contents: ifDue(contents.to.contents), formats: ifDue(formats.to.formats, isOurFormat) },
      to: { contents: ifDue(contents.from.contents), formats: ifDue(formats.from.formats, isOurFormat) },
    },
    restored,
    left: areas.filter((area) => !restored.includes(area) && !isBack(area)),
  };
}

function isFormula(
  content: Content | null | undefined,
): content is Extract<Content, { readonly kind: 'typed' }> {
  return typeof content === 'object' && content?.kind === 'typed';
}
