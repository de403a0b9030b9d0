import { INDICATORS } from '../../src/core/catalogue/catalogue';
import { bundled } from '../../src/library/bundled';
import { reportById } from '../../src/library/report-by-id';
import { TABLES } from '../../src/sheets/tables/catalogue';
import { choiceLists } from '../../src/wording/functions/choice-lists';
import { associateFunctions } from '../../src/functions/associate-functions';
import { functionsOver } from '../../src/functions/functions';
import { bundledLibrary } from '../support/bundled-library';
import { loadOfficeRuntime, type OfficeRuntime } from './office-runtime';

let office: OfficeRuntime;
const call = (name: string, ...args: readonly unknown[]) => office.associated()[name]?.(...args);
const rows = (name: string, ...args: readonly unknown[]) => call(name, ...args) as unknown[][];
const table = (topic: unknown, unit: unknown = null, language: unknown = null, headers: unknown = null) =>
  rows('TOPICTABLE', topic, unit, null, language, headers);

beforeAll(async () => {
  office = await loadOfficeRuntime();
  associateFunctions(functionsOver(bundledLibrary()));
});

beforeEach(() => {
  office.runIn({ language: 'en-US', customFunctions: '1.3' });
});

afterAll(() => {
  office.close();
});

test.each([
  ['gdp', 'chinese', '地区生产总值'],
  ['地区生产总值', 'english', 'Gross domestic product'],
  ['gdp', 'nature', 'flow'],
  ['gdp', '性质', 'flow'],
  ['民生支出', 'pinyin', 'mszc'],
  ['debt-balance', 'nature', 'stock'],
  ['一般公共预算收入', 'topic', 'public-finance'],
  ['一般公共预算收入', '常用单位', '亿元'],
  ['一般公共预算收入', '单位', '亿元'],
  ['gdp', '中文名', '地区生产总值'],
  ['gdp', '英文名称', 'Gross domestic product'],
  ['gdp', ' Unit ', '亿元'],
  ['registered-unemployment', 'direction', 'less-is-better'],
])('META of %s, %s, is %s', (indicator, field, expected) => {
  expect(call('META', indicator, field)).toBe(expected);
});

test('ids are the same in every language of Excel, a definition is in Excel’s own', () => {
  const english = [call('META', 'tax-share', 'nature'), call('META', 'tax-share', 'definition')];
  office.runIn({ language: 'zh-CN' });
  const chinese = [call('META', 'tax-share', 'nature'), call('META', 'tax-share', 'definition')];
  expect(chinese[0]).toBe(english[0]);
  expect(english[1]).toMatch(/^Tax revenue/);
  expect(chinese[1]).toMatch(/^税收收入/);
});

test.each([
  ['an unknown indicator', '#N/A', ['幸福指数', 'unit']],
  ['no indicator', '#N/A', [null, 'unit']],
  ['an unknown field', '#VALUE!', ['gdp', 'colour']],
  ['no field', '#VALUE!', ['gdp', 0]],
  ['a definition that there is not', '#N/A', ['new-schools', 'definition']],
  ['an error in an argument', '#DIV/0!', ['gdp', { type: 'Error', code: '#DIV/0!' }]],
])('META with %s gives %s', (_, code, args) => {
  expect(() => call('META', ...args)).toThrow(expect.objectContaining({ code }));
});

test('FIELDS names every field that META answers, with the values that it may have', () => {
  const [headers, ...fields] = rows('FIELDS');
  expect(headers).toEqual(['Field', 'Name', 'Explanation', 'Values']);
  for (const [field, name, explanation, values] of fields) {
    const described = String(call('META', 'tax-share', field));
    expect(call('META', 'tax-share', name)).toBe(described);
    expect(explanation).not.toBe('');
    if (values !== '') expect(String(values).split(', ')).toContain(described);
  }
  office.runIn({ language: 'zh-CN' });
  expect(rows('FIELDS')[0]).toEqual(['字段', '名称', '说明', '取值']);
});

test('LIST has every indicator once, with the number of its figures', () => {
  const [headers, ...listed] = rows('LIST', null);
  expect(headers).toEqual(['Id', 'Chinese name', 'English name', 'Topic', 'Figures']);
  expect(listed.map(([id]) => id)).toEqual(INDICATORS.map(({ id }) => id));
  const counted = listed.reduce((sum, [, , , , figures]) => sum + Number(figures), 0);
  const known = bundled().reports.flatMap(({ observations }) =>
    observations.filter(({ indicator }) => indicator),
  );
  expect(counted).toBe(known.length);
});

test.each(['public-finance', '财政', 'Public Finance'])(
  'LIST of %s has the indicators of public finance',
  (topic) => {
    const listed = rows('LIST', topic).slice(1);
    expect(listed.map(([id]) => id)).toContain('general-budget-revenue');
    expect(new Set(listed.map(([, , , name]) => name))).toEqual(new Set(['Public finance']));
  },
);

test('LIST of a topic that there is not is refused with those that there are', () => {
  expect(() => call('LIST', '天气')).toThrow(
    expect.objectContaining({ code: '#VALUE!', message: expect.stringContaining('public-finance') }),
  );
});

test('REPORTS tells what identifies a report', () => {
  const [headers, ...reports] = rows('REPORTS');
  expect(headers).toEqual(['Id', 'Title', 'Publisher', 'Area', 'Level', 'Date', 'Figures']);
  expect(reports).toContainEqual([
    'zhuhai-hitech-2022',
    expect.stringContaining('工作报告'),
    expect.any(String),
    expect.any(String),
    'Functional zone',
    '2022-02-10',
    reportById(bundled(), 'zhuhai-hitech-2022')?.observations.length,
  ]);
});

test('VERSION joins the versions of the add-in and the data', () => {
  expect(call('VERSION')).toBe(`1.0.0+${bundled().version}`);
});

test.each(TABLES)('TOPICTABLE of $id is a rectangle without keys, gaps and NaN', ({ id }) => {
  const spilled = table(id);
  const width = spilled[0]?.length ?? 0;
  expect(spilled.length).toBeGreaterThan(1);
  expect(spilled[0]).not.toContain('key');
  for (const row of spilled) {
    expect(row).toHaveLength(width);
    expect(row.filter((cell) => cell === null || cell === undefined || Number.isNaN(cell))).toEqual([]);
  }
});

test('TOPICTABLE follows the language of Excel, unless another is asked for', () => {
  expect(table('headline-results')[0]?.[0]).toBe('Indicator');
  office.runIn({ language: 'zh-CN' });
  expect(table('headline-results')[0]?.[0]).toBe('指标');
  expect(table('主要指标完成情况', null, '英文')[0]?.[0]).toBe('Indicator');
});

test('TOPICTABLE converts amounts and leaves rates; without headers it begins with the first row', () => {
  const gdp = table('headline-results', '万元', 'zh-CN', false).find(([name]) => name === '地区生产总值');
  expect(gdp?.slice(2, 6)).toEqual([2021, 3062000, '万元', 0.097]);
  expect(table('headline-results', null, 'zh-CN', true)).toHaveLength(
    table('headline-results', null, 'zh-CN', false).length + 1,
  );
});

test.each([
  ['TOPICTABLE', ['headline-results', null, null]],
  ['LIST', ['财政', null]],
  ['FIELDS', []],
  ['REPORTS', []],
  ['HEALTH', [null]],
  ['AUDIT', [null]],
] as const)('%s spills in the language asked for, with headers or without, and in no other', (name, own) => {
  const [headers, ...below] = rows(name, ...own, 'zh-CN', null);
  expect(String(headers?.[1])).toMatch(/[\u4e00-\u9fff]/);
  expect(rows(name, ...own, null, null)[0]).not.toEqual(headers);
  expect(rows(name, ...own, '中文', false)).toEqual(below);
  expect(() => rows(name, ...own, 'fr-FR', null)).toThrow(expect.objectContaining({ code: '#VALUE!' }));
});

test('META defines in the language asked for', () => {
  expect(call('META', 'tax-share', 'definition', 'zh-CN')).toMatch(/^税收收入/);
  expect(call('META', 'tax-share', 'definition', null)).toMatch(/^Tax revenue/);
});

test('from 1.4 on, numbers bring their digits along', () => {
  office.runIn({ customFunctions: '1.4' });
  const gdp = table('headline-results', null, 'zh-CN').find(([name]) => name === '地区生产总值');
  expect(gdp?.[3]).toMatchObject({ type: 'Double', basicValue: 306.2, numberFormat: '#,##0.0' });
  expect(gdp?.[5]).toMatchObject({ type: 'Double', basicValue: 0.097, numberFormat: '0.0%' });
});

test('where Excel takes no formats, the unit beside a fraction is no %', () => {
  const units = (name: string, ...args: readonly unknown[]) => {
    const [headers, ...below] = rows(name, ...args);
    const column = headers?.indexOf('单位') ?? -1;
    return below.map((row) => row[column]);
  };
  const inTables = () => [
    ...units('TOPICTABLE', 'results-and-targets', null, null, 'zh-CN', null),
    ...units('HEALTH', null, 'zh-CN', null),
  ];
  expect(inTables()).toContain('小数');
  expect(inTables()).not.toContain('%');
  office.runIn({ customFunctions: '1.4' });
  expect(inTables()).toContain('%');
  expect(inTables()).not.toContain('小数');
});

test.each([
  ['a table that there is not', ['天气']],
  ['no table', [null]],
  ['a unit of another kind', ['headline-results', '公顷']],
  ['a language that there is not', ['headline-results', null, 'fr-FR']],
])('TOPICTABLE with %s is refused', (_, [topic, unit, language]) => {
  expect(() => table(topic, unit, language)).toThrow(expect.objectContaining({ code: '#VALUE!' }));
});

test.each(['english', 'chinese'] as const)(
  'every choice that Excel offers in %s is one that is answered',
  (edition) => {
    const offered = (list: string) =>
      choiceLists(edition)
        .find(({ id }) => id === list)
        ?.values.map(({ stringValue }) => stringValue) ?? [];
    expect(offered('TABLE')).toEqual(expect.arrayContaining(TABLES.map(({ id }) => id)));
    for (const topic of offered('TABLE')) expect(table(topic).length).toBeGreaterThan(1);
    for (const topic of offered('TOPIC')) expect(rows('LIST', topic).length).toBeGreaterThan(1);
    for (const field of offered('FIELD'))
      expect(call('META', 'tax-share', field)).toEqual(expect.any(String));
    for (const field of offered('FIGURE_FIELD'))
      expect(call('FIGUREINFO', 'gdp', field, ...Array<null>(6).fill(null))).toEqual(expect.any(String));
    for (const language of offered('LANGUAGE')) expect(table('public-finance', null, language)).toBeDefined();
    for (const unit of offered('UNIT')) expect(call('TOUNIT', [[1]], [[unit]], unit)).toEqual([[1]]);
    for (const end of offered('RANGE_END')) expect(call('QUANTITY', [['5%']], null, end)).toEqual([[0.05]]);
  },
);
