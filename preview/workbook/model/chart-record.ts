import type { Area } from './area';

export const CHART_TYPES = ['ColumnClustered', 'BarClustered', 'Line', 'LineMarkers'] as const;
export type ChartType = (typeof CHART_TYPES)[number];

export const SIDES = ['Top', 'Bottom', 'Left', 'Right', 'Corner'] as const;

/** A chart as the workbook remembers it. Its figures live in the cells that its series refer to. */
export interface ChartRecord {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  type: ChartType;
  /** The cell under its upper left corner, and how far within that cell the corner lies, in points. */
  anchor: ChartAnchor;
  /** In points. */
  width: number;
  height: number;
  readonly title: ChartText;
  readonly legend: { visible: boolean; position: (typeof SIDES)[number] };
  readonly labels: { showValue: boolean };
  readonly axes: Readonly<Record<AxisType, AxisRecord>>;
  series: SeriesRecord[];
}

export interface ChartAnchor {
  readonly row: number;
  readonly column: number;
  readonly right: number;
  readonly down: number;
}

export interface ChartText {
  text: string;
  visible: boolean;
}

export type AxisType = 'Category' | 'Value';

export interface AxisRecord {
  readonly title: ChartText;
  numberFormat: string;
  reversePlotOrder: boolean;
  tickLabelPosition: (typeof TICK_LABEL_POSITIONS)[number];
}

export const TICK_LABEL_POSITIONS = ['NextToAxis', 'High', 'Low', 'None'] as const;

export interface SeriesRecord {
  /** Lasting: the place of a series changes when others come and go. */
  readonly id: string;
  /** As text, or the cell that says it. */
  name: string | CellsOf;
  /** Nothing where the cells were deleted. */
  values?: CellsOf | undefined;
  categories?: CellsOf | undefined;
  /** What is drawn otherwise than the workbook's theme would: the whole series, or figures by their place. */
  drawn?: Record<string, DrawnAs>;
}

export interface DrawnAs {
  readonly fill?: string;
  readonly edge?: string;
  readonly line?: (typeof LINE_STYLES)[number];
}

export const WHOLE_SERIES = 'whole';

export const LINE_STYLES = ['None', 'Continuous', 'Dash', 'Dot', 'Automatic'] as const;

/** Cells of a worksheet, which may not be there any more. */
export interface CellsOf extends Area {
  readonly sheetId: string;
}
