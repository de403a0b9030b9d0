/**
 * Lists the numbers of a report that nobody has read or set aside yet, each with what stands around it:
 *
 *   npx tsx scripts/unread-numbers.ts src/library/reports/zhuhai-hitech-2022
 *
 * prints nothing and exits 0 when all are accounted for. The offsets are those that `non-figures.json` wants.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Observation, SourceSpan } from '../src/core/reading/observation';
import type { Statement } from '../src/core/reading/statement';
import { unreadNumbers } from './authoring/unread-numbers';

/** Characters shown on either side. */
const CONTEXT = 10;

const [folder = ''] = process.argv.slice(2);
if (!existsSync(join(folder, 'report.txt'))) {
  console.error('usage: npx tsx scripts/unread-numbers.ts FOLDER');
  process.exit(2);
}

const text = readFileSync(join(folder, 'report.txt'), 'utf8');
const characters = [...text];
const observations = join(folder, 'observations');
const passages = existsSync(observations) ? readdirSync(observations) : [];
const unread = unreadNumbers(text, [
  ...passages.flatMap((file) => rows<Observation>(join(observations, file)).map(({ figure }) => figure)),
  ...rows<Statement>(join(folder, 'statements.json')).map(({ words }) => words),
  ...rows<SourceSpan>(join(folder, 'non-figures.json')),
]);

for (const { start, end, text: number } of unread) {
  const before = characters.slice(Math.max(0, start - CONTEXT), start).join('');
  const after = characters.slice(end, end + CONTEXT).join('');
  console.log(`${start}-${end}\t${before}[${number}]${after}`.replaceAll('\n', '⏎'));
}
process.exitCode = unread.length === 0 ? 0 : 1;

function rows<Row>(path: string): readonly Row[] {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as readonly Row[]) : [];
}
