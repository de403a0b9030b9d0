import type { PageRow, PageSetting } from './page-setting';
import { KEY_COLUMN, type Column, type SheetPlan } from './sheet-plan';
import { BESIDE_NUMBER_LOOK, isBesideNumbers, TABLE_LOOK, type CellLook } from './table-look';

/** How a page of ours looks, whether Excel writes it or a file holds it. */
export const PAGE_LOOK = {
  title: { bold: true, fontSize: 16 },
  /** Of a table whose headings are set apart by a look of their own. */
  style: 'TableStyleLight1',
  /** On all sides, in points: as near to the edge as printers print and people file. */
  margin: 36,
} as const satisfies { readonly title: CellLook } & Readonly<Record<string, unknown>>;

/** The style of a plan's table. */
export function styleOf({ page }: SheetPlan): string {
  return page === undefined ? TABLE_LOOK.style : PAGE_LOOK.style;
}

/** How the cells of a row of a page are set. */
export function rowLook({ rows }: PageSetting, key: string): CellLook {
  return ROW_LOOKS[rows.get(key) ?? 'figures'];
}

/** The header is a heading too. */
export const HEADING_LOOK: CellLook = {
  bold: true,
  fill: '#DDEBF7',
  wrapText: true,
  verticalAlignment: 'Center',
};

const ROW_LOOKS: Readonly<Record<PageRow | 'figures', CellLook>> = {
  heading: HEADING_LOOK,
  line: { wrapText: false, verticalAlignment: 'Center' },
  figures: { wrapText: true, verticalAlignment: 'Center' },
};

/**
 * How a column of a page is set. Numbers stand at the right, and so do the texts in their columns: an interval below growth; a
 * column of texts beside them keeps off.
 */
export function columnLook({ columns }: SheetPlan, index: number): CellLook {
  if (columns[index]?.format !== '@') return { horizontalAlignment: 'Right' };
  return isBesideNumbers(columns, index) ? BESIDE_NUMBER_LOOK : {};
}

/** The columns of a page that are read: the key is none of them. */
export function printedColumns({ columns }: SheetPlan): readonly Column[] {
  return columns.filter(({ id }) => id !== KEY_COLUMN);
}
