import type { Argument, Json, ObjectKind } from '../../wire/object-model';
import { chartCorner, moveChart, placeChart } from '../model/chart-place';
import { seriesOf } from '../model/chart-series-of';
import { deleteChart } from '../model/charts';
import { refuseProtected } from '../model/protection';
import type { SheetArea } from '../model/sheet';
import { chartTypeOf } from './chart-collection';
import type { ChartOf, Objects } from './objects';
import { rangeAt } from './range-at';
import { invalidArgument, isMissing, optionalOneOf, rangeOf, textOf } from './read-arguments';

/** `Excel.Chart`. */
export function chartKind(objects: Objects): ObjectKind<ChartOf> {
  return {
    name: 'Chart',
    identity: ({ record }) => ({ Id: record.id }),
    properties,
    navigations: {
      Axes: { since: '1.1', to: objects.chartAxes },
      DataLabels: { since: '1.1', to: objects.chartDataLabels },
      Legend: { since: '1.1', to: objects.chartLegend },
      Series: { since: '1.1', to: objects.chartSeriesCollection },
      Title: { since: '1.1', to: objects.chartTitle },
    },
    methods: {
      Delete: { since: '1.1', mutates: true, call: ({ book, record }) => deleteChart(book, record) },
      SetData: {
        since: '1.1',
        mutates: true,
        call: (chart, [source, seriesBy]) => {
          refuseIfProtected(chart);
          const range = rangeOf(source);
          if (range === undefined) throw invalidArgument();
          const by = optionalOneOf(seriesBy, ['Auto', 'Columns', 'Rows']) ?? 'Auto';
          chart.record.series = seriesOf(range, by);
        },
      },
      SetPosition: {
        since: '1.1',
        mutates: true,
        call: (chart, [start, end]) => {
          refuseIfProtected(chart);
          placeChart(chart.record, cellsOf(chart, start), isMissing(end) ? undefined : cellsOf(chart, end));
        },
      },
    },
  };
}

const properties: ObjectKind<ChartOf>['properties'] = {
  Id: { since: '1.7', get: ({ record }) => record.id },
  Name: {
    since: '1.1',
    get: ({ record }) => record.name,
    set: (chart, value) => {
      refuseIfProtected(chart);
      if (textOf(value) === '') throw invalidArgument();
      chart.record.name = textOf(value);
    },
  },
  ChartType: {
    since: '1.7',
    get: ({ record }) => record.type,
    set: (chart, value) => {
      refuseIfProtected(chart);
      chart.record.type = chartTypeOf(value);
    },
  },
  Left: {
    since: '1.1',
    get: ({ book, record }) => chartCorner(book, record).left,
    set: (chart, value) => {
      refuseIfProtected(chart);
      moveChart(chart.book, chart.record, { left: pointsOf(value) });
    },
  },
  Top: {
    since: '1.1',
    get: ({ book, record }) => chartCorner(book, record).top,
    set: (chart, value) => {
      refuseIfProtected(chart);
      moveChart(chart.book, chart.record, { top: pointsOf(value) });
    },
  },
  Width: size('width'),
  Height: size('height'),
};

function size(side: 'width' | 'height'): ObjectKind<ChartOf>['properties'][string] {
  return {
    since: '1.1',
    get: ({ record }) => record[side],
    set: (chart, value) => {
      refuseIfProtected(chart);
      chart.record[side] = pointsOf(value);
    },
  };
}

function pointsOf(value: Json): number {
  if (typeof value !== 'number' || value < 0) throw invalidArgument();
  return value;
}

/** A cell of the chart's own worksheet, by object or address. */
function cellsOf({ book, record }: ChartOf, cell: Argument): SheetArea {
  const range = rangeOf(cell) ?? rangeAt({ book, id: record.sheetId }, textOf(cell));
  if (range.sheet.id !== record.sheetId) throw invalidArgument();
  return range;
}

function refuseIfProtected({ book, record }: ChartOf): void {
  refuseProtected({ book, id: record.sheetId });
}
