import { KEY_COLUMN, type Column } from './sheet-plan';

/** How cells are set, apart from number formats. */
export interface CellLook {
  readonly wrapText?: boolean;
  readonly bold?: boolean;
  /** In points. */
  readonly fontSize?: number;
  /** A colour: `#DDEBF7`. */
  readonly fill?: string;
  readonly horizontalAlignment?: 'Left' | 'Right' | 'Fill';
  /** How far from the edge at which it stands, in widths of three spaces. */
  readonly indentLevel?: number;
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

/** What is the user's to fill, and the line that says so. */
export const INPUT_LOOK = { fill: '#FFF2CC' } as const satisfies CellLook;

/** A line below a table or a chart: where it comes from, how to read it. */
export const CAPTION_LOOK = { fontSize: 9 } as const satisfies CellLook;

/** A text beside a number, which stands at the right of its column, keeps off from it. */
export const BESIDE_NUMBER_LOOK = { horizontalAlignment: 'Left', indentLevel: 1 } as const satisfies CellLook;

/** Whether a column of texts stands right after one of numbers. */
export function isBesideNumbers(columns: readonly Column[], index: number): boolean {
  const [before, own] = [columns[index - 1], columns[index]];
  return before !== undefined && before.format !== '@' && own?.format === '@' && own.id !== KEY_COLUMN;
}

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
  return pointsWide(width);
}

/** How many points wide a column of so many characters is. */
export function pointsWide(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
