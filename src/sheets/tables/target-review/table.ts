import { decimalPlaces, toNumber } from '../../../core/number/decimal';
import type { Language } from '../../../core/language';
import { numberFormat } from '../../../core/number/number-format';
import { pointsAsPrinted } from '../../../core/number/percentage-points';
import { nameOfLevel } from '../../../core/reading/level-with-growth';
import type { Observation } from '../../../core/reading/observation';
import { yearBehind } from '../../../core/reading/report-year';
import { targetReview, type ReviewedTarget } from '../../../core/target-review/target-review';
import type { Dataset, ReportData } from '../../../library/dataset';
import { documentsBeside } from '../../../library/document-set';
import { areaName } from '../../../wording/area-name';
import { growthCell, levelInRow, tableUnit, type Cell } from '../../plan/cell';
import type { RowFormula } from '../../plan/plan-cell';
import type { SheetPlan } from '../../plan/sheet-plan';
import { tablePlan, type RowCells, type TableSource } from '../../plan/table-plan';
import { derivedCell } from '../cells/derived-cell';
import { TARGET_INDICATORS } from '../cells/headline-indicators';
import { figureName } from '../cells/names';
import { sourceSentences } from '../cells/source-sentences';
import { unitOfFigures } from '../cells/unit-cell';
import type { Table } from '../table';
import { reviewNote } from './note';
import { reviewTexts, type ReviewHeaders } from './words';

export const TARGET_REVIEW: Table = {
  id: 'target-review',
  group: 'analysis',
  title: (data, language) => reviewTexts(language).title(yearBehind(data)),
  beside: documentsBeside,
  build: targetReviewTable,
};

/**
 * 目标完成情况: what the report before set for a year, beside what this one tells of it: the lead in growth, the rate of
 * attainment and a conclusion, or why the two cannot be compared; both sentences. Main targets have a row whether or not
 * anything came of them, others where something did.
 */
export function targetReviewTable(data: ReportData, dataset: Dataset, language: Language): SheetPlan {
  const { title, headers } = reviewTexts(language);
  const year = yearBehind(data);
  const source = { data, dataset, language };
  const reviews = reviewsOf(data, year);
  return tablePlan(source, {
    id: 'target-review',
    title: title(year),
    tableName: 'TargetReview',
    headers: headers(year),
    columns: COLUMNS,
    rows:
      reviews.length === 0
        ? [nothingToReview(data, year, language)]
        : reviews.map((reviewed) => rowCells(reviewed, year, source)),
    naming: ['indicator', 'coverage'],
    goneColumn: 'note',
  });
}

function reviewsOf({ observations, earlier }: ReportData, year: number): readonly ReviewedTarget[] {
  if (earlier === undefined) return [];
  return targetReview({ earlier: earlier.observations, later: observations, year }).filter(
    ({ target, conclusion }) => TARGET_INDICATORS.has(target.indicator) || conclusion.kind !== 'not-reported',
  );
}

function rowCells(
  reviewed: ReviewedTarget,
  year: number,
  { data, language }: TableSource,
): RowCells<keyof ReviewHeaders> {
  const { target, actual, last, lead, attainment } = reviewed;
  const set = [target.growth, target.level].filter((read) => read !== undefined);
  const came = [actual.growth, actual.level].filter((read) => read !== undefined);
  const sources = [...set, ...came].map(({ id }) => id);
  const [measured, ...more] = [target.level, actual.level, last].filter((read) => read !== undefined);
  const levelCell = (level: Observation): Cell => levelInRow(level, tableUnit(measured ?? level));
  return {
    key: nameOfLevel(target, String(year)),
    cells: {
      indicator: { value: figureName(data, target, language), sources },
      coverage: { value: areaName(data.report, target.area, language), sources },
      unit: measured && unitOfFigures(data.report, [measured, ...more], language),
      last: last && levelCell(last),
      'target-growth': target.growth && growthCell(target.growth),
      'target-level': target.level && levelCell(target.level),
      actual: actual.level && levelCell(actual.level),
      growth: actual.growth && growthCell(actual.growth),
      lead: lead && target.growth && actual.growth && leadCell(actual.growth, target.growth),
      attainment:
        attainment &&
        derivedCell({
          estimate: attainment,
          notation: 'percentage',
          sources: [target.level, actual.level].flatMap((read) => (read ? [read.id] : [])),
          native: ATTAINMENT,
        }),
      conclusion: { value: conclusionText(reviewed, language), sources },
      note: reviewNote(reviewed, data, language),
      'target-source': sourceSentences(data, set),
      source: sourceSentences(data, came),
    },
  };
}

/** Actual less target growth in percentage points: a number with its unit in the header. */
function leadCell(actual: Observation, target: Observation): Cell {
  const points = pointsAsPrinted(actual.value, target.value);
  return {
    value: toNumber(points),
    format: numberFormat('points', Math.max(decimalPlaces(points), 1)),
    role: 'derived',
    sources: [actual.id, target.id],
    native: LEAD,
  };
}

function conclusionText({ conclusion }: ReviewedTarget, language: Language): string {
  const texts = reviewTexts(language);
  return conclusion.kind === 'not-comparable'
    ? texts.notComparable(texts.why[conclusion.why])
    : texts.conclusion[conclusion.kind];
}

/** A table needs a row; this one says what would fill it. */
function nothingToReview(
  { earlier }: ReportData,
  year: number,
  language: Language,
): RowCells<keyof ReviewHeaders> {
  const { noEarlier, nothingSet } = reviewTexts(language);
  const { indicator, note } = earlier === undefined ? noEarlier : nothingSet;
  return {
    key: NOTHING,
    cells: { ...EMPTY, indicator: { value: indicator }, note: { value: note(year) } },
  };
}

const NOTHING = 'nothing';

const EMPTY = {
  coverage: undefined,
  unit: undefined,
  last: undefined,
  'target-growth': undefined,
  'target-level': undefined,
  actual: undefined,
  growth: undefined,
  lead: undefined,
  attainment: undefined,
  conclusion: undefined,
  'target-source': undefined,
  source: undefined,
} as const;

/** As percentage points. */
const LEAD: RowFormula = ['=(', { column: 'growth' }, '-', { column: 'target-growth' }, ')*100'];
const ATTAINMENT: RowFormula = ['=', { column: 'actual' }, '/', { column: 'target-level' }];

const COLUMNS = [
  { id: 'indicator', format: '@', width: 16, widest: 36 },
  { id: 'coverage', format: '@', width: 10, widest: 24 },
  { id: 'unit', format: '@', width: 8, widest: 20 },
  { id: 'last', format: '#,##0.0', width: 10 },
  { id: 'target-growth', format: '0.0%', width: 12 },
  { id: 'target-level', format: '#,##0.0', width: 12 },
  { id: 'actual', format: '#,##0.0', width: 10 },
  { id: 'growth', format: '0.0%', width: 10 },
  { id: 'lead', format: '+0.0;-0.0;0.0', width: 16 },
  { id: 'attainment', format: '0.0%', width: 10 },
  { id: 'conclusion', format: '@', width: 12, widest: 36 },
  { id: 'note', format: '@', width: 16, widest: 36 },
  { id: 'target-source', format: '@', width: 44, isDetail: true },
  { id: 'source', format: '@', width: 44, isDetail: true },
] as const;
