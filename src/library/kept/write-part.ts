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

/** Writes a kept report as the text of a custom XML part. */
export function writtenPart(kept: KeptReport): WrittenPart {
  const json = JSON.stringify(kept);
  const revision = contentHash(json);
  const { id, title } = kept.report;
  return {
    xml: partText({ version: PART_VERSION, report: id, title, revision }, packed(json)),
    stored: { kind: 'stored-report', kept, revision },
  };
}
