import { createLibrary } from '../../src/library/library';
import { tracedSources } from '../../src/sheets/registry/trace';
import { selectionTracer } from '../../src/taskpane/report/selection-tracer';
import { county } from '../support/county-reports';
import { openExcel } from './open-excel';
import { paneOverExcel } from './pane-over-excel';

/** A workbook with the tables over two years of a county, its budget report and a neighbour. */
async function openSpring() {
  await openExcel();
  const reports = ['qingshi-2022', 'qingshi-2021', 'qingshi-budget-2022', 'yunling-2022'] as const;
  const library = createLibrary(reports.map(county));
  const { tasks, store, actions } = paneOverExcel({
    library,
    chosen: ['target-review', 'time-series', 'cross-region', 'scorecard'],
  });
  await tasks.insertChosen();
  expect(store.state().notice).toMatchObject({ kind: 'inserted', tables: [{}, {}, {}, {}] });
  return { library, tasks, store, actions };
}

/** What stands in a table's column, in the row that begins with some texts. */
async function shown(table: string, row: readonly string[], column: string): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(table).getRange();
    range.load('text');
    await context.sync();
    const [header = [], ...rows] = range.text;
    const found = rows.find((cells) => row.every((cell, index) => cells[index] === cell));
    return found?.[header.indexOf(column)] ?? 'not there';
  });
}

async function select(table: string, row: string, column: string): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(table).getRange();
    range.load('text');
    await context.sync();
    const [header = []] = range.text;
    const at = range.text.findIndex(([first]) => first === row);
    range.getCell(at, header.indexOf(column)).select();
    await context.sync();
  });
}

describe('tables over several reports in a workbook', () => {
  test('show what was set and what came of it, years, areas, and the scorecard of all documents', async () => {
    await openSpring();
    expect(await shown('TargetReview', ['地区生产总值', '青石县'], '增速差(实际−目标，个百分点)')).toBe(
      '-0.3',
    );
    expect(await shown('TimeSeries', ['一般公共预算收入', '青石县'], '2021年')).toBe('10.85');
    expect(await shown('AreasCompared', ['云岭县'], '地区生产总值位次')).toBe('2/2');
    expect(await shown('Scorecard', ['1.1', '收支平衡', '财政自给率'], '数值')).toBe('28.1%');
  });

  test('walk each number back to its own report, and lead from there to the cell', async () => {
    const { library, actions } = await openSpring();
    const trace = selectionTracer(library, 'zh-CN');
    await select('TimeSeries', '地区生产总值', '2020年');
    const found = (await trace())?.trace;
    expect(found?.kind === 'table-cell' && tracedSources(found)).toEqual([
      'qingshi-2021#gdp.2020.level.actual',
    ]);
    expect(await actions.showFigure('qingshi-2021#gdp.2021.growth.target')).toMatchObject({
      kind: 'figure-shown',
    });
    expect((await trace())?.trace).toMatchObject({
      plan: { tableName: 'TargetReview' },
      column: { id: 'target-growth' },
    });
  });

  test('stay as they are when another report comes, but for the scorecard’s median over its neighbours', async () => {
    const { library, tasks, store } = await openSpring();
    library.add(county('qingshi-2023'));
    library.add(county('baisha-2022'));
    await tasks.refresh();
    const changed = store.state().workbook.review?.filter(({ changes }) => changes.length > 0) ?? [];
    expect(changed.map(({ record }) => record.table)).toEqual(['Scorecard']);
    const columns = changed.flatMap(({ changes }) =>
      changes.map((change) => 'column' in change && change.column),
    );
    expect(new Set(columns)).toEqual(new Set(['peer-median', 'peer-distance']));
  });

  test('are left alone, and told, when one of their reports has gone', async () => {
    const { library, tasks, store } = await openSpring();
    library.remove('yunling-2022');
    await tasks.refresh();
    expect(store.state().workbook.findings).toEqual([{ table: 'AreasCompared', reason: 'report-absent' }]);
    expect(await shown('AreasCompared', ['云岭县'], '地区生产总值位次')).toBe('2/2');
  });
});
