import type { ChartLook } from '../charts/chart-look';
import type { CellPlace } from '../plan/a1';
import type { HeadAndFoot } from '../plan/head-and-foot';
import type { PaperMargins } from '../plan/paper';
import type { Block } from './block';
import type { Extent } from './extent';

/**
 * One difference between a workbook before and after a gesture that writes. Where it is comes beside what was there
 * (`from`) and what will be (`to`), `null` for nothing at all; so its inverse is the same edit read backwards. Plain data:
 * JSON can hold it.
 */
export type Edit =
  CellsEdit | RowsEdit | ColumnEdit | LookEdit | RecordEdit | SheetEdit | TableEdit | ChartEdit | FaceEdit;

interface FromTo<Side> {
  readonly from: Side;
  readonly to: Side;
}

/** The contents of a block of cells, their number formats, or both; both sides have the same size. */
export interface CellsEdit extends FromTo<Block> {
  readonly kind: 'cells';
  readonly at: Place;
}

/** The upper left cell of a block: on a sheet, or in the body of a table, which may have moved since. */
export type Place =
  | ({ readonly kind: 'on-sheet'; readonly worksheet: string } & CellPlace)
  | ({ readonly kind: 'in-table'; readonly table: string } & CellPlace);

/** Rows at the end of a table, from row `at` of its body on, with all their cells. */
export interface RowsEdit extends FromTo<Block | null> {
  readonly kind: 'rows';
  readonly table: string;
  readonly at: number;
  /** The column by which a row is known again. */
  readonly keyColumn: number;
}

/** A column of a table that comes, goes, or gets another header: then neither side has a body. */
export interface ColumnEdit extends FromTo<TableColumn | null> {
  readonly kind: 'column';
  readonly table: string;
  /** Its place among the table's columns when its turn has come. */
  readonly at: number;
}

export interface TableColumn {
  readonly header: string;
  /** The cells below it, one a row. */
  readonly body?: Block;
}

/** How cells look, apart from their number formats. */
export interface LookEdit extends FromTo<Look> {
  readonly kind: 'look';
  readonly worksheet: string;
  readonly extent: Extent;
}

/** What is not named stays as it is; widths are in points. */
export interface Look {
  readonly wrapText?: boolean;
  readonly bold?: boolean;
  /** In points. */
  readonly fontSize?: number;
  /** A colour, of cells that have none: `#DDEBF7`. */
  readonly fill?: string;
  readonly horizontalAlignment?: 'General' | 'Left' | 'Right' | 'Fill';
  /** In widths of three spaces. */
  readonly indentLevel?: number;
  readonly verticalAlignment?: 'Bottom' | 'Center' | 'Top';
  readonly columnWidth?: number;
  readonly columnHidden?: boolean;
}

/** The record of a table in the workbook's settings, as the text that stands there. */
export interface RecordEdit extends FromTo<string | null> {
  readonly kind: 'record';
  readonly table: string;
}

export interface SheetEdit extends FromTo<AddedSheet | null> {
  readonly kind: 'sheet';
  readonly worksheet: string;
}

export interface AddedSheet {
  readonly frozenRows: number;
  /** Whether the person sees it next. */
  readonly isInFront: boolean;
  /** How it is printed, where it is not as Excel prints any sheet. */
  readonly printed?: PrintedPage;
  /** How a table is printed on it, on as many papers as it takes. */
  readonly paper?: PrintedPaper;
  /** Neighbouring columns that are grouped; of those within others, the others come first. */
  readonly groups?: readonly ColumnGroup[];
}

/** Some columns beside each other, from the first on. */
export interface ColumnGroup {
  readonly column: number;
  readonly columns: number;
}

/** Papers of A4, lying, each of which begins with the header of the table. */
export interface PrintedPaper extends HeadAndFoot {
  /** How many stand beside each other. */
  readonly papersWide: number;
  /** In points. */
  readonly margins: PaperMargins;
}

/** A sheet that is printed on one page of A4, upright: those of its first columns that are to be read. */
export interface PrintedPage {
  readonly columns: number;
  /** On all sides, in points. */
  readonly margin: number;
}

/** A table made of cells that are written already, its header first. */
export interface TableEdit extends FromTo<MadeTable | null> {
  readonly kind: 'table';
  readonly worksheet: string;
  readonly table: string;
}

export interface MadeTable {
  readonly extent: Extent;
  readonly style: string;
  /** Whether its cells have a look of their own, which stays when the table is taken back. */
  readonly isOverDressed?: boolean;
}

export interface ChartEdit extends FromTo<DrawnChart | null> {
  readonly kind: 'chart';
  readonly worksheet: string;
  readonly chart: string;
}

/** A chart of a block of cells that is written already: labels in its first column, a series in each other. */
export interface DrawnChart extends Omit<ChartLook, 'aims'> {
  /** Absent in what an earlier version of the product has kept. */
  readonly aims?: ChartLook['aims'];
  readonly block: Extent;
  /** The cell at whose corner it stands. */
  readonly at: CellPlace;
  /** How many rows it covers, in place of the height. */
  readonly rows?: number;
  /** In points. */
  readonly size: { readonly width: number; readonly height: number };
}

/** What a chart that is there says and how it draws, and what it draws where that has become more or less. */
export interface FaceEdit extends FromTo<ChartFace> {
  readonly kind: 'face';
  readonly worksheet: string;
  readonly chart: string;
}

export interface ChartFace extends ChartLook {
  readonly room?: ChartRoom;
}

/** The cells that a chart draws; and where it stands and how many rows it covers, of one that stands below them. */
export interface ChartRoom {
  readonly block: Extent;
  readonly stand?: {
    readonly at: CellPlace;
    readonly rows: number;
    /** In points, as it is. */
    readonly width: number;
  };
}

/** The edit that takes an edit back. */
export function inverse<E extends Edit>(edit: E): E {
  return { ...edit, from: edit.to, to: edit.from };
}

/** The edits that take a list of edits back: the last one first. */
export function inverses(edits: readonly Edit[]): readonly Edit[] {
  return edits.toReversed().map(inverse);
}
