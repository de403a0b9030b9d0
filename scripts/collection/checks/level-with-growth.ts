import { INDICATORS } from '../../../src/core/catalogue/catalogue';
import {
  addIntervals,
  divideIntervals,
  multiplyIntervals,
  printedInterval,
  type Interval,
} from '../../../src/core/number/interval';
import { isMissing } from '../../../src/core/missing';
import { unitScale } from '../../../src/core/number/unit';
import type { Check } from '../check';
import { factOf, type Fact } from '../collected-report';

/**
 * A level against the level in the report before and the growth that is told: of what grows nominally, within print and a
 * point, since levels are revised.
 */
export const levelWithGrowth: Check = {
  name: 'level against the level before and the growth',
  compare: (report, before) => {
    if (before === undefined) return [];
    const year = report.year - 1;
    return INDICATORS.filter(({ growth, nature }) => growth === 'nominal' && nature !== 'ratio').flatMap(
      ({ id }) => {
        const level = factOf(report, id, 'level', year, false);
        const earlier = factOf(before, id, 'level', year - 1, false);
        const growth = factOf(report, id, 'growth', year, false);
        if (level === undefined || earlier === undefined || growth === undefined) return [];
        const implied = impliedGrowth(level, earlier);
        if (implied === undefined) return [];
        const told = printedInterval(growth.value);
        const distance = Math.max(told.low - implied.high, implied.low - told.high, 0);
        return [
          {
            of: id,
            agrees: distance <= 1,
            because: `implied ${((implied.low + implied.high) / 2).toFixed(1)} %, told ${growth.value} %`,
            facts: [level, growth, earlier],
          },
        ];
      },
    );
  },
};

/** Per cent. */
function impliedGrowth(level: Fact, earlier: Fact): Interval | undefined {
  const [now, then] = [unitScale(level.unit), unitScale(earlier.unit)];
  if (now.base !== then.base) return undefined;
  const ratio = divideIntervals(printedInterval(level.value), printedInterval(earlier.value));
  if (isMissing(ratio)) return undefined;
  const factor = 10 ** (now.power - then.power);
  const scaled = multiplyIntervals(ratio, { low: factor, high: factor });
  return multiplyIntervals(addIntervals(scaled, { low: -1, high: -1 }), { low: 100, high: 100 });
}
