import type { Language } from '../core/language';
import { isUnreadable, type UnreadableDocument } from '../core/reading/unreadable-document';
import { readDocument as readFileAsText } from '../documents/read-document';
import { contentVersion } from '../library/content-version';
import type { Dataset, ReportData } from '../library/dataset';
import type { Library } from '../library/library';
import { isDocumentFault, readDocument, type DocumentFault } from '../library/document/read-document';
import { withEarlier } from '../library/with-earlier';
import { extractedReport } from '../intake/extracted-report';
import { namedPaths, STANDARD_INPUT } from './named-paths';
import { characterMap, fileBytes } from './read-file';
import { reportIds } from './report-ids';
import { doubtfulLeftOut } from './report-notices';
import { notice } from './terminal';
import { fault, faultSentence, isFault, type CommandLineFault, type FaultReason } from './words';

/** Which reports are asked for: by `--report`, or as files after the command. */
export interface ReportsAsked {
  readonly named: string | undefined;
  readonly files: readonly string[];
  readonly library: Library;
  readonly language: Language;
}

/** The reports that were asked for, and whether all of them could be read; why one could not has been said. */
export interface ReportsRead {
  readonly kind: 'reports-read';
  readonly dataset: Dataset;
  readonly isWhole: boolean;
}

/**
 * The reports that `--report` names: the id of one at hand, a JSON document as `export --format json` writes it, or the
 * text of any report, `-` for either on standard input; or all of those in the files, folders and patterns that are named;
 * without either, all that are at hand.
 */
export async function readReports(asked: ReportsAsked): Promise<ReportsRead | CommandLineFault> {
  const { named, files, library, language } = asked;
  const dataset = library.current();
  if (named === undefined) return files.length === 0 ? whole(dataset) : readFiles(files, language);
  const reports = dataset.reports.filter(({ report }) => report.id === named);
  if (reports.length > 0) return whole({ ...dataset, reports });
  const read = await readOne(named, language);
  if (!isFault(read)) return whole(read);
  return read.reason === 'no-files'
    ? fault('unknown-report', { given: named, known: reportIds(library) })
    : read;
}

function whole(dataset: Dataset): ReportsRead {
  return { kind: 'reports-read', dataset, isWhole: true };
}

async function readFiles(
  files: readonly string[],
  language: Language,
): Promise<ReportsRead | CommandLineFault> {
  const reports: ReportData[] = [];
  const faults: CommandLineFault[] = [];
  for (const named of files) {
    const paths = await namedPaths(named).catch(() => []);
    if (paths.length === 0) faults.push(fault('no-files', { path: named }));
    for (const path of paths) {
      const read = await readOne(path, language);
      if (isFault(read)) faults.push(read);
      else reports.push(...read.reports);
    }
  }
  const [first] = faults;
  if (first !== undefined && reports.length === 0 && faults.length === 1) return first;
  for (const wrong of faults) notice(faultSentence(wrong, language));
  const dataset = { version: contentVersion(reports), reports: withEarlier(reports) };
  return { kind: 'reports-read', dataset, isWhole: faults.length === 0 };
}

/** A document that was exported, or the text of a report. */
async function readOne(path: string, language: Language): Promise<Dataset | CommandLineFault> {
  const bytes = await fileBytes(path);
  if (isFault(bytes)) return bytes;
  if (isUnreadable(bytes)) return told(bytes);
  if (isJson(path, bytes)) {
    const read = readDocument(new TextDecoder().decode(bytes));
    return isDocumentFault(read) ? fault(FAULTS[read.problem], { path, code: read.detail }) : read;
  }
  const document = await readFileAsText(bytes, path, characterMap);
  const read = isUnreadable(document) ? document : await extractedReport(document.text, path);
  return isUnreadable(read) ? told(read) : sure(read.data, language);
}

function isJson(path: string, bytes: Uint8Array): boolean {
  const first = bytes.find((byte) => byte > 0x20 && byte < 0x80);
  return path.endsWith('.json') || (path === STANDARD_INPUT && first === '{'.charCodeAt(0));
}

/** A finding that rests on a figure that may be misread would accuse the report of the program's own mistake. */
function sure(data: ReportData, language: Language): Dataset {
  const observations = data.observations.filter(({ confidence }) => confidence !== 'doubtful');
  const left = data.observations.length - observations.length;
  if (left > 0) notice(doubtfulLeftOut(data.report.id, left, data.observations.length, language));
  const reports = [{ ...data, observations }];
  return { version: contentVersion(reports), reports };
}

function told(document: UnreadableDocument): CommandLineFault {
  return fault('unreadable', { path: document.name, document });
}

const FAULTS: Readonly<Record<DocumentFault['problem'], FaultReason>> = {
  'not-json': 'not-json',
  schema: 'not-a-document',
  'unknown-report': 'document-without-report',
  'unknown-indicator': 'document-indicator',
  'no-figures': 'document-empty',
};
