import { LANGUAGES } from '../../../src/core/language';
import { columnGroups, foldedRuns, outlineOf } from '../../../src/sheets/plan/outline';
import { PAPER, paperWidth } from '../../../src/sheets/plan/paper';
import { KEY_COLUMN, type Column } from '../../../src/sheets/plan/sheet-plan';
import { everyPlan } from '../../../src/sheets/tables/every-plan';
import { counties } from '../../support/county-reports';
import { zhuhaiAlone } from '../../support/zhuhai-alone';

const column = (id: string, width: number, isDetail?: true): Column => ({
  id,
  header: id,
  format: '@',
  width,
  ...(isDetail && { isDetail }),
});
const KEY = column(KEY_COLUMN, 3);
const folded = (...columns: readonly Column[]) => [...outlineOf({ columns }).folded];

test('the key alone is folded where all else is legible on one paper', () => {
  expect(folded(column('name', 100), column('source', 60, true), KEY)).toEqual([KEY_COLUMN]);
});

test('details are folded from the last one on, as many as it takes', () => {
  const columns = [column('name', 150), column('basis', 40, true), column('source', 80, true), KEY];
  expect(folded(...columns)).toEqual([KEY_COLUMN, 'source']);
  expect(folded(column('more', 60), ...columns)).toEqual([KEY_COLUMN, 'source', 'basis']);
});

test('what no folding makes legible takes several papers side by side', () => {
  expect(outlineOf({ columns: [column('name', 400), KEY] }).papersWide).toBe(2);
});

test('the key lies one level deeper than details beside it', () => {
  const columns = [column('basis', 10, true), column('name', 10), column('source', 10, true), KEY];
  expect(columnGroups({ columns })).toEqual([
    { column: 0, columns: 1 },
    { column: 2, columns: 2 },
    { column: 3, columns: 1 },
  ]);
  expect(foldedRuns({ columns })).toEqual([{ column: 3, columns: 1 }]);
});

test.each(LANGUAGES)(
  'every table is legible across one paper, or across two where it compares much (%s)',
  (language) => {
    const plans = [zhuhaiAlone(), counties('qingshi-2022', 'qingshi-budget-2022', 'baisha-2022')].flatMap(
      (dataset) => everyPlan(dataset, language),
    );
    for (const plan of plans) {
      const { folded: away, papersWide } = outlineOf(plan);
      const width = paperWidth(plan.columns.filter(({ id }) => !away.has(id)));
      expect({
        plan: plan.title,
        scale: (PAPER.printedWidth * papersWide) / width >= PAPER.smallestScale,
      }).toEqual({
        plan: plan.title,
        scale: true,
      });
      if (plan.request.plan !== 'cross-region')
        expect({ plan: plan.title, papersWide }).toEqual({ plan: plan.title, papersWide: 1 });
    }
  },
);
