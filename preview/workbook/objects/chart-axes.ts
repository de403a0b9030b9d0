import type { ObjectKind } from '../../wire/object-model';
import { TICK_LABEL_POSITIONS, type AxisRecord } from '../model/chart-record';
import type { AxisOf, ChartOf, Objects } from './objects';
import { booleanOf, oneOf, textOf } from './read-arguments';

/** `Excel.ChartAxes`: of a chart in the plane, so without a series axis. */
export function chartAxesKind(objects: Objects): ObjectKind<ChartOf> {
  const axis = (chart: ChartOf, type: AxisOf['type']) => objects.chartAxis({ ...chart, type });
  return {
    name: 'ChartAxes',
    properties: {},
    navigations: {
      CategoryAxis: { since: '1.1', to: (chart) => axis(chart, 'Category') },
      ValueAxis: { since: '1.1', to: (chart) => axis(chart, 'Value') },
    },
    methods: {},
  };
}

/** `Excel.ChartAxis`. */
export function chartAxisKind(objects: Objects): ObjectKind<AxisOf> {
  return {
    name: 'ChartAxis',
    properties: {
      NumberFormat: {
        since: '1.8',
        get: (axis) => recordOf(axis).numberFormat,
        set: (axis, value) => void (recordOf(axis).numberFormat = textOf(value)),
      },
      ReversePlotOrder: {
        since: '1.7',
        get: (axis) => recordOf(axis).reversePlotOrder,
        set: (axis, value) => void (recordOf(axis).reversePlotOrder = booleanOf(value)),
      },
      TickLabelPosition: {
        since: '1.7',
        get: (axis) => recordOf(axis).tickLabelPosition,
        set: (axis, value) => void (recordOf(axis).tickLabelPosition = oneOf(value, TICK_LABEL_POSITIONS)),
      },
    },
    navigations: { Title: { since: '1.1', to: objects.chartAxisTitle } },
    methods: {},
  };
}

/** `Excel.ChartAxisTitle`. */
export const chartAxisTitleKind: ObjectKind<AxisOf> = {
  name: 'ChartAxisTitle',
  properties: {
    Text: {
      since: '1.1',
      get: (axis) => recordOf(axis).title.text,
      set: (axis, value) => void (recordOf(axis).title.text = textOf(value)),
    },
    Visible: {
      since: '1.1',
      get: (axis) => recordOf(axis).title.visible,
      set: (axis, value) => void (recordOf(axis).title.visible = booleanOf(value)),
    },
  },
  navigations: {},
  methods: {},
};

function recordOf({ record, type }: AxisOf): AxisRecord {
  return record.axes[type];
}
