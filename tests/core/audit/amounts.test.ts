import { amountOf, isCount } from '../../../src/core/audit/amounts';
import { AUDIT_SETTINGS } from '../../../src/core/audit/settings';
import { unitsOf } from '../../../src/core/number/unit';
import { UNIT_WORD } from '../../../src/extract/quantity/unit-words';
import { result, target } from './small-evidence';

/** How far a result of 2000.5 in a unit may lie from its digits, in steps of half its last digit. */
const isRounded = (unit: string) => {
  const { value, interval } = amountOf(result('gdp', '2021', 'level', `2000.5${unit}`), AUDIT_SETTINGS);
  return interval.low < value && value < interval.high;
};

describe('what a printed result may have been before it was rounded', () => {
  test.each(['亩', '公里', '吨', '倍', '平方米', '亿元', '%', '个百分点', '亿千瓦时', '年'])(
    '2000.5%s is measured, so that its last digit is rounded',
    (unit) => {
      expect(isRounded(unit)).toBe(true);
    },
  );

  test.each(['家', '项', '个', '人次', '宗'])('what is counted in %s is exact', (unit) => {
    expect(isRounded(unit)).toBe(false);
  });

  test('22.8万人 are counted and rounded; so is a figure in a unit that nobody listed', () => {
    expect(isRounded('万人')).toBe(true);
    expect(isRounded('斛')).toBe(true);
  });

  test('a target is set, not rounded', () => {
    const { interval } = amountOf(target('gdp', '2022', 'level', '2000.5亩'), AUDIT_SETTINGS);
    expect(interval).toEqual({ low: 2000.5, high: 2000.5 });
  });

  test('every unit that a text may print is either counted or rounded', () => {
    const counted = new Set(unitsOf('count'));
    expect(counted.size).toBeGreaterThan(40);
    for (const unit of UNIT_WORD.split('|')) {
      expect([unit, isCount({ unit }), isRounded(unit)]).toEqual([
        unit,
        counted.has(unit),
        !counted.has(unit),
      ]);
    }
  });
});
