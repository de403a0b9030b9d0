import { bundled } from '../../src/library/bundled';
import type { ReportData } from '../../src/library/dataset';
import { reportById } from '../../src/library/report-by-id';
import { numberWithSource } from '../../src/excel/write-block';
import { cellSources } from '../../src/sheets/plan/cell-source';
import type { CellSource } from '../../src/sheets/plan/source-in-cell';
import { headlineResults } from '../../src/sheets/tables/headline-results/table';
import { publicMoney } from '../../src/sheets/tables/public-money/table';
import { bodyOf } from '../sheets/plan/plan-cells';

const zhuhai = reportById(bundled(), 'zhuhai-hitech-2022') as ReportData;

function source(language: 'zh-CN' | 'en-US', indicator: string, column: string): CellSource {
  const plan = headlineResults(zhuhai, bundled(), language);
  const row = plan.rows.findIndex(({ key }) => key.startsWith(indicator));
  const at = plan.columns.findIndex(({ id }) => id === column);
  const found = cellSources(plan, zhuhai).find((one) => one.row === row && one.column === at);
  if (found === undefined) throw new Error(`no source of ${indicator} ${column}`);
  return found;
}

describe('a number with its source in the cell', () => {
  test('stays that number in that format, and carries unit, period, bound and sentence', () => {
    expect(
      numberWithSource({ kind: 'sourced', ...source('zh-CN', 'general-budget-revenue', 'value') }),
    ).toEqual({
      type: 'Double',
      basicValue: 21.9,
      numberFormat: '#,##0.0',
      properties: {
        单位: { type: 'String', basicValue: '亿元' },
        期间: { type: 'String', basicValue: '2021年' },
        表述: { type: 'String', basicValue: '确数' },
        原文: { type: 'String', basicValue: '一般公共预算收入21.9亿元、增长22.1%' },
      },
    });
  });

  test('names its inputs where it was derived', () => {
    const { properties } = source('en-US', 'general-budget-revenue', 'prior-year');
    expect(properties).toEqual([
      ['Derived from', 'General public budget revenue: “21.9亿元”\nGeneral public budget revenue: “22.1%”'],
      ['Source sentence', '一般公共预算收入21.9亿元、增长22.1%'],
    ]);
  });

  test('says the unit that it is in, not the one that the report prints', () => {
    const plan = publicMoney(zhuhai, bundled(), 'zh-CN');
    const funds = plan.rows.findIndex(({ key }) => key.startsWith('park-special-funds-allocated'));
    const unitAt = (column: string) =>
      cellSources(plan, zhuhai)
        .find(({ row, column: at }) => row === funds && plan.columns[at]?.id === column)
        ?.properties.find(([name]) => name === '单位')?.[1];
    // 3000万元, and beside it 0.3 under a header that says 亿元.
    expect([unitAt('amount'), unitAt('in-yi')]).toEqual(['万元', undefined]);
  });

  test('a year beside a figure is no figure, and carries nothing', () => {
    const plan = headlineResults(zhuhai, bundled(), 'zh-CN');
    const year = plan.columns.findIndex(({ id }) => id === 'year');
    expect(plan.rows.some(({ cells }) => typeof cells['year']?.value === 'number')).toBe(true);
    expect(cellSources(plan, zhuhai).filter(({ column }) => column === year)).toEqual([]);
  });

  test('texts, keys and empty cells carry none', () => {
    const plan = headlineResults(zhuhai, bundled(), 'zh-CN');
    for (const { row, column, value, properties } of cellSources(plan, zhuhai)) {
      expect(bodyOf(plan)[row]?.[column]).toBe(value);
      expect(properties.every(([name, text]) => name !== '' && text !== '')).toBe(true);
    }
  });
});
