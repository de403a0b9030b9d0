import type { Language } from '../../../core/language';
import type { Dataset, ReportData } from '../../../library/dataset';
import { documentsBeside } from '../../../library/document-set';
import type { BriefRow, BriefSection, BriefTable } from '../../brief/brief';
import { makeBrief } from '../../brief/make-brief';
import { LINE_WIDTH } from '../../brief/page-budget';
import { briefTexts } from '../../brief/words';
import type { SheetPlan } from '../../plan/sheet-plan';
import type { PageRow } from '../../plan/page-setting';
import { tablePlan, type RowCells } from '../../plan/table-plan';
import { textLines } from '../../plan/text-lines';
import { NO_INPUTS, type UserInputs } from '../../refresh/user-inputs';
import type { Table } from '../table';
import { briefTableTexts, type BriefTableHeaders } from './words';

export const ONE_PAGE_BRIEF: Table = {
  id: 'one-page-brief',
  group: 'analysis',
  title: (_, language) => briefTexts(language).title,
  hasCharts: true,
  beside: documentsBeside,
  build: onePageBrief,
};

/**
 * 一页纸: the one-page brief as one table, so that it is inserted, traced and kept fresh as any other. The header is that of its
 * first section; each other section begins with a row that is its own. A text stands in as many rows as it has lines, since
 * none of a table's cells can be as wide as the page. On a sheet of its own it is a page to print.
 */
export function onePageBrief(
  data: ReportData,
  dataset: Dataset,
  language: Language,
  inputs: UserInputs = NO_INPUTS,
): SheetPlan {
  const source = { data, dataset, language, inputs };
  const { heading, sections } = makeBrief(source);
  const rows = sections.flatMap((section, index) => [
    ...(index === 0 ? [] : headingRow(section)),
    ...rowsOf(section, language),
  ]);
  const plan = tablePlan(source, {
    id: 'one-page-brief',
    title: briefTexts(language).title,
    tableName: 'OnePageBrief',
    headers: headersOf(sections, language),
    columns: COLUMNS,
    rows,
    naming: ['item'],
    goneColumn: 'note',
  });
  return {
    ...plan,
    charts: sections.flatMap((section) => (section.kind === 'chart' ? [section.chart] : [])),
    page: {
      title: heading.title,
      subtitle: heading.source,
      rows: new Map(rows.flatMap(({ key, is }) => (is === undefined ? [] : [[key, is]]))),
    },
  };
}

interface Row extends RowCells<keyof BriefTableHeaders> {
  readonly is: PageRow | undefined;
}

function headersOf([first]: readonly BriefSection[], language: Language): BriefTableHeaders {
  const { headers } = briefTableTexts(language);
  return first?.kind === 'table' ? { ...headers, ...first.headers, item: first.title } : headers;
}

/** A section's title, and of a table what stands over its columns. */
function headingRow(section: BriefSection): readonly Row[] {
  if (section.kind === 'chart') return [];
  const own = section.kind === 'table' ? headerCells(section) : {};
  return [rowOf(`heading|${section.id}`, { item: { value: section.title }, ...own }, 'heading')];
}

function headerCells({ headers }: BriefTable): BriefRow['cells'] {
  return Object.fromEntries(Object.entries(headers).map(([id, value]) => [id, { value, format: '@' }]));
}

function rowsOf(section: BriefSection, language: Language): readonly Row[] {
  const width = LINE_WIDTH[language];
  switch (section.kind) {
    case 'chart':
      return [];
    case 'table':
      return [
        ...section.rows.map(({ key, cells }) => rowOf(key, cells)),
        ...lineRows(`${section.id}|below`, section.below, width),
        ...restRows(section, width),
      ];
    case 'list': {
      const items = section.items.flatMap(({ key, text, sources }) => lineRows(key, text, width, sources));
      return [
        ...(items.length === 0 ? lineRows(`${section.id}|none`, section.none, width) : items),
        ...restRows(section, width),
      ];
    }
    case 'note':
      return lineRows(section.id, section.text, width);
  }
}

function restRows(
  { id, rest }: Exclude<BriefSection, { readonly kind: 'chart' | 'note' }>,
  width: number,
): readonly Row[] {
  return rest ? lineRows(`${id}|rest`, rest.text, width) : [];
}

/** A text, line by line, each of which runs over the empty cells on its right. */
function lineRows(key: string, text: string, width: number, sources: readonly string[] = []): readonly Row[] {
  return textLines(text, width).map((line, index) =>
    rowOf(`${key}|${index + 1}`, { item: { value: line.trimEnd(), sources } }, 'line'),
  );
}

function rowOf(key: string, cells: BriefRow['cells'], is?: PageRow): Row {
  return {
    key,
    is,
    cells: {
      item: cells.item,
      value: cells.value,
      unit: cells.unit,
      beside: cells.beside,
      against: cells.against,
      further: cells.further,
      note: cells.note,
    },
  };
}

/** Together as wide as a line of text. */
const COLUMNS = [
  { id: 'item', format: '@', width: 30 },
  { id: 'value', format: '#,##0.0', width: 8 },
  { id: 'unit', format: '@', width: 13 },
  { id: 'beside', format: '0.0%', width: 16 },
  { id: 'against', format: '0.0%', width: 11 },
  { id: 'further', format: '#,##0.0', width: 15 },
  { id: 'note', format: '@', width: 45 },
] as const;
