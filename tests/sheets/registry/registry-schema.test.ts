import { parseRegistryRecord } from '../../../src/sheets/registry/registry-schema';
import { inserted, smallPlan } from '../plan/small-plan';

const { record } = inserted(smallPlan({ gdp: 306.2 }));

/** As it stands in workbooks. */
const VERSION_1 =
  '{"version":1,"table":"HeadlineResults","plan":"headline-results","report":"zhuhai-hitech-2022",' +
  '"datasetVersion":"3f9c1a07","language":"zh-CN","unit":"亿元","columns":["indicator","value","key"],' +
  '"digests":{"gdp|主园区|2021":["1k2m3n","=","9x8y7z"]}}';

describe('reading a registry record from a workbook', () => {
  test('a record comes back from its JSON as it was', () => {
    expect(parseRegistryRecord(JSON.stringify(record))).toEqual(record);
  });

  test.each([
    ['broken JSON', '{"version":1,'],
    ['no JSON at all', undefined],
    ['a missing field', JSON.stringify({ ...record, table: undefined })],
    ['a request of no report', JSON.stringify({ ...record, request: { ...record.request, reports: [] } })],
    [
      'an option that there is not',
      JSON.stringify({ ...record, request: { ...record.request, options: { rows: 3 } } }),
    ],
    ['a field of somebody else', JSON.stringify({ ...record, colour: 'red' })],
    ['a row with too few digests', JSON.stringify({ ...record, digests: { gdp: ['x'] } })],
    [
      'a plan that there is not',
      JSON.stringify({ ...record, request: { ...record.request, plan: 'expenditure' } }),
    ],
  ])('%s is called damaged', (_, setting) => {
    expect(parseRegistryRecord(setting)).toEqual({ kind: 'unreadable', reason: 'damaged' });
  });

  test('a record as version 1 wrote it asks for the same table, of whose charts nothing is known', () => {
    expect(parseRegistryRecord(VERSION_1)).toEqual({
      version: 4,
      table: 'HeadlineResults',
      request: {
        plan: 'headline-results',
        reports: ['zhuhai-hitech-2022'],
        language: 'zh-CN',
        unit: 'usual',
        charts: false,
        options: {},
      },
      datasetVersion: '3f9c1a07',
      columns: ['indicator', 'value', 'key'],
      digests: { 'gdp|主园区|2021': ['1k2m3n', '=', '9x8y7z'] },
      kept: {},
    });
  });

  test('a record of version 2 is read as one whose user has not yet decided to keep anything', () => {
    const { kept, ...second } = record;
    expect(kept).toEqual({});
    const { options, ...request } = record.request;
    expect(options).toEqual({});
    const asked = { ...request, unit: '亿元', options: {} };
    expect(parseRegistryRecord(JSON.stringify({ ...second, request: asked, version: 2 }))).toEqual(record);
    expect(parseRegistryRecord(JSON.stringify({ ...record, version: 2 }))).toMatchObject({
      reason: 'damaged',
    });
  });

  test('a record of version 3 asks for the table’s own units where it names 亿元, and for our formulas where it is live', () => {
    const third = (unit: string, options: object) =>
      parseRegistryRecord(
        JSON.stringify({ ...record, version: 3, request: { ...record.request, unit, options } }),
      );
    expect(third('亿元', {})).toEqual(record);
    expect(third('万元', { live: true })).toMatchObject({
      version: 4,
      request: { unit: '万元', options: { formulas: 'ours' } },
    });
    expect(third('亿元', { titled: true })).toMatchObject({ reason: 'damaged' });
  });

  test('a record of version 1 that is damaged is called so too', () => {
    const cut = VERSION_1.replace('"unit":"亿元",', '');
    expect(parseRegistryRecord(cut)).toEqual({ kind: 'unreadable', reason: 'damaged' });
  });

  test('a record of a later version is named as such, so that nobody takes it for broken', () => {
    expect(parseRegistryRecord(JSON.stringify({ version: 5, anything: [] }))).toEqual({
      kind: 'unreadable',
      reason: 'newer-version',
    });
  });
});
