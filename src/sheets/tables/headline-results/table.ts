import type { Language } from '../../../core/language';
import type { Dataset, ReportData } from '../../../library/dataset';
import type { HeadlineHeaders, TableTexts } from '../../../wording/table-texts';
import { tableTexts } from '../../../wording/tables';
import { KEY_COLUMN, type Column, type PlanRow, type SheetPlan } from '../../plan/sheet-plan';
import { growthCell, levelCell, planRow, tableUnit, type Cell } from '../../plan/cell';
import { wholeTable } from '../../plan/table-request';
import { levelsWithGrowth, nameOfLevel, type LevelWithGrowth } from '../../../core/reading/level-with-growth';
import { readingsBy } from '../../../core/reading/readings-by';
import { fittedColumns, type ColumnWidth } from '../../plan/fitted-width';
import { growthBasis } from './growth-basis';
import { HEADLINE_INDICATORS } from '../cells/headline-indicators';
import { impliedPriorYearCell } from '../cells/implied';
import { figureName } from '../cells/names';
import { reportYear } from '../../../core/reading/report-year';
import { sourceSentences } from '../cells/source-sentences';
import { unitCell } from '../cells/unit-cell';
import { areaName } from '../../../wording/reading-name';
import type { Table } from '../table';

export const HEADLINE_RESULTS: Table = {
  id: 'headline-results',
  group: 'analysis',
  title: (_, language) => tableTexts(language).headlineTitle,
  build: headlineResults,
};

/** 主要指标完成情况: what a report says of its year in the indicators that count, one row for each and its area. */
export function headlineResults(data: ReportData, dataset: Dataset, language: Language): SheetPlan {
  const texts = tableTexts(language);
  const year = reportYear(data.observations);
  const columns = COLUMNS.map((column) => ({ ...column, header: texts.headlineHeaders[column.id] }));
  const rows = resultsOf(data, year).map((figure) => resultRow(figure, data, columns, texts, language));
  return {
    request: wholeTable('headline-results', data.report.id, language),
    datasetVersion: dataset.version,
    title: texts.headlineTitle,
    tableName: 'HeadlineResults',
    columns: fittedColumns(columns, rows),
    rows,
    naming: ['indicator', 'coverage', 'year'],
    goneMark: { column: 'status', text: texts.gone },
  };
}

/** The headline figures of a report's year, whether final or estimated. */
export function resultsOf(data: ReportData, year: number | undefined): readonly LevelWithGrowth[] {
  if (year === undefined) return [];
  const results = readingsBy(data.observations, { period: String(year), stage: 'result' });
  return levelsWithGrowth(results).filter(({ indicator }) => HEADLINE_INDICATORS.has(indicator));
}

function resultRow(
  figure: LevelWithGrowth,
  data: ReportData,
  columns: readonly Column[],
  texts: TableTexts,
  language: Language,
): PlanRow {
  const { level, growth } = figure;
  const reads = [level, growth].filter((read) => read !== undefined);
  const [first] = reads;
  const sources = reads.map(({ id }) => id);
  const wording = [...new Set(reads.flatMap((read) => read.wording))];
  const key = nameOfLevel(figure, first?.period);
  return planRow(key, columns, {
    indicator: { value: figureName(figure, texts, language), sources },
    coverage: { value: areaName(data.report, figure.area, language), sources },
    year: { value: Number(first?.period), role: 'remark', sources },
    value: level && levelCell(level),
    unit: level && unitCell(tableUnit(level.unit), language, [level.id]),
    growth: growth && growthCell(growth),
    'growth-basis': growth && growthBasis(growth, level !== undefined, texts),
    status: first && { value: texts.status[first.status], sources },
    wording: { value: wording.join(texts.listSeparator), sources },
    'prior-year': level && growth && impliedPriorYearCell(level, growth),
    source: sourceSentences(data, reads),
    [KEY_COLUMN]: { value: key },
  } satisfies Record<keyof HeadlineHeaders, Cell | undefined>);
}

const COLUMNS = [
  { id: 'indicator', format: '@', width: 16, widest: 44 },
  { id: 'coverage', format: '@', width: 10, widest: 40 },
  { id: 'year', format: '0', width: 7 },
  { id: 'value', format: '#,##0.0', width: 10 },
  { id: 'unit', format: '@', width: 8, widest: 16 },
  { id: 'growth', format: '0.0%', width: 10 },
  { id: 'growth-basis', format: '@', width: 16, widest: 60 },
  { id: 'status', format: '@', width: 10, widest: 24 },
  { id: 'wording', format: '@', width: 10, widest: 24 },
  { id: 'prior-year', format: '#,##0.0', width: 14 },
  { id: 'source', format: '@', width: 60 },
  { id: KEY_COLUMN, format: '@', width: 3 },
] as const satisfies readonly (Omit<Column, 'header'> &
  ColumnWidth & { readonly id: keyof HeadlineHeaders })[];
