import { applyRefresh } from '../../src/excel/apply-refresh';
import { insertTables } from '../../src/excel/insert-tables';
import { readTables, type TablesRead } from '../../src/excel/read-tables';
import { settleStray } from '../../src/excel/settle-stray';
import type { StrayChoice } from '../../src/sheets/edits/settle-edits';
import { RECORDS_NAMESPACE } from '../../src/sheets/registry/record-heading';
import { paneOverExcel } from './pane-over-excel';
import { refreshOf } from '../../src/sheets/refresh/refresh';
import { smallPlan } from '../sheets/plan/small-plan';
import { openExcel, roundTripsOf, type OpenExcel } from './open-excel';
import { recordsInParts } from './records-in-parts';

const FIGURES = { gdp: 306.2, revenue: 21.9, trade: 5 };

async function opened(): Promise<OpenExcel> {
  const excel = await openExcel();
  await insertTables([smallPlan(FIGURES)], { kind: 'new-sheets' });
  return excel;
}

describe('a table of ours', () => {
  test.each(['SMALL', 'Mine'])('goes on as before when it is renamed %s', async (name) => {
    const excel = await opened();
    await read();
    excel.workbook.person.renameTable('Small', name);
    const { tables, strays } = await read();
    expect(strays).toEqual([]);
    expect(tables).toMatchObject([{ kind: 'renamed', reading: { table: name } }]);
    await refresh(tables, 22);
    expect(Object.keys(await recordsInParts())).toEqual([name]);
    expect((await read()).tables).toMatchObject([{ kind: 'kept', reading: { table: name } }]);
    expect((await read()).tables[0]?.reading.rows[1]?.[1]).toBe(22);
  });

  test('that was renamed while nobody looked is known by its rows', async () => {
    const excel = await opened();
    excel.workbook.person.renameTable('Small', 'Mine');
    expect((await read([])).tables).toMatchObject([{ kind: 'renamed', reading: { table: 'Mine' } }]);
  });

  test('that was copied with its sheet is told, and the original refreshed', async () => {
    const excel = await opened();
    excel.workbook.person.copySheet('Small');
    const { tables, strays } = await read();
    expect(tables).toMatchObject([{ kind: 'kept', reading: { worksheet: 'Small' } }]);
    expect(strays).toMatchObject([{ kind: 'copy', isHeir: false, reading: { worksheet: 'Small (2)' } }]);
  });

  test('that was deleted after it was copied leaves the copy as an heir', async () => {
    const excel = await opened();
    await read();
    excel.workbook.person.copySheet('Small');
    excel.workbook.person.deleteSheet('Small');
    const { tables, strays } = await read();
    expect(tables).toEqual([]);
    expect(strays).toMatchObject([{ kind: 'copy', isHeir: true, record: { table: 'Small' } }]);
  });

  test('that was made a range is found where its cells stand', async () => {
    const excel = await opened();
    excel.workbook.person.insertRows('Small!1:1');
    excel.workbook.person.convertToRange('Small');
    const { tables, strays } = await read();
    expect(tables).toEqual([]);
    expect(strays).toMatchObject([
      { kind: 'range', worksheet: 'Small', extent: { row: 1, column: 0, rows: 4, columns: 4 } },
    ]);
  });

  test('costs one read as long as it is where it was, also beside tables of the user’s own', async () => {
    const excel = await opened();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Mine');
      sheet.getRange('A1:B2').values = [
        ['Name', 'Figure'],
        ['mine', 1],
      ];
      sheet.tables.add('A1:B2', true);
      await context.sync();
    });
    await read();
    const { reads } = await roundTripsOf(excel, () => read());
    expect(reads).toBe(1);
  });
});

async function read(known: readonly string[] = ['Small']): Promise<TablesRead> {
  const answer = await readTables(known);
  if (answer.kind === 'refused') throw new Error(answer.reason);
  return answer;
}

async function refresh(tables: TablesRead['tables'], revenue: number): Promise<void> {
  const plan = smallPlan({ ...FIGURES, revenue }, '2');
  const refreshes = tables.map(({ record, reading }) => refreshOf(plan, record, reading));
  expect(await applyRefresh(refreshes)).toMatchObject({ kind: 'refreshed' });
}

describe('what is ours and is not refreshed', () => {
  test('is taken on where it is a copy, and then refreshed like the original', async () => {
    const excel = await opened();
    excel.workbook.person.copySheet('Small');
    await settle('adopt');
    const { tables, strays } = await read();
    expect(strays).toEqual([]);
    await refresh(tables, 22);
    expect((await read()).tables.map(({ reading }) => reading.rows[1]?.[1])).toEqual([22, 22]);
  });

  test('takes the place of an original that was deleted', async () => {
    const excel = await opened();
    await read();
    excel.workbook.person.copySheet('Small');
    excel.workbook.person.deleteSheet('Small');
    await settle('adopt');
    expect(await read()).toMatchObject({ strays: [], tables: [{ kind: 'kept' }] });
    expect(Object.keys(await recordsInParts())).toHaveLength(1);
  });

  test('becomes a table again, with what the user has in its cells', async () => {
    const excel = await opened();
    excel.workbook.person.convertToRange('Small');
    excel.workbook.person.type('Small!B2', '1000');
    excel.workbook.person.format('Small!B2', '0.000');
    await settle('adopt');
    const { tables, strays } = await read();
    expect(strays).toEqual([]);
    expect(tables).toMatchObject([{ kind: 'kept', reading: { table: 'Small' } }]);
    expect(tables[0]?.reading.rows[0]?.[1]).toBe(1000);
    expect(tables[0]?.reading.body?.formats[0]?.[1]).toBe('0.000');
  });

  test('is forgotten, and its cells stay', async () => {
    const excel = await opened();
    excel.workbook.person.convertToRange('Small');
    await settle('forget');
    expect(await read()).toMatchObject({ tables: [], strays: [] });
    expect(await recordsInParts()).toEqual({});
  });

  test('is left as it was where Excel breaks off', async () => {
    const excel = await opened();
    excel.workbook.person.convertToRange('Small');
    const { strays } = await read();
    excel.faults.strike({ at: 'writing', fault: { when: 'after', code: 'ServiceNotAvailable' } });
    expect(await settleAll(strays, 'adopt')).toMatchObject([{ reason: 'connection-lost' }]);
    expect((await read()).strays).toEqual(strays);
  });

  test('is refused where somebody else was faster', async () => {
    const excel = await opened();
    excel.workbook.person.copySheet('Small');
    const { strays } = await read();
    await settleAll(strays, 'adopt');
    expect(await settleAll(strays, 'adopt')).toMatchObject([{ reason: 'table-changed-since' }]);
  });

  test('gets its record back where it lost it, and what differs counts as the user’s', async () => {
    await openExcel();
    const { tasks, store } = paneOverExcel({ chosen: ['headline-results'] });
    await tasks.insertChosen();
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace(RECORDS_NAMESPACE);
      parts.load('items/id');
      await context.sync();
      for (const part of parts.items) (part as Excel.CustomXmlPart).delete();
      const body = context.workbook.tables.getItem('HeadlineResults').getDataBodyRange();
      body.getCell(4, 3).values = [[99]];
      await context.sync();
    });
    await tasks.readTables();
    const [orphan, ...others] = store.state().workbook.strays;
    if (orphan === undefined) throw new Error('no orphan');
    expect(others).toEqual([]);
    await tasks.settleStray(orphan, 'adopt');
    expect(store.state().workbook.strays).toEqual([]);
    expect(store.state().workbook.tables).toMatchObject([
      { table: 'HeadlineResults', changes: [{ kind: 'edited', from: 99 }] },
    ]);
  });
});

async function settle(choice: StrayChoice): Promise<void> {
  const { strays } = await read();
  expect(await settleAll(strays, choice)).toEqual([undefined]);
}

async function settleAll(strays: TablesRead['strays'], choice: StrayChoice) {
  const answers = [];
  for (const stray of strays) answers.push(await settleStray(stray, choice));
  return answers;
}
