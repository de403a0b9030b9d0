import { figuresInExcel, properties } from './figures-in-excel';
import { shownInCell } from './evaluate-formula';

const { call, over, figure, runIn } = figuresInExcel();

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
  runIn({ language: 'zh-CN' });
  expect(properties(figure('gdp', 2021))).toEqual(english);
});

test('on an older Excel a figure is the bare number', () => {
  runIn({ customFunctions: '1.3' });
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
    runIn({ language: 'zh-CN' });
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
  runIn({ language: 'zh-CN' });
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
