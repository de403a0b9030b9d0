import { formulaInCells } from '../../src/functions/cells/formula-in-cells';
import { YEARLY_GROWTH } from '../../src/wording/functions/growth/yearly-growth';
import { SHARES_AND_COVER } from '../../src/wording/functions/ratios/shares-and-cover';
import { type Comparison, medians } from './comparison';
import { openRuntime } from './open-runtime';

const CALLS = 10_000;

/** A formula in 10,000 cells, one call each, against a function that returns its argument. */
export async function benchSingleCells(): Promise<readonly Comparison[]> {
  const SHAREOF = formulaInCells(SHARES_AND_COVER.SHAREOF);
  const PRIORYEAR = formulaInCells(YEARLY_GROWTH.PRIORYEAR);
  const IDENTITY = (part: unknown[][]) => part;
  const runtime = await openRuntime({ SHAREOF, PRIORYEAR, IDENTITY });
  const twoCells = Array.from({ length: CALLS }, (_, row) => [[[row + 1]], [[CALLS]]]);
  const levelAndGrowth = Array.from({ length: CALLS }, (_, row) => [[[row + 1]], [[0.05]], null]);
  const [share = 0, priorYear = 0, identity = 0] = await medians(
    15,
    () => runtime.timeOfCalls('SHAREOF', twoCells),
    () => runtime.timeOfCalls('PRIORYEAR', levelAndGrowth),
    () => runtime.timeOfCalls('IDENTITY', twoCells),
  );
  runtime.close();
  const against = `, against a function that returns its argument`;
  return [
    { what: `SHAREOF in 10,000 cells${against}`, ours: share, against: identity, aim: '≤ 1.5' },
    { what: `PRIORYEAR in 10,000 cells${against}`, ours: priorYear, against: identity, aim: '≤ 1.5' },
  ];
}
