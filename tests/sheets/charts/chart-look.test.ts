import { bundled } from '../../../src/library/bundled';
import { chartLook } from '../../../src/sheets/charts/chart-look';
import { doublingPath } from '../../../src/sheets/tables/doubling-path/table';
import { resultsAndTargets } from '../../../src/sheets/tables/results-and-targets/table';
import { zhuhai } from '../plan/plan-cells';

test('a series of targets is drawn as such, and those of its figures that have a bound otherwise again', () => {
  const [growth] = resultsAndTargets(zhuhai(), bundled(), 'zh-CN').charts ?? [];
  expect(growth && chartLook(growth).aims).toEqual([
    { series: 1, is: 'target' },
    { series: 1, category: 0, is: 'bounded-target' },
    { series: 1, category: 1, is: 'bounded-target' },
  ]);
});

test('in a series from a result to a goal each figure is drawn as what it is', () => {
  const [path] = doublingPath(zhuhai(), bundled(), 'zh-CN').charts ?? [];
  expect(path && chartLook(path).aims).toEqual([
    { series: 0, category: 1, is: 'bounded-target' },
    { series: 0, category: 2, is: 'bounded-target' },
  ]);
});
