import type { Language } from '../../core/language';
import type { Dataset, ReportData } from '../../library/dataset';
import { tableTexts } from '../../wording/tables';
import { rowMark } from './row-mark';
import { sourceLine } from './source-line';
import { KEY_COLUMN, type Column, type PlanRow, type SheetPlan } from './sheet-plan';
import { planRow, type Cell } from './cell';
import { REVIEW_COLUMN, reviewCells } from './review-column';
import { fittedColumns, type ColumnWidth } from './fitted-width';
import { wholeTable, type PlanId } from './table-request';

/** What a table is made from: one report, with those told of beside it, out of a dataset, told in a language. */
export interface TableSource {
  readonly data: ReportData;
  readonly dataset: Dataset;
  readonly language: Language;
}

/** A row before its cells are put under their columns; a column without a cell is left empty. */
export interface RowCells<Id extends string> {
  /** Unique and stable over dataset versions. */
  readonly key: string;
  readonly cells: Readonly<Record<Exclude<Id, typeof KEY_COLUMN>, Cell | undefined>>;
}

/** What is particular to one table. */
export interface TableContent<Id extends string> {
  readonly id: PlanId;
  readonly title: string;
  readonly tableName: string;
  /** The key's column is added. */
  readonly columns: readonly PlannedColumn<Exclude<Id, typeof KEY_COLUMN>>[];
  readonly headers: Readonly<Record<Id, string>>;
  /** Of columns whose header says that amounts are as printed: what it says of others. */
  readonly convertedHeaders?: Readonly<Partial<Record<Id, string>>>;
  readonly rows: readonly RowCells<Id>[];
  /** The columns that together name a row to a person, what it is about first. */
  readonly naming: readonly [
    NoInfer<Exclude<Id, typeof KEY_COLUMN>>,
    ...NoInfer<Exclude<Id, typeof KEY_COLUMN>>[],
  ];
  /** Where a refresh says that the dataset no longer has a row. */
  readonly goneColumn: NoInfer<Exclude<Id, typeof KEY_COLUMN>>;
  /** Of a table that tells of no report. */
  readonly isOfNoReport?: true;
}

export type PlannedColumn<Id extends string> = Omit<Column, 'header' | 'id'> &
  ColumnWidth & { readonly id: Id };

/**
 * The plan of a table over a report, from its columns and rows: headers, widths, whether what a program read was reviewed, and
 * the key last.
 */
export function tablePlan<Id extends string>(
  { data, dataset, language }: TableSource,
  content: TableContent<Id>,
): SheetPlan {
  const { id, title, tableName, headers, naming, goneColumn } = content;
  const reviews = reviewCells(
    content.rows.map(({ cells }) => Object.values<Cell | undefined>(cells)),
    data,
    language,
  );
  const isReviewed = reviews.some((cell) => cell !== undefined);
  const named: Readonly<Record<string, string>> = {
    ...headers,
    [REVIEW_COLUMN.id]: tableTexts(language).reviewed,
  };
  const converted: Readonly<Partial<Record<string, string>>> = content.convertedHeaders ?? {};
  const columns = [...content.columns, ...(isReviewed ? [REVIEW_COLUMN] : []), KEY].map((column) => ({
    ...column,
    header: named[column.id] ?? column.id,
    ...(converted[column.id] !== undefined && { headerConverted: converted[column.id] }),
  }));
  const rows: readonly PlanRow[] = content.rows.map(({ key, cells }, at) =>
    planRow(key, columns, {
      ...cells,
      [REVIEW_COLUMN.id]: reviews[at],
      [KEY_COLUMN]: { value: rowMark(key) },
    }),
  );
  return {
    request: wholeTable(
      id,
      data.report.id,
      language,
      data.beside?.map(({ report }) => report.id),
    ),
    datasetVersion: dataset.version,
    title,
    tableName,
    columns: fittedColumns(columns, rows),
    rows,
    naming,
    ...(content.isOfNoReport !== true && { source: sourceLine(data, language) }),
    goneMark: { column: goneColumn, text: tableTexts(language).gone },
  };
}

const KEY = { id: KEY_COLUMN, format: '@', width: 3 } as const;
