import { contentHash } from '../content-hash';
import type { KeptReport } from './kept-report';
import { packed } from './packed';
import { PART_VERSIONS, partText } from './part-heading';
import type { StoredReport } from './stored-report';

/** A report as a workbook is to keep it, and the text of the part that holds it. */
export interface WrittenPart {
  readonly xml: string;
  readonly stored: StoredReport;
}

/**
 * Writes a kept report as the text of a custom XML part, which comes in the place of the one that was seen; where nothing has
 * changed since, it is that one.
 */
export function writtenPart(kept: KeptReport, seen?: StoredReport): WrittenPart {
  const json = JSON.stringify(kept);
  const digest = contentHash(json);
  const isSame = digest === seen?.digest;
  const revision = (seen?.revision ?? 0) + (isSame ? 0 : 1);
  const replaces = isSame ? '' : (seen?.digest ?? '');
  const { id: report, title } = kept.report;
  const heading = { version: versionOf(kept), report, title, revision, digest, replaces };
  return {
    xml: partText(heading, packed(json)),
    stored: { kind: 'stored-report', kept, revision, digest },
  };
}

function versionOf({ table, earlier }: KeptReport): number {
  if (earlier !== undefined) return PART_VERSIONS.reread;
  return table === undefined ? PART_VERSIONS.text : PART_VERSIONS.table;
}
