import { missing } from '../../../src/core/missing';
import { asFraction, convert } from '../../../src/core/number/quantity';
import { unitScale } from '../../../src/core/number/unit';

test.each([
  ['29.96', '亿元', '万元', '299600'],
  ['29.96', '亿元', '元', '2996000000'],
  ['1.13', '万元', '元', '11300'],
  ['1551', '万元', '亿元', '0.1551'],
  ['3450', '亿元', 'RMB bn', '345.0'],
  ['21.9', '亿元', 'RMB mn', '2190'],
  ['21.9', '亿元', 'RMB 100 mn', '21.9'],
  ['0.68', '亿美元', 'USD mn', '68'],
  ['21.9', '亿元', 'RMB 10,000', '219000'],
  ['21.9', '亿元', 'yuan', '2190000000'],
  ['17.12', '万平方米', '平方米', '171200'],
  ['22.8', '万人', '人', '228000'],
])('%s %s in %s is %s', (value, unit, to, expected) => {
  expect(convert({ value, unit }, to)).toEqual({ value: expected, unit: to });
});

test('full-width and spelled units are the same units', () => {
  expect(unitScale('％')).toEqual(unitScale('%'));
  expect(unitScale('rmb  MILLION')).toEqual(unitScale('RMB mn'));
});

test('dollars are not converted into yuan, nor points into per cent, nor firms into people', () => {
  expect(convert({ value: '0.68', unit: '亿美元' }, '亿元')).toEqual(
    missing('unit-mismatch', { unit: '亿美元', asked: '亿元' }),
  );
  expect(asFraction({ value: '1.2', unit: '个百分点' })).toEqual(
    missing('unit-mismatch', { unit: '个百分点', asked: '1' }),
  );
  expect(convert({ value: '3', unit: '家' }, '人')).toEqual(
    missing('unit-mismatch', { unit: '家', asked: '人' }),
  );
});

test('per mille and 成 are parts of one as per cent is', () => {
  expect(asFraction({ value: '7', unit: '成' })).toEqual({ value: '0.7', unit: '1' });
  expect(asFraction({ value: '6.5', unit: '‰' })).toEqual({ value: '0.0065', unit: '1' });
});
