import { registryFrom, type TableThere } from '../../src/excel/registry';
import { inserted, smallPlan } from '../sheets/plan/small-plan';

const { record } = inserted(smallPlan({ gdp: 306.2 }));
const content = JSON.stringify(record);
const parts = [] as const;

describe('the registry of our tables in a workbook', () => {
  test('a record is read, whatever its table is called by now', () => {
    expect(registryFrom(new Map([['Small', { content, parts }]]), [])).toMatchObject({
      remembered: [{ record }],
      findings: [],
    });
  });

  test('the records come in the order of the tables, however they were written', () => {
    const other = JSON.stringify({ ...record, table: 'Other' });
    const standing = new Map([
      ['Other', { content: other, parts }],
      ['Small', { content, parts }],
    ]);
    const { remembered } = registryFrom(standing, [there('SMALL'), there('Other')]);
    expect(remembered.map((one) => one.record.table)).toEqual(['Small', 'Other']);
  });

  test.each([
    ['that is broken', 'Small', '{', 'damaged'],
    ['that speaks of another table', 'Other', content, 'damaged'],
    ['of a later version', 'Small', JSON.stringify({ version: record.version + 1 }), 'newer-version'],
    ['in a part that cannot be opened', 'Small', { kind: 'unreadable', reason: 'damaged' }, 'damaged'],
  ] as const)('a record %s is told, not used', (_, table, standing, reason) => {
    expect(registryFrom(new Map([[table, { content: standing, parts }]]), [there(table)])).toMatchObject({
      remembered: [],
      findings: [{ table, reason }],
    });
  });
});

function there(name: string): TableThere {
  return { id: name, name, header: [], rows: 1 };
}
