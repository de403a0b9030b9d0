import type { Observation } from '../../reading/observation';
import { stageOf } from '../../reading/stage';
import { readingsBy } from '../../reading/readings-by';
import { seriesOf } from '../../reading/series';
import type { Evidence } from '../evidence';
import type { Finding } from '../finding';
import type { Rule } from '../rule';

export type RepeatedReport = Finding<
  'repeated-report',
  { readonly again: Observation; readonly earlier: Observation },
  Readonly<Record<never, never>>
>;

/**
 * A result that this report prints word for word as the report before it did, for another year: the same label and the
 * same digits. It may be true of both years, or have been copied. Round figures repeat by themselves and are left out.
 */
export const repeatedReportRule: Rule<RepeatedReport> = {
  id: 'repeated-report',
  find: (evidence) =>
    evidence.observations.flatMap((again): readonly RepeatedReport[] => {
      const earlier = evidence.earlier && repeatedIn(evidence.earlier, again);
      return earlier
        ? [{ rule: 'repeated-report', verdict: 'strains', readings: { again, earlier }, amounts: {} }]
        : [];
    }),
};

function repeatedIn({ observations }: Evidence, again: Observation): Observation | undefined {
  if (stageOf(again) !== 'result' || !TELLING.has(again.measure) || isRound(again.value)) return undefined;
  return readingsBy(observations, { ...seriesOf(again, again.measure), stage: 'result' }).find(
    (earlier) =>
      earlier.period !== again.period &&
      earlier.value === again.value &&
      earlier.unit === again.unit &&
      earlier.label === again.label,
  );
}

const TELLING: ReadonlySet<Observation['measure']> = new Set(['level', 'share', 'growth']);

/** One digit that says something: 100 %, 30亿元, 5家. */
function isRound(value: string): boolean {
  return value.replace(/^-|\.|0+$|^0+/g, '').replace(/^0+|0+$/g, '').length < 2;
}
