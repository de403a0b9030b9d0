import { overlappingSharesRule } from '../../../../src/core/audit/rules/overlapping-shares';
import { partWithinWholeRule } from '../../../../src/core/audit/rules/part-within-whole';
import { shareDerivesRule } from '../../../../src/core/audit/rules/share-derives';
import { shareOfWholeRule } from '../../../../src/core/audit/rules/share-of-whole';
import { totalOfPartsRule } from '../../../../src/core/audit/rules/total-of-parts';
import type { Observation } from '../../../../src/core/reading/observation';
import { findings, labelled, result, target, verdicts } from '../small-evidence';

describe('a stated share against part over whole', () => {
  const settled = (part: string, whole: string, share: string): readonly Observation[] => [
    result('petitions-settled', '2021', 'level', part),
    result('petitions-received', '2021', 'level', whole),
    result('petitions-settled', '2021', 'share', share, { of: 'petitions-received' }),
  ];

  test.each([
    ['409宗', '449宗', '91%', 'agrees'],
    ['409宗', '449宗', '91.1%', 'agrees'],
    ['409宗', '449宗', '92%', 'contradicts'],
    ['409宗', '449宗', '91.0%', 'contradicts'],
  ])('%s of %s as %s: %s', (part, whole, share, verdict) => {
    expect(verdicts(shareOfWholeRule, settled(part, whole, share))).toEqual([verdict]);
  });

  test('with floors on both sides is anything, and agrees', () => {
    const plan = [
      target('rd-expenditure', '2022', 'level', '超26亿元'),
      target('gdp', '2022', 'level', '超335亿元'),
      target('rd-intensity', '2022', 'share', '8%', { of: 'gdp' }),
    ];
    const [found] = findings(shareOfWholeRule, plan);
    expect(found).toMatchObject({ verdict: 'agrees', amounts: { expected: { bound: 'about' } } });
    expect(found?.amounts.part.value).toBeCloseTo(26.8, 9);
  });

  test('respects a floor on one side alone', () => {
    const plan = (part: string): readonly Observation[] => [
      target('rd-expenditure', '2022', 'level', part),
      target('gdp', '2022', 'level', '335亿元'),
      target('rd-intensity', '2022', 'share', '8%', { of: 'gdp' }),
    ];
    expect(verdicts(shareOfWholeRule, plan('超26亿元'))).toEqual(['agrees']);
    expect(verdicts(shareOfWholeRule, plan('超27亿元'))).toEqual(['contradicts']);
  });

  test('never sets plan against outturn, nor one area against another', () => {
    const [part, whole, share] = settled('409宗', '449宗', '80%') as [Observation, Observation, Observation];
    expect(verdicts(shareOfWholeRule, [part, { ...whole, status: 'target' }, share])).toEqual([]);
    expect(verdicts(shareOfWholeRule, [part, { ...whole, area: '园' }, share])).toEqual([]);
    expect(verdicts(shareOfWholeRule, [part, { ...whole, period: '2020' }, share])).toEqual([]);
  });
});

describe('the side of a share that is not stated', () => {
  const part = result('livelihood-expenditure', '2021', 'level', '29.96亿元');
  const share = result('livelihood-expenditure', '2021', 'share', '80.6%', {
    of: 'general-budget-expenditure',
  });

  test('is the whole from its part, with the interval of both', () => {
    const [found] = findings(shareDerivesRule, [part, share]);
    expect(found).toMatchObject({
      verdict: 'derivable',
      derived: { side: 'whole', indicator: 'general-budget-expenditure' },
    });
    expect(found?.amounts.found.value).toBeCloseTo(37.171, 3);
    expect(found?.amounts.found.interval.low).toBeCloseTo(37.142, 3);
  });

  test('is the part from its whole', () => {
    const figures = [
      result('gdp', '2021', 'level', '306.2亿元'),
      result('rd-intensity', '2021', 'share', '8%', { of: 'gdp' }),
    ];
    expect(findings(shareDerivesRule, figures)).toMatchObject([
      { derived: { side: 'part', indicator: 'rd-expenditure' } },
    ]);
  });

  test('is derived only where amount and share have one subject', () => {
    expect(
      verdicts(shareDerivesRule, [result('talent-funding', '2021', 'level', '14.5亿元'), share]),
    ).toEqual([]);
    expect(verdicts(shareDerivesRule, [{ ...part, basis: 'comparable' }, share])).toEqual([]);
    expect(
      verdicts(shareDerivesRule, [
        part,
        result('livelihood-expenditure', '2021', 'share', '80.6%', { of: '财政总支出' }),
      ]),
    ).toEqual([]);
  });

  test('is no finding where both sides are stated', () => {
    expect(
      verdicts(shareDerivesRule, [
        part,
        share,
        result('general-budget-expenditure', '2021', 'level', '37.2亿元'),
      ]),
    ).toEqual([]);
  });
});

describe('a part within its whole', () => {
  const limit = result('debt-limit', '2021', 'level', '52亿元', { span: 'point' });
  const balance = (printed: string): Observation =>
    result('debt-balance', '2021', 'level', printed, { span: 'point' });

  test.each([
    ['48亿元', 'agrees'],
    ['52亿元', 'agrees'],
    ['58亿元', 'contradicts'],
  ])('%s under a limit of 52亿元: %s', (printed, verdict) => {
    expect(verdicts(partWithinWholeRule, [limit, balance(printed)])).toEqual([verdict]);
  });

  test('is no finding in another unit or of another year', () => {
    expect(verdicts(partWithinWholeRule, [limit, balance('58亿美元')])).toEqual([]);
    expect(verdicts(partWithinWholeRule, [limit, { ...balance('58亿元'), period: '2020' }])).toEqual([]);
  });
});

describe('a total and its parts', () => {
  const trade = (total: string): readonly Observation[] => [
    result('foreign-trade', '2021', 'level', total),
    result('exports', '2021', 'level', '300.4亿元'),
    result('imports', '2021', 'level', '212.4亿元'),
  ];

  test('by definition agree within rounding, or contradict', () => {
    expect(verdicts(totalOfPartsRule, trade('512.8亿元'))).toEqual(['agrees']);
    expect(verdicts(totalOfPartsRule, trade('512.9亿元'))).toEqual(['agrees']);
    expect(verdicts(totalOfPartsRule, trade('520亿元'))).toEqual(['contradicts']);
    expect(verdicts(totalOfPartsRule, trade('512.8亿元').slice(0, 2))).toEqual([]);
  });

  test('by name agree, or strain since the list may not be complete', () => {
    const total = target('new-school-places', '2022', 'level', '2250个');
    const part = (label: string, printed: string): Observation =>
      labelled(target('x', '2022', 'level', printed), `${label},新增学位`);
    expect(
      verdicts(totalOfPartsRule, [total, part('中小学4所', '1800个'), part('幼儿园2所', '450个')]),
    ).toEqual(['agrees']);
    expect(
      verdicts(totalOfPartsRule, [total, part('中小学4所', '1800个'), part('幼儿园2所', '350个')]),
    ).toEqual(['strains']);
    expect(verdicts(totalOfPartsRule, [total, part('中小学4所', '1800个')])).toEqual([]);
  });

  test('of three industries come to 100 %', () => {
    const shares = (...printed: readonly string[]): readonly Observation[] =>
      ['primary-value-added', 'secondary-value-added', 'tertiary-value-added'].map((id, index) =>
        result(id, '2021', 'share', printed[index] ?? '', { of: 'gdp' }),
      );
    expect(verdicts(totalOfPartsRule, shares('1.4%', '42.0%', '56.6%'))).toEqual(['agrees']);
    expect(verdicts(totalOfPartsRule, shares('1.4%', '42.0%', '58.6%'))).toEqual(['contradicts']);
  });
});

describe('shares of one whole', () => {
  const share = (id: string, printed: string, start = 100): Observation =>
    result(id, '2021', 'share', printed, {
      of: 'industrial-value-added',
      source: { start, end: start + 20 },
    });

  test('of more than 100 % overlap by at least the excess', () => {
    const [found] = findings(overlappingSharesRule, [share('high', '64.3%'), share('advanced', '71.1%')]);
    expect(found?.verdict).toBe('not-comparable');
    expect(found?.amounts.found.value).toBeCloseTo(35.4, 9);
  });

  test('of 100 % or less are no finding, nor those of different sentences', () => {
    expect(verdicts(overlappingSharesRule, [share('high', '64.3%'), share('advanced', '35.7%')])).toEqual([]);
    expect(
      verdicts(overlappingSharesRule, [share('high', '64.3%'), share('advanced', '71.1%', 300)]),
    ).toEqual([]);
    expect(verdicts(overlappingSharesRule, [share('high', '104.3%')])).toEqual([]);
  });
});
