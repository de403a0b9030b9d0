import { chartBlock } from '../charts/chart-block';
import type { PlacedChart } from '../charts/chart-layout';
import { BLOCK_LOOK, chartLook } from '../charts/chart-look';
import type { SheetPlan } from '../plan/sheet-plan';
import { chartName } from '../registry/drawn-record';
import { sizeOf } from './block';
import { drawnBlock } from './drawn-block';
import type { ChartEdit, Edit } from './edit';
import { captionEdits } from './line-edits';
import { cellsOnto, look, type Site } from './site';

/** The charts of a plan, each with the block of cells that it draws. */
export function chartEdits(plan: SheetPlan, site: Site, charts: readonly PlacedChart[]): readonly Edit[] {
  const { worksheet, place, table } = site;
  return charts.flatMap(({ chart, size, rows, wrapsLabels, ...placed }, index): readonly Edit[] => {
    const block = drawnBlock(chartBlock(plan, chart, place).rows);
    const { blockRow, chartRow } = placed;
    const left = place.column + placed.blockColumn;
    const extent = { row: place.row + blockRow, column: left, ...sizeOf(block) };
    const headers = { ...extent, rows: 1 };
    const drawn: ChartEdit = {
      kind: 'chart',
      worksheet,
      chart: chartName(table, index),
      from: null,
      to: {
        ...chartLook(chart),
        block: extent,
        at: { row: place.row + chartRow, column: place.column + placed.column },
        ...(rows !== undefined && { rows }),
        size,
      },
    };
    const caption = placed.captionRow === undefined ? undefined : plan.source;
    return [
      cellsOnto(site, extent, block),
      ...(wrapsLabels ? [look(worksheet, extent, BLOCK_LOOK.all)] : []),
      look(worksheet, headers, BLOCK_LOOK.header),
      look(worksheet, { ...headers, column: left + 1, columns: extent.columns - 1 }, BLOCK_LOOK.seriesHeader),
      drawn,
      ...(caption === undefined ? [] : captionEdits(site, placed.captionRow ?? 0, placed.column, caption)),
    ];
  });
}
