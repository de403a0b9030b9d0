/**
 * Draws readings outside the core indicators at random from a folder of reports, for a person to judge: the figure in its
 * sentence, and what was read of it. The same seed draws the same ones from the same folder and program.
 *
 *   npx tsx scripts/draw-readings.ts FOLDER [COUNT] [SEED] [LAST_YEAR]
 *
 * Of files named after a year (2016.md) those later than LAST_YEAR are left alone.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { extract } from '../src/extract/extract';
import { randomFrom } from './collection/drawn';
import { CORE_INDICATORS } from './extract/core-indicators';

const [folder, count = '50', seed = '1', lastYear = '9999'] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Usage: npx tsx scripts/draw-readings.ts FOLDER [COUNT] [SEED] [LAST_YEAR]');
  process.exit(2);
}
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:md|txt)$/u.test(file))
  .filter((file) => Number(/(\d{4})\.\w+$/u.exec(file)?.[1] ?? 0) <= Number(lastYear))
  .sort();
const random = randomFrom(Number(seed));
for (let drawn = 0, tried = 0; drawn < Number(count) && tried < 20 * Number(count); tried++) {
  const file = files[Math.floor(random() * files.length)] ?? '';
  const text = readFileSync(path.join(folder, file), 'utf8');
  const others = extract(text).observations.filter(
    ({ indicator }) => indicator === undefined || !CORE_INDICATORS.has(indicator),
  );
  const read = others[Math.floor(random() * others.length)];
  if (read === undefined) continue;
  drawn++;
  const characters = [...text];
  const cut = (from: number, to: number) => characters.slice(from, to).join('').replaceAll(/\s+/gu, ' ');
  const { figure, source } = read;
  const before = cut(Math.max(source.start, figure.start - 45), figure.start);
  const behind = cut(figure.end, Math.min(source.end, figure.end + 14));
  console.log(
    `${drawn} ${file} ${read.indicator ?? `“${read.label}”`} ${read.measure} ${read.value}${read.unit} ${read.period} ${read.status} ${read.bound} ${read.confidence ?? ''}`,
  );
  console.log(`   ${before}[${cut(figure.start, figure.end)}]${behind}`);
}
