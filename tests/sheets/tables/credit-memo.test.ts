import { CRITERIA } from '../../../src/core/health/criteria';
import { scorecardOf } from '../../../src/core/health/scorecard';
import { LANGUAGES } from '../../../src/core/language';
import { bundled } from '../../../src/library/bundled';
import { formulaRows } from '../../../src/sheets/plan/formula-rows';
import { creditMemo } from '../../../src/sheets/tables/credit-memo/table';
import { MEMO_ROWS } from '../../../src/sheets/tables/credit-memo/rows';
import { cellsOf, rowOf, zhuhai, bodyOf, columnsOf, sourcesOf } from '../plan/plan-cells';

const memo = creditMemo(zhuhai(), bundled(), 'zh-CN');

describe('the credit memo', () => {
  test('holds what the report states, with its sentence and its date', () => {
    expect(cellsOf(memo, 'revenue', 'value', 'unit', 'origin', 'source', 'date')).toEqual([
      21.9,
      '亿元',
      '报告原文',
      '一般公共预算收入21.9亿元、增长22.1%',
      '2022-02-10',
    ]);
    expect(sourcesOf(memo, 'revenue', 'value')).toEqual(['general-budget-revenue.2021.level.actual']);
    expect(columnsOf(rowOf(memo, 'revenue'), 'input')).toEqual([]);
  });

  test.each(['debt-balance', 'debt-limit', 'lgfv-debt', 'transfers', 'land-revenue', 'tax-revenue'])(
    'leaves %s blank for the user, with a unit, a period, a source and a date to fill',
    (key) => {
      expect(cellsOf(memo, key, 'value', 'unit', 'period', 'origin', 'source', 'date')).toEqual([
        '',
        '亿元',
        '2021',
        '外部输入',
        '',
        '',
      ]);
      expect(columnsOf(rowOf(memo, key), 'input')).toEqual(['value', 'unit', 'period', 'source', 'date']);
    },
  );

  test('computes ratios by native formulas, whose values it has where the report allows', () => {
    const formulas = formulaRows(memo, { row: 1, column: 0 }).flat();
    expect(formulas.filter((formula) => formula?.includes('FISCAL'))).toEqual([]);
    expect(cellsOf(memo, 'expenditure-used', 'value')[0]).toBeCloseTo(37.1712, 4);
    expect(cellsOf(memo, 'ratio:self-sufficiency', 'value')[0]).toBeCloseTo(0.5892, 4);
    expect(cellsOf(memo, 'ratio:debt-ratio', 'value', 'origin')).toEqual(['', '公式']);
  });

  test('computes ratios from the figures computed with alone, never from other results: no cell looks into its own column', () => {
    const looksUp = memo.rows.flatMap(({ key, cells }) =>
      Object.entries(cells).flatMap(([column, { formula = [] }]) =>
        formula.flatMap((part) =>
          typeof part === 'string' || part.row === key ? [] : [{ from: column, to: part.column }],
        ),
      ),
    );
    expect(new Set(looksUp.map(({ from, to }) => `${from} ← ${to}`))).toEqual(
      new Set(['value ← converted', 'reading ← value']),
    );
  });

  test('has no formula that is longer than Excel takes', () => {
    const formulas = formulaRows(memo, { row: 99_999, column: 200 }).flat();
    expect(Math.max(...formulas.map((formula) => formula?.length ?? 0))).toBeLessThan(8192);
  });

  test('has a row for every figure that a criterion may lack, but a goal of the report’s own', () => {
    const empty = scorecardOf({ id: 'none', level: 'county' }, { observations: [], year: 2021, given: [] });
    const lacked = new Set(empty.rows.flatMap(({ lacks }) => lacks));
    lacked.delete('gdp-goal');
    const asked = new Set(MEMO_ROWS.flatMap((row) => (row.kind === 'input' ? [row.input] : [])));
    expect([...lacked].filter((input) => !asked.has(input))).toEqual([]);
    expect(lacked.size).toBeGreaterThan(CRITERIA.length / 2);
  });

  test('shows the lines that the scorecard reads by, each with its source, for the user to change', () => {
    expect(cellsOf(memo, 'line:debt-ratio-ceiling', 'value', 'origin')).toEqual([1, '默认值']);
    expect(String(cellsOf(memo, 'line:debt-ratio-ceiling', 'source'))).toContain('2015');
    expect(columnsOf(rowOf(memo, 'line:debt-ratio-ceiling'), 'input')).toEqual(['value']);
  });

  test('has the rows that a regional credit memo asks for, with what the report states in them', () => {
    expect(cellsOf(memo, 'trade-growth', 'value', 'origin')).toEqual([0.341, '报告原文']);
    expect(cellsOf(memo, 'investment-growth', 'value', 'origin')).toEqual([0.105, '报告原文']);
    expect(cellsOf(memo, 'ratio:rd-intensity', 'value', 'origin')).toEqual([0.08, '报告原文']);
    expect(cellsOf(memo, 'bond-quota-next', 'value', 'period')).toEqual([30, '2022']);
    expect(String(cellsOf(memo, 'bond-quota-next', 'note'))).toContain('力争');
    for (const key of [
      'bond-quota',
      'general-debt-interest',
      'special-debt-interest',
      'treasury-outflow',
      'remitted',
    ])
      expect(MEMO_ROWS.some((row) => row.kind === 'input' && row.input === key)).toBe(true);
    for (const key of ['industry', 'industry-growth', 'retail-sales', 'retail-sales-growth'])
      expect(cellsOf(memo, key, 'indicator')).not.toEqual(['']);
  });

  test('reads a ratio against its lines by a formula over the cells in which the lines stand', () => {
    const { formula = [] } = rowOf(memo, 'ratio:debt-ratio').cells['reading'] ?? {};
    const lines = formula.flatMap((part) => (typeof part === 'string' ? [] : [part.row]));
    expect(new Set(lines)).toEqual(
      new Set([
        'ratio:debt-ratio',
        'line:debt-ratio-warning',
        'line:debt-ratio-ceiling',
        'line:debt-ratio-risk-end',
      ]),
    );
    expect(cellsOf(memo, 'ratio:debt-ratio', 'reading')).toEqual(['']);
    expect(cellsOf(memo, 'ratio:buoyancy', 'reading')).toEqual(['是否因上年基数偏低？']);
  });

  test('reads no ratio of a zone against a line that was drawn for cities, counties or states', () => {
    for (const key of ['ratio:general-interest-burden', 'ratio:special-interest-burden', 'ratio:debt-to-gdp'])
      expect(rowOf(memo, key).cells['reading']).toBeUndefined();
    const { report, ...rest } = zhuhai();
    const county = creditMemo({ ...rest, report: { ...report, level: 'county' } }, bundled(), 'zh-CN');
    expect(rowOf(county, 'ratio:general-interest-burden').cells['reading']?.role).toBe('live');
  });

  test('reads by the line that the user has set, as the formula will', () => {
    const settings = { 'buoyancy-question': 3, 'buoyancy-long-run': 2.5 };
    const plan = creditMemo(zhuhai(), bundled(), 'zh-CN', { given: [], settings, problems: new Map() });
    expect(cellsOf(plan, 'ratio:buoyancy', 'reading')).toEqual(['低于长期参照值']);
  });

  test('names the terms that fiscal resources lack, and on which side the sum then lies', () => {
    const given = [{ input: 'transfers', value: '8.1', unit: '亿元' }] as const;
    const plan = creditMemo(zhuhai(), bundled(), 'zh-CN', { given, settings: {}, problems: new Map() });
    const [value, note] = cellsOf(plan, 'resources-used', 'value', 'note');
    expect(value).toBe(30);
    expect(note).toContain('未计上年结余结转、调入资金、政府性基金收入');
    expect(note).toContain('上解支出、调出资金，有加有减，只是约数');
  });

  test('takes this year’s target and last year’s growth from the report before it, with its sentence and date', () => {
    const data = zhuhai();
    const growth = data.observations.find(({ id }) => id === 'general-budget-revenue.2022.growth.target');
    if (growth === undefined) throw new Error('the report has no target');
    const target = {
      ...growth,
      id: 'general-budget-revenue.2021.growth.target',
      report: 'before',
      period: '2021',
    };
    const earlier = {
      ...data,
      report: { ...data.report, id: 'before', date: '2021-02-05' },
      observations: [target],
    };
    const plan = creditMemo({ ...data, earlier }, bundled(), 'zh-CN');
    expect(cellsOf(plan, 'revenue-growth-target', 'value', 'origin', 'date', 'period')).toEqual([
      0.09,
      '上年报告原文',
      '2021-02-05',
      '2021',
    ]);
  });

  test.each(LANGUAGES)('no text of it begins as a formula would, in %s', (language) => {
    const texts = bodyOf(creditMemo(zhuhai(), bundled(), language))
      .flat()
      .filter((cell) => typeof cell === 'string');
    expect(texts.filter((text) => /^[=+@-]/.test(text))).toEqual([]);
  });

  test('a share of output that the report states stands in its row, instead of the formula', () => {
    const data = zhuhai();
    const [gdp] = data.observations.filter(({ indicator }) => indicator === 'gdp');
    if (gdp === undefined) throw new Error('the report has no output');
    const stated = {
      ...gdp,
      id: 'tertiary.2021.share.actual',
      indicator: 'tertiary-value-added',
      measure: 'share' as const,
      of: 'gdp',
      value: '55.3',
      unit: '%',
    };
    const plan = creditMemo({ ...data, observations: [...data.observations, stated] }, bundled(), 'zh-CN');
    expect(cellsOf(plan, 'tertiary-share', 'value', 'origin')).toEqual([0.553, '报告原文']);
    expect(cellsOf(plan, 'primary-share', 'origin')).toEqual(['公式']);
  });
});
