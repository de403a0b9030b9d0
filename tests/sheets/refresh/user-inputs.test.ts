import { LANGUAGES } from '../../../src/core/language';
import { bundled } from '../../../src/library/bundled';
import { recordOf } from '../../../src/sheets/registry/registry-record';
import { refreshOf } from '../../../src/sheets/refresh/refresh';
import type { SheetPlan } from '../../../src/sheets/plan/sheet-plan';
import { isWritten } from '../../../src/sheets/refresh/change';
import { writeOf } from '../../../src/sheets/refresh/table-write';
import { plannedWorkbook, type TableRead } from '../../../src/sheets/tables/planned-workbook';
import { scorecard } from '../../../src/sheets/tables/scorecard/table';
import { traceOf } from '../../../src/sheets/registry/trace';
import { rowMark } from '../../../src/sheets/plan/row-mark';
import { applied } from './applied';
import { filledMemo, type Typed } from '../tables/filled-memo';
import { cellsOf, zhuhai, bodyOf } from '../plan/plan-cells';

const REPORT = 'zhuhai-hitech-2022';

function inputsFrom(typed: Typed, language: 'zh-CN' | 'en-US' = 'zh-CN') {
  const inputs = plannedWorkbook([filledMemo(typed, language)], bundled()).inputs.get(REPORT);
  if (inputs === undefined) throw new Error('the memo was not read');
  return inputs;
}

/** The scorecard as it was inserted, before anybody typed anything. */
function insertedScorecard(): TableRead {
  const plan = scorecard(zhuhai(), bundled(), 'zh-CN');
  const header = plan.columns.map((column) => column.header);
  const reading = {
    table: plan.tableName,
    worksheet: plan.title,
    isProtected: false,
    origin: { row: 1, column: 0 },
    header,
    rows: bodyOf(plan),
  };
  return { record: recordOf(plan, plan.tableName), reading };
}

describe('what a user types into the credit memo', () => {
  test('nothing is nothing: what was written there is not taken for theirs', () => {
    expect(inputsFrom({})).toMatchObject({ given: [], settings: {}, problems: new Map() });
  });

  test('is a figure with its unit, source and date, and the cell where it stands', () => {
    const debt = { value: 45.7, source: '财政决算报告', date: '2022-06-30' };
    expect(inputsFrom({ 'debt-balance': debt }).given).toEqual([
      {
        input: 'debt-balance',
        value: '45.7',
        unit: '亿元',
        source: '财政决算报告',
        date: '2022-06-30',
        cell: expect.stringMatching(/^区域信用底稿!C\d+$/u),
      },
    ]);
  });

  test.each(LANGUAGES)('may be in another unit of its kind, as %s calls it', (language) => {
    const unit = { 'zh-CN': '万元', 'en-US': 'RMB 10,000' }[language];
    const { given, problems } = inputsFrom({ 'debt-balance': { value: 457000, unit } }, language);
    expect(given).toMatchObject([{ value: '457000', unit: '万元' }]);
    expect(problems.size).toBe(0);
  });

  test('is a percentage as Excel holds it: 22.1% is 0.221', () => {
    const growth = { 'revenue-growth-before': { value: 0.221 } };
    expect(inputsFrom(growth).given).toMatchObject([{ value: '0.221', unit: '1' }]);
  });

  test('sets a line otherwise', () => {
    expect(inputsFrom({ 'line:debt-ratio-warning': { value: 0.95 } }).settings).toEqual({
      'debt-ratio-warning': 0.95,
    });
  });

  test('into a row that the report fills is not taken', () => {
    expect(inputsFrom({ revenue: { value: 99 } }).given).toEqual([]);
  });

  test.each([
    ['a text', { value: '约45亿元' }, 'not-a-number'],
    ['a negative amount', { value: -3 }, 'out-of-range'],
    ['a unit of another kind', { value: 45, unit: '万人' }, 'unit-mismatch'],
    ['foreign money', { value: 45, unit: '亿美元' }, 'unit-mismatch'],
    ['another year', { value: 45, period: '2020年末' }, 'period-mismatch'],
  ])('cannot be %s: it stays in its cell and the note says why', (_, typed, reason) => {
    const memo = filledMemo({ 'debt-balance': typed });
    const { tables, inputs } = plannedWorkbook([memo], bundled());
    expect(inputs.get(REPORT)?.given).toEqual([]);
    expect(inputs.get(REPORT)?.problems.get('debt-balance')).toMatchObject({ reason });
    const [table] = tables;
    if (table === undefined) throw new Error('the memo was not planned');
    expect(String(cellsOf(table.plan, 'debt-balance', 'note'))).not.toBe('');
    const changes = refreshOf(table.plan, table.record, table.reading).changes.filter(isWritten);
    expect(changes.map((change) => 'column' in change && change.column)).toEqual(['note']);
  });

  test('cannot be a growth of 22.1: a percentage typed as a whole number is asked about', () => {
    const { problems } = inputsFrom({ 'tax-growth': { value: 22.1 } });
    expect(problems.get('tax-growth')).toMatchObject({ reason: 'out-of-range', rule: 'rate-in-cell' });
  });
});

test('of two memos about a report the second is told to be so, and adds what the first lacks', () => {
  const first = filledMemo({ 'debt-balance': { value: 45.7, unit: '亿元' } });
  const second = filledMemo({
    'debt-balance': { value: 50, unit: '亿元' },
    population: { value: 22.8 },
  });
  const named = { ...second, reading: { ...second.reading, table: 'CreditMemo2' } };
  const { inputs, furtherMemos } = plannedWorkbook([first, named], bundled());
  expect(furtherMemos).toEqual(['CreditMemo2']);
  expect(inputs.get(REPORT)?.given).toMatchObject([
    { input: 'debt-balance', value: '45.7' },
    { input: 'population', value: '22.8' },
  ]);
});

describe('a refresh after the user has typed a debt balance', () => {
  const memo = filledMemo({ 'debt-balance': { value: 45.7, unit: '亿元', source: '决算' } });
  const { tables } = plannedWorkbook([insertedScorecard(), memo], bundled());
  const [card, filled] = tables.map(({ plan, record, reading }) => refreshOf(plan, record, reading));

  test('gives the scorecard the debt ratios that it allows, marked as the user’s', () => {
    const plan: SheetPlan | undefined = card?.plan;
    if (plan === undefined) throw new Error('no scorecard');
    expect(cellsOf(plan, 'debt-to-gdp', 'value')[0]).toBeCloseTo(45.7 / 306.2, 12);
    expect(String(cellsOf(plan, 'debt-to-gdp', 'inputs'))).toContain('用户填写，决算');
    expect(cellsOf(plan, 'debt-ratio', 'missing')).toEqual(['需要：上级补助']);
    const added = card?.changes.flatMap((change) => (change.kind === 'added' ? [change.key] : []));
    expect(added).toEqual(['debt-ratio', 'broad-debt-ratio', 'debt-to-gdp', 'debt-per-head']);
  });

  test('tells that the cell was filled, marks the row, and never writes over what was typed', () => {
    if (filled === undefined) throw new Error('no memo');
    expect(filled.changes).toContainEqual({
      kind: 'filled',
      key: 'debt-balance',
      column: 'value',
      value: 45.7,
    });
    const after = applied(writeOf(filled), filled.reading);
    const row = after.rows.find((cells) => cells.at(-1) === rowMark('debt-balance')) ?? [];
    expect(row).toContain(45.7);
    expect(row).toContain('用户填写');
    expect(row).toContain('决算');
  });

  test('and again, changes nothing', () => {
    if (filled === undefined) throw new Error('no memo');
    const write = writeOf(filled);
    const again = plannedWorkbook(
      [{ record: write.record, reading: applied(write, filled.reading) }],
      bundled(),
    ).tables.map(({ plan, record, reading }) => refreshOf(plan, record, reading));
    expect(again.flatMap(({ changes }) => changes.filter(isWritten))).toEqual([]);
    expect(again[0]?.changes).toContainEqual(expect.objectContaining({ kind: 'filled', value: 45.7 }));
  });

  test('keeps a line that the user has set, too', () => {
    const set = filledMemo({ 'line:debt-ratio-warning': { value: 0.95 } });
    const [table] = plannedWorkbook([set], bundled()).tables;
    if (table === undefined) throw new Error('no memo');
    const { changes } = refreshOf(table.plan, table.record, table.reading);
    expect(changes).toContainEqual(
      expect.objectContaining({ kind: 'filled', key: 'line:debt-ratio-warning', value: 0.95 }),
    );
    expect(changes.filter(({ kind }) => kind === 'edited')).toEqual([]);
  });
});

test('two memos of one report are read together, and each is planned with its own', () => {
  const chinese = filledMemo({ 'debt-balance': { value: 45.7 } });
  const english = filledMemo({ population: { value: 22.8 }, 'debt-balance': { value: 99 } }, 'en-US');
  const { inputs, tables } = plannedWorkbook([chinese, english], bundled());
  expect(inputs.get(REPORT)?.given).toMatchObject([
    { input: 'debt-balance', value: '45.7' },
    { input: 'population', value: '22.8' },
  ]);
  const [, second] = tables;
  expect(second && cellsOf(second.plan, 'population', 'origin')).toEqual(['Entered by the user']);
});

test('a cell that is the user’s to fill is not called edited when its source is asked for', () => {
  const { record, reading } = filledMemo({ 'debt-balance': { value: 45.7 } });
  const [table] = plannedWorkbook([{ record, reading }], bundled()).tables;
  if (table === undefined) throw new Error('no memo');
  const row = reading.rows.findIndex((cells) => cells.at(-1) === rowMark('debt-balance'));
  const column = record.columns.indexOf('value');
  expect(traceOf(table.plan, record, { reading, row, column })).toMatchObject({
    value: 45.7,
    state: 'as-reported',
  });
});
