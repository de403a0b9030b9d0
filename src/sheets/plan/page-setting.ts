/**
 * What makes a plan a page, printed on one sheet of A4 (portrait): a title and a line below it above the charts, which stand above the
 * table, so that the table can grow. It holds where the table has a sheet of its own; among other content it is a table as any.
 */
export interface PageSetting {
  readonly title: string;
  readonly subtitle: string;
  /** What rows are, by their keys; the others are rows of figures. */
  readonly rows: ReadonlyMap<string, PageRow>;
}

/** A heading of the rows below it, or a line of a text, which runs over the empty cells on its right. */
export type PageRow = 'heading' | 'line';
