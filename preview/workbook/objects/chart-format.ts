import type { ObjectKind, ScalarProperty } from '../../wire/object-model';
import { LINE_STYLES, WHOLE_SERIES, type DrawnAs, type SeriesRecord } from '../model/chart-record';
import type { FormatOf, Objects, SeriesOf } from './objects';
import { integerOf, invalidArgument, itemNotFound, oneOf, textOf } from './read-arguments';
import { colorOf } from './color';

/** `Excel.ChartSeriesFormat`: of all figures of a series that have no format of their own. */
export function chartSeriesFormatKind(objects: Objects): ObjectKind<SeriesOf> {
  const whole = (series: SeriesOf): FormatOf => ({ ...series, of: WHOLE_SERIES });
  return {
    name: 'ChartSeriesFormat',
    properties: {},
    navigations: {
      Fill: { since: '1.1', to: (series) => objects.chartFill(whole(series)) },
      Line: { since: '1.1', to: (series) => objects.chartLine(whole(series)) },
    },
    methods: {},
  };
}

/** `Excel.ChartPointsCollection`. */
export function chartPointsKind(objects: Objects): ObjectKind<SeriesOf> {
  return {
    name: 'ChartPointsCollection',
    properties: {},
    navigations: {},
    methods: {
      GetItemAt: {
        since: '1.1',
        call: (series, [index]) => {
          const of = integerOf(index);
          const count = seriesRecord(series).values?.rowCount ?? 0;
          if (of < 0 || of >= count) throw invalidArgument();
          return objects.chartPoint({ ...series, of: String(of) });
        },
      },
    },
  };
}

/** `Excel.ChartPoint`: one figure of a series. */
export function chartPointKind(objects: Objects): ObjectKind<FormatOf> {
  return {
    name: 'ChartPoint',
    properties: {},
    navigations: { Format: { since: '1.1', to: objects.chartPointFormat } },
    methods: {},
  };
}

/** `Excel.ChartPointFormat`. */
export function chartPointFormatKind(objects: Objects): ObjectKind<FormatOf> {
  return {
    name: 'ChartPointFormat',
    properties: {},
    navigations: {
      Fill: { since: '1.1', to: objects.chartFill },
      Border: { since: '1.7', to: objects.chartBorder },
    },
    methods: {},
  };
}

/** `Excel.ChartFill`. */
export const chartFillKind: ObjectKind<FormatOf> = {
  name: 'ChartFill',
  properties: {},
  navigations: {},
  methods: {
    GetSolidColor: { since: '1.16', call: (format) => drawnAs(format).fill ?? '' },
    SetSolidColor: {
      since: '1.1',
      mutates: true,
      call: (format, [color]) => draw(format, { fill: colorOf(textOf(color)) }),
    },
  },
};

const edges = {
  color: {
    get: (format) => drawnAs(format).edge ?? '#000000',
    set: (format, value) => draw(format, { edge: colorOf(value) }),
  },
  lineStyle: {
    get: (format) => drawnAs(format).line ?? 'Automatic',
    set: (format, value) => draw(format, { line: oneOf(value, LINE_STYLES) }),
  },
} satisfies Readonly<Record<string, Omit<ScalarProperty<FormatOf>, 'since'>>>;

/** `Excel.ChartLineFormat`: the edge of a series' bars. */
export const chartLineKind: ObjectKind<FormatOf> = {
  name: 'ChartLineFormat',
  properties: {
    Color: { since: '1.1', ...edges.color },
    LineStyle: { since: '1.7', ...edges.lineStyle },
  },
  navigations: {},
  methods: {},
};

/** `Excel.ChartBorder`: the edge of one bar. */
export const chartBorderKind: ObjectKind<FormatOf> = {
  name: 'ChartBorder',
  properties: {
    Color: { since: '1.7', ...edges.color },
    LineStyle: { since: '1.7', ...edges.lineStyle },
  },
  navigations: {},
  methods: {},
};

function drawnAs({ of, ...series }: FormatOf): DrawnAs {
  return seriesRecord(series).drawn?.[of] ?? {};
}

function draw(format: FormatOf, look: DrawnAs): void {
  const { of, ...series } = format;
  const record = seriesRecord(series);
  record.drawn = { ...record.drawn, [of]: { ...drawnAs(format), ...look } };
}

function seriesRecord({ record, seriesId }: SeriesOf): SeriesRecord {
  const series = record.series.find(({ id }) => id === seriesId);
  if (series === undefined) throw itemNotFound('series');
  return series;
}
