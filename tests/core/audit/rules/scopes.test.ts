import { basisMismatchRule } from '../../../../src/core/audit/rules/basis-mismatch';
import { grossAndNetRule } from '../../../../src/core/audit/rules/gross-and-net';
import { pledgedInvestmentRule } from '../../../../src/core/audit/rules/pledged-investment';
import { scopeMismatchRule } from '../../../../src/core/audit/rules/scope-mismatch';
import { restOfWholeRule } from '../../../../src/core/audit/rules/rest-of-whole';
import { stockAndCumulativeRule } from '../../../../src/core/audit/rules/stock-and-cumulative';
import { widerCircleRule } from '../../../../src/core/audit/rules/wider-circle';
import type { Observation } from '../../../../src/core/reading/observation';
import { findings, result, target, verdicts } from '../small-evidence';

describe('two levels whose ratio analysts take', () => {
  const revenue = result('operating-revenue', '2021', 'level', '3450亿元', { area: '一区多园' });
  const output = (more: Partial<Observation> = {}): Observation =>
    result('gdp', '2021', 'level', '306.2亿元', { area: '主园区', ...more });

  test('are not comparable under different areas', () => {
    expect(verdicts(scopeMismatchRule, [revenue, output()])).toEqual(['not-comparable']);
  });

  test('are no finding where one of their figures shares the area, or the years differ', () => {
    expect(verdicts(scopeMismatchRule, [revenue, output({ area: '一区多园' })])).toEqual([]);
    expect(
      verdicts(scopeMismatchRule, [revenue, output(), output({ area: '一区多园', id: 'wide' })]),
    ).toEqual([]);
    expect(verdicts(scopeMismatchRule, [revenue, output({ period: '2020' })])).toEqual([]);
  });
});

describe('a target on another basis than the result', () => {
  const base = result('new-incubator-floor-area', '2021', 'level', '超55万平方米');
  const next = (basis: string): Observation =>
    target('new-incubator-floor-area', '2022', 'level', '40万平方米', { basis });

  test('is not comparable', () => {
    expect(verdicts(basisMismatchRule, [base, next('含在建')])).toEqual(['not-comparable']);
    expect(verdicts(basisMismatchRule, [base, next('headline')])).toEqual([]);
  });
});

describe('pledged investment beside the year’s', () => {
  const pledged = result('investment-projects-attracted-value', '2021', 'level', '476亿元');

  test('is no share of it', () => {
    const [found] = findings(pledgedInvestmentRule, [
      pledged,
      result('fixed-asset-investment', '2021', 'level', '276亿元'),
    ]);
    expect(found?.verdict).toBe('not-comparable');
    expect(found?.amounts.found).toMatchObject({ unit: '倍' });
    expect(found?.amounts.found.value).toBeCloseTo(476 / 276, 9);
  });

  test('is no finding alone, or beside another year', () => {
    expect(verdicts(pledgedInvestmentRule, [pledged])).toEqual([]);
    expect(
      verdicts(pledgedInvestmentRule, [
        pledged,
        result('fixed-asset-investment', '2020', 'level', '276亿元'),
      ]),
    ).toEqual([]);
  });
});

describe('a gross flow beside the net increase', () => {
  const flow = target('high-tech-enterprises-recognised', '2022', 'level', '212家');
  const stock = (area = '区'): readonly Observation[] => [
    result('high-tech-enterprises', '2021', 'level', '580家', { area }),
    target('high-tech-enterprises', '2022', 'level', '620家', { area }),
  ];

  test('is not comparable, and what it replaces is told', () => {
    expect(findings(grossAndNetRule, [flow, ...stock()])).toMatchObject([
      {
        verdict: 'not-comparable',
        amounts: { expected: { value: 40 }, found: { value: 212 }, replaced: { value: 172 } },
      },
    ]);
  });

  test('is no finding of another area, or without both stocks', () => {
    expect(verdicts(grossAndNetRule, [flow, ...stock('园')])).toEqual([]);
    expect(verdicts(grossAndNetRule, [flow, ...stock().slice(0, 1)])).toEqual([]);
  });
});

describe('a narrower and a wider concept', () => {
  const wider = result('listed-and-neeq-companies', '2021', 'level', '34家');

  test('are not comparable where no year has both', () => {
    expect(verdicts(widerCircleRule, [wider, target('listed-companies', '2022', 'level', '超20家')])).toEqual(
      ['not-comparable'],
    );
  });

  test('are no finding where a year has both, or one is missing', () => {
    expect(verdicts(widerCircleRule, [wider, result('listed-companies', '2021', 'level', '18家')])).toEqual(
      [],
    );
    expect(verdicts(widerCircleRule, [wider])).toEqual([]);
  });
});

describe('a stock beside what was counted up over the years', () => {
  const patents = (span: Observation['span']): readonly Observation[] => [
    result('invention-patents', '2021', 'level', '3671件', { span: 'point' }),
    result('invention-patents', '2021', 'growth', '25.4%', { span: 'year' }),
    result('patents-granted', '2021', 'level', '4016件', { span }),
    result('patents-granted', '2021', 'growth', '15.5%', { span }),
  ];

  test('is not comparable with it, and leaves no rest', () => {
    expect(verdicts(stockAndCumulativeRule, patents('cumulative'))).toEqual(['not-comparable']);
    expect(verdicts(restOfWholeRule, patents('cumulative'))).toEqual([]);
  });

  test('is no finding beside a year’s count, which nobody takes for a total', () => {
    expect(verdicts(stockAndCumulativeRule, patents('year'))).toEqual([]);
  });
});
