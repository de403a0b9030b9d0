import { averageGrowth } from '../../src/core/formulas/average-growth';
import { landDependence } from '../../src/core/formulas/land-dependence';
import { share } from '../../src/core/formulas/share';
import { overCells } from '../../src/wording/functions/function-entry';

const words = { english: { description: '' }, chinese: { name: '', description: '' } };
const part = { id: 'part', kind: 'amount', ...words } as const;
const whole = { id: 'whole', kind: 'amount', ...words } as const;
const growths = { id: 'growths', kind: 'rate', repeats: true, ...words } as const;
const said = { english: '', chinese: '' };
const rest = {
  description: said,
  result: 'percent',
  inWords: said,
  units: said,
  source: said,
  examples: [],
  reasons: [],
} as const;

/* The compiler is the one that judges here: a line that it should refuse and takes is an error of its own. */

test('an entry declares the arguments of its formula, by name, in their order, each of them', () => {
  const entries = [
    overCells({ arguments: [part, whole], formula: share, ...rest }),
    overCells({ arguments: [growths], formula: averageGrowth, ...rest }),
    // @ts-expect-error: the two are swapped
    overCells({ arguments: [whole, part], formula: share, ...rest }),
    // @ts-expect-error: the whole is left out
    overCells({ arguments: [part], formula: share, ...rest }),
    // @ts-expect-error: the formula takes no third
    overCells({ arguments: [part, whole, whole], formula: share, ...rest }),
    // @ts-expect-error: the choice left out
    overCells({ arguments: [part, whole], formula: landDependence, ...rest }),
    // @ts-expect-error: a formula that does not name its arguments
    overCells({ arguments: [part], formula: (number: number) => number, ...rest }),
  ];
  expect(entries.map(({ kind }) => kind)).toEqual(entries.map(() => 'formula'));
});
