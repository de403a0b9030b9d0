import { registryFrom } from '../../src/excel/registry';
import { inserted, smallPlan } from '../sheets/plan/small-plan';

const { record } = inserted(smallPlan({ gdp: 306.2 }));
const content = JSON.stringify(record);

describe('the registry of our tables in a workbook', () => {
  test('a record whose table is there is read', () => {
    expect(registryFrom(new Map([['Small', { content }]]), ['Other', 'Small'])).toMatchObject({
      records: [record],
      findings: [],
    });
  });

  test('the records come in the order of the tables, however they were written', () => {
    const other = JSON.stringify({ ...record, table: 'Other' });
    const standing = new Map([
      ['Other', { content: other }],
      ['Small', { content }],
    ]);
    const { records } = registryFrom(standing, ['Small', 'Other']);
    expect(records.map(({ table }) => table)).toEqual(['Small', 'Other']);
  });

  test.each([
    ['whose table was deleted or renamed', 'Small', content, 'table-gone'],
    ['that is broken', 'Small', '{', 'damaged'],
    ['that speaks of another table', 'Other', content, 'damaged'],
    ['of a later version', 'Small', JSON.stringify({ version: 4 }), 'newer-version'],
    ['in a part that cannot be opened', 'Small', { kind: 'unreadable', reason: 'damaged' }, 'damaged'],
  ] as const)('a record %s is told, not used', (_, table, standing, reason) => {
    const tables = reason === 'table-gone' ? [] : [table];
    expect(registryFrom(new Map([[table, { content: standing }]]), tables)).toMatchObject({
      records: [],
      findings: [{ table, reason }],
    });
  });
});
