import { figuresInExcel, properties } from './figures-in-excel';
import { shownInCell } from './evaluate-formula';

const { call, over, figure, runIn } = figuresInExcel();

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
    runIn({ customFunctions: '1.3' });
    expect(over('GROWTHLEAD', 0.097, 0)).toEqual([[9.7]]);
  });
});
