import { figureValue } from '../../../src/library/resolve/figure-value';

test.each([
  ['12000', '万元', '亿元', 1.2, '#,##0.0'],
  ['30000', '万元', '亿元', 3, '#,##0'],
  ['15514', '万元', '亿元', 1.5514, '#,##0.0000'],
  ['12.50', '万元', '亿元', 0.00125, '#,##0.000000'],
  ['306.20', '亿元', '万元', 3_062_000, '#,##0'],
  ['306.20', '亿元', undefined, 306.2, '#,##0.00'],
])(
  '%s%s in %s has the digits that were printed, and no zeros that filled places',
  (value, unit, asked, number, format) => {
    expect(figureValue({ value, unit }, asked)).toMatchObject({ value: number, format });
  },
);
