import { levelCell, levelInRow, tableUnit } from '../../../src/sheets/plan/cell';
import { result } from '../../core/audit/small-evidence';

describe('a level in a table', () => {
  test.each([
    ['general-budget-revenue', '219000万元', '亿元', 21.9],
    ['income-urban', '5.26万元', '元', 52600],
    ['income-urban', '35910元', '元', 35910],
    ['fdi-used', '0.68亿美元', '亿美元', 0.68],
  ])('%s of %s stands in %s as %d', (indicator, printed, unit, value) => {
    const level = result(indicator, '2021', 'level', printed);
    expect(tableUnit(level)).toBe(unit);
    expect(levelCell(level).value).toBe(value);
  });

  test('stands in the unit of its row, and as a text where it is no number in that unit', () => {
    expect(levelInRow(result('new-urban-jobs', '2021', 'level', '0.43万人'), '人').value).toBe(4300);
    expect(levelInRow(result('fdi-used', '2021', 'level', '61.7亿美元'), '亿元').value).toBe('61.7亿美元');
  });
});
