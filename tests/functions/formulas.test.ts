import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { functionsMetadata, type FunctionMetadata } from '../../scripts/functions-metadata';
import { associateFunctions } from '../../src/functions/associate-functions';
import { functionsOver } from '../../src/functions/functions';
import { FUNCTION_ENTRIES } from '../../src/wording/functions/function-topics';
import { bundledLibrary } from '../support/bundled-library';
import { evaluateFormula, shownInCell } from './evaluate-formula';
import { loadOfficeRuntime, type OfficeRuntime } from './office-runtime';

let office: OfficeRuntime;
let declared: readonly FunctionMetadata[];
let call: (name: string, ...args: readonly unknown[]) => unknown;

beforeAll(async () => {
  office = await loadOfficeRuntime();
  declared = functionsMetadata('english').functions;
  associateFunctions(functionsOver(bundledLibrary()));
  call = (name, ...args) => office.associated()[name]?.(...args);
});

beforeEach(() => {
  office.runIn({ language: 'en-US', customFunctions: '1.3' });
});

afterAll(() => {
  office.close();
});

test('what is registered is what functions.json lists', () => {
  expect(Object.keys(office.associated()).sort()).toEqual(declared.map(({ id }) => id).sort());
});

test.each(
  FUNCTION_ENTRIES.flatMap(([, { examples }]) =>
    examples.map(({ formula, shows }) => [formula, shows] as const),
  ),
)('the documented example %s shows %s', (formula, shows) => {
  office.runIn({ customFunctions: '1.4' });
  expect(shownInCell(evaluateFormula(formula, office.associated(), declared))).toMatch(
    new RegExp(`^${shows.split('…').map(escaped).join('.*')}$`, 's'),
  );
});

test('no function is documented without an example', () => {
  expect(FUNCTION_ENTRIES.filter(([, { examples }]) => examples.length === 0).map(([id]) => id)).toEqual([]);
});

test.each(['README.md', 'README.zh-CN.md'])(
  'every formula that %s has answers, and its first shows 58.9%',
  (name) => {
    office.runIn({ customFunctions: '1.4' });
    const page = readFileSync(resolve(__dirname, '../..', name), 'utf8');
    const formulas = [...page.matchAll(/(?<=`)=FISCAL\.[^`]+(?=`)|^=FISCAL\..+$/gm)].map(
      ([formula]) => formula,
    );
    expect(formulas.length).toBeGreaterThan(4);
    const shown = formulas.map((formula) =>
      shownInCell(evaluateFormula(formula, office.associated(), declared)),
    );
    expect(shown[0]).toBe('58.9%');
    expect(page).toMatch(/58\.9 ?%/);
    expect(shown.filter((text) => text === '' || text.startsWith('#'))).toEqual([]);
  },
);

test('one blank cell is blank, and so is a 0 that was never typed', () => {
  expect(call('SHAREOF', [['']], [[4]])).toEqual([['']]);
  expect(call('SHAREOF', [[1]], [[null]])).toEqual([['']]);
});

test('where Excel takes no formatted numbers, a share is the bare fraction', () => {
  expect(call('SHAREOF', [[21.9]], [[37.17]])).toEqual([[expect.closeTo(0.589, 3)]]);
});

test('from 1.4 on, a share is a percentage and points have their sign', () => {
  office.runIn({ customFunctions: '1.4' });
  expect(call('SHAREOF', [[21.9]], [[37.17]])).toEqual([
    [{ type: 'Double', basicValue: expect.closeTo(0.589, 3), numberFormat: '0.0%' }],
  ]);
  expect(call('TARGETSHIFT', [['22.1%']], [['9%']])).toEqual([
    [{ type: 'Double', basicValue: -13.1, numberFormat: '+0.0;-0.0;0.0' }],
  ]);
  expect(call('WHOLE', [[29.96]], [[0.806]])).toEqual([
    [{ type: 'Double', basicValue: expect.closeTo(37.17, 2), numberFormat: '#,##0.00' }],
  ]);
});

test.each([
  ['GROWTHLEAD', [[['9.75%']], [['9.7%']], null], '+0.05'],
  ['GROWTHLEAD', [[['9.7%']], [['9.75%']], null], '-0.05'],
  ['OWNREVENUEGAP', [[[21.9]], [[37.17]]], '15.27'],
  ['SHAREOF', [[[0.02]], [[50]]], '0.04%'],
  ['PRIORYEAR', [[[21.9]], [['22.1%']], null], '17.94'],
  ['TREASURYCOVER', [[[3]], [[2]]], '1.5'],
  ['ATTAINMENT', [[[334.99]], [[335]]], '99.997%'],
  ['ATTAINMENT', [[[335.1]], [[335]]], '100.03%'],
  ['ATTAINMENT', [[[335]], [[335]]], '100.0%'],
  ['SHAREOF', [[[99.99]], [[100]]], '99.99%'],
])('%s of %j shows the digits that its numbers allow: %s', (name, args, shows) => {
  office.runIn({ customFunctions: '1.4' });
  expect(shownInCell(call(name, ...args))).toBe(shows);
});

test('a column over one whole is answered in the shape of the column', () => {
  expect(call('SHAREOF', [[1], [2], [3]], [[4]])).toEqual([[0.25], [0.5], [0.75]]);
});

test('an error in the cell of a unit stays in that cell', () => {
  const units = [['亿元'], [{ type: 'Error', code: '#NUM!' }], ['']];
  expect(codes(call('TOUNIT', [[1], [2], [3]], units, '万元'))).toEqual([[10000], ['#NUM!'], ['']]);
});

describe('PERHEAD', () => {
  const told = (basicValue: number, unit: string) => ({
    type: 'Double',
    basicValue,
    properties: { Unit: { type: 'String', basicValue: unit } },
  });

  test.each([
    ['bare numbers', 21.9, 30],
    ['万元 and people', told(219000, '万元'), told(300000, '人')],
    ['one that tells its unit beside a bare one', told(2190, 'RMB mn'), 30],
    ['亿元 and 万人', told(21.9, '亿元'), told(30, '万人')],
  ])('of 21.9亿元 and 30万人 is 7,300 yuan, given as %s', (_, amount, people) => {
    expect(call('PERHEAD', [[amount]], [[people]])).toEqual([[7300]]);
  });

  test.each([
    ['dollars', told(21.9, '亿美元'), 30],
    ['households for people', 21.9, told(10, '万户')],
    ['people counted one by one, without a unit', 21.9, 300000],
  ])('is refused for %s', (_, amount, people) => {
    expect(() => call('PERHEAD', [[amount]], [[people]])).toThrow(
      expect.objectContaining({ code: '#VALUE!' }),
    );
  });

  test('is in yuan where Excel takes what is known of a number', () => {
    office.runIn({ customFunctions: '1.4' });
    expect(call('PERHEAD', [[told(21.9, '亿元')]], [[30]])).toMatchObject([
      [{ basicValue: 7300, properties: { Unit: { basicValue: '元' } } }],
    ]);
  });
});

describe('LANDDEPENDENCE', () => {
  const dependence = (variant: unknown) => call('LANDDEPENDENCE', [[12]], [[36]], variant);

  test.each([
    ['land-to-revenue', 1 / 3],
    ['fund-to-budgets', 0.25],
    ['Fund to resources', 1 / 3],
    ['基金收入/两本预算收入', 0.25],
  ])('in the variant %s is %d', (variant, answer) => {
    expect(dependence(variant)).toEqual([[expect.closeTo(answer, 12)]]);
  });

  test.each([
    ['a variant that nobody knows', 'land'],
    ['none', null],
    ['an empty cell', ''],
    ['an empty cell on the desktop', 0],
  ])('is refused with %s, and the variants are named or asked for', (_, variant) => {
    expect(() => dependence(variant)).toThrow(
      expect.objectContaining({ code: '#VALUE!', message: expect.stringMatching(/variant/) }),
    );
  });
});

test.each([
  ['a column against a row', [[1], [2]], [[10, 20, 30]], /2×1.*1×3/],
  ['a column against a shorter one', [[1], [2], [3]], [[4], [8]], /3×1.*2×1/],
])('%s is refused, and both shapes are named', (_, actual, target, shapes) => {
  expect(() => call('TARGETGAP', actual, target)).toThrow(
    expect.objectContaining({ code: '#VALUE!', message: expect.stringMatching(shapes) }),
  );
});

test('in a range a blank stays blank and an error stays in its cell', () => {
  const parts = [[1], [''], ['306.2亿元'], [1], [{ type: 'Error', code: '#NUM!' }], [0]];
  const wholes = [[4], [4], [4], [0], [4], [4]];
  expect(codes(call('SHAREOF', parts, wholes))).toEqual([
    [0.25],
    [''],
    ['#VALUE!'],
    ['#DIV/0!'],
    ['#NUM!'],
    [0],
  ]);
});

test.each([
  ['an argument left out', '#VALUE!', ['SHAREOF', null, [[4]]]],
  ['a whole of 0', '#DIV/0!', ['SHAREOF', [[1]], [[0]]]],
  ['a share of 80.6 instead of 80.6%', '#VALUE!', ['WHOLE', [[29.96]], [[80.6]]]],
  ['a growth of 22.1 instead of 22.1%', '#VALUE!', ['GROWTHLEAD', [[22.1]], [[9]]]],
  ['a figure with its unit', '#VALUE!', ['SHAREOF', [['21.9亿元']], [[4]]]],
  ['years that run backwards', '#VALUE!', ['REQUIREDGROWTH', [[306.2]], [[540]], [[-4]]]],
  [
    'an error in the first argument, whatever the second is',
    '#NUM!',
    ['SHAREOF', [[{ type: 'Error', code: '#NUM!' }]], [['']]],
  ],
] as const)('a single cell with %s fails with %s', (_, code, [name, ...args]) => {
  expect(() => call(name, ...args)).toThrow(expect.objectContaining({ code }));
});

test.each([
  ['zh-CN', /[\u4e00-\u9fff]/],
  ['zh-TW', /[\u4e00-\u9fff]/],
  ['en-GB', /^[^\u4e00-\u9fff]{10,}$/],
  ['fr-FR', /^[^\u4e00-\u9fff]{10,}$/],
])('in Excel in %s the reason is a sentence of its language', (language, sentence) => {
  office.runIn({ language });
  expect(() => call('WHOLE', [[29.96]], [[80.6]])).toThrow(
    expect.objectContaining({ message: expect.stringMatching(sentence) }),
  );
  expect(() => call('SHAREOF', [['n/a']], [[1]])).toThrow(
    expect.objectContaining({ message: expect.stringMatching(sentence) }),
  );
});

test('2,000 rows are one call', () => {
  const rows = Array.from({ length: 2000 }, (_, row) => [row]);
  const shares = call('SHAREOF', rows, [[2000]]) as number[][];
  expect(shares).toHaveLength(2000);
  expect(shares[1000]).toEqual([0.5]);
});

/** Errors by their code, so that a result can be compared at a glance. */
function codes(result: unknown): unknown {
  return (result as unknown[][]).map((row) =>
    row.map((cell) => (typeof cell === 'object' && cell !== null && 'code' in cell ? cell.code : cell)),
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
