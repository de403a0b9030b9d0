import { bundled } from '../../../src/library/bundled';
import type { ReportData } from '../../../src/library/dataset';
import { reportById } from '../../../src/library/report-by-id';
import { recordOf } from '../../../src/sheets/registry/registry-record';
import type { CellValue } from '../../../src/sheets/plan/plan-cell';
import type { SheetPlan } from '../../../src/sheets/plan/sheet-plan';
import { headlineResults } from '../../../src/sheets/tables/headline-results/table';
import { livelihoodItems } from '../../../src/sheets/tables/livelihood-items/table';
import { resultsAndTargets } from '../../../src/sheets/tables/results-and-targets/table';
import { traceOf } from '../../../src/sheets/registry/trace';
import { cellStory, type CellStory } from '../../../src/taskpane/report/cell-story';
import { bodyOf, withValue } from '../../sheets/plan/plan-cells';

const zhuhai = reportById(bundled(), 'zhuhai-hitech-2022') as ReportData;
const RESULTS = headlineResults(zhuhai, bundled(), 'zh-CN');
const TARGETS = resultsAndTargets(zhuhai, bundled(), 'zh-CN');
const ITEMS = livelihoodItems(zhuhai, bundled(), 'zh-CN');

/** The story of a cell of a table as it was inserted, with one value written over if one is given. */
function story(plan: SheetPlan, indicator: string, column: string, written?: CellValue): CellStory {
  const row = plan.rows.findIndex(({ key }) => key.startsWith(indicator));
  const at = plan.columns.findIndex(({ id }) => id === column);
  const rows = bodyOf(plan).map((cells, index) =>
    index === row && written !== undefined ? cells.with(at, written) : cells,
  );
  const header = plan.columns.map((one) => one.header);
  const reading = {
    table: 'T',
    worksheet: 'S',
    isProtected: false,
    origin: { row: 1, column: 0 },
    header,
    rows,
  };
  const trace = traceOf(plan, recordOf(plan, 'T'), { reading, row, column: at });
  if (trace === undefined) throw new Error('not traced');
  return cellStory(trace);
}

describe('what is told of a cell', () => {
  test('a number that the report prints is that figure', () => {
    expect(story(RESULTS, 'gdp', 'value')).toMatchObject({
      row: '地区生产总值',
      column: '数值',
      shown: '306.2',
      relation: 'figure',
      sources: ['gdp.2021.level.actual'],
    });
    expect(story(RESULTS, 'livelihood-expenditure|高新区|2021|share', 'value')).toMatchObject({
      shown: '80.6%',
      relation: 'figure',
    });
  });

  test('a number that was computed is derived from its inputs', () => {
    expect(story(RESULTS, 'gdp', 'prior-year')).toMatchObject({
      relation: 'derived',
      sources: ['gdp.2021.level.actual', 'gdp.2021.growth.actual'],
    });
    expect(story(TARGETS, 'general-budget-revenue', 'target-shift')).toMatchObject({
      relation: 'derived',
      shown: '-13.1',
    });
  });

  test('a text, a year and an empty cell stand in their row', () => {
    expect(story(RESULTS, 'gdp', 'indicator').relation).toBe('row');
    expect(story(RESULTS, 'gdp', 'year').relation).toBe('row');
    expect(story(TARGETS, 'foreign-trade', 'target-growth')).toMatchObject({ relation: 'row', shown: '' });
  });

  test('the number of an item stands in its row, also where the item has as many of what it promises', () => {
    expect(story(ITEMS, 'public-schools-built', 'number')).toMatchObject({ shown: '4', relation: 'row' });
    expect(story(ITEMS, 'public-schools-built', 'value')).toMatchObject({ shown: '4', relation: 'figure' });
  });

  test('a number that was written over still tells the report’s', () => {
    expect(story(RESULTS, 'gdp', 'value', 999)).toMatchObject({
      state: 'edited',
      shown: '999.0',
      reported: '306.2',
      relation: 'figure',
    });
  });

  test('an old value is told from an edit by what was written last', () => {
    const at = RESULTS.columns.findIndex(({ id }) => id === 'value');
    const [first, ...others] = RESULTS.rows;
    if (first === undefined) throw new Error('no row');
    const older = { ...RESULTS, rows: [withValue(first, 'value', 1), ...others] };
    const reading = {
      table: 'T',
      worksheet: 'S',
      isProtected: false,
      origin: { row: 1, column: 0 },
      header: RESULTS.columns.map(({ header }) => header),
      rows: bodyOf(older),
    };
    expect(traceOf(RESULTS, recordOf(older, 'T'), { reading, row: 0, column: at })?.state).toBe('outdated');
  });
});
