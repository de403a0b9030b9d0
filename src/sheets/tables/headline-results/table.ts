import type { Language } from '../../../core/language';
import type { Dataset, ReportData } from '../../../library/dataset';
import { documentsBeside } from '../../../library/document-set';
import { tableTexts } from '../../../wording/tables';
import type { RowFormula } from '../../plan/plan-cell';
import type { SheetPlan } from '../../plan/sheet-plan';
import { tablePlan, type RowCells, type TableSource } from '../../plan/table-plan';
import { growthCell, levelCell } from '../../plan/cell';
import { levelsWithGrowth, nameOfLevel, type LevelWithGrowth } from '../../../core/reading/level-with-growth';
import { readingsBy } from '../../../core/reading/readings-by';
import { growthBasis } from './growth-basis';
import { HEADLINE_INDICATORS } from '../cells/headline-indicators';
import { derivedCell, intervalCell } from '../cells/derived-cell';
import { impliedPriorYear } from '../cells/implied';
import { figureName } from '../cells/names';
import { reportYear } from '../../../core/reading/report-year';
import { sourceSentences } from '../cells/source-sentences';
import { unitOfFigures } from '../cells/unit-cell';
import { areaName } from '../../../wording/area-name';
import type { Table } from '../table';
import { headlineTexts, type HeadlineHeaders } from './words';

export const HEADLINE_RESULTS: Table = {
  id: 'headline-results',
  group: 'analysis',
  title: (_, language) => headlineTexts(language).title,
  beside: documentsBeside,
  build: headlineResults,
};

/** 主要指标完成情况: what a report says of its year in the indicators that count, one row for each and its area. */
export function headlineResults(data: ReportData, dataset: Dataset, language: Language): SheetPlan {
  const { title, headers } = headlineTexts(language);
  const source = { data, dataset, language };
  return tablePlan(source, {
    id: 'headline-results',
    title,
    tableName: 'HeadlineResults',
    headers,
    columns: COLUMNS,
    rows: resultsOf(data, reportYear(data.observations)).map((figure) => rowCells(figure, source)),
    naming: ['indicator', 'coverage', 'year'],
    goneColumn: 'status',
  });
}

/** The headline figures of a report's year, whether final or estimated. */
export function resultsOf(data: ReportData, year: number | undefined): readonly LevelWithGrowth[] {
  if (year === undefined) return [];
  const results = readingsBy(data.observations, { period: String(year), stage: 'result' });
  return levelsWithGrowth(results).filter(({ indicator }) => HEADLINE_INDICATORS.has(indicator));
}

function rowCells(figure: LevelWithGrowth, { data, language }: TableSource): RowCells<keyof HeadlineHeaders> {
  const tables = tableTexts(language);
  const { level, growth } = figure;
  const reads = [level, growth].filter((read) => read !== undefined);
  const [first] = reads;
  const sources = reads.map(({ id }) => id);
  const wording = [...new Set(reads.flatMap((read) => read.wording))];
  const base = level && growth && impliedPriorYear(level, growth);
  return {
    key: nameOfLevel(figure, first?.period),
    cells: {
      indicator: { value: figureName(data, figure, language), sources },
      coverage: { value: areaName(data.report, figure.area, language), sources },
      year: { value: Number(first?.period), role: 'remark', sources },
      value: level && levelCell(level),
      unit: level && unitOfFigures(data.report, [level], language),
      growth: growth && growthCell(growth),
      'growth-basis': growth && growthBasis(growth, level !== undefined, language),
      status: first && { value: headlineTexts(language).status[first.status], sources },
      wording: { value: wording.join(tables.listSeparator), sources },
      'prior-year': base && derivedCell({ ...base, native: PRIOR_YEAR }),
      'prior-year-interval': base && intervalCell(base, language),
      source: sourceSentences(data, reads),
    },
  };
}

const PRIOR_YEAR: RowFormula = ['=', { column: 'value' }, '/(1+', { column: 'growth' }, ')'];

const COLUMNS = [
  { id: 'indicator', format: '@', width: 16, widest: 36 },
  { id: 'coverage', format: '@', width: 10, widest: 24 },
  { id: 'year', format: '0', width: 7 },
  { id: 'value', format: '#,##0.0', width: 10 },
  { id: 'unit', format: '@', width: 8, widest: 20 },
  { id: 'growth', format: '0.0%', width: 10 },
  { id: 'growth-basis', format: '@', width: 16, widest: 30 },
  { id: 'status', format: '@', width: 10, widest: 24 },
  { id: 'wording', format: '@', width: 10, widest: 24 },
  { id: 'prior-year', format: '#,##0.0', width: 14 },
  { id: 'prior-year-interval', format: '@', width: 18, widest: 40 },
  { id: 'source', format: '@', width: 44, isDetail: true },
] as const;
