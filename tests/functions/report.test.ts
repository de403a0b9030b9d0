import { associateFunctions } from '../../src/functions/associate-functions';
import { functionsOver } from '../../src/functions/functions';
import { bundledLibrary } from '../support/bundled-library';
import { loadOfficeRuntime, type OfficeRuntime } from './office-runtime';

let office: OfficeRuntime;
const ask = (name: 'FIGURE' | 'SOURCE', ...words: readonly unknown[]) =>
  office.associated()[name]?.(...words, ...Array<null>(9 - words.length).fill(null));

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

test('a figure is asked for by id, by name, and by year as number or text', () => {
  expect(ask('FIGURE', 'gdp', 2021)).toBe(306.2);
  expect(ask('FIGURE', '地区生产总值', '2021')).toBe(306.2);
});

test('a growth is a fraction, and from 1.4 on shows its printed digits', () => {
  expect(ask('FIGURE', 'gdp', 2021, 'growth')).toBe(0.097);
  office.runIn({ customFunctions: '1.4' });
  expect(ask('FIGURE', 'gdp', 2021, 'growth')).toMatchObject({
    type: 'Double',
    basicValue: 0.097,
    numberFormat: '0.0%',
  });
});

test('money comes in the unit asked for, exactly', () => {
  expect(ask('FIGURE', 'gdp', 2021, null, null, null, '万元')).toBe(3062000);
});

test('references to empty cells, 0 on the desktop and null on the web, are arguments left out', () => {
  expect(ask('FIGURE', 'gdp', 2021, 0, '', null)).toBe(306.2);
});

test('a cell with properties counts by its value', () => {
  const year = { type: 'Double', basicType: 'Double', basicValue: 2021, properties: {} };
  expect(ask('FIGURE', 'gdp', year)).toBe(306.2);
});

test('the source is the report’s own sentence, the same for every unit', () => {
  const sentence = ask('SOURCE', 'gdp', 2021);
  expect(sentence).toContain('地区生产总值306.2亿元');
  expect(ask('SOURCE', 'gdp', 2021, null, null, null, '家')).toBe(sentence);
});

test.each([
  ['low', 2],
  ['上限', 3],
  ['middle', 2.5],
  [null, 2],
])('of 2—3 firms the %s end is %d', (end, expected) => {
  const firms = (name: 'FIGURE' | 'SOURCE') =>
    ask(name, 'leading-firms-fostered.2022.level.target', null, null, null, null, null, null, null, end);
  expect(firms('FIGURE')).toBe(expected);
  expect(firms('SOURCE')).toContain('2-3家');
});

test('the lower end of a range shows the whole range, any other end itself alone', () => {
  office.runIn({ customFunctions: '1.4' });
  const format = (end: unknown) =>
    (
      ask(
        'FIGURE',
        'leading-firms-fostered.2022.level.target',
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        end,
      ) as {
        readonly numberFormat: string;
      }
    ).numberFormat;
  expect(format('low')).toContain('3');
  expect(format('high')).not.toContain('3');
});

test('a figure is asked for by its 口径, and one that the report does not have is refused with those that it has', () => {
  const floor = (basis: unknown) =>
    ask('FIGURE', 'new-incubator-floor-area', 2022, null, null, null, null, null, basis);
  expect(floor(null)).toBe(40);
  expect(floor('含在建')).toBe(40);
  expect(() => floor('headline')).toThrow(expect.objectContaining({ code: '#N/A' }));
  expect(() => floor('不含在建')).toThrow(
    expect.objectContaining({
      code: '#VALUE!',
      message: expect.stringMatching(/headline.*含在建/) as string,
    }),
  );
});

test.each([
  ['an unknown end of a range', '#VALUE!', ['gdp', 2021, null, null, null, null, null, null, 'top']],
  ['an unknown indicator', '#N/A', ['幸福指数']],
  ['no indicator', '#N/A', [null]],
  ['a year that the report does not speak of', '#N/A', ['gdp', 1999]],
  ['an unknown report', '#N/A', ['gdp', 2021, null, null, null, null, 'beijing-2022']],
  ['an unknown measure', '#VALUE!', ['gdp', 2021, 'velocity']],
  ['a unit of another kind', '#VALUE!', ['gdp', 2021, null, null, null, '家']],
  ['an error in an argument', '#NUM!', ['gdp', { type: 'Error', code: '#NUM!' }]],
  ['an error that no function may answer', '#VALUE!', ['gdp', { type: 'Error', code: '#REF!' }]],
])('%s gives %s', (_, code, words) => {
  expect(() => ask('FIGURE', ...words)).toThrow(expect.objectContaining({ code }));
});

test('a refused question is explained in the language of Excel', () => {
  office.runIn({ language: 'zh-CN' });
  expect(() => ask('FIGURE', '幸福指数')).toThrow(/[\u4e00-\u9fff]/);
  office.runIn({ language: 'en-US' });
  expect(() => ask('FIGURE', 'gdp', 1999)).toThrow(/^[A-Z][^\u4e00-\u9fff]+\.$/);
});
