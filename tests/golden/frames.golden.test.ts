import { readFileSync } from 'node:fs';
import { divide } from '../../src/extract/division/divide';
import { readText } from '../../src/extract/text/read-text';
import { printedFrames } from '../../scripts/extract/printed-frames';
import { expectGolden } from './golden-file';

test('the bundled report, divided: its head, its parts, and the frame of every passage', () => {
  const read = readText(readFileSync('src/library/reports/zhuhai-hitech-2022/report.txt', 'utf8'));
  expectGolden('frames.zhuhai-hitech-2022.txt', printedFrames(read, divide(read)));
});
