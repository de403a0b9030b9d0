import fc from 'fast-check';
import { formatAddress, formatArea, parseAddress } from '../../../preview/workbook/model/a1';
import type { Area } from '../../../preview/workbook/model/area';
import {
  COLUMN_LIMIT,
  ROW_LIMIT,
  boundingArea,
  contains,
  intersection,
} from '../../../preview/workbook/model/area';
import { uniqueNames } from '../../../preview/workbook/model/table-headers';
import { typedNumber } from '../../../preview/workbook/entry/typed-number';

const area: fc.Arbitrary<Area> = fc
  .record({
    row: fc.nat(ROW_LIMIT - 1),
    column: fc.nat(COLUMN_LIMIT - 1),
    rowCount: fc.integer({ min: 1, max: 500 }),
    columnCount: fc.integer({ min: 1, max: 500 }),
  })
  .map(({ row, column, rowCount, columnCount }) => ({
    row,
    column,
    rowCount: Math.min(rowCount, ROW_LIMIT - row),
    columnCount: Math.min(columnCount, COLUMN_LIMIT - column),
  }));

const sheetName = fc
  .string({ minLength: 1, maxLength: 31, unit: 'grapheme' })
  .filter((name) => name.trim() === name && !/[![\]:\\/?*]/.test(name));

test('an address names the area that it was made from', () => {
  fc.assert(fc.property(area, (cells) => expect(parseAddress(formatArea(cells))?.area).toEqual(cells)));
});

test('an address names the worksheet that it was made from, however it is called', () => {
  fc.assert(
    fc.property(sheetName, area, (name, cells) => {
      expect(parseAddress(formatAddress(name, cells))).toEqual({ sheetName: name, area: cells });
    }),
  );
});

test('two areas share what lies in both, and are bounded by what holds both', () => {
  fc.assert(
    fc.property(area, area, (one, other) => {
      const shared = intersection(one, other);
      expect(shared).toEqual(intersection(other, one));
      if (shared !== undefined) expect(contains(one, shared) && contains(other, shared)).toBe(true);
      const bounds = boundingArea(one, other);
      expect(contains(bounds, one) && contains(bounds, other)).toBe(true);
    }),
  );
});

test('the columns of a table never share a name, and names that differ already stay', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('', '年度', '年度2', 'a', 'A', '列1'), { maxLength: 8 }),
      (names) => {
        const unique = uniqueNames(names, 'zh-CN').map((name) => name.toLowerCase());
        expect(new Set(unique).size).toBe(names.length);
        expect(unique).not.toContain('');
        expect(uniqueNames(unique, 'zh-CN')).toEqual(unique);
      },
    ),
  );
});

test('a percentage that is typed is the exact decimal fraction', () => {
  fc.assert(
    fc.property(fc.integer({ min: -99_999, max: 99_999 }), (hundredths) => {
      const text = `${(hundredths / 100).toFixed(2)}%`;
      expect(typedNumber(text)?.value).toBe(Number(`${hundredths}e-4`) + 0);
    }),
  );
});
