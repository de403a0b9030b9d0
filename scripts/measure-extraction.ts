/**
 * Prints how far what is read in the bundled report agrees with what people read in it, and every difference.
 *
 *   npx tsx scripts/measure-extraction.ts
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Observation } from '../src/core/reading/observation';
import { extract } from '../src/extract/extract';
import { compareReadings } from './extract/compare-readings';

const folder = path.join(import.meta.dirname ?? __dirname, '../src/library/reports/zhuhai-hitech-2022');
const text = readFileSync(path.join(folder, 'report.txt'), 'utf8');
const byHand = readdirSync(path.join(folder, 'observations')).flatMap(
  (file) => JSON.parse(readFileSync(path.join(folder, 'observations', file), 'utf8')) as Observation[],
);
const { observations, account } = extract(text, { id: 'zhuhai-hitech-2022' });
const { precision, recall, missed, extra } = compareReadings(byHand, observations, text);
console.log(`missed:\n${missed.join('\n')}\n\nextra:\n${extra.join('\n')}`);
const unread = account.filter(({ kind }) => kind === 'unread').length;
console.log(
  `\nprecision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} over ${byHand.length} readings; ${unread} of ${account.length} figures unread`,
);
