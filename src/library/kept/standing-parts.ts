import { readHeading, type PartHeading } from './part-heading';

/** What stands of one report in a workbook. */
export interface StandingReport<Part> {
  /** The part that counts. */
  readonly current: PartOf<Part>;
  /** Those that it replaced and that were left where a write was broken off. */
  readonly replaced: readonly PartOf<Part>[];
  /** Those that another author wrote at the same time. */
  readonly rivals: readonly PartOf<Part>[];
}

export interface PartOf<Part> {
  readonly part: Part;
  readonly heading: PartHeading;
}

/**
 * The parts of a workbook by the id of the report that they hold: of several, the one that was written last counts, and
 * of two that were written at once the same one for everybody. Parts without a heading are left out.
 */
export function standingReports<Part extends { readonly xml: string }>(
  parts: readonly Part[],
): ReadonlyMap<PartHeading['report'], StandingReport<Part>> {
  const byReport = new Map<string, PartOf<Part>[]>();
  for (const part of parts) {
    const heading = readHeading(part.xml)?.heading;
    if (heading === undefined) continue;
    byReport.set(heading.report, [...(byReport.get(heading.report) ?? []), { part, heading }]);
  }
  return new Map([...byReport].map(([report, own]) => [report, standing(own)]));
}

function standing<Part>(own: readonly PartOf<Part>[]): StandingReport<Part> {
  const [current, ...others] = own.toSorted(
    (one, other) =>
      other.heading.revision - one.heading.revision || one.heading.digest.localeCompare(other.heading.digest),
  ) as [PartOf<Part>, ...PartOf<Part>[]];
  const { revision, digest, replaces } = current.heading;
  const isReplaced = ({ heading }: PartOf<Part>): boolean =>
    heading.digest === digest || (heading.revision < revision && heading.digest === replaces);
  return {
    current,
    replaced: others.filter(isReplaced),
    rivals: others.filter((other) => !isReplaced(other)),
  };
}
