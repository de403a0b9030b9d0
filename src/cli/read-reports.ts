import { readFile } from 'node:fs/promises';
import type { Dataset } from '../library/dataset';
import type { Library } from '../library/library';
import { isDocumentFault, readDocument, type DocumentFault } from '../library/document/read-document';
import { reportIds } from './report-ids';
import { fault, type CommandLineFault, type FaultReason } from './words';

/**
 * The reports that `--report` names: the id of one at hand, a JSON document as `export --format json` writes it, or `-`
 * for such a document on standard input; without it, all that are at hand.
 */
export async function readReports(
  named: string | undefined,
  library: Library,
): Promise<Dataset | CommandLineFault> {
  const dataset = library.current();
  if (named === undefined) return dataset;
  const reports = dataset.reports.filter(({ report }) => report.id === named);
  if (reports.length > 0) return { ...dataset, reports };
  try {
    const text = named === '-' ? await standardInput() : await readFile(named, 'utf8');
    const read = readDocument(text);
    return isDocumentFault(read) ? fault(FAULTS[read.problem], { path: named, code: read.detail }) : read;
  } catch (error) {
    const code = typeof error === 'object' && error && 'code' in error ? String(error.code) : String(error);
    return code === 'ENOENT'
      ? fault('unknown-report', { given: named, known: reportIds(library) })
      : fault('not-readable', { path: named, code });
  }
}

const FAULTS: Readonly<Record<DocumentFault['problem'], FaultReason>> = {
  'not-json': 'not-json',
  schema: 'not-a-document',
  'unknown-report': 'document-without-report',
  'unknown-indicator': 'document-indicator',
  'no-figures': 'document-empty',
};

async function standardInput(): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts).toString('utf8');
}
