import { isMissing } from '../missing';
import { DIMENSIONS, type Dimension } from './dimension';
import type { InputId } from './health-input';
import type { Scorecard, ScoreRow } from './scorecard';

/** What a scorecard comes to: counts and names, never a total. */
export interface HealthSummary {
  readonly computed: readonly ScoreRow[];
  /** Of those, the ones that could be read against a line with a source. */
  readonly judged: readonly ScoreRow[];
  readonly open: readonly ScoreRow[];
  /** The figures that are missing, those first that most criteria wait for. */
  readonly needs: readonly InputId[];
}

/** What could be computed and judged, and what could not, and for want of which figures. */
export function summaryOf({ rows }: Pick<Scorecard, 'rows'>): HealthSummary {
  const computed = rows.filter(({ value }) => !isMissing(value));
  const open = rows.filter(({ value }) => isMissing(value));
  return {
    computed,
    judged: computed.filter(({ verdict }) => verdict?.kind === 'in-band'),
    open,
    needs: needsOf(open),
  };
}

/** The rows of one framework. */
export interface Framework {
  readonly dimension: Dimension;
  readonly rows: readonly ScoreRow[];
  readonly computed: number;
  readonly needs: readonly InputId[];
}

/** The rows by framework, in order; one of which none could be computed is told in a line. */
export function frameworksOf({ rows }: Pick<Scorecard, 'rows'>): readonly Framework[] {
  return DIMENSIONS.map((dimension) => {
    const own = rows.filter(({ criterion }) => criterion.dimension === dimension);
    const { computed, needs } = summaryOf({ rows: own });
    return { dimension, rows: own, computed: computed.length, needs };
  });
}

function needsOf(rows: readonly ScoreRow[]): readonly InputId[] {
  const waiting = new Map<InputId, number>();
  for (const id of rows.flatMap(({ lacks }) => lacks)) waiting.set(id, (waiting.get(id) ?? 0) + 1);
  return [...waiting].sort(([, one], [, other]) => other - one).map(([id]) => id);
}
