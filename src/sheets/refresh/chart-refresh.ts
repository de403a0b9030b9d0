import { isSameData } from '../../core/is-same-data';
import { chartBlock, looksUp, type StandingColumns } from '../charts/chart-block';
import type { ChartPlan } from '../charts/chart-plan';
import { drawnBlock } from '../edits/drawn-block';
import type { Content } from '../edits/block';
import type { Edit } from '../edits/edit';
import { KEY_COLUMN, type SheetPlan } from '../plan/sheet-plan';
import type { DrawnReading } from '../registry/drawn-reading';
import { drawnRecord, type DrawnRecord } from '../registry/drawn-record';
import type { RegistryRecord } from '../registry/registry-record';
import { layoutOf } from '../registry/table-layout';
import type { TableReading } from '../registry/table-reading';
import { foundBlock } from './found-block';
import type { FromWhatToWhat, Redrawn } from './redrawn';
import { redrawnCaption, redrawnCells, resizedBlock } from './redrawn-cells';
import { redrawnFace } from './redrawn-face';
import { StandingBlock } from './standing-block';

/** What a refresh would do about one chart of a table that says or draws something else by now. */
export interface ChartRefresh {
  readonly id: string;
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Addresses of the cells that the user has written over, which stay; of what is no cell the title of the chart. */
  readonly left: readonly string[];
  /** What is remembered of it once that is written. */
  readonly after: DrawnRecord;
}

/**
 * Compares the charts of a table with what they would be now: titles, labels, which figures they draw, how targets are drawn, and the
 * line on their source. What still is as we wrote it is written anew; what the user has changed stays and is named. A chart that is as
 * it was written and would be written the same is not looked at.
 */
export function chartRefreshes(
  plan: SheetPlan,
  record: RegistryRecord,
  reading: TableReading,
): readonly ChartRefresh[] {
  const { drawn } = reading;
  if (drawn === undefined) return [];
  const { columns, rows } = layoutOf(plan, record, reading);
  // Rows that are new come with the same refresh.
  const added = plan.rows.filter(({ key }) => !rows.has(key) && !Object.hasOwn(record.digests, key));
  const ids = reading.header.map((_, position) => [...columns].find(([, at]) => at === position)?.[0]);
  const standing = { ids, rows: reading.rows.length + added.length };
  return (record.charts ?? []).flatMap((was): readonly ChartRefresh[] => {
    const chart = plan.charts?.find(({ id }) => id === was.id);
    if (chart === undefined) return [];
    const next = withRows(drawnRecord(chart, was.name, plan), was);
    if (isSameData(next, was)) return [];
    const change = { was, next };
    const all = drawsOnly(chart, standing)
      ? redrawn(chart, change, { plan, reading, drawn, standing })
      : undefined;
    return all === undefined
      ? [{ id: was.id, title: was.look.title, edits: [], left: [was.look.title], after: was }]
      : [{ id: was.id, title: next.look.title, ...all, after: next }];
  });
}

/** The sheet on which a chart stands, and the plan of its table. */
interface Ground {
  readonly plan: SheetPlan;
  readonly reading: TableReading;
  readonly drawn: DrawnReading;
  readonly standing: StandingColumns;
}

/** All that is written of a chart; nothing where its block is not found, or is no longer ours as a whole and has to grow. */
function redrawn(
  chart: ChartPlan,
  change: FromWhatToWhat,
  { plan, reading, drawn, standing }: Ground,
): Redrawn | undefined {
  const place = foundBlock(change.was, drawn);
  if (place === undefined) return undefined;
  const { origin, worksheet } = reading;
  const head = { row: origin.row - 1, column: origin.column };
  const wanted = {
    block: drawnBlock(chartBlock(plan, chart, head, standing).rows),
    isLookUp: (content: Content, key: string) =>
      typeof content === 'object' && content.kind === 'typed' && looksUp(content.text, key, plan),
  };
  const { was, next } = change;
  const isOneSize =
    was.categories.length === next.categories.length && was.headers.length === next.headers.length;
  const block = new StandingBlock(drawn, worksheet, place);
  const cells = (isOneSize ? redrawnCells : resizedBlock)(change, wanted, block);
  if (cells === undefined) return undefined;
  const face = redrawnFace(change, drawn, { worksheet, place });
  const parts = [cells, redrawnCaption(change, plan.source, block), face];
  return { edits: parts.flatMap(({ edits }) => edits), left: parts.flatMap(({ left }) => left) };
}

/** Whether all columns that a chart draws stand, and that of the keys, by which its figures are looked up. */
function drawsOnly({ categories }: ChartPlan, { ids }: StandingColumns): boolean {
  const drawn = categories.flatMap(({ points }) => points.flatMap((point) => point?.column ?? []));
  return [KEY_COLUMN, ...drawn].every((id) => ids.includes(id));
}

/** A chart ends where it ended, above the line on its source: what its block takes more is taken from it. */
function withRows(next: DrawnRecord, { rows, categories }: DrawnRecord): DrawnRecord {
  if (rows === undefined) return next;
  return { ...next, rows: Math.max(rows - (next.categories.length - categories.length), 1) };
}
