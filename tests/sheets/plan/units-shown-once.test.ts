import type { Cell } from '../../../src/sheets/plan/cell';
import { planRow } from '../../../src/sheets/plan/cell';
import { valueAt } from '../../../src/sheets/plan/sheet-plan';
import { withUnitsShownOnce } from '../../../src/sheets/plan/units-shown-once';
import { smallPlan } from './small-plan';

const COLUMNS = [
  { id: 'value', header: 'Value', format: '0.0', width: 10 },
  { id: 'unit', header: 'Unit', format: '@', width: 10 },
];

test('a percentage shows its sign once, in the number', () => {
  expect(unitBeside({ value: 0.097, format: '0.0%', role: 'stated' }, '%')).toBe('');
});

test('an amount keeps its unit', () => {
  expect(unitBeside({ value: 306.2, format: '0.0', role: 'stated' }, '亿元')).toBe('亿元');
});

test('a blank that the user is to fill says that it wants a percentage', () => {
  expect(unitBeside({ value: '', format: '0.0%', role: 'input' }, '%')).toBe('%');
});

function unitBeside(value: Cell, unit: string) {
  const row = planRow('row', COLUMNS, { value, unit: { value: unit, unit } });
  const [shown] = withUnitsShownOnce({ ...smallPlan({}), columns: COLUMNS, rows: [row] }).rows;
  return shown && valueAt(shown, 'unit');
}
