import { formulasInCells } from '../../src/functions/formulas-in-cells';
import { figureProperties } from '../../src/functions/cells/figure-properties';
import { type Comparison, medians, timeOf } from './comparison';
import { openRuntime } from './open-runtime';

const ROWS = 10_000;

/** One call over a column of figures that say what they are, as FIGURE gives them, against one over bare numbers. */
export async function benchFiguresInColumn(): Promise<readonly Comparison[]> {
  const { SHAREOF } = formulasInCells();
  if (SHAREOF === undefined) throw new Error('There is no SHAREOF.');
  const runtime = await openRuntime({ SHAREOF });
  const bare = Array.from({ length: ROWS }, (_, row) => [row + 1]);
  const figures = bare.map((row) => row.map((value) => figureOf(value)));
  const [bareTime = 0, figuresTime = 0] = await medians(
    60,
    () => timeOf(() => SHAREOF(bare, [[ROWS]])),
    () => timeOf(() => SHAREOF(figures, [[figureOf(ROWS)]])),
  );
  runtime.close();
  return [
    {
      what: 'SHAREOF over 10,000 rows of figures with properties, against bare numbers',
      ours: figuresTime,
      against: bareTime,
      aim: '≤ 1.33',
    },
  ];
}

function figureOf(value: number): object {
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
