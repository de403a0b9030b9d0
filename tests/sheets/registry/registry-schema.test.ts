import { parseRegistryRecord } from '../../../src/sheets/registry/registry-schema';
import { inserted, smallPlan } from '../plan/small-plan';

const { record } = inserted(smallPlan({ gdp: 306.2 }));

describe('reading a registry record from a workbook', () => {
  test('a record comes back from its JSON as it was', () => {
    expect(parseRegistryRecord(JSON.stringify(record))).toEqual(record);
  });

  test.each([
    ['broken JSON', '{"version":1,'],
    ['no JSON at all', undefined],
    ['a missing field', JSON.stringify({ ...record, report: undefined })],
    ['a field of somebody else', JSON.stringify({ ...record, colour: 'red' })],
    ['a row with too few digests', JSON.stringify({ ...record, digests: { gdp: ['x'] } })],
    ['a plan that there is not', JSON.stringify({ ...record, plan: 'expenditure' })],
  ])('%s is called damaged', (_, setting) => {
    expect(parseRegistryRecord(setting)).toEqual({ kind: 'unreadable', reason: 'damaged' });
  });

  test('a record of a later version is named as such, so that nobody takes it for broken', () => {
    expect(parseRegistryRecord(JSON.stringify({ version: 2, anything: [] }))).toEqual({
      kind: 'unreadable',
      reason: 'newer-version',
    });
  });
});
