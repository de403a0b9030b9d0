import type { Argument, HostObject, Json, ObjectKind } from '../../wire/object-model';
import { HostError } from '../../wire/object-model';
import type { Book, Sheet } from '../model/book';
import { seriesName } from '../model/charts';
import type { CellsOf, SeriesRecord } from '../model/chart-record';
import { newIdentifier } from '../model/new-identifier';
import { cellText, readCell } from '../model/read-cell';
import { formatAddress } from '../model/a1';
import { worksheetOf } from '../model/sheet';
import type { ChartOf, Objects, SeriesOf } from './objects';
import {
  integerOf,
  invalidArgument,
  isMissing,
  itemNotFound,
  oneOf,
  optionalInteger,
  rangeOf,
  textOf,
} from './read-arguments';

/** `Excel.ChartSeriesCollection`. */
export function chartSeriesCollectionKind(objects: Objects): ObjectKind<ChartOf> {
  const itemOf = (chart: ChartOf, { id }: SeriesRecord): HostObject =>
    objects.chartSeries({ ...chart, seriesId: id });
  return {
    name: 'ChartSeriesCollection',
    properties: { Count: { since: '1.1', get: ({ record }) => record.series.length } },
    navigations: {},
    methods: {
      Add: {
        since: '1.7',
        mutates: true,
        call: (chart, [name, index]) => {
          const { series } = chart.record;
          const added = { id: newIdentifier(), name: isMissing(name) ? '' : textOf(name) };
          chart.record.series = series.toSpliced(optionalInteger(index) ?? series.length, 0, added);
          return itemOf(chart, added);
        },
      },
      GetCount: { since: '1.4', call: ({ record }) => record.series.length },
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
export const chartSeriesKind: ObjectKind<SeriesOf> = {
  name: 'ChartSeries',
  properties: {
    Name: {
      since: '1.1',
      get: (series) => seriesName(series.book, recordOf(series).name),
      set: (series, value) => void (recordOf(series).name = textOf(value)),
    },
  },
  navigations: {},
  methods: {
    Delete: {
      since: '1.7',
      mutates: true,
      call: ({ record, seriesId }) => {
        record.series = record.series.filter(({ id }) => id !== seriesId);
      },
    },
    SetValues: {
      since: '1.7',
      mutates: true,
      call: (series, [source]) => void (recordOf(series).values = lineOf(source)),
    },
    SetXAxisValues: {
      since: '1.7',
      mutates: true,
      call: (series, [source]) => void (recordOf(series).categories = lineOf(source)),
    },
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

const DIMENSIONS = ['Values', 'Categories'] as const;

function recordOf({ record, seriesId }: SeriesOf): SeriesRecord {
  const series = record.series.find(({ id }) => id === seriesId);
  if (series === undefined) throw itemNotFound('series');
  return series;
}

/** A series takes one row or one column. */
function lineOf(source: Argument): CellsOf {
  const range = rangeOf(source);
  if (range === undefined) throw invalidArgument();
  if (range.rowCount > 1 && range.columnCount > 1) {
    throw new HostError('NotImplemented', 'This workbook draws a series of one row or one column only.');
  }
  const { row, column, rowCount, columnCount } = range;
  return { sheetId: range.sheet.id, row, column, rowCount, columnCount };
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
