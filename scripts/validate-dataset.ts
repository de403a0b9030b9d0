/**
 * Checks the files of every report, or of the folders given:
 *
 *   npx tsx scripts/validate-dataset.ts [FOLDER …]
 *
 * Names the file, the entry and the reason of each fault, and ends with 1 if there is one.
 */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { validateReport, type DatasetFault, type DatasetProblem } from '../src/dataset/validate-report';
import { readReportFiles } from './read-report-files';

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
  'area-not-in-quote': 'the area is said to be stated, and the quote does not hold it',
  'strength-without-target': 'only a target has a strength',
  'range-without-ends': 'a range, and nothing else, has an upper end',
  'topic-of-indicator': 'the topic is the indicator’s, in the catalogue',
  'money-without-amount': 'only an amount of money is public money',
  'payer-not-in-quote': 'the quote does not hold the payer',
  'gloss-not-in-text': 'the text does not hold the words of the gloss',
};

const REPORTS = join(__dirname, '../src/dataset/reports');

const named = process.argv.slice(2);
const folders =
  named.length > 0
    ? named
    : readdirSync(REPORTS, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => join(REPORTS, name));

try {
  const faults = folders.flatMap((folder) => validateReport(readReportFiles(folder)));
  for (const fault of faults) console.error(line(fault));
  if (faults.length > 0) process.exitCode = 1;
  else console.log(`${folders.length === 1 ? '1 report is' : `${folders.length} reports are`} sound.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function line({ file, id, problem, detail }: DatasetFault): string {
  return [relative(process.cwd(), file), id, `${REASONS[problem]} (${detail})`]
    .filter((part) => part !== '')
    .join(': ');
}
