import type { Observation } from '../../core/reading/observation';
import type { KeptReport } from '../../library/kept/kept-report';
import type { Correction } from '../../library/kept/verdict';

/**
 * What a person settled of a name in another document of the same area, where a figure here was read alike: that the name
 * means this indicator, or that it is of this area. Nothing where none was, or where the figure says so already.
 *
 * Values, units and periods are of one figure alone, and never carried over.
 */
export function settledBefore(
  read: Observation,
  { report: { id, area } }: KeptReport,
  kept: readonly KeptReport[],
): Correction | undefined {
  const others = kept.filter(({ report }) => report.area === area && report.id !== id);
  for (const { observations, verdicts } of others.toReversed()) {
    for (const one of observations) {
      const verdict = verdicts[one.id];
      if (verdict?.kind !== 'corrected' || !isReadAlike(one, read)) continue;
      const offered = ofTheName(verdict.to);
      if (Object.keys(offered).length > 0) return offered;
    }
  }
  return undefined;
}

function isReadAlike(one: Observation, other: Observation): boolean {
  return (['label', 'indicator', 'measure', 'area'] as const).every((field) => one[field] === other[field]);
}

function ofTheName({ indicator, label, area }: Correction): Correction {
  return {
    ...(indicator !== undefined && { indicator }),
    ...(label !== undefined && { label }),
    ...(area !== undefined && { area }),
  };
}
