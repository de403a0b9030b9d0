import { contentHash } from '../content-hash';
import type { KeptReport } from './kept-report';
import { packed } from './packed';
import { PART_VERSION, partText } from './part-heading';
import type { StoredReport } from './stored-report';

/** A report as a workbook is to keep it, and the text of the part that holds it. */
export interface WrittenPart {
  readonly xml: string;
  readonly stored: StoredReport;
}

/** Writes a kept report as the text of a custom XML part, which comes in the place of the one that was seen. */
export function writtenPart(kept: KeptReport, seen?: StoredReport): WrittenPart {
  const json = JSON.stringify(kept);
  const [revision, digest] = [(seen?.revision ?? 0) + 1, contentHash(json)];
  const { id: report, title } = kept.report;
  const heading = { version: PART_VERSION, report, title, revision, digest, replaces: seen?.digest ?? '' };
  return {
    xml: partText(heading, packed(json)),
    stored: { kind: 'stored-report', kept, revision, digest },
  };
}
