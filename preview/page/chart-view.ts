import type { HostObject } from '../wire/object-model';
import { parseAddress } from '../workbook/model/a1';
import { answer, invoke, items, navigate, property } from './read-object';

/** A chart as Excel's object model gives it, places and sizes in points. */
export interface ChartView {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Empty where none is shown. */
  readonly title: string;
  readonly legend: boolean;
  readonly labels: boolean;
  readonly category: AxisView;
  readonly value: AxisView;
  readonly series: readonly SeriesView[];
}

export interface AxisView {
  /** Empty where none is shown. */
  readonly title: string;
  readonly numberFormat: string;
  readonly isReversed: boolean;
}

export interface SeriesView {
  readonly name: string;
  /** A gap is nothing. */
  readonly values: readonly (number | null)[];
  /** The figures as their cells show them. */
  readonly texts: readonly string[];
  readonly categories: readonly string[];
  /** How its figures are drawn, where it is not as the theme would. */
  readonly drawn: readonly (DrawnView | undefined)[];
  readonly drawnWhole: DrawnView | undefined;
}

export interface DrawnView {
  readonly fill: string;
  readonly edge: string;
  readonly isBroken: boolean;
}

export function chartView(chart: HostObject, worksheets: HostObject): ChartView {
  const axes = navigate(chart, 'Axes');
  return {
    id: String(property(chart, 'Id')),
    name: String(property(chart, 'Name')),
    type: String(property(chart, 'ChartType')),
    left: Number(property(chart, 'Left')),
    top: Number(property(chart, 'Top')),
    width: Number(property(chart, 'Width')),
    height: Number(property(chart, 'Height')),
    title: shownText(navigate(chart, 'Title')),
    legend: property(navigate(chart, 'Legend'), 'Visible') === true,
    labels: property(navigate(chart, 'DataLabels'), 'ShowValue') === true,
    category: axisView(navigate(axes, 'CategoryAxis')),
    value: axisView(navigate(axes, 'ValueAxis')),
    series: items(navigate(chart, 'Series')).map((series) => seriesView(series, worksheets)),
  };
}

function axisView(axis: HostObject): AxisView {
  return {
    title: shownText(navigate(axis, 'Title')),
    numberFormat: String(property(axis, 'NumberFormat')),
    isReversed: property(axis, 'ReversePlotOrder') === true,
  };
}

function seriesView(series: HostObject, worksheets: HostObject): SeriesView {
  const source = String(answer(series, 'GetDimensionDataSourceString', 'Values'));
  const values = answer(series, 'GetDimensionValues', 'Values') as readonly (number | null)[];
  const points = navigate(series, 'Points');
  const whole = navigate(series, 'Format');
  return {
    name: String(property(series, 'Name')),
    values,
    drawn: values.map((_, index) => {
      const format = navigate(invoke(points, 'GetItemAt', index), 'Format');
      return drawnView(navigate(format, 'Fill'), navigate(format, 'Border'));
    }),
    drawnWhole: drawnView(navigate(whole, 'Fill'), navigate(whole, 'Line')),
    texts: textsAt(source, worksheets),
    categories: answer(series, 'GetDimensionValues', 'Categories') as readonly string[],
  };
}

function drawnView(fill: HostObject, edge: HostObject): DrawnView | undefined {
  const color = String(answer(fill, 'GetSolidColor'));
  return color === ''
    ? undefined
    : {
        fill: color,
        edge: String(property(edge, 'Color')),
        isBroken: property(edge, 'LineStyle') === 'Dash',
      };
}

function textsAt(address: string, worksheets: HostObject): readonly string[] {
  const sheet = parseAddress(address)?.sheetName;
  if (sheet === undefined) return [];
  const range = invoke(invoke(worksheets, 'GetItem', sheet), 'GetRange', address);
  return (property(range, 'Text') as readonly (readonly string[])[]).flat();
}

function shownText(text: HostObject): string {
  return property(text, 'Visible') === true ? String(property(text, 'Text')) : '';
}
