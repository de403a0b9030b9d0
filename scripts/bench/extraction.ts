import { extract } from '../../src/extract/extract';
import { bundled } from '../../src/library/bundled';
import { type Comparison, medians, timeOf } from './comparison';

const NUMBERS = /\d+(?:\.\d+)?/g;
/** The searches are repeated, since one is over before a clock has noticed. */
const SEARCHES = 200;

/** What reading a report costs against finding its numbers, and whether ten times the text costs ten times as much. */
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
  ];
}
