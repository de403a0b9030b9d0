import type { Report } from '../core/reading/report';
import type { KnownHeading } from '../extract/division/known-heading';

/**
 * What a person says of a report, as it goes before what the document says of itself. A report tells the year whose results it
 * has; the title of a budget or a work report has the one after it.
 */
export function knownOfReport({
  title,
  area,
  kind,
  year,
  date,
}: Pick<Report, 'title' | 'area' | 'kind' | 'year' | 'date'>): KnownHeading {
  const isAhead = kind !== undefined && AHEAD.has(kind);
  return {
    title,
    area,
    ...(kind !== undefined && { kind }),
    ...(date !== undefined && { date }),
    ...(year !== undefined && { year: isAhead ? year + 1 : year }),
  };
}

const AHEAD: ReadonlySet<Report['kind']> = new Set([
  'work-report',
  'budget-execution',
  'budget-adjustment',
  'plan-report',
]);
