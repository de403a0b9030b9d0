/**
 * A chart beside a table, as plain data: which of the table's figures it draws, and what it says about them.
 *
 * It draws a small block of its own between the table and itself: a label for each category, and formulas that look
 * the figures up in the table by key. An Excel series takes one range without gaps; the block is one, whichever rows
 * of the table it gathers, and it shows the same figures after the table was sorted, filtered or edited.
 */
export interface ChartPlan {
  /** Unique in the plan. */
  readonly id: string;
  readonly kind: 'clustered-column' | 'clustered-bar';
  readonly title: string;
  /** What a person hears who does not see it; the file carries it, and Excel's scripting interface has no place for it. */
  readonly altText: string;
  /** Stands over the labels of the categories. */
  readonly categoryHeader: string;
  readonly series: readonly string[];
  readonly categories: readonly ChartCategory[];
  /** The unit of every figure drawn. */
  readonly valueTitle: string;
  /** The number format of the axis. */
  readonly valueFormat: string;
}

export interface ChartCategory {
  /** With the words that bound the figures: a floor is never drawn as if it were the target itself. */
  readonly label: string;
  /** One for each series; nothing where the report has no figure. */
  readonly points: readonly (ChartPoint | undefined)[];
}

/** A cell of the table. */
export interface ChartPoint {
  readonly key: string;
  readonly column: string;
  readonly format: string;
  /** What is aimed at, exactly or within bounds; absent of what was reached. */
  readonly is?: AimedAt;
}

/** A target is drawn otherwise than what was reached, and one with a bound (力争, 不低于) otherwise than one without. */
export type AimedAt = 'target' | 'bounded-target';
