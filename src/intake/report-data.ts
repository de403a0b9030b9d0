import type { Observation } from '../core/reading/observation';
import type { DocumentHeading, DocumentYears } from '../extract/division/division';
import type { ReportData } from '../library/dataset';
import { reviewedYear } from './reviewed-year';
import { textDigest } from './text-digest';

/** What a text or a table turned out to be. */
export interface ReadAsReport {
  readonly id: string;
  readonly title: string;
  readonly heading: DocumentHeading;
  readonly years: DocumentYears | undefined;
  readonly text: string;
  /** Of an area, or of none where the document names none before them. */
  readonly observations: readonly Observation[];
}

/** The report that was read, with its figures; one that tells no area of its own has that of its first figure, or its title. */
export async function reportData({
  id,
  title,
  heading,
  years,
  text,
  observations,
}: ReadAsReport): Promise<ReportData> {
  const named = observations.find((figure) => figure.area !== '')?.area;
  const area = heading.area ?? named ?? title;
  return {
    report: {
      id,
      title,
      ...(heading.publisher !== undefined && { publisher: heading.publisher }),
      area,
      ...(heading.level !== undefined && { level: heading.level }),
      ...(heading.date !== undefined && { date: heading.date }),
      ...(heading.kind !== 'unknown' && { kind: heading.kind }),
      ...(years !== undefined && { year: reviewedYear(years) }),
      language: 'zh-CN',
      areas: [],
      text,
      sha256: await textDigest(text),
    },
    observations: observations.map((figure) => (figure.area === '' ? { ...figure, area } : figure)),
    // What is said in words only is not read yet.
    statements: [],
  };
}
