import { bundled } from '../../../src/library/bundled';
import type { Language } from '../../../src/core/language';
import { recordOf } from '../../../src/sheets/registry/registry-record';
import type { CellValue } from '../../../src/sheets/plan/plan-cell';
import { valueAt } from '../../../src/sheets/plan/sheet-plan';
import { withUnitsShownOnce } from '../../../src/sheets/plan/units-shown-once';
import { creditMemo } from '../../../src/sheets/tables/credit-memo/table';
import type { TableRead } from '../../../src/sheets/tables/planned-workbook';
import { zhuhai } from '../plan/plan-cells';

/** What a user types into a credit memo: by row key and column. */
export type Typed = Readonly<Record<string, Readonly<Record<string, CellValue>>>>;

/** A credit memo of the bundled report, as it reads after it was inserted and a user has typed into it. */
export function filledMemo(typed: Typed, language: Language = 'zh-CN'): TableRead {
  const plan = withUnitsShownOnce(creditMemo(zhuhai(), bundled(), language));
  return {
    record: recordOf(plan, plan.tableName),
    reading: {
      table: plan.tableName,
      worksheet: plan.title,
      isProtected: false,
      origin: { row: 1, column: 0 },
      header: plan.columns.map(({ header }) => header),
      rows: plan.rows.map((row) => plan.columns.map(({ id }) => typed[row.key]?.[id] ?? valueAt(row, id))),
    },
  };
}
