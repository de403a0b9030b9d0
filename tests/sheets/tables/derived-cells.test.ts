import { isMissing } from '../../../src/core/missing';
import { reportScorecard } from '../../../src/core/health/report-scorecard';
import { digitsShown } from '../../../src/core/number/number-format';
import type { Observation } from '../../../src/core/reading/observation';
import type { PlanCell } from '../../../src/sheets/plan/plan-cell';
import { valueAt, type PlanRow, type SheetPlan } from '../../../src/sheets/plan/sheet-plan';
import { TABLES } from '../../../src/sheets/tables/catalogue';
import { headlineResults } from '../../../src/sheets/tables/headline-results/table';
import { cellsOf, zhuhai } from '../plan/plan-cells';
import { zhuhaiAlone } from '../../support/zhuhai-alone';

/** What a column computes from the figures behind its cell, in the order in which it names them; growth in per cent. */
const FORMULAS: Readonly<Record<string, (...figures: readonly Observation[]) => number>> = {
  'headline-results prior-year': (level, growth) => of(level) / (1 + of(growth) / 100),
  'results-and-targets target-implied': (level, growth) => of(level) * (1 + of(growth) / 100),
  'one-page-brief further': (level, growth) => of(level) * (1 + of(growth) / 100),
  'results-and-targets target-shift': (target, actual) => of(target) - of(actual),
  'doubling-path multiple': (goal, base) => of(goal) / of(base),
  'doubling-path growth-from-base': (goal, base) => (of(goal) / of(base)) ** (1 / 4) - 1,
  'doubling-path growth-from-target': (goal, target) => (of(goal) / of(target)) ** (1 / 3) - 1,
};

interface Found {
  readonly plan: SheetPlan;
  readonly row: PlanRow;
  readonly column: string;
  readonly cell: PlanCell;
}

const data = zhuhai();
const derived = TABLES.flatMap(({ build }) => {
  const plan = build(data, zhuhaiAlone(), 'zh-CN');
  return plan.rows.flatMap((row) =>
    Object.entries(row.cells).flatMap(([column, cell]): readonly Found[] =>
      cell.role === 'derived' ? [{ plan, row, column, cell }] : [],
    ),
  );
});

describe('a derived cell of any table', () => {
  test('is one of those that have a formula here', () => {
    const columns = new Set(derived.map(({ plan, column }) => `${plan.request.plan} ${column}`));
    expect([...columns].sort()).toEqual(
      [
        ...Object.keys(FORMULAS),
        'scorecard value',
        'one-page-brief value',
        'cross-region self-sufficiency',
      ].sort(),
    );
  });

  test('equals the formula over the figures that it names, unrounded', () => {
    for (const { plan, row, column, cell } of derived) {
      const expected = valueOf(plan, row, column, cell);
      expect([row.key, column, Math.abs(Number(cell.value) - expected) < 1e-9]).toEqual([
        row.key,
        column,
        true,
      ]);
    }
  });

  test('that is unsure by more than the last digit shown has its interval beside it', () => {
    for (const { plan, row, column, cell } of derived) {
      const width = widthOf(plan, row, column, cell);
      const isPercentage = cell.format.includes('%');
      const last = 10 ** -(digitsShown(cell.format) + (isPercentage ? 2 : 0));
      const isTold = INTERVAL_COLUMNS.some((id) => /\d至\d|%至/.test(String(valueAt(row, id))));
      if (width > last * (1 + 1e-6)) expect([row.key, column, isTold]).toEqual([row.key, column, true]);
    }
  });

  test('shows no more than one digit that its inputs leave unsure', () => {
    for (const { plan, row, column, cell } of derived) {
      const width = widthOf(plan, row, column, cell);
      const places = digitsShown(cell.format) + (cell.format.includes('%') ? 2 : 0);
      if (digitsShown(cell.format) > 0 && width > 0)
        expect([row.key, column, width < 10 ** (1 - places)]).toEqual([row.key, column, true]);
    }
  });
});

test('growth of investment is printed on a comparable basis, so that no prior year is counted back from it', () => {
  const plan = headlineResults(data, zhuhaiAlone(), 'zh-CN');
  const cells = cellsOf(
    plan,
    'fixed-asset-investment|主园区|2021',
    'prior-year',
    'prior-year-interval',
    'growth-basis',
  );
  expect(cells).toEqual(['', '', '可比口径（惯例）；并非由上年公布数计算，不推算上年基数']);
});

const INTERVAL_COLUMNS = ['prior-year-interval', 'note', 'interval', 'beside'];

/** Tables whose rows are criteria, by their ids. */
const OF_CRITERIA: ReadonlySet<string> = new Set(['scorecard', 'one-page-brief']);

function valueOf(plan: SheetPlan, row: PlanRow, column: string, cell: PlanCell): number {
  const formula = FORMULAS[`${plan.request.plan} ${column}`];
  if (formula) return formula(...figuresBehind(cell));
  const value = criterionOf(plan, row, column);
  return value.value;
}

/** How far apart the results are at the ends of what the figures' digits allow; a target is what it is. */
function widthOf(plan: SheetPlan, row: PlanRow, column: string, cell: PlanCell): number {
  const formula = FORMULAS[`${plan.request.plan} ${column}`];
  if (!formula) {
    const { low, high } = criterionOf(plan, row, column).interval;
    return high - low;
  }
  const corners = figuresBehind(cell).reduce<readonly (readonly Observation[])[]>(
    (begun, figure) => begun.flatMap((corner) => ends(figure).map((end) => [...corner, end])),
    [[]],
  );
  const results = corners.map((corner) => formula(...corner));
  return Math.max(...results) - Math.min(...results);
}

/** What the scorecard says of a criterion: a row of its own table, a column where areas are compared. */
function criterionOf(plan: SheetPlan, { key }: PlanRow, column: string) {
  const id = OF_CRITERIA.has(plan.request.plan) ? key : column;
  const value = reportScorecard(data).rows.find(({ criterion }) => criterion.id === id)?.value;
  if (value === undefined || isMissing(value)) throw new Error(`no value of ${id}`);
  return value;
}

function figuresBehind({ sources }: PlanCell): readonly Observation[] {
  return sources.map((id) => {
    const figure = data.observations.find((observation) => observation.id === id);
    if (figure === undefined) throw new Error(`no figure ${id}`);
    return figure;
  });
}

function ends(figure: Observation): readonly Observation[] {
  if (figure.status === 'target') return [figure];
  const places = figure.value.split('.')[1]?.length ?? 0;
  const half = 0.5 * 10 ** -places;
  return [of(figure) - half, of(figure) + half].map((end) => ({ ...figure, value: String(end) }));
}

function of(figure: Observation | undefined): number {
  return Number(figure?.value);
}
