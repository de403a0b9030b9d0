import { targetReviewRule } from '../../../../src/core/audit/rules/target-review';
import type { Observation } from '../../../../src/core/reading/observation';
import { evidence, findings, result, target, verdicts } from '../small-evidence';

/** The report of 2020, which says what 2020 was and what 2021 is to be. */
function earlier(...figures: readonly Observation[]) {
  return { earlier: evidence(figures) };
}

describe('a result and what the report before set for its year', () => {
  const growth = result('gdp', '2021', 'growth', '9.7%');

  test('strains below the target, and tells the distance and the growth before it', () => {
    const before = result('gdp', '2020', 'growth', '3%');
    const [found] = findings(
      targetReviewRule,
      [growth],
      earlier(target('gdp', '2021', 'growth', '10%'), before),
    );
    expect(found).toMatchObject({ verdict: 'strains', readings: { before } });
    expect(found?.amounts.gap.value).toBeCloseTo(-0.3, 9);
    expect(found?.amounts.gap.unit).toBe('个百分点');
  });

  test.each([
    ['9.7%', 'derivable'],
    ['9%以上', 'derivable'],
    ['10%以上', 'strains'],
  ])('of a target of %s: %s', (printed, verdict) => {
    expect(verdicts(targetReviewRule, [growth], earlier(target('gdp', '2021', 'growth', printed)))).toEqual([
      verdict,
    ]);
  });

  test('of a level is a distance in its unit', () => {
    const firms = (printed: string) => earlier(target('high-tech-enterprises', '2021', 'level', printed));
    const stock = result('high-tech-enterprises', '2021', 'level', '580家');
    expect(findings(targetReviewRule, [stock], firms('600家'))).toMatchObject([
      { verdict: 'strains', amounts: { gap: { value: -20, unit: '家' } } },
    ]);
    expect(verdicts(targetReviewRule, [stock], firms('超550家'))).toEqual(['derivable']);
  });

  test('of what should be low strains above its ceiling', () => {
    const ceiling = earlier(target('surveyed-unemployment', '2021', 'level', '5.5%以内'));
    const rate = (printed: string): Observation => result('surveyed-unemployment', '2021', 'level', printed);
    expect(verdicts(targetReviewRule, [rate('5.8%')], ceiling)).toEqual(['strains']);
    expect(verdicts(targetReviewRule, [rate('5.1%')], ceiling)).toEqual(['derivable']);
  });

  test('is no finding without the report before, nor against a target of another year or area', () => {
    const next = target('gdp', '2022', 'growth', '10%');
    expect(verdicts(targetReviewRule, [growth, next])).toEqual([]);
    expect(verdicts(targetReviewRule, [growth], earlier(next))).toEqual([]);
    expect(verdicts(targetReviewRule, [growth], earlier({ ...next, period: '2021', area: '园' }))).toEqual(
      [],
    );
  });
});
