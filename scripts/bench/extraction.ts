import { extract } from '../../src/extract/extract';
import { bundled } from '../../src/library/bundled';
import { type Comparison, medians, timeOf } from './comparison';
import { heldBy } from './held-by';

const NUMBERS = /\d+(?:\.\d+)?/g;
/** The searches are repeated, since one is over before a clock has noticed. */
const SEARCHES = 200;

/**
 * What reading a report costs against finding its numbers, whether ten and a hundred times the text cost as many times as
 * much, and what is held of a text that was read.
 */
export async function benchExtraction(): Promise<readonly Comparison[]> {
  const text = bundled().reports[0]?.report.text ?? '';
  const tenfold = text.repeat(10);
  const [read = 0, searched = 0, readTenfold = 0] = await medians(
    20,
    () => timeOf(() => extract(text)),
    () =>
      timeOf(() => {
        for (let time = 0; time < SEARCHES; time++) text.match(NUMBERS);
      }),
    () => timeOf(() => extract(tenfold)),
  );
  const hundredfold = text.repeat(100);
  const [readHundredfold = 0] = await medians(5, () => timeOf(() => extract(hundredfold)));
  return [
    {
      what: 'Every figure of the bundled report read, against finding its numbers',
      ours: read,
      against: searched / SEARCHES,
      aim: '50',
    },
    {
      what: 'A text ten times as long read, against ten times the one',
      ours: readTenfold,
      against: read * 10,
      aim: '1',
    },
    {
      what: 'A text a hundred times as long read, against a hundred times the one',
      ours: readHundredfold,
      against: read * 100,
      aim: '1',
    },
    {
      what: 'Held of that text once it is read, against the text in UTF-8',
      unit: 'MB',
      ours: heldBy(() => extract(hundredfold)) / 1e6,
      against: Buffer.byteLength(hundredfold) / 1e6,
    },
  ];
}
