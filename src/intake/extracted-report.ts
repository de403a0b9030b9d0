import { unreadable, type UnreadableDocument } from '../core/reading/unreadable-document';
import { extract } from '../extract/extract';
import type { KnownHeading } from '../extract/division/known-heading';
import type { Extraction } from '../extract/extraction';
import type { ReportData } from '../library/dataset';
import { reportData } from './report-data';

/** A document that was read: the report that it is, and what became of each of its numbers. */
export interface ExtractedReport {
  readonly kind: 'extracted-report';
  readonly data: ReportData;
  readonly extraction: Extraction;
}

/**
 * The report that a text holds, under an id; why there is none where no figure could be read. `onProgress` hears the share
 * of the text that was read. What is known of the document goes before what its head tells.
 */
export async function extractedReport(
  text: string,
  id: string,
  onProgress?: (share: number) => void,
  known: KnownHeading = {},
): Promise<ExtractedReport | UnreadableDocument> {
  const extraction = extract(text, { id, heading: known, ...(onProgress && { onProgress }) });
  const { heading, years } = extraction.division;
  if (extraction.observations.length === 0) return unreadable('no-figures', id);
  const title = heading.title ?? nameOf(id);
  const { observations } = extraction;
  return {
    kind: 'extracted-report',
    extraction,
    data: await reportData({ id, title, heading, years, text, observations }),
  };
}

/** The name of a file, without its folders and what tells its kind. */
function nameOf(path: string): string {
  return path.replace(/^.*[\\/]/u, '').replace(/(.)\.[^.]*$/u, '$1') || path;
}
