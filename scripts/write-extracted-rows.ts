/**
 * Writes what is read in every text of a folder as rows, a file of JSON Lines for each, to be compared with labels.
 *
 *   npx tsx scripts/write-extracted-rows.ts TEXTS ROWS
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { extract } from '../src/extract/extract';

const [texts = '.', rows = '.'] = process.argv.slice(2);
mkdirSync(rows, { recursive: true });
for (const file of readdirSync(texts).filter((name) => name.endsWith('.txt'))) {
  const { observations, account } = extract(readFileSync(path.join(texts, file), 'utf8'));
  const lines = observations.map((read) =>
    JSON.stringify({
      indicator: read.indicator,
      label: read.label,
      value: Number(read.value),
      value_high: read.valueHigh === undefined ? null : Number(read.valueHigh),
      unit: read.unit,
      measure: read.measure,
      status: read.status,
      period: read.period,
      bound: read.bound,
      of: read.of,
      against: read.against,
      area: read.area,
      basis: read.basis,
      doubts: read.doubts,
      start: read.source.start,
      end: read.source.end,
      figure_start: read.figure.start,
      figure_end: read.figure.end,
    }),
  );
  writeFileSync(path.join(rows, file.replace(/\.txt$/u, '.jsonl')), `${lines.join('\n')}\n`);
  const unread = account.filter(({ kind }) => kind === 'unread').length;
  console.log(`${file}: ${lines.length} rows, ${unread} of ${account.length} figures unread`);
}
