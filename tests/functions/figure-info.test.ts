import { associateFunctions } from '../../src/functions/associate-functions';
import { functionsOver } from '../../src/functions/functions';
import { bundledLibrary } from '../support/bundled-library';
import { loadOfficeRuntime, type OfficeRuntime } from './office-runtime';

let office: OfficeRuntime;
const tell = (indicator: string, field: unknown, ...question: readonly unknown[]) =>
  office
    .associated()
    ['FIGUREINFO']?.(indicator, field, ...question, ...Array<null>(6 - question.length).fill(null));

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
  ['unit', '亿元'],
  ['单位', '亿元'],
  ['period', '2022'],
  ['期间', '2022'],
  ['数据性质', 'target'],
  ['status', 'target'],
  ['bound', 'more-than'],
  ['Bound', 'more-than'],
  ['measure', 'level'],
  ['indicator', 'gdp'],
  ['area', '主园区'],
  ['area-basis', 'inferred'],
  ['basis', 'headline'],
  ['upper-end', ''],
  ['remark', 'The report gives no result for this period; the number is a target.'],
  ['report', 'zhuhai-hitech-2022'],
])('of the GDP of 2022, %s is %s', (field, expected) => {
  expect(tell('gdp', field, 2022)).toBe(expected);
});

test('the sentence is that of SOURCE', () => {
  const source = office.associated()['SOURCE']?.('gdp', 2022, ...Array<null>(5).fill(null));
  expect(tell('gdp', 'sentence', 2022)).toBe(source);
});

test('there is no remark on a target that was asked for', () => {
  expect(tell('gdp', 'remark', 2022, null, 'target')).toBe('');
});

test('the unit is the one asked for, and of a fraction on an Excel that takes no formats it is no %', () => {
  expect(tell('gdp', 'unit', 2021, null, null, null, '万元')).toBe('万元');
  expect(tell('gdp', 'unit', 2021, 'growth')).toBe('fraction');
  office.runIn({ language: 'zh-CN' });
  expect(tell('gdp', 'unit', 2021, 'growth')).toBe('小数');
  office.runIn({ customFunctions: '1.4' });
  expect(tell('gdp', 'unit', 2021, 'growth')).toBe('%');
});

test.each([
  ['no field', '#VALUE!', ['gdp', null]],
  ['an unknown field', '#VALUE!', ['gdp', 'colour']],
  ['an error in the field', '#NUM!', ['gdp', { type: 'Error', code: '#NUM!' }]],
  ['an unknown indicator', '#N/A', ['幸福指数', 'unit']],
  ['a year without a figure', '#N/A', ['gdp', 'unit', 1999]],
] as const)('%s gives %s', (_, code, [indicator, field, ...question]) => {
  expect(() => tell(indicator, field, ...question)).toThrow(expect.objectContaining({ code }));
});
