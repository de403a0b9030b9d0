import { reportScorecard } from '../../../src/core/health/report-scorecard';
import type { CriterionId } from '../../../src/core/health/criterion';
import type { ScoreRow } from '../../../src/core/health/scorecard';
import { valueStretch } from '../../../src/taskpane/health/value-stretch';
import { zhuhai } from '../../sheets/plan/plan-cells';

const CARD = reportScorecard(zhuhai());

function row(id: CriterionId): ScoreRow {
  const found = CARD.rows.find(({ criterion }) => criterion.id === id);
  if (!found) throw new Error(`no criterion ${id}`);
  return found;
}

describe('where a value lies', () => {
  test('a share lies between 0 and 100%, with the interval that its printed inputs allow', () => {
    const stretch = valueStretch(row('self-sufficiency'), CARD);
    expect(stretch?.value).toBeCloseTo(0.589, 3);
    expect(stretch?.open?.low).toBeCloseTo(0.58736, 5);
    expect(stretch?.open?.high).toBeCloseTo(0.591, 3);
    expect(stretch?.lines).toEqual([]);
  });

  test('a small share too lies on the whole', () => {
    expect(valueStretch(row('revenue-to-gdp'), CARD)?.value).toBeCloseTo(0.0715, 4);
  });

  test('a line lies on the same stretch as the value', () => {
    const stretch = valueStretch(row('buoyancy'), CARD);
    expect(stretch?.value).toBeCloseTo(22.1 / 9.7 / 2.5, 4);
    expect(stretch?.lines).toEqual([{ id: 'buoyancy-long-run', at: 0.4 }]);
  });

  test('a peer that is below zero gives the stretch a part below zero', () => {
    const self = row('revenue-growth-gap');
    const peers = {
      criterion: self.criterion,
      peers: [
        { report: CARD.report, value: 1 },
        { report: 'another', value: -4 },
      ],
    };
    const stretch = valueStretch({ ...self, value: { ...known(self), value: 1 } }, CARD, peers);
    expect(stretch?.peers).toEqual([{ id: 'another', at: expect.closeTo(1 / 6) as number }]);
    expect(stretch?.value).toBe(1);
  });

  test('an amount by itself, and a criterion without a value, have none', () => {
    expect(valueStretch(row('own-revenue-gap'), CARD)).toBeUndefined();
    expect(valueStretch(row('debt-ratio'), CARD)).toBeUndefined();
  });

  function known({ value }: ScoreRow) {
    return 'reason' in value ? ({ value: 0, interval: { low: 0, high: 0 }, bound: 'exact' } as const) : value;
  }
});
