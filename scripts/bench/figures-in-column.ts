import { formulasInCells } from '../../src/functions/formulas-in-cells';
import { figureProperties } from '../../src/functions/cells/figure-properties';
import { type Comparison, inTurn, medians, timeOf, type Turns } from './comparison';
import { openRuntime } from './open-runtime';

/** As many as Excel takes the answers of: 10,000 with all that they say are more than its 5 MB. */
const ROWS = 8_000;

/**
 * One call over a column of figures that say what they are, as FIGURE gives them: against one of a function that returns its
 * argument, for which the runtime has to read the same cells; and, called without it, against one over bare numbers, and against
 * a loop that does nothing but look at what each cell says and answer with objects whose properties stand ready, which any
 * function over such cells must. That loop against one over bare numbers tells what properties cost by themselves.
 */
export async function benchFiguresInColumn(): Promise<readonly Comparison[]> {
  const { SHAREOF } = formulasInCells();
  if (SHAREOF === undefined) throw new Error('There is no SHAREOF.');
  const runtime = await openRuntime({ SHAREOF, IDENTITY: (first: unknown[][]) => first });
  const bare = Array.from({ length: ROWS }, (_, row) => [row + 1]);
  const figures = bare.map((row) => row.map((value) => figureOf(value)));
  const whole = figureOf(ROWS);
  const ready = whole.properties;
  const names = Object.keys(ready);
  const values = names.map((name) => ready[name]?.basicValue);
  const [bareTime = 0, figuresTime = 0, bareLoop = 0, figuresLoop = 0] = await medians(
    60,
    () => timeOf(() => SHAREOF(bare, [[ROWS]])),
    () => timeOf(() => SHAREOF(figures, [[whole]])),
    () =>
      timeOf(() =>
        bare.map(([part = 0]) => [{ type: 'Double', basicValue: part / ROWS, numberFormat: '0.0%' }]),
      ),
    () =>
      timeOf(() =>
        figures.map(([part = whole]) => [
          {
            type: 'Double',
            basicValue: part.basicValue / ROWS,
            numberFormat: '0.0%',
            properties: says(part.properties, names, values) ? ready : undefined,
          },
        ]),
      ),
  );
  const [inRuntime] = await inTurn(40, [
    {
      ours: () => runtime.timeOfCalls('SHAREOF', [[figures, [[whole]]]]),
      against: () => runtime.timeOfCalls('IDENTITY', [[figures, [[whole]]]]),
    },
  ]);
  runtime.close();
  const what = 'SHAREOF over 8,000 rows that say what they are';
  return [
    { what: `${what}, against a function that returns its argument`, ...(inRuntime as Turns), aim: '≤ 1.33' },
    { what: 'The same called directly, against bare numbers', ours: figuresTime, against: bareTime },
    { what: 'The same, against a loop that looks at them', ours: figuresTime, against: figuresLoop },
    { what: 'That loop, against one that answers bare numbers', ours: figuresLoop, against: bareLoop },
  ];
}

function says(
  properties: Properties,
  names: readonly string[],
  values: readonly (string | number | undefined)[],
): boolean {
  let place = 0;
  for (const name in properties) {
    if (name !== names[place] || properties[name]?.basicValue !== values[place]) return false;
    place++;
  }
  return place === names.length;
}

type Properties = ReturnType<typeof figureProperties>;

function figureOf(value: number) {
  return {
    type: 'Double',
    basicValue: value,
    numberFormat: '#,##0.0',
    properties: figureProperties({
      indicator: 'general-public-budget-revenue',
      measure: 'level',
      period: '2021',
      status: 'actual',
      unit: '亿元',
      bound: 'exact',
      area: '珠海高新区',
      areaBasis: 'stated',
    }),
  };
}
