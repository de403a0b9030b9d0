import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import type { ECharts } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { PreviewWorkbook } from '../workbook/preview-workbook';
import { chartOption, pixels } from './chart-option';
import type { ChartView } from './chart-view';
import type { Grid } from './grid';
import { gridView } from './grid-view';
import type { GridView } from './grid-view';
import { pageElement } from './page-element';
import type { PreviewLocale } from './preview-options';
import { WorkbookView } from './workbook-view';

use([BarChart, LineChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

/**
 * Draws the charts of the worksheet in front over its cells, where they scroll with them and follow their figures.
 * Clicks and the wheel go through to the cells below.
 *
 * @returns what draws them anew; what a person does in the grid does so by itself
 */
export function drawCharts(
  { api, injector }: Grid,
  workbook: PreviewWorkbook,
  locale: PreviewLocale,
): () => void {
  const view = new WorkbookView(workbook);
  const layer = document.createElement('div');
  layer.className = 'charts';
  const drawn = new Map<string, DrawnChart>();

  const update = () => {
    const grid = gridView(injector);
    const charts = grid ? view.charts(view.activeSheet()) : [];
    for (const [id, { element, picture }] of drawn) {
      if (charts.some((chart) => chart.id === id)) continue;
      picture.dispose();
      element.remove();
      drawn.delete(id);
    }
    if (grid === undefined) return;
    coverCells(layer, grid);
    for (const chart of charts) {
      const known = drawn.get(chart.id) ?? newChart(layer);
      place(known.element, chart, grid);
      drawn.set(chart.id, draw(known, chart, locale));
    }
  };

  let isDue = false;
  const redraw = () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      update();
    });
  };
  api.addEvent(api.Event.CommandExecuted, redraw);
  api.addEvent(api.Event.Scroll, redraw);
  new ResizeObserver(redraw).observe(pageElement('grid'));
  return redraw;
}

interface DrawnChart {
  readonly element: HTMLElement;
  readonly picture: ECharts;
  /** What it shows, to draw anew only what has changed. */
  readonly shows: string;
}

function newChart(layer: HTMLElement): DrawnChart {
  const element = layer.appendChild(document.createElement('div'));
  element.className = 'chart';
  element.setAttribute('role', 'img');
  return { element, picture: init(element, null, { renderer: 'svg', width: 1, height: 1 }), shows: '' };
}

/** Lays the layer over the cells that scroll, so that charts go under headers, frozen rows and scroll bars as in Excel. */
function coverCells(layer: HTMLElement, { canvas, scrollable }: GridView): void {
  const ground = canvas.parentElement;
  if (ground === null) return;
  if (layer.parentElement !== ground) ground.append(layer);
  layer.style.left = `${canvas.offsetLeft + scrollable.x}px`;
  layer.style.top = `${canvas.offsetTop + scrollable.y}px`;
  layer.style.width = `${canvas.clientWidth - scrollable.x - SCROLL_BAR}px`;
  layer.style.height = `${canvas.clientHeight - scrollable.y - SCROLL_BAR}px`;
}

/** In CSS pixels; the grid draws its own. */
const SCROLL_BAR = 12;

function place(element: HTMLElement, chart: ChartView, { origin, scrollable, zoom }: GridView): void {
  const left = origin.x + pixels(chart.left) * zoom - scrollable.x;
  const top = origin.y + pixels(chart.top) * zoom - scrollable.y;
  element.style.transform = `translate(${left}px, ${top}px) scale(${zoom})`;
}

function draw(known: DrawnChart, chart: ChartView, locale: PreviewLocale): DrawnChart {
  const { element, picture: drawing } = known;
  const styles = getComputedStyle(element);
  const colors = {
    text: styles.getPropertyValue('--text'),
    quiet: styles.getPropertyValue('--quiet'),
    line: styles.getPropertyValue('--line'),
  };
  const shows = JSON.stringify([chart, colors]);
  if (shows === known.shows) return known;
  const size = { width: pixels(chart.width), height: pixels(chart.height) };
  element.style.width = `${size.width}px`;
  element.style.height = `${size.height}px`;
  element.setAttribute('aria-label', chart.title);
  drawing.resize(size);
  drawing.setOption(chartOption(chart, colors, locale), { notMerge: true });
  return { ...known, shows };
}
