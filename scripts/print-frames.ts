/**
 * Prints how texts are divided: what their heads tell, their parts, and the frame of every passage with its first words.
 *
 *   npx tsx scripts/print-frames.ts FILE …
 */
import { readFileSync } from 'node:fs';
import { divide } from '../src/extract/division/divide';
import { readText } from '../src/extract/text/read-text';
import { printedFrames } from './extract/printed-frames';

for (const file of process.argv.slice(2)) {
  const read = readText(readFileSync(file, 'utf8'));
  console.log(`## ${file}\n${printedFrames(read, divide(read))}`);
}
