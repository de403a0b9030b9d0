import type { HostObject, Json, ObjectKind } from '../../wire/object-model';
import type { Book, Sheet } from '../model/book';
import { seriesName } from '../model/charts';
import type { CellsOf, SeriesRecord } from '../model/chart-record';
import { cellText, readCell } from '../model/read-cell';
import { formatAddress } from '../model/a1';
import { worksheetOf } from '../model/sheet';
import type { ChartOf, Objects, SeriesOf } from './objects';
import { integerOf, invalidArgument, itemNotFound, oneOf, textOf } from './read-arguments';

/** `Excel.ChartSeriesCollection`. */
export function chartSeriesCollectionKind(objects: Objects): ObjectKind<ChartOf> {
  const itemOf = (chart: ChartOf, { id }: SeriesRecord): HostObject =>
    objects.chartSeries({ ...chart, seriesId: id });
  return {
    name: 'ChartSeriesCollection',
    properties: {},
    navigations: {},
    methods: {
      GetItemAt: {
        since: '1.1',
        call: (chart, [index]) => {
          const series = chart.record.series[integerOf(index)];
          if (series === undefined) throw invalidArgument();
          return itemOf(chart, series);
        },
      },
    },
    items: (chart) => chart.record.series.map((series) => itemOf(chart, series)),
  };
}

/** `Excel.ChartSeries`. */
export function chartSeriesKind(objects: Objects): ObjectKind<SeriesOf> {
  return {
    name: 'ChartSeries',
    properties: {
      Name: {
        since: '1.1',
        get: (series) => seriesName(series.book, recordOf(series).name),
        set: (series, value) => void (recordOf(series).name = textOf(value)),
      },
    },
    navigations: {
      Format: { since: '1.1', to: objects.chartSeriesFormat },
      Points: { since: '1.1', to: objects.chartPoints },
    },
    methods: {
      GetDimensionValues: {
        since: '1.12',
        call: (series, [dimension]) => {
          const { values, categories } = recordOf(series);
          const isValues = oneOf(dimension, DIMENSIONS) === 'Values';
          return isValues
            ? cellsIn(series.book, values).map(figure)
            : cellsIn(series.book, categories).map(label);
        },
      },
      GetDimensionDataSourceString: {
        since: '1.15',
        call: (series, [dimension]) => {
          const { values, categories } = recordOf(series);
          const range = oneOf(dimension, DIMENSIONS) === 'Values' ? values : categories;
          if (range === undefined) return '';
          return formatAddress(worksheetOf({ book: series.book, id: range.sheetId }).getName(), range);
        },
      },
    },
  };
}

const DIMENSIONS = ['Values', 'Categories'] as const;

function recordOf({ record, seriesId }: SeriesOf): SeriesRecord {
  const series = record.series.find(({ id }) => id === seriesId);
  if (series === undefined) throw itemNotFound('series');
  return series;
}

interface CellPlace {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

function cellsIn(book: Book, range: CellsOf | undefined): readonly CellPlace[] {
  if (range === undefined) return [];
  const sheet = { book, id: range.sheetId };
  const { row, column, rowCount, columnCount } = range;
  return Array.from({ length: rowCount * columnCount }, (_, index) => ({
    sheet,
    row: row + (rowCount > 1 ? index : 0),
    column: column + (rowCount > 1 ? 0 : index),
  }));
}

/** A text is drawn as 0, as in Excel; an empty cell and an error are not drawn. */
function figure({ sheet, row, column }: CellPlace): Json {
  const { type, value } = readCell(sheet, row, column);
  if (type === 'Double') return value;
  return type === 'String' || type === 'Boolean' ? 0 : null;
}

function label({ sheet, row, column }: CellPlace): Json {
  return cellText(sheet, row, column);
}
