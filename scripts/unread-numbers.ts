/**
 * Lists the numbers of a report that nobody has read or set aside yet, each with what stands around it:
 *
 *   npx tsx scripts/unread-numbers.ts [FOLDER …]
 *
 * of the folders given or of every report; prints nothing and exits 0 when all are accounted for. The offsets are
 * those that `non-figures.json` wants.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Observation, SourceSpan } from '../src/core/reading/observation';
import type { Statement } from '../src/core/reading/statement';
import { unreadNumbers } from './authoring/unread-numbers';
import { reportFolders } from './dataset-faults';
import { readReportFiles } from './read-report-files';

/** Characters shown on either side. */
const CONTEXT = 10;

const named = process.argv.slice(2);
try {
  const lines = (named.length > 0 ? named : reportFolders()).flatMap(unreadIn);
  for (const line of lines) console.log(line);
  process.exitCode = lines.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

function unreadIn(folder: string): readonly string[] {
  const { text, observations, statements } = readReportFiles(folder);
  const setAside = join(folder, 'non-figures.json');
  const unread = unreadNumbers(text, [
    ...observations.flatMap(({ content }) => content as readonly Observation[]).map(({ figure }) => figure),
    ...statements.flatMap(({ content }) => content as readonly Statement[]).map(({ words }) => words),
    ...(existsSync(setAside) ? (JSON.parse(readFileSync(setAside, 'utf8')) as readonly SourceSpan[]) : []),
  ]);
  const characters = [...text];
  return unread.map(({ start, end, text: number }) => {
    const before = characters.slice(Math.max(0, start - CONTEXT), start).join('');
    const after = characters.slice(end, end + CONTEXT).join('');
    return `${start}-${end}\t${before}[${number}]${after}`.replaceAll('\n', '⏎');
  });
}
