import { LANGUAGES } from '../../../src/core/language';
import { bundled } from '../../../src/library/bundled';
import { valueAt } from '../../../src/sheets/plan/sheet-plan';
import { ownHeaderLook } from '../../../src/sheets/plan/table-look';
import { TABLES } from '../../../src/sheets/tables/catalogue';
import { zhuhai } from './plan-cells';

const plans = LANGUAGES.flatMap((language) =>
  TABLES.map(({ build }) => build(zhuhai(), bundled(), language)),
);

test.each(plans)(
  'in “$title” headers over figures stand at the right, as these do, and others do not',
  (plan) => {
    for (const column of plan.columns) {
      const filled = plan.rows.map((row) => valueAt(row, column.id)).filter((value) => value !== '');
      const hasFigures = filled.some((value) => typeof value === 'number');
      if (filled.length === 0) continue;
      const { horizontalAlignment } = ownHeaderLook(column);
      expect([column.header, horizontalAlignment]).toEqual([column.header, hasFigures ? 'Right' : undefined]);
    }
  },
);
