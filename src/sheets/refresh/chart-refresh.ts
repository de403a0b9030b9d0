import { chartBlock, type StandingColumns } from '../charts/chart-block';
import type { ChartPlan } from '../charts/chart-plan';
import { blockFormat } from '../charts/chart-look';
import { typed, type Content } from '../edits/block';
import type { CellsEdit, ChartRoom, Edit, FaceEdit } from '../edits/edit';
import type { CellPlace } from '../plan/a1';
import { cellAddress } from '../plan/a1';
import { KEY_COLUMN, type SheetPlan } from '../plan/sheet-plan';
import { layoutOf } from '../registry/table-layout';
import { digestOf } from '../registry/cell-digest';
import { drawnAt, formatDrawnAt, type DrawnReading } from '../registry/drawn-reading';
import { drawnRecord, type DrawnRecord } from '../registry/drawn-record';
import type { RegistryRecord } from '../registry/registry-record';
import type { TableReading } from '../registry/table-reading';
import { foundBlock } from './found-block';

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
    const index = (plan.charts ?? []).findIndex(({ id }) => id === was.id);
    const chart = plan.charts?.[index];
    if (chart === undefined) return [];
    const next = withRows(drawnRecord(chart, was.name, plan), was);
    if (isSameRecord(next, was)) return [];
    const place = foundBlock(was, drawn);
    if (place === undefined || !drawsOnly(chart, standing)) {
      return [{ id: was.id, title: was.look.title, edits: [], left: [was.look.title], after: was }];
    }
    const task = new Redrawing(plan, index, { was, next }, { reading, drawn, standing }, place);
    return [task.refreshed()];
  });
}

/** Whether all columns that a chart draws stand, and that of the keys, by which its figures are looked up. */
function drawsOnly({ categories }: ChartPlan, { ids }: StandingColumns): boolean {
  const drawn = categories.flatMap(({ points }) => points.flatMap((point) => point?.column ?? []));
  return [KEY_COLUMN, ...drawn].every((id) => ids.includes(id));
}

/** One chart on its way from what was written to what is to be. */
class Redrawing {
  private readonly edits: Edit[] = [];
  private readonly left: string[] = [];
  private readonly block: readonly (readonly Content[])[];
  private readonly formats: readonly (readonly string[])[];

  constructor(
    private readonly plan: SheetPlan,
    private readonly index: number,
    private readonly records: { readonly was: DrawnRecord; readonly next: DrawnRecord },
    private readonly sheet: {
      readonly reading: TableReading;
      readonly drawn: DrawnReading;
      readonly standing: StandingColumns;
    },
    private readonly place: CellPlace,
  ) {
    const { origin } = sheet.reading;
    const chart = plan.charts?.[index];
    if (chart === undefined) throw new RangeError('no such chart');
    const head = { row: origin.row - 1, column: origin.column };
    const { rows } = chartBlock(plan, chart, head, sheet.standing);
    this.block = rows.map((cells) =>
      cells.map((cell) => {
        if (cell.kind === 'text') return cell.text;
        return cell.kind === 'formula' ? typed(`=${cell.formula}`) : '';
      }),
    );
    this.formats = rows.map((cells) => cells.map(blockFormat));
  }

  refreshed(): ChartRefresh {
    const { was, next } = this.records;
    const isOneSize =
      was.categories.length === next.categories.length && was.headers.length === next.headers.length;
    if (isOneSize) this.cellByCell();
    else if (!this.wholeBlock()) {
      const { title } = was.look;
      return { id: was.id, title, edits: [], left: [title], after: was };
    }
    this.caption();
    this.face(!isOneSize);
    return { id: was.id, title: next.look.title, edits: this.edits, left: this.left, after: next };
  }

  private cellByCell(): void {
    const { was, next } = this.records;
    next.headers.forEach((digest, column) => {
      this.text({ row: 0, column }, was.headers[column], digest);
    });
    next.categories.forEach(({ label, points }, index) => {
      const before = was.categories[index];
      this.text({ row: index + 1, column: 0 }, before?.label, label);
      points.forEach((point, series) => {
        if (before?.points[series] !== point) this.figure({ row: index + 1, column: series + 1 });
      });
    });
  }

  private text(cell: CellPlace, before: string | undefined, wanted: string): void {
    const now = this.at(cell);
    if (before === wanted || holds(now, wanted)) return;
    if (holds(now, before)) this.write(cell);
    else this.leave(cell);
  }

  /** A look-up of ours, or the gap where there was none. */
  private figure(cell: CellPlace): void {
    const now = this.at(cell);
    if (now === '' || isLookUp(now)) this.write(cell);
    else this.leave(cell);
  }

  /** Another number of labels: the block is written anew where all of it is ours, and what it takes more is free. */
  private wholeBlock(): boolean {
    const { was, next } = this.records;
    if (was.headers.length !== next.headers.length) return false;
    const rows = Math.max(was.categories.length, next.categories.length) + 1;
    const grid = Array.from({ length: rows }, (_, row) => row);
    const isOurs = grid.every((row) =>
      was.headers.every((header, column) => {
        const now = this.at({ row, column });
        if (row > was.categories.length) return now === '';
        if (row === 0) return holds(now, header);
        return column === 0 ? holds(now, was.categories[row - 1]?.label) : now === '' || isLookUp(now);
      }),
    );
    if (!isOurs) return false;
    const columns = [...was.headers.keys()];
    this.edits.push({
      kind: 'cells',
      at: this.on({ row: 0, column: 0 }),
      from: {
        contents: grid.map((row) => columns.map((column) => this.at({ row, column }))),
        formats: grid.map((row) => columns.map((column) => this.formatAt({ row, column }))),
      },
      to: {
        contents: grid.map((row) => columns.map((column) => this.block[row]?.[column] ?? '')),
        formats: grid.map((row) => columns.map((column) => this.formats[row]?.[column] ?? 'General')),
      },
    });
    return true;
  }

  private caption(): void {
    const { was, next } = this.records;
    const { source } = this.plan;
    if (was.caption === next.caption || was.caption === undefined || source === undefined) return;
    const below = Array.from({ length: FARTHEST_CAPTION }, (_, index) => ({
      row: was.categories.length + 1 + index,
      column: 0,
    }));
    const cell = below.find((one) => holds(this.at(one), was.caption));
    if (cell) this.put(cell, source);
    else this.left.push(was.look.title);
  }

  private face(isResized: boolean): void {
    const { was, next } = this.records;
    const { reading, drawn } = this.sheet;
    const now = drawn.charts.find(({ name }) => name === was.name);
    if (now === undefined || (!isResized && JSON.stringify(was.look) === JSON.stringify(next.look))) return;
    const kept = {
      title: said(now.title, was.look.title, next.look.title),
      valueTitle: said(now.valueTitle, was.look.valueTitle, next.look.valueTitle),
    };
    if (kept.title !== next.look.title || kept.valueTitle !== next.look.valueTitle)
      this.left.push(was.look.title);
    const edit: FaceEdit = {
      kind: 'face',
      worksheet: reading.worksheet,
      chart: was.name,
      from: {
        ...was.look,
        title: now.title,
        valueTitle: now.valueTitle,
        ...(isResized && { room: this.room(was, now.width) }),
      },
      to: { ...next.look, ...kept, ...(isResized && { room: this.room(next, now.width) }) },
    };
    this.edits.push(edit);
  }

  /** The block that the chart draws, and the rows below it which it covers. */
  private room({ categories, headers, rows: covered }: DrawnRecord, width: number): ChartRoom {
    const rows = categories.length + 1;
    const block = { ...this.place, rows, columns: headers.length };
    const at = { row: this.place.row + rows, column: this.place.column };
    return covered === undefined ? { block } : { block, stand: { at, rows: covered, width } };
  }

  private at({ row, column }: CellPlace): Content {
    return drawnAt(this.sheet.drawn, { row: this.place.row + row, column: this.place.column + column });
  }

  private formatAt({ row, column }: CellPlace): string {
    return formatDrawnAt(this.sheet.drawn, { row: this.place.row + row, column: this.place.column + column });
  }

  private on({ row, column }: CellPlace): CellsEdit['at'] {
    const { worksheet } = this.sheet.reading;
    return {
      kind: 'on-sheet',
      worksheet,
      row: this.place.row + row,
      column: this.place.column + column,
    };
  }

  private write(cell: CellPlace): void {
    this.put(
      cell,
      this.block[cell.row]?.[cell.column] ?? '',
      this.formats[cell.row]?.[cell.column] ?? 'General',
    );
  }

  private put(cell: CellPlace, content: Content, format?: string): void {
    this.edits.push({
      kind: 'cells',
      at: this.on(cell),
      from: {
        contents: [[this.at(cell)]],
        ...(format !== undefined && { formats: [[this.formatAt(cell)]] }),
      },
      to: { contents: [[content]], ...(format !== undefined && { formats: [[format]] }) },
    });
  }

  private leave(cell: CellPlace): void {
    const { row, column } = this.on(cell);
    this.left.push(cellAddress({ row, column }));
  }
}

/** A chart ends where it ended, above the line on its source: what its block takes more is taken from it. */
function withRows(next: DrawnRecord, { rows, categories }: DrawnRecord): DrawnRecord {
  if (rows === undefined) return next;
  return { ...next, rows: Math.max(rows - (next.categories.length - categories.length), 1) };
}

function isSameRecord(one: DrawnRecord, other: DrawnRecord): boolean {
  const inOrder = ({ id, name, look, headers, categories, rows, caption }: DrawnRecord): string =>
    JSON.stringify([id, name, look, headers, categories, rows, caption]);
  return inOrder(one) === inOrder(other);
}

/** In rows below a block: further than any chart of ours reaches. */
const FARTHEST_CAPTION = 120;

function holds(content: Content, digest: string | undefined): boolean {
  return typeof content === 'string' && digestOf(content) === digest;
}

function isLookUp(content: Content): boolean {
  return typeof content === 'object' && content.kind === 'typed' && content.text.includes('MATCH(');
}

/** What a text of a chart shall say: what is wanted where it still says what we wrote, else what the user has made of it. */
function said(now: string, was: string, wanted: string): string {
  return now === was ? wanted : now;
}
