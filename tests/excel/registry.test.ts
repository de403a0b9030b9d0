import { registryFrom } from '../../src/excel/registry';
import { registryKey } from '../../src/sheets/registry/registry-record';
import { inserted, smallPlan } from '../sheets/plan/small-plan';

const { record } = inserted(smallPlan({ gdp: 306.2 }));
const value = JSON.stringify(record);

describe('the registry of our tables in a workbook', () => {
  test('a record whose table is there is read', () => {
    expect(registryFrom([{ key: registryKey('Small'), value }], ['Other', 'Small'])).toMatchObject({
      records: [record],
      findings: [],
    });
  });

  test('settings of other add-ins are not looked at', () => {
    expect(registryFrom([{ key: 'somebody.else', value: '{' }], [])).toMatchObject({
      records: [],
      findings: [],
    });
  });

  test.each([
    ['whose table was deleted or renamed', 'Small', value, 'table-gone'],
    ['that is broken', 'Small', '{', 'damaged'],
    ['that speaks of another table', 'Other', value, 'damaged'],
    ['of a later version', 'Small', JSON.stringify({ version: 3 }), 'newer-version'],
  ])('a record %s is told, not used', (_, table, setting, reason) => {
    const tables = reason === 'table-gone' ? [] : [table];
    expect(registryFrom([{ key: registryKey(table), value: setting }], tables)).toMatchObject({
      records: [],
      findings: [{ table, reason }],
    });
  });
});
