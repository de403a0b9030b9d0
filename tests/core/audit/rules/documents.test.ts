import type { Evidence } from '../../../../src/core/audit/evidence';
import { growthBetweenLevelsRule } from '../../../../src/core/audit/rules/growth-between-levels';
import { otherDocumentRule } from '../../../../src/core/audit/rules/other-document';
import { targetReviewRule } from '../../../../src/core/audit/rules/target-review';
import type { DocumentKind } from '../../../../src/core/reading/document-kind';
import type { Observation } from '../../../../src/core/reading/observation';
import { evidence, findings, result, target, verdicts } from '../small-evidence';

const REVENUE = 'general-budget-revenue';

describe('one quantity in two documents of a year', () => {
  test('that differs was revised: it strains, names both documents, and contradicts nothing', () => {
    const found = findings(otherDocumentRule, [], {
      documents: [
        document('budget-execution', result(REVENUE, '2021', 'level', '10.85亿元')),
        document('work-report', result(REVENUE, '2021', 'level', '10.83亿元')),
      ],
    });
    expect(found).toMatchObject([
      {
        verdict: 'strains',
        readings: { taken: { value: '10.85' }, other: { value: '10.83' } },
        kinds: { taken: 'budget-execution', other: 'work-report' },
      },
    ]);
  });

  test.each<[string, Observation, readonly string[]]>([
    ['within the printed digits, in whatever unit', result(REVENUE, '2021', 'level', '10.9亿元'), ['agrees']],
    ['in 万元', result(REVENUE, '2021', 'level', '108500万元'), ['agrees']],
    ['of another year', result(REVENUE, '2020', 'level', '10.9亿元'), []],
    ['as a target', target(REVENUE, '2021', 'level', '9.98亿元'), []],
    ['on another 口径', result(REVENUE, '2021', 'level', '11.2亿元', { basis: 'comparable' }), []],
    ['of another area', result(REVENUE, '2021', 'level', '5亿元', { area: '县本级' }), []],
  ])('%s', (_, other, expected) => {
    const taken = document('budget-execution', result(REVENUE, '2021', 'level', '10.85亿元'));
    expect(verdicts(otherDocumentRule, [], { documents: [taken, document('work-report', other)] })).toEqual(
      expected,
    );
  });

  test('is no finding of one document alone', () => {
    expect(verdicts(otherDocumentRule, [result(REVENUE, '2021', 'level', '10.85亿元')])).toEqual([]);
  });
});

describe('a level against the growth and the level of the next report', () => {
  const next = (indicator: string, printed: string, by: string) => [
    result(indicator, '2022', 'level', printed),
    result(indicator, '2022', 'growth', by),
  ];
  const before = (indicator: string, printed: string) => ({
    earlier: evidence([result(indicator, '2021', 'level', printed, { report: 'before' })]),
  });

  test('that misses it was revised, or its coverage has changed: no contradiction, as it is within one report', () => {
    const figures = next(REVENUE, '10.21亿元', '4.1%');
    expect(verdicts(growthBetweenLevelsRule, figures, before(REVENUE, '10.83亿元'))).toEqual(['strains']);
    expect(
      verdicts(growthBetweenLevelsRule, [...figures, result(REVENUE, '2021', 'level', '10.83亿元')]),
    ).toEqual(['contradicts']);
  });

  test('of output, whose growth is real, is not compared within what prices move, and breaks the series beyond', () => {
    const gdp = next('gdp', '142.6亿元', '6.0%');
    expect(verdicts(growthBetweenLevelsRule, gdp, before('gdp', '130.0亿元'))).toEqual(['not-comparable']);
    expect(verdicts(growthBetweenLevelsRule, gdp, before('gdp', '193.4亿元'))).toEqual(['strains']);
  });
});

test('a level after a break is not held against a target set over the level before it', () => {
  const later = [result('gdp', '2022', 'level', '142.6亿元'), result('gdp', '2022', 'growth', '6.0%')];
  const earlier = evidence([
    target('gdp', '2022', 'level', '208亿元'),
    result('gdp', '2021', 'level', '193.4亿元'),
  ]);
  expect(verdicts(targetReviewRule, later, { earlier })).toEqual(['not-comparable']);
});

function document(kind: DocumentKind, ...observations: readonly Observation[]): Evidence {
  const { report, ...rest } = evidence(observations);
  return { ...rest, report: { ...report, kind } };
}
