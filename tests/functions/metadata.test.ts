import { functionFiles } from '../../scripts/function-files';
import {
  buildFunctionsMetadata,
  type FunctionMetadata,
  type FunctionsMetadata,
} from '../../scripts/functions-metadata';
import { EXCEL_BUILT_INS } from './excel-built-ins';

const PUBLISHED = {
  SHARE: 'part: any[][], whole: any[][]',
  WHOLE: 'part: any[][], share: any[][], [rate_unit]: string',
  LIVELIHOODSHARE: 'livelihood: any[][], expenditure: any[][]',
  SELFSUFFICIENCY: 'revenue: any[][], expenditure: any[][]',
  OWNREVENUEGAP: 'revenue: any[][], expenditure: any[][]',
  REVENUETOGDP: 'revenue: any[][], gdp: any[][]',
  BUOYANCY: 'revenue_growth: any[][], gdp_growth: any[][], [rate_unit]: string',
  TAXSHARE: 'tax: any[][], revenue: any[][]',
  RESOURCES: 'revenue: any[][], transfers: any[][], fund: any[][], state_capital: any[][]',
  DEBTTORESOURCES: 'debt: any[][], resources: any[][]',
  DEBTTOGDP: 'debt: any[][], gdp: any[][]',
  DEBTHEADROOM: 'limit: any[][], balance: any[][]',
  LANDDEPENDENCE: 'income: any[][], base: any[][], variant: string',
  TRANSFERDEPENDENCE: 'transfers: any[][], resources: any[][]',
  TRADEDEPENDENCE: 'trade: any[][], gdp: any[][]',
  BUDGETOUTTURN: 'actual: any[][], budget: any[][]',
  YOY: 'current: any[][], prior: any[][]',
  PRIORYEAR: 'level: any[][], growth: any[][], [rate_unit]: string',
  INCREMENT: 'level: any[][], growth: any[][], [rate_unit]: string',
  IMPLIEDTARGET: 'level: any[][], growth: any[][], [rate_unit]: string',
  CAGR: 'first: any[][], last: any[][], years: any[][]',
  AVERAGEGROWTH: '…growths: any[][]',
  REQUIREDGROWTH: 'current: any[][], target: any[][], years: any[][]',
  GROWTHGAP: 'actual: any[][], target: any[][], [rate_unit]: string',
  TARGETSHIFT: 'actual: any[][], next_target: any[][], [rate_unit]: string',
  TARGETGAP: 'actual: any[][], target: any[][]',
  ATTAINMENT: 'actual: any[][], target: any[][]',
  CONTRIBUTIONSHARE: 'part_change: any[][], whole_change: any[][]',
  CONTRIBUTION: 'part_change: any[][], whole_change: any[][], whole_growth: any[][], [rate_unit]: string',
  FIGURE:
    'indicator: string, [period]: any, [measure]: string, [status]: string, [area]: string, [unit]: string, [report]: string',
  SOURCE:
    'indicator: string, [period]: any, [measure]: string, [status]: string, [area]: string, [unit]: string, [report]: string',
  HEALTH: '[report]: string',
  AUDIT: '[report]: string',
  META: 'indicator: string, field: string',
  FIELDS: '',
  LIST: '[topic]: string',
  TABLE: 'topic: string, [unit]: string, [language]: string, [headers]: boolean',
  REPORTS: '',
  VERSION: '',
  TOUNIT: 'value: any[][], from: any[][], to: string',
  PARSE: 'text: any[][], [unit]: string, [end]: string',
};

const CHINESE = /[\u4e00-\u9fff]/;

let english: FunctionsMetadata;
let chinese: FunctionsMetadata;

beforeAll(async () => {
  ({ english, chinese } = await buildFunctionsMetadata());
});

test('the functions and their signatures are those that workbooks rely on', () => {
  expect(Object.fromEntries(english.functions.map((entry) => [entry.id, signature(entry)]))).toEqual(
    PUBLISHED,
  );
});

test('both languages offer the same functions, types and choices', () => {
  const withoutWords = ({ functions, enums }: FunctionsMetadata) => ({
    functions: functions.map(({ id, name, result, parameters }) => ({
      id,
      name,
      result,
      parameters: parameters.map(({ type, dimensionality, optional, customEnumId }) => ({
        type,
        dimensionality,
        optional,
        customEnumId,
      })),
    })),
    enums: enums.map(({ id, type, values }) => ({
      id,
      type,
      values: values.map(({ stringValue }) => stringValue),
    })),
  });
  expect(withoutWords(chinese)).toEqual(withoutWords(english));
});

test.each(Object.keys(PUBLISHED))('%s is a name that Excel takes in every language', (id) => {
  expect(id).toMatch(/^[A-Z]{3,}$/);
  expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
  expect(EXCEL_BUILT_INS.has(id)).toBe(false);
});

test('a name equals its id', () => {
  expect(english.functions.filter(({ id, name }) => id !== name)).toEqual([]);
});

test.each(['english', 'chinese'] as const)('every function and argument is described in %s', (language) => {
  const { functions } = { english, chinese }[language];
  const texts = functions.flatMap(({ description, parameters }) => [
    description,
    ...parameters.flatMap((parameter) => [parameter.name, parameter.description]),
  ]);
  expect(texts.filter((text) => !text)).toEqual([]);
  if (language === 'chinese') {
    expect(texts.filter((text) => !CHINESE.test(text))).toEqual([]);
  }
});

test('every function has help at its own anchor of the page in its language', async () => {
  const files = await functionFiles();
  for (const { id, helpUrl } of [...english.functions, ...chinese.functions]) {
    const { pathname, hash } = new URL(helpUrl);
    expect(hash).toBe(`#${id}`);
    expect(files[pathname.slice(1)]).toContain(`id="${id}"`);
  }
});

test('an error in one cell of a range does not fail the whole call', () => {
  expect(english).toMatchObject({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true });
  expect(chinese).toMatchObject({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true });
});

test('each list of choices is used, and each argument’s list exists', () => {
  const used = new Set(
    english.functions.flatMap(({ parameters }) =>
      parameters.flatMap(({ customEnumId }) => customEnumId ?? []),
    ),
  );
  expect([...used].sort()).toEqual(english.enums.map(({ id }) => id).sort());
});

test('no function is volatile or streaming', () => {
  expect(english.functions.filter((entry) => 'options' in entry)).toEqual([]);
});

test('the files are ASCII, so that no server can garble their Chinese', async () => {
  const files = await functionFiles();
  const text = files['functions-zh-cn.json'] ?? '';
  expect(/^[\0-\x7f]+$/.test(text)).toBe(true);
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(chinese)));
});

function signature({ parameters }: FunctionMetadata): string {
  return parameters
    .map(({ name, type, dimensionality, optional, repeating }) => {
      const shown = optional ? `[${name}]` : repeating ? `…${name}` : name;
      return `${shown}: ${type}${dimensionality === 'matrix' ? '[][]' : ''}`;
    })
    .join(', ');
}

test('in each list, no two choices look or read the same', () => {
  for (const { values } of [...english.enums, ...chinese.enums]) {
    expect(new Set(values.map(({ name }) => name)).size).toBe(values.length);
    expect(new Set(values.map(({ stringValue }) => stringValue)).size).toBe(values.length);
  }
});
