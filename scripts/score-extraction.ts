/**
 * Prints how far what is read in labelled passages agrees with their labels, and every miss of those that are for developing.
 *
 *   npx tsx scripts/score-extraction.ts tests/fixtures/labelled
 */
import { extract } from '../src/extract/extract';
import { labelledPassages, type LabelledPassage } from './extract/labelled-passages';
import {
  precisionOf,
  recallOf,
  scorePassage,
  sumOf,
  type PassageScore,
  type Tally,
} from './extract/score-passage';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Usage: npx tsx scripts/score-extraction.ts FOLDER');
  process.exit(2);
}
const scored = labelledPassages(folder).map((passage) => ({
  passage,
  score: scorePassage(passage, extract(passage.text).observations),
}));
type Scored = (typeof scored)[number];

for (const { passage, score } of scored) {
  if (passage.use === 'developing') for (const miss of score.misses) console.log(miss);
}
for (const { passage, score } of scored) print(`${passage.name} (${passage.use})`, [score]);
const groups: readonly (readonly [string, (passage: LabelledPassage) => boolean])[] = [
  ...[...new Set(scored.map(({ passage }) => passage.kind))].map(
    (kind) => [`all of kind ${kind}`, (passage: LabelledPassage) => passage.kind === kind] as const,
  ),
  ['all for developing', ({ use }) => use === 'developing'],
  ['all for measuring', ({ use }) => use === 'measuring'],
  ['all', () => true],
];
for (const [name, belongs] of groups) {
  const own: readonly Scored[] = scored.filter(({ passage }) => belongs(passage));
  print(
    name,
    own.map(({ score }) => score),
  );
}

function print(name: string, scores: readonly PassageScore[]): void {
  console.log(
    `${name}: ${told(sumOf(scores.map(({ all }) => all)))}; core ${told(sumOf(scores.map(({ core }) => core)))}`,
  );
}

function told(tally: Tally): string {
  return `precision ${precisionOf(tally).toFixed(3)}, recall ${recallOf(tally).toFixed(3)} over ${tally.labels} labels`;
}
