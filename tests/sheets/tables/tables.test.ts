import { LANGUAGES } from '../../../src/core/language';
import { readingsBy } from '../../../src/core/reading/readings-by';
import type { Reading } from '../../../src/core/reading/reading';
import { reportById } from '../../../src/library/report-by-id';
import type { ReportData } from '../../../src/library/dataset';
import type { CellValue } from '../../../src/sheets/plan/plan-cell';
import { KEY_COLUMN, valueAt, type SheetPlan } from '../../../src/sheets/plan/sheet-plan';
import { rowMark } from '../../../src/sheets/plan/row-mark';
import { TABLES } from '../../../src/sheets/tables/catalogue';
import { planFor } from '../../../src/sheets/tables/plan-for';
import { tableDescriptions } from '../../../src/wording/table-descriptions';
import { headlineResults } from '../../../src/sheets/tables/headline-results/table';
import { resultsAndTargets } from '../../../src/sheets/tables/results-and-targets/table';
import { recordOf } from '../../../src/sheets/registry/registry-record';
import { bodyOf, formatOf, rowSources } from '../plan/plan-cells';
import { zhuhaiAlone } from '../../support/zhuhai-alone';

const dataset = zhuhaiAlone();
const zhuhai = found(reportById(dataset, 'zhuhai-hitech-2022'));
const results = headlineResults(zhuhai, dataset, 'zh-CN');
const targets = resultsAndTargets(zhuhai, dataset, 'zh-CN');
const resultsInEnglish = headlineResults(zhuhai, dataset, 'en-US');
const targetsInEnglish = resultsAndTargets(zhuhai, dataset, 'en-US');

describe('headline results', () => {
  test('the columns stand as the trade reads them, the key last', () => {
    expect(headers(results)).toEqual(
      '指标 统计范围 年度 数值 单位 同比增速 增速口径 数据性质 措辞 上年基数(推算) 推算区间 原文 key'.split(
        ' ',
      ),
    );
    expect(headers(resultsInEnglish).join(', ')).toBe(
      'Indicator, Coverage, Year, Value, Unit, YoY, Growth basis, Status, As worded, Implied prior year, Interval of the implied, Source sentence, key',
    );
  });

  test('budget revenue is 21.9 亿元, grew by 22.1 %, and so came from 17.94 or so', () => {
    const row = 'general-budget-revenue|主园区|2021';
    expect(cells(results, row, 'value', 'unit', 'growth')).toEqual([21.9, '亿元', 0.221]);
    expect(cell(results, row, 'prior-year')).toBeCloseTo(21.9 / 1.221, 9);
    expect(formatOf(results, row, 'prior-year')).toBe('#,##0.00');
    expect(cell(results, row, 'prior-year-interval')).toBe('17.887至17.985亿元');
    expect(cell(resultsInEnglish, row, 'prior-year-interval')).toBe('17.887 to 17.985 (RMB 100 mn)');
  });

  test('the prior year of real growth is called comparable, in GDP and industrial value added alone', () => {
    const comparable = results.rows.filter((row) =>
      cell(results, row.key, 'growth-basis').toString().includes('按可比价推算'),
    );
    expect(comparable.map((row) => row.key)).toEqual([
      'gdp|主园区|2021',
      'industrial-value-added|主园区|2021',
    ]);
  });

  test('a growth printed as 8 % leaves the prior year unsure by thirty, and the interval says so', () => {
    const row = 'operating-revenue|一区多园|2021';
    expect(cells(results, row, 'value', 'growth')).toEqual([3450, 0.08]);
    expect(cell(results, row, 'prior-year')).toBeCloseTo(3194.444444, 5);
    expect(formatOf(results, row, 'prior-year')).toBe('#,##0');
    expect(cell(results, row, 'prior-year-interval')).toBe('3179.2至3209.8亿元');
  });

  test('foreign investment stays in US dollars', () => {
    expect(cells(results, 'fdi-used|主园区|2021', 'value', 'unit')).toEqual([0.68, '亿美元']);
    expect(cells(resultsInEnglish, 'fdi-used|主园区|2021', 'value', 'unit')).toEqual([0.68, 'USD 100 mn']);
  });

  test('unemployment of 2.1 % is a fraction shown as a percentage', () => {
    const row = 'registered-unemployment|主园区|2021';
    expect([cell(results, row, 'value'), formatOf(results, row, 'value')]).toEqual([0.021, '0.0%']);
  });

  test('digits are shown as printed', () => {
    const shown = ['gdp|主园区|2021', 'livelihood-expenditure|高新区|2021', 'new-urban-jobs|主园区|2021'];
    expect(shown.map((row) => formatOf(results, row, 'value'))).toEqual(['#,##0.0', '#,##0.00', '#,##0']);
  });

  test('an expected figure is called expected, with the word that says so', () => {
    expect(cells(results, 'operating-revenue|一区多园|2021', 'status', 'wording')).toEqual(['预计', '预计']);
    expect(cells(resultsInEnglish, 'operating-revenue|一区多园|2021', 'status', 'wording')).toEqual([
      'Estimated',
      '预计',
    ]);
  });

  test('the livelihood share stands in a row of its own and says of what', () => {
    const row = 'livelihood-expenditure|高新区|2021|share';
    expect(cells(results, row, 'indicator', 'value', 'unit')).toEqual([
      '民生支出占一般公共预算支出比重',
      0.806,
      '%',
    ]);
  });
});

describe('results and targets', () => {
  test('the columns stand as the trade reads them, the key last', () => {
    expect(headers(targets)).toEqual(
      '指标 统计范围 单位 2021实际 2021增速 2022目标增速 目标值(原文) 目标值(推算) 目标增速较上年实际(个百分点) 目标性质 备注 原文 key'.split(
        ' ',
      ),
    );
  });

  test('the revenue target asks for a slowdown of 13.1 percentage points', () => {
    const row = 'general-budget-revenue|主园区|2021-2022';
    expect(cells(targets, row, 'growth', 'target-growth', 'target-shift')).toEqual([0.221, 0.09, -13.1]);
    expect(formatOf(targets, row, 'target-shift')).toBe('+0.0;-0.0;0.0');
  });

  test('a target of 10 % on a GDP of 306.2 implies 336.8, beside the 335 that the report states', () => {
    const row = 'gdp|主园区|2021-2022';
    expect(cells(targets, row, 'target-implied', 'target-stated', 'target-shift')).toEqual([
      336.82, 335, 0.3,
    ]);
    expect(formatOf(targets, row, 'target-implied')).toBe('#,##0.0');
  });

  test('trade has no target and its note says so', () => {
    const row = 'foreign-trade|主园区|2021-2022';
    expect(cells(targets, row, 'target-growth', 'target-stated', 'note')).toEqual([
      '',
      '',
      '2022年目标：报告未列',
    ]);
    expect(cell(targetsInEnglish, row, 'note')).toBe('2022 target: not in the report');
  });

  test('retail sales have no result and their note says so', () => {
    const row = 'retail-sales|主园区|2021-2022';
    expect(cells(targets, row, 'actual', 'growth', 'target-growth', 'note')).toEqual([
      '',
      '',
      0.1,
      '2021年实际数：报告未列',
    ]);
  });

  test('a target in words only is quoted, and no number made of it', () => {
    const row = 'registered-unemployment|主园区|2021-2022';
    expect(cells(targets, row, 'target-growth', 'target-stated', 'target-implied')).toEqual(['', '', '']);
    expect(cell(targets, row, 'note')).toBe('2022年目标：仅有文字表述“控制在较低水平”');
  });

  test('operating revenue has a target level and no target growth, so the growth is implied and said to be', () => {
    const row = 'operating-revenue|一区多园|2021-2022';
    expect(cells(targets, row, 'target-growth', 'target-stated', 'target-shift')).toEqual(['', 3800, '']);
    expect(cell(targets, row, 'note')).toContain('目标增速（推算）：10.1%');
  });

  test('“以上” makes the target a floor, and what is implied by it too', () => {
    const row = 'industrial-value-added|主园区|2021-2022';
    expect(cells(targets, row, 'target-growth', 'target-implied', 'strength')).toEqual([
      0.25,
      151.25,
      '预期、不低于（“以上”）',
    ]);
    expect(cell(targets, row, 'note')).toContain('下限');
  });

  test('“努力” makes a target an aspiration', () => {
    expect(cell(targets, 'gdp|主园区|2021-2022', 'strength')).toBe(
      '增速：力争（“努力”）；数值：预期、超过（“超”）',
    );
  });

  test('“持平” is growth of 0 and implies the level of the year before', () => {
    const row = 'fdi-used|主园区|2021-2022';
    expect(cells(targets, row, 'target-growth', 'target-implied', 'target-shift')).toEqual([0, 0.68, '']);
  });

  test('a target for 2025 is no target for 2022', () => {
    expect(bodyOf(targets).flat()).not.toContain(540);
  });
});

const COMPUTED: ReadonlySet<string> = new Set([
  'scorecard',
  'one-page-brief',
  'credit-memo',
  'target-review',
  'time-series',
  'cross-region',
]);

describe.each(TABLES)('the table $id', ({ id, title, hasCharts, isOfSeveral, build }) => {
  test('has the same rows, numbers and columns in both languages', () => {
    const [chinese, english] = LANGUAGES.map((language) => build(zhuhai, dataset, language));
    expect(bodyOf(withoutLines(english)).map(numbers)).toEqual(bodyOf(withoutLines(chinese)).map(numbers));
    expect(withoutLines(english).rows.map((row) => row.key)).toEqual(
      withoutLines(chinese).rows.map((row) => row.key),
    );
    expect(english?.columns.map((column) => column.id)).toEqual(chinese?.columns.map((column) => column.id));
  });

  test('tells every row by a key of its own, and marks it in the last column', () => {
    const plan = build(zhuhai, dataset, 'en-US');
    const keys = plan.rows.map((row) => row.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(plan.columns.at(-1)?.id).toBe(KEY_COLUMN);
    const marks = bodyOf(plan).map((row) => row.at(-1));
    expect(marks).toEqual(keys.map(rowMark));
    expect(new Set(marks).size).toBe(marks.length);
  });

  test('is found again from its registry record, in its own language', () => {
    const plan = build(zhuhai, dataset, 'en-US');
    const { request } = recordOf(plan, 'Renamed');
    expect(planFor(request, dataset)).toEqual(plan);
    expect(planFor({ ...request, reports: ['elsewhere'] }, dataset)).toBeUndefined();
    expect(planFor({ ...request, reports: [...request.reports, 'elsewhere'] }, dataset)).toBeUndefined();
  });

  test('is called as it will be, charts and all, before it is planned', () => {
    for (const language of LANGUAGES) {
      const plan = build(zhuhai, dataset, language);
      expect(title(zhuhai, language)).toBe(plan.title);
      // Of one report alone a table of several may have nothing to draw.
      if (!isOfSeveral) expect((plan.charts ?? []).length > 0).toBe(hasCharts ?? false);
    }
  });

  test('comes without charts where they are not asked for', () => {
    const { request } = build(zhuhai, dataset, 'zh-CN');
    expect(planFor({ ...request, charts: false }, dataset)?.charts ?? []).toEqual([]);
  });

  test('marks a row that has gone in a column that it has', () => {
    const plan = build(zhuhai, dataset, 'zh-CN');
    expect(plan.columns.map((column) => column.id)).toContain(plan.goneMark.column);
    expect(plan.request.plan).toBe(id);
  });

  test('shows coverage and unit whole, and no column wider than a screen', () => {
    for (const language of LANGUAGES) {
      const plan = build(zhuhai, dataset, language);
      plan.columns.forEach((column) => {
        expect(column.width).toBeLessThanOrEqual(66);
        if (!['coverage', 'unit'].includes(column.id)) return;
        const longest = Math.max(...plan.rows.map((row) => String(valueAt(row, column.id)).length));
        expect(column.width).toBeGreaterThan(longest);
      });
    }
  });
});

/** Tables of what was read; the others compute with it, and say what is missing and what is asked for, or are about no report. */
const READINGS = TABLES.filter(({ id }) => !COMPUTED.has(id) && id !== 'function-samples');

describe.each(READINGS)('the table $id, of what was read,', ({ build }) => {
  test('names real observations or statements behind every number and every sentence', () => {
    const plan = build(zhuhai, dataset, 'zh-CN');
    const known = (source: string) =>
      readingsBy(zhuhai.observations, { id: source })[0] ?? readingsBy(zhuhai.statements, { id: source })[0];
    for (const row of plan.rows) {
      for (const { id } of plan.columns) {
        const cell = row.cells[id];
        if (cell === undefined || [KEY_COLUMN, 'note'].includes(id)) continue;
        if (SILENCES.has(cell.value) || isAboutNoFigure(plan, row)) continue;
        expect([row.key, id, cell.sources]).not.toEqual([row.key, id, []]);
      }
      for (const source of rowSources(row)) expect(known(source)).toBeDefined();
    }
  });

  test('quotes the report verbatim in both languages', () => {
    for (const language of LANGUAGES) {
      const plan = build(zhuhai, dataset, language);
      const [quoting] = ['source', 'content'].filter((id) => plan.columns.some((column) => column.id === id));
      for (const row of plan.rows.filter((candidate) => !isAboutReport(plan, candidate))) {
        const quotes = String(valueAt(row, found(quoting)))
          .split(/ {2}(?=\[)/)
          .map((quote) => quote.replace(/^\[\d{4}(?:\/\d{4})?\] /, ''));
        for (const quote of quotes) expect(zhuhai.report.text).toContain(quote);
      }
    }
  });

  test('of a report without figures has no rows but those about its text', () => {
    const empty: ReportData = { ...zhuhai, observations: [], statements: [] };
    const plan = build(empty, dataset, 'zh-CN');
    const ofText = plan.rows.filter((row) => isAboutReport(plan, row) || row.key.startsWith('item|'));
    expect(plan.rows).toEqual(ofText);
  });
});

describe.each(TABLES.filter(({ id }) => COMPUTED.has(id)))(
  'the table $id, of what was computed,',
  ({ build }) => {
    test('names real observations behind every number, but a line that it reads by', () => {
      const plan = build(zhuhai, dataset, 'zh-CN');
      const unsourced = plan.rows.flatMap((row) =>
        Object.values(row.cells).flatMap((cell) =>
          typeof cell.value === 'number' && cell.sources.length === 0 ? [row.key] : [],
        ),
      );
      expect(unsourced.filter((key) => !key.startsWith('line:'))).toEqual([]);
      for (const source of plan.rows.flatMap(rowSources))
        expect(
          [zhuhai.observations, zhuhai.statements].flatMap((all) => readingsBy<Reading>(all, { id: source })),
        ).toHaveLength(1);
    });

    test('of a report without figures has no number, but a line that it reads by', () => {
      const plan = build({ ...zhuhai, observations: [], statements: [] }, dataset, 'zh-CN');
      const numbered = plan.rows.filter((row) =>
        Object.values(row.cells).some((cell) => typeof cell.value === 'number'),
      );
      expect(numbered.filter(({ key }) => !key.startsWith('line:'))).toEqual([]);
    });
  },
);

/** What a cell says where the report says nothing. */
const SILENCES: ReadonlySet<CellValue> = new Set(['未列', '不适用', '未说明']);

/** An indicator of which the report is silent, and what is told of the report itself. */
function isAboutNoFigure({ request }: SheetPlan, { key, cells }: SheetPlan['rows'][number]): boolean {
  return (
    (request.plan === 'disclosure' && cells['source'] === undefined) || isAboutReport({ request }, { key })
  );
}

/** What identifies a report, above the sentences that were read. */
function isAboutReport(
  { request }: Pick<SheetPlan, 'request'>,
  { key }: Pick<SheetPlan['rows'][number], 'key'>,
): boolean {
  return request.plan === 'report-source' && !key.startsWith('sentence|');
}

test.each(LANGUAGES)('every table that is described is there, in %s', (language) => {
  expect(TABLES.map(({ id }) => id)).toEqual(Object.keys(tableDescriptions(language)));
});

test('money printed in 万元 is shown in 亿元, with the digits as printed', () => {
  const observations = zhuhai.observations.map((observation) =>
    observation.id === 'general-budget-revenue.2021.level.actual'
      ? { ...observation, value: '219000', unit: '万元' }
      : observation,
  );
  const plan = headlineResults({ ...zhuhai, observations }, dataset, 'zh-CN');
  const row = 'general-budget-revenue|主园区|2021';
  expect(cells(plan, row, 'value', 'unit')).toEqual([21.9, '亿元']);
  expect(formatOf(plan, row, 'value')).toBe('#,##0.0000');
});

/** The rows of a page whose texts take as many rows as they have lines, in either language. */
function withoutLines(plan: SheetPlan | undefined): SheetPlan {
  const whole = found(plan);
  return { ...whole, rows: whole.rows.filter(({ key }) => whole.page?.rows.get(key) !== 'line') };
}

function headers(plan: SheetPlan): readonly string[] {
  return plan.columns.map((column) => column.header);
}

function cell(plan: SheetPlan, key: string, column: string): CellValue {
  const row = found(plan.rows.find((candidate) => candidate.key === key));
  expect(plan.columns.map(({ id }) => id)).toContain(column);
  return valueAt(row, column);
}

function cells(plan: SheetPlan, key: string, ...columns: readonly string[]): readonly CellValue[] {
  return columns.map((column) => cell(plan, key, column));
}

function numbers(row: readonly CellValue[]): readonly (number | 'text')[] {
  return row.map((value) => (typeof value === 'number' ? value : 'text'));
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('not found');
  return value;
}
