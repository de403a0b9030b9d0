import { share } from '../../src/core/formulas/share';
import { formulasInCells } from '../../src/functions/formulas-in-cells';
import { type Comparison, medians, timeOf } from './comparison';
import { openRuntime } from './open-runtime';

const ROWS = 10_000;

/** One call over a column, against loops that do the same arithmetic over the same rows, with and without its checks. */
export async function benchColumn(): Promise<readonly Comparison[]> {
  const { SHAREOF } = formulasInCells();
  if (SHAREOF === undefined) throw new Error('There is no SHAREOF.');
  const runtime = await openRuntime({ SHAREOF });
  const parts = Array.from({ length: ROWS }, (_, row) => [row + 1]);
  const wholes = Array.from({ length: ROWS }, () => [ROWS]);
  const [column = 0, checked = 0, bare = 0] = await medians(
    250,
    () => timeOf(() => SHAREOF(parts, wholes)),
    () => timeOf(() => parts.map(([part = 0], row) => [share(part, wholes[row]?.[0] ?? 0)])),
    () => timeOf(() => parts.map(([part = 0], row) => [part / (wholes[row]?.[0] ?? 0)])),
  );
  runtime.close();
  return [
    {
      what: 'SHAREOF over 10,000 rows, against a loop over the formula',
      ours: column,
      against: checked,
      aim: '≤ 3',
    },
    { what: 'SHAREOF over 10,000 rows, against a loop of bare divisions', ours: column, against: bare },
  ];
}
