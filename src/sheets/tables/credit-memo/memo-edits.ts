import { printedNumber } from '../../../core/number/printed-number';
import { convert, type Quantity } from '../../../core/number/quantity';
import type { ShownNumber } from '../../../core/number/shown-number';
import type { InputId } from '../../../core/health/health-input';
import { healthInput, isAmount } from '../../../core/health/health-inputs';
import { isMissing } from '../../../core/missing';
import { unitFromName } from '../../../wording/units';
import type { CellsEdit } from '../../edits/edit';
import type { PlannedTable } from '../../registry/places-of';
import { layoutOf } from '../../registry/table-layout';
import { cellAt } from '../../registry/table-reading';

/** What puts figures into the cells of a credit memo that ask for them. */
export interface MemoEdits {
  readonly edits: readonly CellsEdit[];
  /** Those for which the memo has no cell any more, or none in a unit of their kind. */
  readonly left: readonly InputId[];
}

/** An amount in any unit of its kind, a rate as a fraction or a percentage. */
export type FiguresGiven = ReadonlyMap<InputId, Quantity>;

/**
 * The edits that write figures into a credit memo, each into the cell of its row that asks for it, in the unit that
 * stands beside it. What a cell holds already is written over: the person has just said it otherwise.
 */
export function memoEdits(memo: PlannedTable, figures: FiguresGiven): MemoEdits {
  const { plan, record, reading } = memo;
  const { rows, columns } = layoutOf(plan, record, reading);
  const [value, unit] = [columns.get('value'), columns.get('unit')];
  const edits: CellsEdit[] = [];
  const left: InputId[] = [];
  for (const [id, figure] of figures) {
    const [row, ...copies] = rows.get(id) ?? [];
    const asksFor = plan.rows.find(({ key }) => key === id)?.cells['value']?.role === 'input';
    const told = unit === undefined || row === undefined ? '' : String(cellAt(reading, row, unit));
    const number = inUnitBeside(id, figure, told);
    if (!asksFor || row === undefined || copies.length > 0 || value === undefined || number === undefined) {
      left.push(id);
      continue;
    }
    edits.push({
      kind: 'cells',
      at: { kind: 'in-table', table: reading.table, row, column: value },
      from: {
        contents: [[reading.body?.contents[row]?.[value] ?? '']],
        formats: [[reading.body?.formats[row]?.[value] ?? 'General']],
      },
      // 38.0 and 38.00 are one number; its digits are told by how the cell shows them.
      to: { contents: [[number.value]], formats: [[number.format]] },
    });
  }
  return { edits, left };
}

/** Excel holds percentages as fractions. */
function inUnitBeside(id: InputId, figure: Quantity, unitName: string): ShownNumber | undefined {
  const converted = isAmount(healthInput(id))
    ? convert(figure, unitFromName(unitName))
    : convert(figure, '%');
  return isMissing(converted) ? undefined : printedNumber(converted);
}
