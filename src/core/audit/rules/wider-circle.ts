import { readingsBy } from '../../reading/readings-by';
import type { Observation } from '../../reading/observation';
import type { Finding } from '../finding';
import { CIRCLES } from '../relations';
import type { Rule } from '../rule';

export type WiderCircle = Finding<
  'wider-circle',
  { readonly narrower: readonly Observation[]; readonly wider: readonly Observation[] },
  Readonly<Record<never, never>>
>;

/** Levels of a narrower and of a wider concept, with none of the two stated for both years: no growth lies between. */
export const widerCircleRule: Rule<WiderCircle> = {
  id: 'wider-circle',
  find: ({ observations }) =>
    CIRCLES.flatMap((circle): readonly WiderCircle[] => {
      const [narrower = [], wider = []] = [circle.narrower, circle.wider].map((indicator) =>
        readingsBy(observations, { indicator, measure: 'level' }),
      );
      const isBoth = narrower.some((one) => wider.some((other) => one.period === other.period));
      return narrower.length > 0 && wider.length > 0 && !isBoth
        ? [
            {
              rule: 'wider-circle',
              verdict: 'not-comparable',
              readings: { narrower, wider },
              amounts: {},
            },
          ]
        : [];
    }),
};
