import { isUnreadable, type UnreadableDocument } from '../core/reading/unreadable-document';
import { checkedText, readDocument } from '../documents/read-document';
import type { CharacterMaps } from '../documents/pdf-text';
import type { ReportData } from '../library/dataset';
import type { DocumentFault } from '../library/document/read-document';
import type { KeptReport } from '../library/kept/kept-report';
import { READER, TAKEN_OVER } from '../library/kept/reader';
import type { Verdict } from '../library/kept/verdict';
import { extractedReport } from './extracted-report';
import { reportInCells } from './report-in-cells';
import type { ReportSource } from './report-source';
import { textInCells } from './text-in-cells';

/** What a source holds: usually one report, several where it is a document that was exported. */
export interface ReportsInSource {
  readonly kind: 'reports-in-source';
  readonly reports: readonly KeptReport[];
}

/** How a reading goes on beside what it comes to. */
export interface ReadingAids {
  /** Hears the share of the text that was read so far, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
  readonly maps?: CharacterMaps;
}

/** The reports that a text or a file holds, or why it holds none. A file that is a JSON document is taken as it was exported. */
export async function readSource(
  source: ReportSource,
  { onProgress, maps }: ReadingAids = {},
): Promise<ReportsInSource | UnreadableDocument | DocumentFault> {
  const { name } = source;
  if (source.kind === 'file' && isJson(source)) return readExported(source.bytes);
  if (source.kind === 'cells') {
    const found = await reportInCells(source);
    if (found !== undefined) {
      onProgress?.(1);
      return { kind: 'reports-in-source', reports: [{ ...asRead(found.data), table: found.table }] };
    }
  }
  const document =
    source.kind === 'file'
      ? await readDocument(source.bytes, name, maps)
      : checkedText(source.kind === 'text' ? source.text : textInCells(source.block), name);
  if (isUnreadable(document)) return document;
  const read = await extractedReport(
    document.text,
    name,
    onProgress,
    source.kind === 'text' ? source.known : undefined,
  );
  return isUnreadable(read) ? read : { kind: 'reports-in-source', reports: [asRead(read.data)] };
}

function isJson({ bytes, name }: { readonly bytes: Uint8Array; readonly name: string }): boolean {
  return /\.json$/iu.test(name) || bytes[0] === '{'.charCodeAt(0);
}

/** Its schema comes with it: few who open a report open a JSON document. */
async function readExported(bytes: Uint8Array): Promise<ReportsInSource | DocumentFault> {
  const { readDocument: readJson } = await import('../library/document/read-document');
  const read = readJson(new TextDecoder().decode(bytes));
  if ('kind' in read) return read;
  return { kind: 'reports-in-source', reports: read.reports.map((report) => asRead(report, TAKEN_OVER)) };
}

/** What somebody has said of a figure before it was exported is said of it here too; what a person read was looked at. */
function asRead({ report, observations, statements }: ReportData, reader = READER): KeptReport {
  const settled = observations.filter(({ review, confidence }) =>
    review === undefined ? confidence === undefined : review !== 'not-reviewed',
  );
  const accepted: Verdict = { kind: 'accepted' };
  return {
    report,
    reader,
    observations,
    statements,
    verdicts: Object.fromEntries(settled.map(({ id }) => [id, accepted])),
  };
}
