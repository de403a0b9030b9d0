import { share } from '../../src/core/formulas/share';
import { formulasInCells } from '../../src/functions/formulas-in-cells';
import { type Comparison, inTurn, medians, timeOf, type Turns } from './comparison';
import { openRuntime } from './open-runtime';

const ROWS = 10_000;

/**
 * One call over a column, against one of a function that returns its argument, both in Excel's runtime; and, called without it,
 * against loops over the same rows: those tell what the cells cost beside the arithmetic, which itself costs next to nothing.
 */
export async function benchColumn(): Promise<readonly Comparison[]> {
  const { SHAREOF } = formulasInCells();
  if (SHAREOF === undefined) throw new Error('There is no SHAREOF.');
  const runtime = await openRuntime({ SHAREOF, IDENTITY: (first: unknown[][]) => first });
  const parts = Array.from({ length: ROWS }, (_, row) => [row + 1]);
  const wholes = Array.from({ length: ROWS }, () => [ROWS]);
  const [column = 0, checked = 0, answered = 0, bare = 0] = await medians(
    250,
    () => timeOf(() => SHAREOF(parts, wholes)),
    () => timeOf(() => loopOverFormula(parts, wholes)),
    () => timeOf(() => loopThatAnswers(parts, wholes)),
    () => timeOf(() => loopOfDivisions(parts, wholes)),
  );
  const [inRuntime] = await inTurn(40, [
    {
      ours: () => runtime.timeOfCalls('SHAREOF', [[parts, wholes]]),
      against: () => runtime.timeOfCalls('IDENTITY', [[parts, wholes]]),
    },
  ]);
  runtime.close();
  return [
    {
      what: 'SHAREOF over 10,000 rows, against a function that returns its argument',
      ...(inRuntime as Turns),
      aim: '≤ 3',
    },
    { what: 'The same called directly, against a loop over the formula', ours: column, against: checked },
    {
      what: 'The same, against a loop that answers with formats',
      ours: column,
      against: answered,
    },
    { what: 'The same, against a loop of bare divisions', ours: column, against: bare },
  ];
}

type Rows = readonly (readonly number[])[];

function loopOverFormula(parts: Rows, wholes: Rows): unknown {
  const rows = new Array<unknown[]>(parts.length);
  for (let row = 0; row < parts.length; row++)
    rows[row] = [share(parts[row]?.[0] ?? 0, wholes[row]?.[0] ?? 0)];
  return rows;
}

function loopThatAnswers(parts: Rows, wholes: Rows): unknown {
  const rows = new Array<unknown[]>(parts.length);
  for (let row = 0; row < parts.length; row++) {
    const basicValue = share(parts[row]?.[0] ?? 0, wholes[row]?.[0] ?? 0);
    rows[row] = [{ type: 'Double', basicValue, numberFormat: '0.0%' }];
  }
  return rows;
}

function loopOfDivisions(parts: Rows, wholes: Rows): unknown {
  const rows = new Array<unknown[]>(parts.length);
  for (let row = 0; row < parts.length; row++) rows[row] = [(parts[row]?.[0] ?? 0) / (wholes[row]?.[0] ?? 0)];
  return rows;
}
