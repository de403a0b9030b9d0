import { decimalPlaces, toNumber } from '../../../core/number/decimal';
import type { Language } from '../../../core/language';
import { numberFormat } from '../../../core/number/number-format';
import { pointsAsPrinted } from '../../../core/number/percentage-points';
import type { Observation } from '../../../core/reading/observation';
import type { Dataset, ReportData } from '../../../library/dataset';
import { documentsBeside } from '../../../library/document-set';
import { actualAgainstTarget } from '../../charts/actual-against-target';
import { growthAgainstTarget } from '../../charts/growth-against-target';
import type { RowFormula } from '../../plan/plan-cell';
import type { SheetPlan } from '../../plan/sheet-plan';
import { tablePlan, type RowCells, type TableSource } from '../../plan/table-plan';
import { growthCell, levelCell, type Cell } from '../../plan/cell';
import { derivedCell } from '../cells/derived-cell';
import { impliedTarget } from '../cells/implied';
import { figureName } from '../cells/names';
import { notes } from './notes';
import { pairsOf, pairKey, type Pair } from './pair';
import { yearBehind } from '../../../core/reading/report-year';
import { sourceSentences } from '../cells/source-sentences';
import { unitOfFigures } from '../cells/unit-cell';
import { areaName } from '../../../wording/area-name';
import type { Table } from '../table';
import { targetStrength } from './target-strength';
import { targetsTexts, type TargetHeaders } from './words';

export const RESULTS_AND_TARGETS: Table = {
  id: 'results-and-targets',
  group: 'analysis',
  title: (data, language) => targetsTexts(language).title(yearBehind(data)),
  hasCharts: true,
  beside: documentsBeside,
  build: resultsAndTargets,
};

/**
 * 2021年完成与2022年预期目标: a year's results beside the targets for the next. A row stays when one side is empty,
 * and its note says so: the hole is the analysis.
 */
export function resultsAndTargets(data: ReportData, dataset: Dataset, language: Language): SheetPlan {
  const { title, headers } = targetsTexts(language);
  const year = yearBehind(data);
  const source = { data, dataset, language };
  const pairs = pairsOf(data, year);
  const plan = tablePlan(source, {
    id: 'results-and-targets',
    title: title(year),
    tableName: 'ResultsAndTargets',
    headers: headers(year),
    columns: COLUMNS,
    rows: pairs.map((pair) => rowCells(pair, source)),
    naming: ['indicator', 'coverage'],
    goneColumn: 'note',
  });
  const charted = plan.rows.flatMap((row, index) => {
    const pair = pairs[index];
    return pair ? [{ pair, row }] : [];
  });
  const drawn = { data, language, year, pairs: charted };
  return { ...plan, charts: [...growthAgainstTarget(drawn), ...actualAgainstTarget(drawn)] };
}

function rowCells(pair: Pair, { data, language }: TableSource): RowCells<keyof TargetHeaders> {
  const { result, target, statement } = pair;
  const figure = result ?? target ?? pair.figure;
  const reads = [result?.level, result?.growth, target?.growth, target?.level, statement];
  const sources = reads.flatMap((read) => (read ? [read.id] : []));
  const [measured, ...more] = [result?.level, target?.level].filter((level) => level !== undefined);
  return {
    key: pairKey(pair),
    cells: {
      indicator: { value: figureName(data, figure, language), sources },
      coverage: { value: areaName(data.report, figure.area, language), sources },
      unit: measured && unitOfFigures(data.report, [measured, ...more], language),
      actual: result?.level && levelCell(result.level),
      growth: result?.growth && growthCell(result.growth),
      'target-growth': target?.growth && growthCell(target.growth),
      'target-stated': target?.level && levelCell(target.level),
      'target-implied':
        result?.level &&
        target?.growth &&
        derivedCell({ ...impliedTarget(result.level, target.growth), native: IMPLIED }),
      'target-shift': result?.growth && target?.growth && shiftCell(target.growth, result.growth),
      strength: targetStrength(pair, language),
      note: notes(pair, data, language),
      source: sourceSentences(data, reads),
    },
  };
}

/** Target growth − actual growth in percentage points: a number with its unit in the header, never a percentage. */
function shiftCell(target: Observation, actual: Observation): Cell {
  const points = pointsAsPrinted(target.value, actual.value);
  return {
    value: toNumber(points),
    format: numberFormat('points', Math.max(decimalPlaces(points), 1)),
    role: 'derived',
    sources: [target.id, actual.id],
    native: SHIFT,
  };
}

const IMPLIED: RowFormula = ['=', { column: 'actual' }, '*(1+', { column: 'target-growth' }, ')'];
/** As percentage points. */
const SHIFT: RowFormula = ['=(', { column: 'target-growth' }, '-', { column: 'growth' }, ')*100'];

const COLUMNS = [
  { id: 'indicator', format: '@', width: 16, widest: 36 },
  { id: 'coverage', format: '@', width: 10, widest: 24 },
  { id: 'unit', format: '@', width: 8, widest: 20 },
  { id: 'actual', format: '#,##0.0', width: 10 },
  { id: 'growth', format: '0.0%', width: 10 },
  { id: 'target-growth', format: '0.0%', width: 12 },
  { id: 'target-stated', format: '#,##0.0', width: 12 },
  { id: 'target-implied', format: '#,##0.0', width: 12 },
  { id: 'target-shift', format: '+0.0;-0.0;0.0', width: 18 },
  { id: 'strength', format: '@', width: 12, widest: 26 },
  { id: 'note', format: '@', width: 16, widest: 36 },
  { id: 'source', format: '@', width: 44, isDetail: true },
] as const;
