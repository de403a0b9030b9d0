import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  validateReport,
  type DatasetFault,
  type DatasetProblem,
} from '../src/library/document/validate-report';
import { staleFiles } from './authoring/stale-files';
import { readReportFiles } from './read-report-files';

const REPORTS = join(__dirname, '../src/library/reports');

/** The folder of every report that is bundled. */
export function reportFolders(): readonly string[] {
  return readdirSync(REPORTS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(REPORTS, name));
}

/**
 * A line for each thing that is wrong with the files of reports: the file, the entry, and the reason. What the
 * readings give is checked for sense, and the files for being what the readings give.
 */
export function datasetFaults(folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) => [
    ...faultsOr(() => staleFiles(folder)),
    ...faultsOr(() => validateReport(readReportFiles(folder)).map(line)),
  ]);
}

/** What a check finds, or why it could not be made. */
function faultsOr(check: () => readonly string[]): readonly string[] {
  try {
    return check();
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

function line({ file, id, problem, detail }: DatasetFault): string {
  return [relative(process.cwd(), file), id, `${REASONS[problem]} (${detail})`]
    .filter((part) => part !== '')
    .join(': ');
}

const REASONS: Readonly<Record<DatasetProblem, string>> = {
  schema: 'does not fit the schema',
  'hash-differs': 'the SHA-256 is not that of report.txt',
  'duplicate-id': 'the id is taken',
  'wrong-report': 'it names another report',
  'unknown-indicator': 'the catalogue has no such indicator',
  'unknown-area': 'report.json lists no such area',
  'outside-text': 'an offset lies outside the text',
  'outside-source': 'the figure lies outside its source',
  'number-not-in-quote': 'the quote does not hold the number',
  'wording-not-in-quote': 'the quote does not hold the wording',
  'area-not-in-clause': 'the area is said to be stated, and the figure’s clause does not hold it',
  'strength-without-target': 'only a target has a strength',
  'range-without-ends': 'a range, and nothing else, has an upper end',
  'rank-of-nothing': 'a rank, and nothing else, says of which measure it is the rank',
  'topic-of-indicator': 'the topic is the indicator’s, in the catalogue',
  'money-without-amount': 'only an amount of money is public money',
  'payer-not-in-quote': 'the quote does not hold the payer',
  'gloss-not-in-text': 'the text does not hold the words of the gloss or name',
  'note-of-no-reading': 'the note is on a reading that there is not',
};
