import type { EChartsCoreOption } from 'echarts/core';
import { displayText } from '../workbook/entry/display-text';
import type { AxisView, ChartView, DrawnView } from './chart-view';
import type { PreviewLocale } from './preview-options';

/** What the page's theme gives a chart. */
export interface ChartColors {
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
}

/** A chart in ECharts' terms, to look as Excel's first style does. */
export function chartOption(chart: ChartView, colors: ChartColors, locale: PreviewLocale): EChartsCoreOption {
  const isLying = chart.type === 'BarClustered';
  const isLine = chart.type.startsWith('Line');
  const categories = {
    type: 'category',
    data: chart.series[0]?.categories ?? [],
    inverse: chart.category.isReversed,
    ...axisTitle(chart.category, isLying, colors),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: colors.line } },
    axisLabel: { interval: 0, color: colors.quiet, overflow: 'break', width: labelWidth(chart, isLying) },
  };
  const values = {
    type: 'value',
    ...axisTitle(chart.value, !isLying, colors),
    splitLine: { lineStyle: { color: colors.line } },
    axisLabel: {
      color: colors.quiet,
      formatter: (value: number) => formatted(value, chart.value.numberFormat, locale),
    },
  };
  return {
    animation: false,
    color: PALETTE,
    textStyle: { fontFamily: FONTS },
    title: {
      show: chart.title !== '',
      text: chart.title,
      left: 'center',
      top: 8,
      textStyle: {
        color: colors.text,
        fontSize: 15,
        fontWeight: 400,
        width: pixels(chart.width) - 32,
        overflow: 'break',
      },
    },
    legend: {
      show: chart.legend,
      bottom: 6,
      textStyle: { color: colors.quiet },
      itemWidth: 12,
      itemHeight: 12,
    },
    grid: {
      left: 24 + (isLying ? 0 : titleRoom(chart.value)),
      right: 20,
      top: chart.title === '' ? 20 : 48,
      bottom: 12 + (chart.legend ? 24 : 0) + (isLying ? titleRoom(chart.value) : 0),
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: isLying ? values : categories,
    yAxis: isLying ? categories : values,
    series: chart.series.map(({ name, values: figures, texts, drawn, drawnWhole }) => ({
      type: isLine ? 'line' : 'bar',
      name,
      data: figures.map((figure, index) => {
        const value = figure ?? '-';
        return drawn[index] === undefined ? value : { value, ...itemStyle(drawn[index]) };
      }),
      ...itemStyle(drawnWhole),
      symbol: chart.type === 'LineMarkers' ? 'circle' : 'none',
      label: {
        show: chart.labels,
        position: isLying ? 'right' : 'top',
        color: colors.text,
        formatter: ({ dataIndex }: { readonly dataIndex: number }) => texts[dataIndex] ?? '',
      },
    })),
  };
}

function itemStyle(drawn: DrawnView | undefined): object {
  if (drawn === undefined) return {};
  const { fill, edge, isBroken } = drawn;
  return {
    itemStyle: { color: fill, borderColor: edge, borderType: isBroken ? 'dashed' : 'solid', borderWidth: 1 },
  };
}

/** Points in CSS pixels. */
export function pixels(points: number): number {
  return (points * 96) / 72;
}

function axisTitle({ title }: AxisView, isUpright: boolean, { quiet }: ChartColors): object {
  return {
    name: title,
    nameLocation: 'middle',
    nameTextStyle: { color: quiet },
    ...(isUpright && { nameRotate: 90 }),
  };
}

function titleRoom({ title }: AxisView): number {
  return title === '' ? 0 : 18;
}

/** Labels break into lines: below columns they share the width, beside bars they take a third of it. */
function labelWidth({ width, series }: ChartView, isLying: boolean): number {
  if (isLying) return pixels(width) / 3;
  const count = Math.max(1, series[0]?.categories.length ?? 1);
  return (pixels(width) - 100) / count - 8;
}

function formatted(value: number, format: string, locale: PreviewLocale): string {
  // The axis steps by binary fractions: 0.15000000000000002.
  return displayText(Number(value.toPrecision(12)), format, locale);
}

/** The colours of Office's theme, as the tables have them. */
const PALETTE = ['#4472c4', '#ed7d31', '#a5a5a5', '#ffc000', '#5b9bd5', '#70ad47'];
const FONTS = "'Segoe UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";
