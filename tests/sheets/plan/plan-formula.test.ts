import { LIVE, recordOf } from '../../../src/sheets/registry/registry-record';
import { formulaRows } from '../../../src/sheets/plan/formula-rows';
import { formulaText } from '../../../src/sheets/plan/plan-formula';
import { refreshOf } from '../../../src/sheets/refresh/refresh';
import { planRow } from '../../../src/sheets/plan/cell';
import { isEmptyWrite, writeOf } from '../../../src/sheets/refresh/table-write';
import { traceOf } from '../../../src/sheets/registry/trace';
import { renderedPlan } from '../../golden/rendered-plan';
import { livePlan } from './live-plan';
import { inserted } from './small-plan';

const FIGURES = { north: [30, 60], south: [10, 40] } as const;
const plan = livePlan(FIGURES);
const { reading, record } = inserted(plan);

describe('a formula in a plan', () => {
  test('refers to cells by key and column, which become addresses where the table stands', () => {
    const rows = formulaRows(plan, { row: 3, column: 1 });
    expect(rows.map((row) => row[3])).toEqual([
      '=FISCAL.SELFSUFFICIENCY(C4,D4)',
      '=FISCAL.SELFSUFFICIENCY(C5,D5)',
      expect.anything(),
    ]);
    expect(rows[0]?.[1]).toBeNull();
  });

  test('looks the cells of other rows up by their keys, so that sorting moves nothing', () => {
    const cell = (column: string, key: string) =>
      `INDEX($${column}$4:$${column}$6,MATCH("${key}",$F$4:$F$6,0))`;
    const sum = (column: string) => `SUM(${cell(column, 'north')},${cell(column, 'south')})`;
    const [, , total] = formulaRows(plan, { row: 3, column: 1 });
    expect(total).toEqual([null, null, null, `=${sum('C')}/${sum('D')}`, null]);
  });

  test('that refers to a cell which the plan does not have is a mistake', () => {
    const [row] = plan.rows;
    if (!row) throw new Error('the plan has no row');
    const rate = {
      value: 0,
      format: '0',
      role: 'live',
      sources: [],
      formula: ['=', { row: 'west', column: 'rate' }],
    } as const;
    const astray = { ...plan, rows: [{ ...row, cells: { rate } }] };
    expect(() => formulaRows(astray, { row: 0, column: 0 })).toThrow(RangeError);
  });

  test('in a column of texts is a mistake, since Excel would keep it as a text', () => {
    const live = { value: 1, role: 'live', formula: ['=1'] } as const;
    expect(() => planRow('x', plan.columns, { name: live })).toThrow(RangeError);
    expect(() => planRow('x', plan.columns, { name: { ...live, format: '0' } })).not.toThrow();
  });

  test('is read in a golden file beside its value', () => {
    expect(renderedPlan(plan)).toContain('Rate: 50.0%   =FISCAL.SELFSUFFICIENCY(B2,C2)   (0.5, 0.0%)');
  });
});

describe('a refresh of a table with formulas', () => {
  test('remembers that they are live instead of what they gave', () => {
    expect(recordOf(plan, 'Live').digests['total']?.map((digest) => digest === LIVE)).toEqual([
      false,
      false,
      false,
      true,
      false,
    ]);
  });

  test('leaves them alone, whatever they show by now or the user has put there', () => {
    const rows = reading.rows.map((row) => row.with(3, '#NAME?'));
    const refresh = refreshOf(plan, record, { ...reading, rows });
    expect(refresh.changes).toEqual([]);
    expect(isEmptyWrite(writeOf(refresh), record)).toBe(true);
  });

  test('corrects a number that they use, and nothing else', () => {
    const corrected = livePlan({ ...FIGURES, north: [33, 60] }, '2');
    const refresh = refreshOf(corrected, record, reading);
    expect(refresh.changes).toEqual([{ kind: 'changed', key: 'north', column: 'revenue', from: 30, to: 33 }]);
    const write = writeOf(refresh);
    expect(write.cells).toEqual([{ row: 0, column: 1, value: 33, format: '0.0' }]);
    expect(write.record.digests['north']?.[3]).toBe(LIVE);
  });

  test('gives an appended row its formulas, at the places where its columns stand by now', () => {
    const grown = livePlan({ ...FIGURES, east: [5, 8] }, '2');
    const moved = {
      ...reading,
      header: ['Mine', ...reading.header],
      rows: reading.rows.map((row) => ['', ...row]),
    };
    const [east] = writeOf(refreshOf(grown, record, moved)).appended;
    const formula = east?.find(({ column }) => column === 4)?.formula;
    expect(formulaText(formula ?? [], { row: 1, column: 0 })).toBe('=FISCAL.SELFSUFFICIENCY(C5,D5)');
    expect(east?.find(({ column }) => column === 2)).toEqual({ column: 2, value: 5, format: '0.0' });
  });

  test('gives an appended row the value where a cell that the formula needs is gone', () => {
    const grown = livePlan({ ...FIGURES, east: [4, 8] }, '2');
    const cut = {
      ...reading,
      header: reading.header.filter((name) => name !== 'Spending'),
      rows: reading.rows.map((row) => row.toSpliced(2, 1)),
    };
    const [east] = writeOf(refreshOf(grown, record, cut)).appended;
    expect(east?.find(({ column }) => column === 2)).toEqual({ column: 2, value: 0.5, format: '0.0%' });
  });

  test('makes a formula a value where the dataset now has one', () => {
    const rate = { value: 0.7, format: '0.0%', role: 'derived', sources: [] } as const;
    const settled = {
      ...plan,
      rows: plan.rows.map(({ key, cells }) => ({ key, cells: { ...cells, rate } })),
    };
    const refresh = refreshOf(settled, record, reading);
    expect(refresh.changes).toContainEqual({
      kind: 'changed',
      key: 'north',
      column: 'rate',
      from: 0.5,
      to: 0.7,
    });
  });

  test('a formula passes for what was reported when its cell is traced', () => {
    const rows = reading.rows.map((row) => row.with(3, 0.123));
    const trace = traceOf(plan, record, { reading: { ...reading, rows }, row: 0, column: 3 });
    expect(trace).toMatchObject({ value: 0.123, state: 'as-reported' });
  });
});
