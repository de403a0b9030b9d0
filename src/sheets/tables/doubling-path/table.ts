import { indicatorById } from '../../../core/catalogue/catalogue';
import { isMissing } from '../../../core/missing';
import type { Language } from '../../../core/language';
import type { Observation } from '../../../core/reading/observation';
import { ratioBound } from '../../../core/reading/ratio-bound';
import { requiredGrowthBetween } from '../../../core/formulas/required-growth';
import { quotient } from '../../../core/number/estimate';
import { shownNumber } from '../../../core/number/shown-number';
import type { Dataset, ReportData } from '../../../library/dataset';
import { figureText } from '../../../library/text/quote';
import { doublingTexts, type DoublingHeaders, type DoublingTexts } from './words';
import { tableTexts } from '../../../wording/tables';
import { pathToGoal } from '../../charts/path-to-goal';
import type { RowFormula } from '../../plan/plan-cell';
import type { SheetPlan } from '../../plan/sheet-plan';
import { levelCell, type Cell } from '../../plan/cell';
import { doublingRows, doublingYear, type DoublingRow } from './rows';
import { derivedCell, derivedInterval, levelEstimate, type Derived } from '../cells/derived-cell';
import { targetFirmness } from '../cells/firmness';
import { itemName } from '../cells/item-name';
import { whyEmpty } from '../cells/why-empty';
import { yearBehind } from '../../../core/reading/report-year';
import { sourceSentences } from '../cells/source-sentences';
import { unitOfFigures } from '../cells/unit-cell';
import { tablePlan, type RowCells, type TableSource } from '../../plan/table-plan';
import { areaName } from '../../../wording/area-name';
import type { Table } from '../table';

export const DOUBLING_PATH: Table = {
  id: 'doubling-path',
  group: 'analysis',
  title: (_, language) => doublingTexts(language).title,
  hasCharts: true,
  build: doublingPath,
};

/**
 * 倍增目标路径: what a report wants to double, from the last result over the next target to the goal, with the yearly
 * growth that it takes. Levels of another concept are never put in a hole; the note tells of them.
 */
export function doublingPath(data: ReportData, dataset: Dataset, language: Language): SheetPlan {
  const texts = doublingTexts(language);
  const year = yearBehind(data);
  const goalYear = doublingYear(data) ?? nextFiveYearPlan(year);
  const source = { data, dataset, language };
  const paths = doublingRows(data, year, goalYear);
  const plan = tablePlan(source, {
    id: 'doubling-path',
    title: texts.title,
    tableName: 'DoublingPath',
    headers: texts.headers(year, goalYear),
    columns: COLUMNS,
    rows: paths.map((row) => rowCells(row, { ...source, year, goalYear, texts })),
    naming: ['indicator', 'coverage'],
    goneColumn: 'note',
  });
  const charted = plan.rows.flatMap((row, index) => {
    const path = paths[index];
    return path ? [{ path, row }] : [];
  });
  return {
    ...plan,
    charts: pathToGoal({ data, language, year, goalYear, paths: charted }),
  };
}

interface Context extends TableSource {
  readonly year: number;
  readonly goalYear: number;
  readonly texts: DoublingTexts;
}

/** Five-year plans end in years that five divides: 2025, 2030. */
function nextFiveYearPlan(year: number): number {
  return Math.ceil((year + 1) / 5) * 5;
}

function rowCells(row: DoublingRow, context: Context): RowCells<keyof DoublingHeaders> {
  const { data, language, year, goalYear, texts } = context;
  const { doubling, base, target, goal, neighbours } = row;
  const tables = tableTexts(language);
  const [first, ...others] = [goal, target, base].filter((level) => level !== undefined);
  const reads = [base, target, goal, doubling];
  const sources = reads.flatMap((read) => (read ? [read.id] : []));
  const { multiple, fromBase, fromTarget } = derivedOf(row, context);
  return {
    key: `${row.indicator}|${doubling.area}|${year}-${goalYear}`,
    cells: {
      indicator: { value: itemName(data, first ?? doubling, language), sources },
      coverage: { value: areaName(data.report, doubling.area, language), sources },
      unit: first && unitOfFigures(data.report, [first, ...others], language),
      base: base && levelCell(base),
      target: target && levelCell(target),
      'target-firmness': target && { value: targetFirmness(target, tables), sources: [target.id] },
      goal: goal && levelCell(goal),
      'goal-firmness': goal && { value: targetFirmness(goal, tables), sources: [goal.id] },
      multiple: multiple && derivedCell({ ...multiple, native: MULTIPLE }),
      'growth-from-base':
        fromBase && derivedCell({ ...fromBase, native: growthOver('base', goalYear - year) }),
      'growth-from-target':
        fromTarget && derivedCell({ ...fromTarget, native: growthOver('target', goalYear - year - 1) }),
      'derived-bound': derivedBound(row, context),
      'base-year':
        'words' in doubling ? { value: texts.baseYearNotStated, sources: [doubling.id] } : undefined,
      note: note(row, context),
      source: sourceSentences(data, [base, target, goal, doubling, ...neighbours]),
    },
  };
}

/** What the levels of a row give. */
function derivedOf({ base, target, goal }: DoublingRow, { year, goalYear }: Context) {
  return {
    multiple: base && goal && multipleOf(base, goal),
    fromBase: base && goal && growthNeeded(base, goal, goalYear - year),
    fromTarget: target && goal && growthNeeded(target, goal, goalYear - year - 1),
  };
}

/** How many times the base the goal is. */
function multipleOf(base: Observation, goal: Observation): Derived | undefined {
  if (base.unit !== goal.unit) return undefined;
  const estimate = quotient(levelEstimate(goal), levelEstimate(base));
  return isMissing(estimate) ? undefined : { estimate, notation: 'bare', sources: [goal.id, base.id] };
}

/** The yearly growth that leads from a level to the goal, as a fraction. */
function growthNeeded(from: Observation, goal: Observation, years: number): Derived | undefined {
  if (from.unit !== goal.unit) return undefined;
  const estimate = requiredGrowthBetween(levelEstimate(from), levelEstimate(goal), years);
  return isMissing(estimate) ? undefined : { estimate, notation: 'percentage', sources: [goal.id, from.id] };
}

const MULTIPLE: RowFormula = ['=', { column: 'goal' }, '/', { column: 'base' }];

/** The yearly growth from a column's level to the goal's. */
function growthOver(column: 'base' | 'target', years: number): RowFormula {
  return ['=(', { column: 'goal' }, '/', { column }, `)^(1/${years})-1`];
}

function derivedBound({ base, target, goal }: DoublingRow, { texts, year, language }: Context): Cell {
  const parts = [
    base && goal && texts.derived(texts.multiple, ratioBound(goal.bound, base.bound)),
    base && goal && texts.derived(texts.growthFrom(year), ratioBound(goal.bound, base.bound)),
    target && goal && texts.derived(texts.growthFrom(year + 1), ratioBound(goal.bound, target.bound)),
  ].filter((part) => part !== undefined && part !== '');
  const sources = [base, target, goal].flatMap((read) => (read ? [read.id] : []));
  return { value: parts.join(tableTexts(language).noteSeparator), sources };
}

/** Which levels are absent, whether the goal doubles at all, and which figures were not taken and why. */
function note(row: DoublingRow, context: Context): Cell {
  const { base, target, goal, sides } = row;
  const { data, language, year, goalYear, texts } = context;
  const empty = [
    ...(base ? [] : [sides.base]),
    ...(target ? [] : [sides.target]),
    ...(goal ? [] : [sides.goal]),
  ];
  const neighbours = row.neighbours.filter((neighbour) => empty.every(({ by }) => by !== neighbour));
  const { multiple, fromBase, fromTarget } = derivedOf(row, context);
  const areExact = goal?.bound === 'exact' && base?.bound === 'exact';
  const parts = [
    ...(base ? [] : [texts.noBase(year, whyEmpty(sides.base, context))]),
    ...(target ? [] : [texts.noTarget(year + 1, whyEmpty(sides.target, context))]),
    ...(goal ? [] : [texts.noGoal(goalYear, whyEmpty(sides.goal, context))]),
    ...(areExact && multiple && multiple.estimate.value < 2
      ? [texts.belowDouble(goalYear, year, shownMultiple(multiple))]
      : []),
    ...[
      interval(texts.multiple, multiple, language),
      interval(texts.growthFrom(year), fromBase, language),
      interval(texts.growthFrom(year + 1), fromTarget, language),
    ].filter((part) => part !== undefined),
    ...neighbours.map((neighbour) => {
      const isFlow = indicatorById(neighbour.indicator ?? '')?.nature === 'flow';
      const printed = `[${neighbour.period}] ${figureText(data, neighbour)}`;
      return texts.neighbour(printed, itemName(data, neighbour, language), isFlow);
    }),
  ];
  const told = [base, target, goal, ...empty.map(({ by }) => by), ...neighbours];
  const sources = told.flatMap((read) => (read ? [read.id] : []));
  return { value: parts.join(tableTexts(language).noteSeparator), sources };
}

function shownMultiple(multiple: Derived): string {
  const { value, format } = derivedCell(multiple);
  return shownNumber(value, format);
}

/** What the inputs leave open of a derived number, where its digits do not say it. */
function interval(name: string, derived: Derived | undefined, language: Language): string | undefined {
  const told = derived && derivedInterval(derived, language);
  return told === undefined ? undefined : name + told;
}

const COLUMNS = [
  { id: 'indicator', format: '@', width: 16, widest: 32 },
  { id: 'coverage', format: '@', width: 10, widest: 24 },
  { id: 'unit', format: '@', width: 8, widest: 20 },
  { id: 'base', format: '#,##0.0', width: 10 },
  { id: 'target', format: '#,##0.0', width: 10 },
  { id: 'target-firmness', format: '@', width: 12, widest: 40 },
  { id: 'goal', format: '#,##0.0', width: 10 },
  { id: 'goal-firmness', format: '@', width: 12, widest: 40 },
  { id: 'multiple', format: '0.00', width: 12 },
  { id: 'growth-from-base', format: '0.0%', width: 14 },
  { id: 'growth-from-target', format: '0.0%', width: 14 },
  { id: 'derived-bound', format: '@', width: 16, widest: 26, isDetail: true },
  { id: 'base-year', format: '@', width: 16, widest: 26, isDetail: true },
  { id: 'note', format: '@', width: 16, widest: 34 },
  { id: 'source', format: '@', width: 44, isDetail: true },
] as const;
