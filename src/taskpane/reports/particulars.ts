import type { Observation } from '../../core/reading/observation';
import type { Report } from '../../core/reading/report';
import type { KeptReport } from '../../library/kept/kept-report';

/** What a person may say of a report before it is kept, or later: what the text proposes is often right, and not always. */
export type Particulars = Pick<Report, 'title' | 'area' | 'level' | 'year' | 'kind' | 'date'>;

export function particularsOf({ title, area, level, year, kind, date }: Report): Particulars {
  return {
    title,
    area,
    ...(level && { level }),
    ...(year !== undefined && { year }),
    ...(kind && { kind }),
    ...(date !== undefined && { date }),
  };
}

/** A report as a person called it; figures of the whole area follow it when it is called otherwise. */
export function withParticulars(kept: KeptReport, particulars: Particulars): KeptReport {
  const fields = Object.entries({ ...kept.report, ...UNKNOWN, ...particulars });
  const report = Object.fromEntries(fields.filter(([, value]) => value !== undefined)) as unknown as Report;
  const before = kept.report.area;
  const called = (read: Observation): Observation =>
    read.area === before && before !== report.area ? { ...read, area: report.area } : read;
  return {
    ...kept,
    report,
    observations: kept.observations.map(called),
    ...(kept.earlier && {
      earlier: Object.fromEntries(
        Object.entries(kept.earlier).map(([id, { read, verdict }]) => [id, { read: called(read), verdict }]),
      ),
    }),
  };
}

/** What a person emptied is not known. */
const UNKNOWN = { level: undefined, year: undefined, kind: undefined, date: undefined };

/**
 * A report under the id by which formulas and tables know it: its area and year, and what it is where that is no work
 * report; with a number where another text has that id already. The same text takes the place of itself, and so does what is
 * another reading of an `earlier` report.
 */
export function withId(kept: KeptReport, others: readonly Report[], earlier?: Report): KeptReport {
  const { area, year, kind, sha256 } = kept.report;
  const same = earlier ?? others.find((other) => other.sha256 === sha256);
  const wanted = [area, year, kind === 'work-report' ? undefined : kind].filter(Boolean).join('-');
  const taken = new Set(others.map(({ id }) => id));
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  return called(kept, same?.id ?? id);
}

function called(kept: KeptReport, id: string): KeptReport {
  return {
    ...kept,
    report: { ...kept.report, id },
    observations: kept.observations.map((read) => ({ ...read, report: id })),
    statements: kept.statements.map((read) => ({ ...read, report: id })),
  };
}
