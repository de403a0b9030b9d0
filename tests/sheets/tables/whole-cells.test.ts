import { bundled } from '../../../src/library/bundled';
import { TABLES } from '../../../src/sheets/tables/catalogue';
import { zhuhai } from '../plan/plan-cells';

describe.each(TABLES)('the table $id', ({ build }) => {
  test('knows of every cell what it is: numbers are stated or derived, and only what is live has a formula', () => {
    for (const row of build(zhuhai(), bundled(), 'zh-CN').rows) {
      for (const [column, { role, value, format, formula }] of Object.entries(row.cells)) {
        if (role === 'stated' || role === 'derived') expect(typeof value).toBe('number');
        if (typeof value === 'number') expect([row.key, column, format]).not.toEqual([row.key, column, '@']);
        expect([row.key, column, formula !== undefined]).toEqual([row.key, column, role === 'live']);
      }
    }
  });

  test('states a number with the digits of the one figure that it was made from', () => {
    const printed = new Map(
      zhuhai().observations.map(({ id, value, valueHigh = value }) => [
        id,
        [value, valueHigh].map(significant),
      ]),
    );
    for (const row of build(zhuhai(), bundled(), 'zh-CN').rows) {
      for (const { role, value, sources } of Object.values(row.cells)) {
        if (role !== 'stated') continue;
        expect([row.key, sources]).toEqual([row.key, [expect.any(String)]]);
        expect(printed.get(sources[0] ?? '')).toContain(significant(String(value)));
      }
    }
  });
});

/** The digits that count, wherever the point stands. */
function significant(number: string): string {
  return number.replace(/[-.,]/g, '').replace(/^0+|0+$/g, '');
}
