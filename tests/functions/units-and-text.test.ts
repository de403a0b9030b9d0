import { associateFunctions } from '../../src/functions/associate-functions';
import { functionsOver } from '../../src/functions/functions';
import { bundledLibrary } from '../support/bundled-library';
import { loadOfficeRuntime, type OfficeRuntime } from './office-runtime';

let office: OfficeRuntime;
const call = (name: string, ...args: readonly unknown[]) =>
  office.associated()[name]?.(...args) as unknown[][];
const toUnit = (value: unknown, from: unknown, to: unknown) => call('TOUNIT', [[value]], [[from]], to);
const parse = (text: unknown, unit: unknown = null, end: unknown = null) =>
  call('QUANTITY', [[text]], unit, end);

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

const shownAs = (numberFormat: string, basicValue: number) => ({
  type: 'Double',
  basicValue,
  numberFormat,
});
const inUnit = (basicValue: number, unit: string, more = {}) => ({
  type: 'Double',
  basicValue,
  properties: { Unit: { type: 'String', basicValue: unit }, ...more },
});

test('a column of amounts, each in its own unit, comes in one', () => {
  expect(call('TOUNIT', [[1551], [6], [306.2]], [['万元'], ['亿元'], ['亿元']], '亿元')).toEqual([
    [0.1551],
    [6],
    [306.2],
  ]);
});

test('one unit holds for a whole range, and the range keeps its shape', () => {
  expect(
    call(
      'TOUNIT',
      [
        [1, 2],
        [3, 4],
      ],
      [['亿元']],
      '万元',
    ),
  ).toEqual([
    [10000, 20000],
    [30000, 40000],
  ]);
});

test('a blank stays blank, an error stays in its cell, and neither reaches its neighbours', () => {
  const error = { type: 'Error', code: '#NUM!' };
  const converted = call(
    'TOUNIT',
    [[1], [''], [error], ['三'], [2]],
    [['亿元'], ['亿元'], ['亿元'], ['亿元'], ['']],
    '万元',
  );
  expect(
    converted.map(([cell]) => (typeof cell === 'object' ? (cell as { code: string }).code : cell)),
  ).toEqual([10000, '', '#NUM!', '#VALUE!', '']);
});

test('an error among the units stays in its cell too', () => {
  const error = { type: 'Error', code: '#N/A' };
  expect(call('TOUNIT', [[1], [2]], [[error], ['亿元']], '万元')).toEqual([
    [expect.objectContaining({ code: '#N/A' })],
    [20000],
  ]);
});

test('a cell that shows 80.6% is that, whatever word for per cent is used', () => {
  const cell = shownAs('0.0%', 0.806);
  expect(toUnit(cell, '%', '成')).toEqual([[8.06]]);
  expect(toUnit(cell, 'percent', '成')).toEqual([[8.06]]);
  expect(toUnit('80.6%', 'percent', 'fraction')).toEqual([[0.806]]);
  expect(() => toUnit(cell, '亿元', '万元')).toThrow(expect.objectContaining({ code: '#VALUE!' }));
  expect(() => toUnit(cell, '%', '个百分点')).toThrow(/is in % and cannot be given in pp/);
  expect(() => toUnit(cell, '%', '怪')).toThrow(/There is no unit “怪”/);
});

test('percentages and points bring their format along', () => {
  office.runIn({ customFunctions: '1.4' });
  expect(toUnit(7, '成', '%')).toMatchObject([[shownAs('0%', 0.7)]]);
  expect(toUnit(1.2, '个百分点', 'pp')).toMatchObject([[shownAs('+0.0;-0.0;0.0', 1.2)]]);
});

test('what is converted carries its unit', () => {
  office.runIn({ customFunctions: '1.4' });
  expect(toUnit(1, '亿元', '万元')).toEqual([[inUnit(10000, '万元')]]);
});

test('a cell that carries its unit needs no other, and is refused where another is given', () => {
  const gdp = inUnit(306.2, '亿元');
  expect(toUnit(gdp, null, '万元')).toEqual([[3062000]]);
  expect(toUnit(gdp, '', '万元')).toEqual([[3062000]]);
  expect(toUnit(gdp, 'RMB 100 mn', '万元')).toEqual([[3062000]]);
  expect(() => toUnit(gdp, '万元', '元')).toThrow(/RMB 10,000.*RMB 100 mn/);
  expect(() => call('TOUNIT', [[1]], null, '元')).toThrow(/left out/);
});

test('what is converted carries on all else that it is, its upper end converted too', () => {
  office.runIn({ customFunctions: '1.4' });
  const more = {
    Period: { type: 'String', basicValue: '2022' },
    Bound: { type: 'String', basicValue: 'more-than' },
    'Upper end': { type: 'Double', basicValue: 340 },
  };
  const converted = toUnit(inUnit(335, '亿元', more), '', '万元') as unknown[][];
  expect(converted[0]?.[0]).toEqual({
    ...inUnit(3350000, '万元', { ...more, 'Upper end': { type: 'Double', basicValue: 3400000 } }),
    numberFormat: '">"#,##0;">"-#,##0',
  });
});

test.each([
  ['dollars into yuan', ['亿美元', '亿元'], 1],
  ['points into per cent', ['个百分点', '%'], 1.2],
  ['an area into money', ['亩', '亿元'], 1],
  ['80.6 in %', ['%', '成'], 80.6],
  ['no unit to convert to', ['亿元', null], 1],
  ['text that is no number', ['亿元', '万元'], '306.2亿元'],
  ['points as an amount', ['亿元', '万元'], shownAs('+0.0;-0.0', 1)],
])('%s is refused', (_, [from, to], value) => {
  expect(() => toUnit(value, from, to)).toThrow(expect.objectContaining({ code: '#VALUE!' }));
});

test('ranges of different shapes are refused with both shapes', () => {
  expect(() => call('TOUNIT', [[1], [2]], [['亿元', '万元']], '元')).toThrow(/2×1.*1×2/);
});

test.each<[string, number]>([
  ['超306.2亿元', 306.2],
  ['七成以上', 0.7],
  ['近八成', 0.8],
  ['2000余万元', 2000],
  ['三分之一', 1 / 3],
  ['翻一番', 2],
  ['5000多亿元', 5000],
  ['增长9.7%', 0.097],
  ['下降3.2%', -0.032],
  ['增长350%', 3.5],
  ['增长2倍', 2],
  ['一千二百万', 12000000],
  ['RMB 30.62 bn', 30.62],
  ['1.2个百分点', 1.2],
  ['与去年持平', 0],
])('%s reads as %d', (text, number) => {
  expect(parse(text)).toEqual([[number]]);
});

test.each([
  [null, 0.045],
  ['low', 0.045],
  ['上限', 0.05],
  ['middle', 0.0475],
])('of 4.5%%—5%%, %s is %d', (end, number) => {
  expect(parse('4.5%—5%', null, end)).toEqual([[number]]);
});

test.each<[string, string, number]>([
  ['RMB 30.62 bn', '亿元', 306.2],
  ['超306.2亿元', 'RMB bn', 30.62],
  ['2000亩', '公顷', 2000 / 15],
  ['80.6%', 'percent', 80.6],
  ['七成', '%', 0.7],
])('%s in %s is %d', (text, unit, number) => {
  expect(parse(text, unit)).toEqual([[number]]);
});

test('a bound stands before the digits where Excel takes formats; the value is the number alone', () => {
  office.runIn({ customFunctions: '1.4' });
  expect(parse('七成以上')).toMatchObject([[shownAs('"≥"0%;"≥"-0%', 0.7)]]);
  expect(parse('超306.2亿元')).toMatchObject([[shownAs('">"#,##0.0;">"-#,##0.0', 306.2)]]);
  expect(parse('下降5%以上')).toMatchObject([[shownAs('"≤"0%;"≤"-0%', -0.05)]]);
  expect(parse('306.20亿元')).toMatchObject([[shownAs('#,##0.00', 306.2)]]);
  expect(parse('22.10%')).toMatchObject([[shownAs('0.00%', 0.221)]]);
  expect(parse('三分之一')).toMatchObject([[shownAs('0.00%', 1 / 3)]]);
});

test('what is read carries its unit, its bound and its upper end, and a range shows both ends', () => {
  office.runIn({ customFunctions: '1.4' });
  const said = (value: string) => ({ type: 'String', basicValue: value });
  expect(parse('超306.2亿元')).toMatchObject([
    [{ properties: { Unit: said('亿元'), Bound: said('more-than') } }],
  ]);
  expect(parse('4.5%—5%')).toMatchObject([
    [{ ...shownAs('0.0%"—5%"', 0.045), properties: { 'Upper end': { type: 'Double', basicValue: 0.05 } } }],
  ]);
  expect(parse('4.5%—5%', null, 'middle')).toMatchObject([[shownAs('0.00%', 0.0475)]]);
});

test('a number whose format says what it is keeps it, and a date is none', () => {
  office.runIn({ customFunctions: '1.4' });
  expect(parse(shownAs('0.0%', 0.221))).toMatchObject([[shownAs('0.0%', 0.221)]]);
  expect(parse(shownAs('0.0%', 0.221), 'percent')).toEqual([[inUnit(22.1, 'percent')]]);
  expect(parse(shownAs('+0.0;-0.0', 1.5))).toMatchObject([[shownAs('+0.0;-0.0;0.0', 1.5)]]);
  expect(() => parse(shownAs('yyyy/m/d', 44561))).toThrow(expect.objectContaining({ code: '#VALUE!' }));
});

test('a figure that is no text stays what it is, and comes in another unit where it carries its own', () => {
  office.runIn({ customFunctions: '1.4' });
  const gdp = inUnit(306.2, '亿元');
  expect(parse(gdp)).toEqual([[gdp]]);
  expect(parse(gdp, '万元')).toEqual([[inUnit(3062000, '万元')]]);
  expect(() => parse(gdp, '公顷')).toThrow(expect.objectContaining({ code: '#VALUE!' }));
});

/** What the cells of a column show: numbers and blanks as they are, an error by its code. */
const shown = (texts: readonly unknown[], unit: unknown = null) =>
  call(
    'QUANTITY',
    texts.map((text) => [text]),
    unit,
    null,
  ).map(([cell]) => (typeof cell === 'object' ? (cell as { code: string }).code : cell));

test('a column of texts is answered cell by cell; blanks stay blank', () => {
  expect(shown(['超5%', '', '同步', '七成以上'])).toEqual([0.05, '', '#VALUE!', 0.7]);
});

test('by itself a quantity comes in the unit that it is printed in, or multiplied out where it has none', () => {
  expect(parse('30亿元')).toEqual([[30]]);
  expect(parse('30亿')).toEqual([[3e9]]);
  expect(parse('1.2万亿元')).toEqual([[1.2]]);
  expect(parse('1.2万亿')).toEqual([[1.2e12]]);
  expect(parse('1亿2千万元')).toEqual([[12000]]);
});

test.each<[string, readonly unknown[], readonly unknown[]]>([
  [
    'amounts of several magnitudes come in that of the first',
    ['30亿元', '5000万元', '1亿2千万元'],
    [30, 0.5, 1.2],
  ],
  ['whichever that is', ['同步', '5000万元', '30亿元'], ['#VALUE!', 5000, 300000]],
  ['money in English too', ['RMB 3 bn', '30亿元', '5000万元'], [3, 3, 0.05]],
  ['a magnitude without a unit is no money', ['30亿元', '30亿', '1.2万亿'], [30, '#VALUE!', '#VALUE!']],
  ['magnitudes alone are numbers', ['30亿', '5千3百', 21.9], [3e9, 5300, 21.9]],
  [
    'another kind of unit is refused',
    ['30亿元', '9.7%', '3家', '3亿美元'],
    [30, '#VALUE!', '#VALUE!', '#VALUE!'],
  ],
  ['and so is a number without one', ['9.7%', 21.9], [0.097, '#VALUE!']],
  ['parts of one are all percentages', ['9.7%', '三成', '千分之五', '三分之一'], [0.097, 0.3, 0.005, 1 / 3]],
  ['points are none', ['9.7%', '1.2个百分点'], [0.097, '#VALUE!']],
  ['of land in mu, hectares come in mu', ['15亩', '2公顷'], [15, 30]],
])('of a column, %s', (_, texts, answers) => {
  expect(shown(texts)).toEqual(answers);
});

test('a column in the unit that is asked for has no other', () => {
  expect(shown(['30亿元', '5000万元', '9.7%', '30亿', 21.9], '亿元')).toEqual([
    ...[30, 0.5, '#VALUE!', '#VALUE!', '#VALUE!'],
  ]);
});

test('the sum of a column does not depend on the order of magnitudes, but for its unit', () => {
  const sum = (texts: readonly string[]) =>
    shown(texts).reduce<number>((total, cell) => total + Number(cell), 0);
  expect(sum(['30亿元', '5000万元'])).toBeCloseTo(sum(['5000万元', '30亿元']) / 1e4, 10);
});

test('a refusal in a column names the unit that the column has', () => {
  const [, [refusal]] = call('QUANTITY', [['30亿元'], ['9.7%']], null, null) as { message: string }[][] as [
    unknown,
    [{ message: string }],
  ];
  expect(refusal.message).toMatch(/answered in RMB 100 mn.*is in %/);
});

test.each([
  ['TOUNIT', [[[1]], [['斛']], '亿元']],
  ['TOUNIT', [[[1]], [['亿元']], '斛']],
  ['QUANTITY', [[['30亿元']], '斛', null]],
  ['FIGURE', ['gdp', 2021, null, null, null, '斛', null]],
])('%s tells a unit that nobody knows as unknown', (name, args) => {
  expect(() => call(name, ...args)).toThrow(
    expect.objectContaining({ code: '#VALUE!', message: expect.stringContaining('no unit “斛”') }),
  );
});

test.each([
  ['千元', 30620000],
  ['百亿元', 3.062],
  ['billion yuan', 30.62],
  ['亿元人民币', 306.2],
  ['億元', 306.2],
])('FIGURE, TOUNIT and QUANTITY answer in %s alike', (unit, number) => {
  expect(call('FIGURE', 'gdp', 2021, null, null, null, unit, null)).toEqual(number);
  expect(toUnit(306.2, '亿元', unit)).toEqual([[number]]);
  expect(parse('306.2亿元', unit)).toEqual([[number]]);
});

test.each([
  ['no number', ['同步', null, null], /no number/],
  ['several numbers', ['3家和5家', null, null], /several/],
  ['a unit of another kind', ['306.2亿元', '家', null], /RMB 100 mn/],
  ['points in per cent', ['1.2个百分点', '%', null], /percentage points/],
  ['an end that there is not', ['4.5%—5%', null, 'left'], /low, high, middle/],
])('%s is refused with the reason', (_, [text, unit, end], message) => {
  expect(() => parse(text, unit, end)).toThrow(
    expect.objectContaining({ code: '#VALUE!', message: expect.stringMatching(message) }),
  );
});
