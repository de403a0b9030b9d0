import type { Change, ChangeKind } from '../../sheets/refresh/change';
import type { TableRefresh } from '../../sheets/refresh/refresh';
import type { CellValue } from '../../sheets/plan/plan-cell';
import { rowOf } from '../../sheets/plan/row-of';
import { valueAt, type SheetPlan } from '../../sheets/plan/sheet-plan';
import { layoutOf, type TableLayout } from '../../sheets/registry/table-layout';
import { cellAt } from '../../sheets/registry/table-reading';
import type { ChangeTexts } from './change-words';
import { shownValue } from '../controls/shown-value';

/** Changes of one kind, in words. */
export interface ChangeGroup {
  readonly kind: ChangeKind;
  readonly lines: readonly ChangeLine[];
}

/** One change as a person reads it. */
export interface ChangeLine {
  /** Unique among the changes of its table. */
  readonly id: string;
  readonly change: Change;
  /** The row in words: indicator, coverage, year; the column alone where no row is meant. */
  readonly row?: string;
  readonly column?: string;
  readonly before?: string;
  readonly after?: string;
  readonly note?: string;
}

/** What a refresh would do to one table, grouped by kind: first what consent writes, then what is only told. */
export function changeGroups(refresh: TableRefresh, texts: ChangeTexts): readonly ChangeGroup[] {
  const nameOf = rowNames(refresh);
  return ORDER.map((kind) => ({
    kind,
    lines: refresh.changes
      .filter((change) => change.kind === kind)
      .map((change) => ({ ...inWords(change, refresh, texts, nameOf), change })),
  })).filter(({ lines }) => lines.length > 0);
}

const ORDER = [
  'edited',
  'changed',
  'unit-held',
  'column-added',
  'column-dropped',
  'column-left',
  'header-retold',
  'retold',
  'added',
  'gone',
  'key-lost',
  'chart-changed',
  'kept',
  'filled',
  'removed',
  'key-duplicated',
  'column-unsure',
  'column-missing',
  'column-renamed',
  'chart-left',
] as const satisfies readonly ChangeKind[];

type Worded = Omit<ChangeLine, 'change'>;

type RowNames = (key: string) => string;

function inWords(change: Change, refresh: TableRefresh, texts: ChangeTexts, nameOf: RowNames): Worded {
  const { plan } = refresh;
  switch (change.kind) {
    case 'changed':
    case 'retold':
    case 'unit-held':
    case 'edited':
    case 'kept': {
      const { key, column, from, to } = change;
      // In another unit the same number has other digits: each is shown as its own cell shows it.
      const told = change.kind === 'retold' ? plan.retells : undefined;
      const before = worded(from, formatOf(told ?? plan, key, column), texts, told ? undefined : to);
      return {
        ...cell(change, plan, nameOf),
        before: 'formula' in change ? texts.formulaGiving(change.formula, before) : before,
        after: worded(to, formatOf(plan, key, column), texts, told ? undefined : from),
      };
    }
    case 'filled':
      return {
        ...cell(change, refresh.plan, nameOf),
        note: worded(change.value, formatOf(plan, change.key, change.column), texts),
      };
    case 'added':
    case 'removed':
      return { id: `${change.kind} ${change.key}`, row: nameOf(change.key) };
    case 'gone':
      return {
        id: `${change.kind} ${change.key}`,
        row: nameOf(change.key),
        ...(change.remark !== undefined && { note: texts.markLeft(String(change.remark)) }),
      };
    case 'key-duplicated':
      return {
        id: `${change.kind} ${change.key}`,
        row: nameOf(change.key),
        note: texts.repeated(change.rows),
      };
    case 'column-missing':
    case 'column-added':
    case 'column-dropped':
    case 'column-left':
      return { id: `${change.kind} ${change.column}`, column: header(plan, change.column) };
    case 'key-lost':
      return { id: `${change.kind} ${change.key}`, row: nameOf(change.key) };
    case 'chart-changed':
    case 'chart-left':
      return {
        id: `${change.kind} ${change.chart}`,
        row: change.title,
        ...('left' in change &&
          change.left.length > 0 && { note: texts.chartLeft([...new Set(change.left)]) }),
      };
    case 'column-unsure':
      return {
        id: `${change.kind} ${change.column}`,
        column: header(plan, change.column),
        note: texts.perhaps(change.header),
      };
    case 'header-retold':
      return { id: `${change.kind} ${change.column}`, before: change.from, after: change.to };
    case 'column-renamed':
      return {
        id: `${change.kind} ${change.column}`,
        column: header(plan, change.column),
        note: texts.renamedTo(change.header),
      };
  }
}

function cell(
  change: { kind: string; key: string; column: string },
  plan: SheetPlan,
  nameOf: RowNames,
): Worded {
  return {
    id: `${change.kind} ${change.key} ${change.column}`,
    row: nameOf(change.key),
    column: header(plan, change.column),
  };
}

function worded(value: CellValue, format: string, texts: ChangeTexts, beside?: CellValue): string {
  return value === '' ? texts.emptyCell : shownValue(value, format, beside);
}

function header(plan: SheetPlan, column: string): string {
  const columns = [...plan.columns, ...(plan.retells?.columns ?? [])];
  return columns.find(({ id }) => id === column)?.header ?? column;
}

function formatOf(plan: SheetPlan, key: string, column: string): string {
  const own = rowOf(plan, key)?.cells[column]?.format;
  return own ?? plan.columns.find(({ id }) => id === column)?.format ?? 'General';
}

/** From the dataset's row, else from the table itself (a row that the dataset no longer has), else the key. */
function rowNames({ plan, record, reading }: TableRefresh): RowNames {
  const { naming } = plan;
  let layout: TableLayout | undefined;
  return (key) => {
    const planned = rowOf(plan, key);
    if (planned) return joined(naming.map((id) => valueAt(planned, id)));

    layout ??= layoutOf(plan, record, reading);
    const { rows, columns } = layout;
    const row = rows.get(key)?.[0];
    if (row === undefined) return key;
    const positions = naming.map((id) => columns.get(id));
    return joined(positions.map((at) => (at === undefined ? undefined : cellAt(reading, row, at)))) || key;
  };
}

function joined(cells: readonly (CellValue | undefined)[]): string {
  return cells.filter((value) => value !== undefined && value !== '').join(' · ');
}
