/**
 * Adds readings to a report of the dataset, or replaces those of the same id:
 *
 *   npx tsx scripts/author-report.ts src/library/reports/zhuhai-hitech-2022 annex.txt
 *
 * reads `annex.txt` (the form is told in `authoring/readings.ts`) and writes `observations/annex.json`
 * and `statements.json`, in the report's order.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { datasetJson } from './authoring/dataset-json';
import { readings } from './authoring/readings';

const [folder = '', file = ''] = process.argv.slice(2);
if (folder === '' || file === '') {
  console.error('usage: npx tsx scripts/author-report.ts FOLDER READINGS.txt');
  process.exit(2);
}

try {
  const { id } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as { readonly id: string };
  const text = readFileSync(join(folder, 'report.txt'), 'utf8');
  const read = readings(id, text, readFileSync(file, 'utf8'));
  const passage = join(folder, 'observations', `${basename(file, '.txt')}.json`);
  write(passage, read.observations);
  if (read.statements.length > 0) write(join(folder, 'statements.json'), read.statements);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(2);
}

interface Placed {
  readonly id: string;
  readonly source: { readonly start: number };
  readonly figure?: { readonly start: number };
  readonly words?: { readonly start: number };
}

function write(path: string, read: readonly Placed[]): void {
  const before = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as readonly Placed[]) : [];
  const ids = new Set(read.map(({ id }) => id));
  if (ids.size < read.length) throw new Error(`${path}: two readings have one id`);
  const all = [...before.filter(({ id }) => !ids.has(id)), ...read].sort((a, b) => placeOf(a) - placeOf(b));
  writeFileSync(path, datasetJson(all));
  console.log(`${path}: ${read.length} readings, ${all.length} in all`);
}

function placeOf({ source, figure, words }: Placed): number {
  return (figure ?? words ?? source).start;
}
