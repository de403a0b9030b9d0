import type { Book, Sheet } from './book';
import type { AxisRecord, CellsOf, ChartRecord, ChartType } from './chart-record';
import { seriesOf } from './chart-series-of';
import type { SeriesBy } from './chart-series-of';
import { newIdentifier } from './new-identifier';
import { refuseProtected } from './protection';
import { readCell } from './read-cell';
import type { SheetArea } from './sheet';

/** Draws a chart of the range on a worksheet, as Excel would: its series and what it says are read from the cells. */
export function createChart(
  sheet: Sheet,
  type: ChartType,
  range: SheetArea,
  seriesBy: SeriesBy,
): ChartRecord {
  const { book } = sheet;
  refuseProtected(sheet);
  const chinese = book.culture.language === 'zh-CN';
  const series = seriesOf(range, seriesBy);
  const [only, ...others] = series;
  const isOne = others.length === 0;
  const chart: ChartRecord = {
    id: newIdentifier(),
    sheetId: sheet.id,
    name: freeChartName(sheet, chinese ? '图表' : 'Chart'),
    type,
    anchor: { row: 0, column: 0, right: 0, down: 0 },
    width: 360,
    height: 216,
    title: {
      text: isOne && only ? seriesName(book, only.name) : chinese ? '图表标题' : 'Chart Title',
      visible: true,
    },
    legend: { visible: !isOne, position: 'Bottom' },
    labels: { showValue: false },
    axes: { Category: newAxis(), Value: newAxis() },
    series,
  };
  book.charts.set(chart.id, chart);
  return chart;
}

export function chartsOn(sheet: Sheet): readonly ChartRecord[] {
  return [...sheet.book.charts.values()].filter(({ sheetId }) => sheetId === sheet.id);
}

/** What a series is called: its text, or what its cell says now. */
export function seriesName(book: Book, name: string | CellsOf): string {
  if (typeof name === 'string') return name;
  return String(readCell({ book, id: name.sheetId }, name.row, name.column).value);
}

export function deleteChart(book: Book, chart: ChartRecord): void {
  refuseProtected({ book, id: chart.sheetId });
  book.charts.delete(chart.id);
}

function freeChartName(sheet: Sheet, stem: string): string {
  const taken = new Set(chartsOn(sheet).map(({ name }) => name));
  for (let number = 1; ; number++) {
    if (!taken.has(`${stem} ${number}`)) return `${stem} ${number}`;
  }
}

function newAxis(): AxisRecord {
  return {
    title: { text: '', visible: false },
    numberFormat: 'General',
    reversePlotOrder: false,
    tickLabelPosition: 'NextToAxis',
  };
}
