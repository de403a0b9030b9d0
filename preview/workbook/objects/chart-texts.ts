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
  },
  navigations: {},
  methods: {},
};

/** `Excel.ChartDataLabels`: of all series at once. */
export const chartDataLabelsKind: ObjectKind<ChartOf> = {
  name: 'ChartDataLabels',
  properties: {
    ShowValue: {
      since: '1.1',
      get: ({ record }) => record.labels.showValue,
      set: ({ record }, value) => void (record.labels.showValue = booleanOf(value)),
    },
  },
  navigations: {},
  methods: {},
};
