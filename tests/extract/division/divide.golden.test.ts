import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { divide } from '../../../src/extract/division/divide';
import { readText } from '../../../src/extract/text/read-text';
import { printedFrames } from '../../../scripts/extract/printed-frames';
import { expectGolden } from '../../golden/golden-file';

/** Documents of our own making, in the manner of each kind. */
const DOCUMENTS = [
  'work-report',
  'budget-execution',
  'budget-adjustment',
  'final-accounts',
  'bulletin',
  'half-year-release',
  'plan-report',
] as const;

test.each(DOCUMENTS)('a document in the manner of a %s, divided', (name) => {
  const read = readText(readFileSync(join(__dirname, 'documents', `${name}.txt`), 'utf8'));
  expectGolden(`frames.${name}.txt`, printedFrames(read, divide(read)));
});
