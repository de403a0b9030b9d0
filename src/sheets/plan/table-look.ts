import { KEY_COLUMN, type Column } from './sheet-plan';

/** How cells are set, apart from number formats. */
export interface CellLook {
  readonly wrapText?: boolean;
  readonly bold?: boolean;
  /** In points. */
  readonly fontSize?: number;
  /** A colour: `#DDEBF7`. */
  readonly fill?: string;
  readonly horizontalAlignment?: 'Right' | 'Fill';
  readonly verticalAlignment?: 'Center' | 'Top';
}

/** How every table of ours looks, whether Excel writes it or a file holds it. */
export const TABLE_LOOK = {
  style: 'TableStyleMedium2',
  /** The header stays in sight. */
  frozenRows: 1,
  /** Of texts that take several lines the first stands beside the figures. */
  body: { wrapText: true, verticalAlignment: 'Top' },
  header: { wrapText: true, verticalAlignment: 'Center' },
} as const satisfies { readonly header: CellLook; readonly body: CellLook } & Readonly<
  Record<string, unknown>
>;

/** How the title above a table is set. */
export const TITLE_LOOK = { bold: true, fontSize: 14 } as const satisfies CellLook;

/**
 * What sets a column's header apart from the others: a number stands at the right, and so does what it is called; the
 * key's header would take as many lines as it has letters.
 */
export function ownHeaderLook({ id, format }: Column): CellLook {
  return {
    ...(format !== '@' && { horizontalAlignment: 'Right' }),
    ...(id === KEY_COLUMN && { wrapText: false }),
  };
}

/**
 * How a column's cells are set apart from the others: a key is longer than its column and would else run over what stands beside the
 * table; what stands behind the outline is read one cell at a time, and would else make every row higher.
 */
export function bodyLook({ id }: Column, isFolded: boolean): CellLook {
  if (id === KEY_COLUMN) return { wrapText: false, horizontalAlignment: 'Fill' };
  return isFolded ? { wrapText: false } : {};
}

/**
 * A column's width in points; the key's is narrow, since it is read by refresh, not by people. A character of the default
 * font is 7 pixels wide and a cell has 5 pixels of padding, at 0.75 points each.
 */
export function widthInPoints({ width }: Column): number {
  return (width * 7 + 5) * 0.75;
}
