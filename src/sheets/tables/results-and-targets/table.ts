import { decimalPlaces, toNumber } from '../../../core/number/decimal';
import type { Language } from '../../../core/language';
import { numberFormat } from '../../../core/number/number-format';
import { pointsAsPrinted } from '../../../core/number/percentage-points';
import type { Observation } from '../../../core/reading/observation';
import type { Dataset, ReportData } from '../../../library/dataset';
import type { TableTexts, TargetHeaders } from '../../../wording/table-texts';
import { tableTexts } from '../../../wording/tables';
import { actualAgainstTarget } from '../../charts/actual-against-target';
import { growthAgainstTarget } from '../../charts/growth-against-target';
import { KEY_COLUMN, type Column, type PlanRow, type SheetPlan } from '../../plan/sheet-plan';
import { growthCell, levelCell, planRow, tableUnit, type Cell } from '../../plan/cell';
import { wholeTable } from '../../plan/table-request';
import { fittedColumns, type ColumnWidth } from '../../plan/fitted-width';
import { impliedTargetCell } from '../cells/implied';
import { figureName } from '../cells/names';
import { notes } from './notes';
import { pairsOf, pairKey, type Pair } from './pair';
import { yearBehind } from '../../../core/reading/report-year';
import { sourceSentences } from '../cells/source-sentences';
import { targetStrength } from '../cells/target-strength';
import { unitCell } from '../cells/unit-cell';
import { areaName } from '../../../wording/reading-name';
import type { Table } from '../table';

export const RESULTS_AND_TARGETS: Table = {
  id: 'results-and-targets',
  group: 'analysis',
  title: (data, language) => tableTexts(language).targetsTitle(yearBehind(data)),
  hasCharts: true,
  build: resultsAndTargets,
};

/**
 * 2021年完成与2022年预期目标: a year's results beside the targets for the next. A row stays when one side is empty,
 * and its note says so: the hole is the analysis.
 */
export function resultsAndTargets(data: ReportData, dataset: Dataset, language: Language): SheetPlan {
  const texts = tableTexts(language);
  const year = yearBehind(data);
  const headers = texts.targetHeaders(year);
  const columns = COLUMNS.map((column) => ({ ...column, header: headers[column.id] }));
  const pairs = pairsOf(data, year).map((pair) => ({
    pair,
    row: pairRow(pair, data, columns, texts, language),
  }));
  const rows = pairs.map(({ row }) => row);
  const charted = { data, language, year, pairs };
  return {
    request: wholeTable('results-and-targets', data.report.id, language),
    datasetVersion: dataset.version,
    title: texts.targetsTitle(year),
    tableName: 'ResultsAndTargets',
    columns: fittedColumns(columns, rows),
    rows,
    naming: ['indicator', 'coverage'],
    goneMark: { column: 'note', text: texts.gone },
    charts: [...growthAgainstTarget(charted), ...actualAgainstTarget(charted)],
  };
}

function pairRow(
  pair: Pair,
  data: ReportData,
  columns: readonly Column[],
  texts: TableTexts,
  language: Language,
): PlanRow {
  const { result, target, statement } = pair;
  const figure = result ?? target ?? pair.figure;
  const reads = [result?.level, result?.growth, target?.growth, target?.level, statement];
  const sources = reads.flatMap((read) => (read ? [read.id] : []));
  const measured = result?.level ?? target?.level;
  const key = pairKey(pair);
  return planRow(key, columns, {
    indicator: { value: figureName(figure, texts, language), sources },
    coverage: { value: areaName(data.report, figure.area, language), sources },
    unit: measured && unitCell(tableUnit(measured.unit), language, [measured.id]),
    actual: result?.level && levelCell(result.level),
    growth: result?.growth && growthCell(result.growth),
    'target-growth': target?.growth && growthCell(target.growth),
    'target-stated': target?.level && levelCell(target.level),
    'target-implied': result?.level && target?.growth && impliedTargetCell(result.level, target.growth),
    'target-shift': result?.growth && target?.growth && shiftCell(target.growth, result.growth),
    strength: targetStrength(pair, texts),
    note: notes(pair, data, texts, language),
    source: sourceSentences(data, reads),
    [KEY_COLUMN]: { value: key },
  } satisfies Record<keyof TargetHeaders, Cell | undefined>);
}

/** Target growth − actual growth in percentage points: a number with its unit in the header, never a percentage. */
function shiftCell(target: Observation, actual: Observation): Cell {
  const points = pointsAsPrinted(target.value, actual.value);
  return {
    value: toNumber(points),
    format: numberFormat('points', Math.max(decimalPlaces(points), 1)),
    role: 'derived',
    sources: [target.id, actual.id],
  };
}

const COLUMNS = [
  { id: 'indicator', format: '@', width: 16, widest: 44 },
  { id: 'coverage', format: '@', width: 10, widest: 40 },
  { id: 'unit', format: '@', width: 8, widest: 16 },
  { id: 'actual', format: '#,##0.0', width: 10 },
  { id: 'growth', format: '0.0%', width: 10 },
  { id: 'target-growth', format: '0.0%', width: 12 },
  { id: 'target-stated', format: '#,##0.0', width: 12 },
  { id: 'target-implied', format: '#,##0.0', width: 12 },
  { id: 'target-shift', format: '+0.0;-0.0;0.0', width: 18 },
  { id: 'strength', format: '@', width: 12, widest: 48 },
  { id: 'note', format: '@', width: 16, widest: 52 },
  { id: 'source', format: '@', width: 60 },
  { id: KEY_COLUMN, format: '@', width: 3 },
] as const satisfies readonly (Omit<Column, 'header'> & ColumnWidth & { readonly id: keyof TargetHeaders })[];
