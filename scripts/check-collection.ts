/**
 * Reads every report of a collection and checks what needs no labels: figures against those of the report before, parts
 * against wholes, values against what can be. Prints what it cost, how much agrees, and draws from the rest for a person to
 * judge.
 *
 *   npx tsx scripts/check-collection.ts FOLDER [--from 1999] [--to 2023] [--sample 20] [--draw 30] [--seed 1]
 *
 * The folder has one folder for each area, with files named after years (2016.md), as that of github.com/lawtext/gov. Reports
 * of later years than `--to` are not opened: they are for measuring. `--sample` reads so many areas, all years of each.
 */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { levelWithGrowth } from './collection/checks/level-with-growth';
import { partsOfWholes } from './collection/checks/parts-of-wholes';
import { possibleValues } from './collection/checks/possible-values';
import { targetWithResult } from './collection/checks/target-with-result';
import { toldTwice } from './collection/checks/told-twice';
import type { Check, Comparison } from './collection/check';
import { collectedReport, type CollectedReport } from './collection/collected-report';
import { drawn } from './collection/drawn';

/** Rows of one check; the rest have few pairs. */
const MOST_ROWS = 30;
const CHECKS: readonly Check[] = [
  levelWithGrowth,
  targetWithResult,
  partsOfWholes,
  possibleValues,
  toldTwice,
];

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    from: { type: 'string', default: '1999' },
    to: { type: 'string', default: '9999' },
    sample: { type: 'string', default: '0' },
    draw: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
  },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error(
    `Usage: npx tsx scripts/check-collection.ts FOLDER [--from YEAR] [--to YEAR] [--sample AREAS] [--draw N] [--seed N]
A public collection, which is not part of this repository: git clone --depth 1 github.com/lawtext/gov FOLDER (over https)`,
  );
  process.exit(2);
}

const started = process.cpuUsage();
const byArea = new Map<string, CollectedReport[]>();
let bytes = 0;
let figures = 0;
for (const file of sampled(filesIn(folder))) {
  bytes += statSync(path.join(folder, file)).size;
  const report = collectedReport(folder, file);
  figures += report.facts.length;
  byArea.set(report.area, [...(byArea.get(report.area) ?? []), report]);
}
const reports = [...byArea.values()].flat();
const seconds = process.cpuUsage(started).user / 1e6;
console.log(
  `${reports.length} reports, ${(bytes / 1e6).toFixed(0)} MB, ${figures} figures of catalogue indicators; ${seconds.toFixed(0)} s, ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at most; none failed`,
);

const rest: (Comparison & { readonly check: string; readonly file: string })[] = [];
for (const { name, compare } of CHECKS) {
  const found = reports.flatMap((report) =>
    compare(report, before(report)).map((one) => ({ ...one, check: name, file: report.file })),
  );
  rest.push(...found.filter(({ agrees }) => !agrees));
  console.log(`\n## ${name}: ${shareOf(found)}`);
  const rows = [...new Set(found.map(({ of }) => of))]
    .map((of) => found.filter((one) => one.of === of))
    .toSorted((one, other) => other.length - one.length);
  for (const row of rows.slice(0, MOST_ROWS)) console.log(`  ${row[0]?.of ?? ''}: ${shareOf(row)}`);
}
for (const [place, one] of drawn(rest, Number(options.draw), Number(options.seed)).entries()) {
  console.log(`\n${place + 1}. ${one.file}, ${one.check}, ${one.of}: ${one.because}`);
  for (const { measure, value, unit, period, status, confidence = '', quote } of one.facts) {
    console.log(`   ${measure} ${value}${unit} ${period} ${status} ${confidence}: ${quote}`);
  }
}

function filesIn(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:^|[\\/])\d{4}\.(?:md|txt)$/u.test(file))
    .filter((file) => {
      const year = Number(path.basename(file).slice(0, 4));
      return year >= Number(options.from) && year <= Number(options.to);
    })
    .sort();
}

/** Of so many areas, as `--sample` says; all without it. */
function sampled(files: readonly string[]): readonly string[] {
  const count = Number(options.sample);
  if (count === 0) return files;
  const areas = [...new Set(files.map((file) => path.dirname(file)))];
  const chosen = new Set(drawn(areas, count, Number(options.seed)));
  return files.filter((file) => chosen.has(path.dirname(file)));
}

function before({ area, year }: CollectedReport): CollectedReport | undefined {
  return byArea.get(area)?.find((one) => one.year === year - 1);
}

function shareOf(found: readonly Comparison[]): string {
  const agree = found.filter(({ agrees }) => agrees).length;
  return `${agree} of ${found.length} (${found.length === 0 ? '-' : ((100 * agree) / found.length).toFixed(1)} %)`;
}
