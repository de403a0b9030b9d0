import { widthInPoints } from './table-look';
import type { Column } from './sheet-plan';

/** In points, from each edge; the header and the footer stand within those above and below. */
export interface PaperMargins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
}

/** The paper that tables are printed on: A4, lying; lengths in points. */
export const PAPER = {
  /** Above and below there is room for the title, and for the source and the page. */
  margins: { top: 54, bottom: 54, left: 36, right: 36, header: 28, footer: 28 },
  /** Between the margins, of 841.9. */
  printedWidth: 769.9,
  /** Below that, 11 points are hard to read. */
  smallestScale: 0.6,
} as const;

/** How wide some columns stand beside each other, in points. */
export function paperWidth(columns: readonly Column[]): number {
  return columns.reduce((width, column) => width + widthInPoints(column), 0);
}
