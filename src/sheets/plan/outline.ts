import { KEY_COLUMN, type Column, type SheetPlan } from './sheet-plan';
import { PAPER, paperWidth } from './paper';

/** What stands behind the outline of a table's sheet, and how wide the rest is printed. */
export interface Outline {
  /** The ids of the columns that are grouped away: one click shows them. */
  readonly folded: ReadonlySet<string>;
  /** How many papers stand side by side. */
  readonly papersWide: number;
}

/**
 * The key is always grouped away, since a refresh reads it and people do not. Of the details so many go with it, the last one first, as
 * it takes for the rest to be legible across one paper; where that is not enough, it takes several.
 */
export function outlineOf({ columns }: Pick<SheetPlan, 'columns'>): Outline {
  const known = outlines.get(columns);
  if (known !== undefined) return known;
  const folded = new Set<string>([KEY_COLUMN]);
  for (const { id } of columns.filter(({ isDetail }) => isDetail).toReversed()) {
    if (papersFor(columns, folded) === 1) break;
    folded.add(id);
  }
  const outline = { folded, papersWide: papersFor(columns, folded) };
  outlines.set(columns, outline);
  return outline;
}

/** The columns that are folded and stand beside each other, from the first on. */
export function foldedRuns(plan: Pick<SheetPlan, 'columns'>): readonly ColumnRun[] {
  return runsOf(plan, outlineOf(plan).folded);
}

/**
 * The groups of a table's columns. Details can be grouped away by hand where they are in sight; and the key lies one level deeper, so
 * that whoever opens the details need not see it.
 */
export function columnGroups(plan: Pick<SheetPlan, 'columns'>): readonly ColumnRun[] {
  const details = plan.columns.filter(({ isDetail }) => isDetail).map(({ id }) => id);
  return [
    ...runsOf(plan, new Set([...details, KEY_COLUMN])),
    ...(details.length > 0 ? runsOf(plan, new Set([KEY_COLUMN])) : []),
  ];
}

interface ColumnRun {
  readonly column: number;
  readonly columns: number;
}

function runsOf({ columns }: Pick<SheetPlan, 'columns'>, ids: ReadonlySet<string>): readonly ColumnRun[] {
  const isIn = (index: number): boolean => ids.has(columns[index]?.id ?? '');
  return columns.flatMap((_, column) => {
    if (!isIn(column) || isIn(column - 1)) return [];
    const end = columns.findIndex((_, index) => index > column && !isIn(index));
    return [{ column, columns: (end < 0 ? columns.length : end) - column }];
  });
}

/** A table is asked about once a cell. */
const outlines = new WeakMap<readonly Column[], Outline>();

function papersFor(columns: readonly Column[], folded: ReadonlySet<string>): number {
  const width = paperWidth(columns.filter(({ id }) => !folded.has(id)));
  return Math.max(1, Math.ceil((width * PAPER.smallestScale) / PAPER.printedWidth));
}
