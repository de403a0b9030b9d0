import type { Check } from '../check';
import { factOf } from '../collected-report';

/** Points by which a year may differ from what was set for it; beyond, a figure of another kind was taken for one of the two. */
const FARTHEST = 12;

/** A target growth against the growth that the next report tells: plan and review are of the same thing, and not far apart. */
export const targetWithResult: Check = {
  name: 'target growth against the result in the next report',
  compare: (report, before) => {
    if (before === undefined) return [];
    const year = report.year - 1;
    const targets = before.facts.filter(
      ({ measure, status, period }) => measure === 'growth' && status === 'target' && period === String(year),
    );
    return [...new Set(targets.map(({ indicator }) => indicator))].flatMap((indicator) => {
      const target = factOf(before, indicator, 'growth', year, true);
      const result = factOf(report, indicator, 'growth', year, false);
      if (target === undefined || result === undefined) return [];
      const distance = Math.abs(Number(target.value) - Number(result.value));
      return [
        {
          of: indicator,
          agrees: distance <= FARTHEST,
          because: `target ${target.value} %, result ${result.value} %`,
          facts: [target, result],
        },
      ];
    });
  },
};
