import type { ObjectKind } from '../../wire/object-model';
import { SIDES } from '../model/chart-record';
import type { ChartOf } from './objects';
import { booleanOf, oneOf, textOf } from './read-arguments';

/** `Excel.ChartTitle`. */
export const chartTitleKind: ObjectKind<ChartOf> = {
  name: 'ChartTitle',
  properties: {
    Text: {
      since: '1.1',
      get: ({ record }) => record.title.text,
      set: ({ record }, value) => void (record.title.text = textOf(value)),
    },
    Visible: {
      since: '1.1',
      get: ({ record }) => record.title.visible,
      set: ({ record }, value) => void (record.title.visible = booleanOf(value)),
    },
    Overlay: {
      since: '1.1',
      get: ({ record }) => record.title.overlay,
      set: ({ record }, value) => void (record.title.overlay = booleanOf(value)),
    },
  },
  navigations: {},
  methods: {},
};

/** `Excel.ChartLegend`. */
export const chartLegendKind: ObjectKind<ChartOf> = {
  name: 'ChartLegend',
  properties: {
    Visible: {
      since: '1.1',
      get: ({ record }) => record.legend.visible,
      set: ({ record }, value) => void (record.legend.visible = booleanOf(value)),
    },
    Position: {
      since: '1.1',
      get: ({ record }) => record.legend.position,
      set: ({ record }, value) => void (record.legend.position = oneOf(value, SIDES)),
    },
    Overlay: {
      since: '1.1',
      get: ({ record }) => record.legend.overlay,
      set: ({ record }, value) => void (record.legend.overlay = booleanOf(value)),
    },
  },
  navigations: {},
  methods: {},
};

/** `Excel.ChartDataLabels`: of all series at once. */
export const chartDataLabelsKind: ObjectKind<ChartOf> = {
  name: 'ChartDataLabels',
  properties: {
    ShowValue: shows('showValue'),
    ShowSeriesName: shows('showSeriesName'),
    ShowCategoryName: shows('showCategoryName'),
  },
  navigations: {},
  methods: {},
};

function shows(what: keyof ChartOf['record']['labels']): ObjectKind<ChartOf>['properties'][string] {
  return {
    since: '1.1',
    get: ({ record }) => record.labels[what],
    set: ({ record }, value) => void (record.labels[what] = booleanOf(value)),
  };
}
