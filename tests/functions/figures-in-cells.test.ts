import { associateFunctions } from '../../src/functions/functions';
import { bundledLibrary } from '../support/bundled-library';
import { shownInCell } from './evaluate-formula';
import { loadOfficeRuntime, type OfficeRuntime } from './office-runtime';

let office: OfficeRuntime;

beforeAll(async () => {
  office = await loadOfficeRuntime();
  associateFunctions(bundledLibrary());
});

beforeEach(() => {
  office.runIn({ language: 'en-US', customFunctions: '1.4' });
});

afterAll(() => {
  office.close();
});

const call = (name: string, ...args: readonly unknown[]) => office.associated()[name]?.(...args);

/** A formula over cells that hold what the functions before answered. */
const over = (name: string, ...cells: readonly unknown[]) =>
  call(name, ...cells.map((cell) => (Array.isArray(cell) ? cell : [[cell]])), null);

const figure = (
  indicator: string,
  period: unknown = null,
  measure: unknown = null,
  status: unknown = null,
  area: unknown = null,
  unit: unknown = null,
) => call('FIGURE', indicator, period, measure, status, area, unit, null);

const properties = (cell: unknown): Readonly<Record<string, unknown>> => {
  const [[only]] = (Array.isArray(cell) ? cell : [[cell]]) as [[{ properties?: object }]];
  return Object.fromEntries(
    Object.entries(only.properties ?? {}).map(([name, { basicValue }]: [string, { basicValue: unknown }]) => [
      name,
      basicValue,
    ]),
  );
};

test('a figure keeps what it is', () => {
  const gdp = figure('gdp', 2021);
  expect(gdp).toMatchObject({ type: 'Double', basicValue: 306.2, numberFormat: '#,##0.0' });
  expect(properties(gdp)).toEqual({
    Indicator: 'gdp',
    Measure: 'level',
    Period: '2021',
    Status: 'actual',
    Unit: '亿元',
    Bound: 'exact',
    Area: '主园区',
    'Area basis': 'stated',
    Basis: 'headline',
    Sentence: expect.stringContaining('地区生产总值306.2亿元'),
    Report: 'zhuhai-hitech-2022',
  });
});

test('names and ids are the same in every language of Excel, so that formulas may rely on them', () => {
  const english = properties(figure('gdp', 2021));
  office.runIn({ language: 'zh-CN' });
  expect(properties(figure('gdp', 2021))).toEqual(english);
});

test('on an older Excel a figure is the bare number', () => {
  office.runIn({ customFunctions: '1.3' });
  expect(figure('gdp', 2022)).toBe(335);
});

describe('amounts in different units', () => {
  test('of one kind are brought into one', () => {
    const share = over('SHAREOF', figure('“民生微实事”'), figure('民生支出'));
    expect(shownInCell(share)).toMatch(/^0\.518%/);
  });

  test('of two currencies are refused, naming both', () => {
    expect(() => over('SHAREOF', figure('fdi-used'), figure('gdp'))).toThrow(
      expect.objectContaining({ code: '#VALUE!', message: expect.stringMatching(/USD 100 mn.*RMB 100 mn/) }),
    );
  });

  test('which FIGURE was asked for, count as those', () => {
    const inTenThousands = figure('gdp', 2021, null, null, null, '万元');
    expect(shownInCell(over('SHAREOF', inTenThousands, figure('gdp', 2021)))).toBe('100.0%');
  });
});

describe('years and months between figures', () => {
  const inUnit = (basicValue: number, unit: string) => ({
    type: 'Double',
    basicValue,
    properties: { Unit: { type: 'String', basicValue: unit } },
  });

  test('are what their cells say they are', () => {
    expect(shownInCell(over('CAGR', 100, 121, inUnit(2, '年')))).toBe('10.0%');
    expect(shownInCell(over('PROGRESSLEAD', 16, 20, inUnit(9, '个月')))).toBe('+5.0');
  });

  test.each([
    ['CAGR', [100, 121, inUnit(24, '个月')], /in months, and a number of years/],
    ['PROGRESSLEAD', [16, 20, inUnit(1, '年')], /in years, and a number of months/],
    ['PROGRESSLEAD', [16, 20, inUnit(3, '个季度')], /a number of months/],
  ] as const)('%s refuses what is counted otherwise', (id, cells, sentence) => {
    expect(() => over(id, ...cells)).toThrow(sentence);
  });
});

describe('a target', () => {
  test('answers a question that did not ask for one only where there is nothing else, and says so', () => {
    expect([2021, 2022, 2025].map((year) => shownInCell(figure('gdp', year)))).toEqual([
      '306.2',
      '>335 (target)',
      '540 (target)',
    ]);
    expect(properties(figure('gdp', 2022))).toMatchObject({
      Status: 'target',
      Remark: expect.stringContaining('target'),
    });
    office.runIn({ language: 'zh-CN' });
    expect(shownInCell(figure('gdp', 2022))).toBe('>335（目标）');
  });

  test('that was asked for shows its bound alone', () => {
    expect(shownInCell(figure('gdp', 2022, null, 'target'))).toBe('>335');
    expect(properties(figure('gdp', 2022, null, 'target'))).not.toHaveProperty('Remark');
  });

  test('in a growth is a floor, and remarked on', () => {
    const growth = over('YOY', figure('gdp', 2021), figure('gdp', 2022));
    expect(shownInCell(growth)).toBe('>9.4%*');
    expect(properties(growth)).toMatchObject({
      Remark: expect.stringMatching(/an actual figure, and .* a target/),
      Bound: 'more-than',
      Status: 'target',
      Period: '2022',
      Indicator: 'gdp',
      'Derived from': 'gdp 2021; gdp 2022',
    });
  });
});

describe('two areas', () => {
  test('of which the report names one only by inference, are remarked on, through a result too', () => {
    const expenditure = over('WHOLE', figure('民生支出'), figure('民生支出', null, 'share'));
    const cover = over('SELFSUFFICIENCY', figure('一般公共预算收入'), expenditure);
    expect(shownInCell(cover)).toBe('58.9%*');
    expect(properties(cover)['Remark']).toMatch(/inferred/);
  });

  test('that are both named, are refused', () => {
    const gdp = figure('gdp', 2021) as { properties: object };
    const elsewhere = {
      ...gdp,
      properties: { ...gdp.properties, Area: { type: 'String', basicValue: '一区多园' } },
    };
    expect(() => over('REVENUETOGDP', figure('一般公共预算收入'), elsewhere)).toThrow(/主园区.*一区多园/);
  });
});

test('a quarter, as a table tells it in its language, is no year', () => {
  const of = (period: string, name: string) => ({
    type: 'Double',
    basicValue: 5,
    properties: { [name]: { type: 'String', basicValue: period } },
  });
  for (const quarter of [of('2022年一季度', '期间'), of('Q1 2022', 'Period'), of('2022-Q1', 'Period')])
    expect(() => over('SHAREOF', quarter, of('2022', 'Period'))).toThrow(/Q1 2022.*2022.*different periods/);
});

describe('how a figure is measured', () => {
  test.each([
    ['WHOLE', [29.96, ['gdp', 2021, 'growth']], /“share” is a figure of “growth”, and a share is needed/],
    [
      'PRIORYEAR',
      [100, ['民生支出', 2021, 'share']],
      /“growth” is a figure of “share”, and a growth is needed/,
    ],
    ['IMPLIEDTARGET', [100, ['民生支出', 2021, 'share']], /a growth is needed/],
    ['BUOYANCY', [['民生支出', 2021, 'share'], 0.1], /a growth is needed/],
    ['REALGROWTH', [['民生支出', 2021, 'share'], 0.1], /a growth is needed/],
    ['SHAREOF', [['gdp', 2021, 'rank'], 10], /“part” is a figure of “rank”, and an amount is needed/],
    ['YOY', [['gdp', 2021, 'rank'], 2], /an amount is needed/],
  ] as const)('%s refuses one that cannot stand there, beside a bare number too', (id, cells, sentence) => {
    const asked = cells.map((cell) => {
      if (typeof cell === 'number') return cell;
      const [indicator, period, measure] = cell;
      return figure(indicator, period, measure);
    });
    expect(() => over(id, ...asked)).toThrow(
      expect.objectContaining({ code: '#VALUE!', message: expect.stringMatching(sentence) }),
    );
  });

  test('a growth among those that are averaged is no share', () => {
    expect(() => call('AVERAGEGROWTH', [[[figure('民生支出', 2021, 'share')]], [[0.1]]])).toThrow(
      expect.objectContaining({ message: expect.stringMatching(/“growth 1”.*a growth is needed/) }),
    );
  });

  test('a level in the place of a change, or the reverse, may be meant and is remarked on', () => {
    const gdp = figure('gdp', 2021);
    const growth = figure('gdp', 2021, 'growth');
    const share = over('CONTRIBUTIONSHARE', figure('一般公共预算收入'), gdp);
    expect(shownInCell(share)).toBe('7.15%*');
    expect(properties(share)['Remark']).toMatch(/“change of the part” is a figure of “level”/);
    expect(properties(over('CONTRIBUTION', over('INCREMENT', gdp, growth), gdp, growth))['Remark']).toMatch(
      /“change of the whole” is a figure of “level”, and one of “change” is meant/,
    );
    const revenue = over('INCREMENT', figure('一般公共预算收入'), 0.221);
    expect(properties(over('SELFSUFFICIENCY', revenue, 37.17))['Remark']).toMatch(
      /“revenue” is a figure of “change”, and one of “level” is meant/,
    );
  });

  test('a share that was worked out is no growth, and one that a text tells neither', () => {
    const share = over('SHAREOF', figure('一般公共预算收入'), figure('gdp'));
    expect(properties(share)).toMatchObject({ Measure: 'share' });
    expect(properties(share)).not.toHaveProperty('Indicator');
    const told = (text: string) => call('QUANTITY', [[text]], null, null);
    for (const no of [share, told('占12%'), over('ATTAINMENT', 60, figure('gdp', 2022))])
      expect(() => over('PRIORYEAR', 100, no)).toThrow(/and a growth is needed/);
    expect(() => over('WHOLE', 10, told('增长12%'))).toThrow(/and a share is needed/);
    expect(shownInCell(over('WHOLE', 10, told('占比12%')))).toBe('83.33');
    expect(shownInCell(over('PRIORYEAR', 10, told('增长12%')))).toBe('8.929');
  });
});

describe('what is meant together', () => {
  const of = (indicator: string, basicValue: number, period = '2022') => ({
    type: 'Double',
    basicValue,
    properties: Object.fromEntries(
      Object.entries({ Unit: '亿元', Indicator: indicator, Period: period }).map(([name, text]) => [
        name,
        { type: 'String', basicValue: text },
      ]),
    ),
  });
  const remarkOn = (id: string, ...cells: readonly unknown[]) =>
    properties(call(id, ...cells.map((cell) => (typeof cell === 'string' ? cell : [[cell]]))))['Remark'];

  test('the balance of general debt lies under no limit of special debt', () => {
    const balance = of('general-debt-balance', 30);
    expect(remarkOn('DEBTHEADROOM', balance, of('special-debt-limit', 40))).toMatch(
      /“debt balance” is “[^”]*general[^”]*” and “debt limit” is “[^”]*special[^”]*”: make sure/i,
    );
    expect(remarkOn('DEBTHEADROOM', balance, of('general-debt-limit', 40))).toBeUndefined();
    expect(remarkOn('DEBTHEADROOM', of('gdp', 30), of('debt-limit', 40))).toMatch(
      /is “Gross domestic product”, and/,
    );
  });

  test('interest on special debt is a burden of the funds', () => {
    const interest = of('special-debt-interest', 3);
    expect(remarkOn('INTERESTBURDEN', interest, of('government-fund-expenditure', 40))).toBeUndefined();
    expect(remarkOn('INTERESTBURDEN', interest, of('general-budget-expenditure', 40))).toMatch(/make sure/);
  });

  test('land and funds go by the variant that is chosen', () => {
    const [fund, revenue] = [of('government-fund-revenue', 12), of('general-budget-revenue', 36)];
    expect(remarkOn('LANDDEPENDENCE', fund, revenue, 'fund-to-budgets')).toBeUndefined();
    expect(remarkOn('LANDDEPENDENCE', fund, revenue, 'land-to-revenue')).toMatch(
      /is “[^”]*fund[^”]*”, and “[^”]*land[^”]*” is meant/i,
    );
    expect(remarkOn('LANDDEPENDENCE', fund, revenue, 'fund-to-resources')).toMatch(
      /“base” is “General public budget/,
    );
  });

  test('cash at the end of a month is set against an average of the year, and of no other', () => {
    const outflow = of('treasury-outflow', 1);
    expect(shownInCell(over('TREASURYCOVER', of('treasury-cash', 3, '2022-M6'), outflow))).toBe('3');
    expect(() => over('TREASURYCOVER', of('treasury-cash', 3, '2021-M6'), outflow)).toThrow(
      /different periods/,
    );
  });
});

describe('prices', () => {
  test('are not taken out of a growth that is printed without them, or not without a remark', () => {
    const gdp = over('REALGROWTH', figure('gdp', 2021, 'growth'), '2%');
    expect(properties(gdp)['Remark']).toMatch(/constant prices already: prices would be taken out twice/);
    const revenue = over('REALGROWTH', figure('一般公共预算收入', 2021, 'growth'), '2%');
    expect(properties(revenue)).not.toHaveProperty('Remark');
  });

  test('that differ between two growths are remarked on', () => {
    const buoyancy = over(
      'BUOYANCY',
      figure('一般公共预算收入', 2021, 'growth'),
      figure('gdp', 2021, 'growth'),
    );
    expect(shownInCell(buoyancy)).toBe('2.28*');
    expect(properties(buoyancy)['Remark']).toMatch(/current prices and the other at constant ones/);
  });
});

describe('a bare rate of 0, as which an empty cell may arrive', () => {
  const zero = /“target” is 0; where its cell is empty, this is no result/;

  test('is computed with and remarked on, beside bare numbers and beside figures', () => {
    for (const actual of ['9.7%', figure('gdp', 2021, 'growth')]) {
      const lead = over('GROWTHLEAD', actual, 0);
      expect(shownInCell(lead)).toBe('+9.7*');
      expect(properties(lead)['Remark']).toMatch(zero);
    }
  });

  test('is told in its own row of a column', () => {
    const column = call('IMPLIEDTARGET', [[100], [200], [300]], [[0.1], [0], [0.2]], null);
    expect(shownInCell(column)).toBe('110; 200*; 360');
  });

  test('with a sign of per cent is what somebody wrote', () => {
    expect(shownInCell(over('GROWTHLEAD', '9.7%', '0%'))).toBe('+9.7');
  });

  test('is the bare result on an older Excel', () => {
    office.runIn({ customFunctions: '1.3' });
    expect(over('GROWTHLEAD', 0.097, 0)).toEqual([[9.7]]);
  });
});

test('of a range one number stands in the cell, which is remarked on where it is calculated with', () => {
  const range = call('QUANTITY', [['130—150亿元']], null, null);
  const growth = over('YOY', 100, range);
  expect(shownInCell(growth)).toBe('≈30.0%*');
  expect(properties(growth)['Remark']).toMatch(/“current level” is a range/);
  const converted = call('TOUNIT', range, null, '万元');
  expect(shownInCell(converted)).toBe('1,300,000*');
  expect(properties(converted)).toMatchObject({
    'Upper end': 1_500_000,
    Remark: expect.stringMatching(/“value” is a range/),
  });
});

test('a bare 0 is one in any unit, beside amounts in two', () => {
  const resources = over(
    'RESOURCES',
    figure('一般公共预算收入'),
    call('QUANTITY', [['3000万元']], null, null),
    0,
    0,
  );
  expect(shownInCell(resources)).toBe('22.2');
  expect(() =>
    over('RESOURCES', figure('一般公共预算收入'), call('QUANTITY', [['3000万元']], null, null), 0, 5),
  ).toThrow(/Bring both into one unit/);
});

describe('units that a cell carries', () => {
  const carrying = (basicValue: number, name: string, unit: string) => ({
    type: 'Double',
    basicValue,
    properties: { [name]: { type: 'String', basicValue: unit } },
  });

  test('go before the one that TOUNIT is told, and are not overruled', () => {
    expect(() => call('TOUNIT', [[carrying(306.2, 'Unit', '亿元')]], [['万元']], '元')).toThrow(
      expect.objectContaining({ code: '#VALUE!' }),
    );
  });

  test.each(['Unit', '单位', 'unit'])('as “%s” make 22.1 in percent a growth of 22.1%%', (name) => {
    expect(shownInCell(over('PRIORYEAR', 21.9, carrying(22.1, name, 'percent')))).toBe('17.94');
  });

  test('are carried on by an amount that is counted back', () => {
    const prior = over('PRIORYEAR', carrying(21.9, '单位', '亿元'), '22.1%');
    expect(properties(prior)['Unit']).toBe('亿元');
    expect(shownInCell(over('SHAREOF', prior, carrying(300000, '单位', '万元')))).toBe('59.8%');
  });
});

test('a level counted back by a real growth says so', () => {
  const gdp = over('PRIORYEAR', figure('gdp', 2021), figure('gdp', 2021, 'growth'));
  expect(shownInCell(gdp)).toBe('279.1*');
  expect(properties(gdp)['Remark']).toMatch(/constant prices/);
  office.runIn({ language: 'zh-CN' });
  expect(properties(over('PRIORYEAR', figure('gdp', 2021), figure('gdp', 2021, 'growth')))['Remark']).toMatch(
    /可比价/,
  );
  const revenue = over(
    'PRIORYEAR',
    figure('一般公共预算收入', 2021),
    figure('一般公共预算收入', 2021, 'growth'),
  );
  expect(properties(revenue)).not.toHaveProperty('Remark');
});

test('a share that shows 80.6% is a percentage to the next function, and is not divided by a hundred again', () => {
  const share = over('SHAREOF', 80.6, 100);
  expect(shownInCell(share)).toBe('80.6%');
  expect(shownInCell(call('WHOLE', [[29.96]], share, 'percent'))).toBe('37.17');
});
