import { applyRefresh } from '../../src/excel/apply-refresh';
import { insertTables } from '../../src/excel/insert-tables';
import { readTables } from '../../src/excel/read-tables';
import { readRegistry } from '../../src/excel/registry';
import { RECORDS_NAMESPACE } from '../../src/sheets/registry/record-heading';
import { writtenRecord } from '../../src/sheets/registry/record-part';
import { registryKey } from '../../src/sheets/registry/registry-record';
import { refreshOf, type TableRefresh } from '../../src/sheets/refresh/refresh';
import { isRefusal } from '../../src/wording/refusal';
import { inserted, smallPlan } from '../sheets/plan/small-plan';
import { Accessor } from '../preview/workbook/host-accessor';
import { openExcel, roundTripsOf } from './open-excel';
import { putPart, putRecord, recordsInParts } from './records-in-parts';
import { workbookSnapshot } from './workbook-snapshot';

const first = smallPlan({ gdp: 306.2 });
const corrected = smallPlan({ gdp: 306.3 }, '2');
const NEW_SHEETS = { kind: 'new-sheets' } as const;

describe('what the workbook remembers of a table', () => {
  test('is one part a table, of which a refresh writes those that change', async () => {
    await openExcel();
    await insertTables([first, { ...first, tableName: 'Other' }], NEW_SHEETS);
    const before = await partsThere();
    const [small] = await comparison();
    if (small === undefined) throw new Error('no table');
    expect(await applyRefresh([small])).toMatchObject({ kind: 'refreshed' });
    const after = await partsThere();
    expect([before.length, after.length]).toEqual([2, 2]);
    expect(after.filter((id) => before.includes(id))).toHaveLength(1);
    expect(await settingsThere()).toEqual([]);
  });

  test('is read once, and not again until it is written anew', async () => {
    const excel = await openExcel();
    await insertTables([first], NEW_SHEETS);
    const readsOf = async () => (await roundTripsOf(excel, () => readTables(['Small']))).reads;
    expect(await readsOf()).toBe(1);
    await putRecord('Small', JSON.stringify(inserted(first).record));
    expect([await readsOf(), await readsOf()]).toEqual([2, 1]);
    await applyRefresh(await comparison());
    expect(await readsOf()).toBe(1);
  });

  test('stood in the settings before: it is read there, and goes into a part with the next refresh', async () => {
    await openExcel();
    await insertTables([first], NEW_SHEETS);
    await deleteParts();
    await putSetting('Small', JSON.stringify({ ...inserted(first).record, version: 2, kept: undefined }));
    expect(await readRegistry()).toMatchObject({
      remembered: [{ record: { table: 'Small', version: 4 } }],
      findings: [],
    });
    expect(await applyRefresh(await comparison())).toMatchObject({ kind: 'refreshed', changes: 1 });
    expect(await settingsThere()).toEqual([]);
    expect(Object.keys(await recordsInParts())).toEqual(['Small']);
    expect((await comparison())[0]?.changes).toEqual([]);
  });

  test('is found again where another add-in has filled the settings, and where Excel loses them on saving', async () => {
    const excel = await openExcel();
    await Excel.run(async (context) => {
      context.workbook.settings.add('another add-in', 'x'.repeat(1_048_000));
      await context.sync();
    });
    const more = (context: Excel.RequestContext) => context.workbook.settings.add('more', 'x'.repeat(1_000));
    await expect(
      Excel.run(async (context) => {
        more(context);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
    const plans = Array.from({ length: 12 }, (_, index) => ({ ...first, tableName: `Small${index + 1}` }));
    expect(await insertTables(plans, NEW_SHEETS)).toMatchObject({ kind: 'inserted' });
    const saved = excel.workbook.save('settings');
    excel.close();
    await openExcel({ saved });
    expect(await settingsThere()).toEqual([]);
    const registry = await readRegistry();
    expect(isRefusal(registry) ? registry : registry.remembered).toHaveLength(12);
  });

  test('comes back to where it stood where the write is broken off', async () => {
    const excel = await openExcel();
    await insertTables([first], NEW_SHEETS);
    const before = await workbookSnapshot();
    const refreshes = await comparison();
    excel.faults.strike({ at: 'writing', fault: { when: 'after', code: 'ServiceNotAvailable' } });
    expect(await applyRefresh(refreshes)).toMatchObject({ kind: 'refused', reason: 'connection-lost' });
    excel.faults.clear();
    expect(await workbookSnapshot()).toEqual(before);
  });

  test('that a later version wrote, or that is damaged, is told and never written over', async () => {
    await openExcel();
    const later = { reason: 'newer-version', table: 'Small' };
    const part = `<record xmlns="${RECORDS_NAMESPACE}" version="2" table="Small" revision="1" digest="">later</record>`;
    await putPart(part);
    expect(await readRegistry()).toMatchObject({ findings: [later] });
    await putRecord('Broken', '{"version":');
    expect(await insertTables([first], NEW_SHEETS)).toMatchObject({ tables: [{ table: 'Small2' }] });
    expect(await readRegistry()).toMatchObject({
      remembered: [{ record: { table: 'Small2' } }],
      findings: expect.arrayContaining([later, { reason: 'damaged', table: 'Broken' }]) as unknown,
    });
    expect(await insertTables([{ ...first, tableName: 'Broken' }], NEW_SHEETS)).toMatchObject({
      tables: [{ table: 'Broken2' }],
    });
  });

  test('that another pane wrote since the comparison is not written over', async () => {
    await openExcel();
    await insertTables([first], NEW_SHEETS);
    const [theirs, ours] = [await comparison(), await comparison()];
    expect(await applyRefresh(theirs)).toMatchObject({ kind: 'refreshed' });
    const before = await workbookSnapshot();
    expect(await applyRefresh(ours)).toMatchObject({ kind: 'refused', reason: 'table-changed-since' });
    expect(await workbookSnapshot()).toEqual(before);
  });

  test('that another author writes between our read and our write is theirs, and our write is taken back', async () => {
    const excel = await openExcel();
    await insertTables([first], NEW_SHEETS);
    const ours = await comparison();
    const record = JSON.stringify({ ...inserted(first).record, datasetVersion: 'theirs' });
    excel.faults.strike({
      at: 'writing',
      doing: /set Values/,
      meanwhile: () => {
        const parts = new Accessor(excel.workbook.root).go('CustomXmlParts');
        for (const part of parts.call('GetByNamespace', RECORDS_NAMESPACE).items()) part.run('Delete');
        parts.call('Add', writtenRecord('Small', record, 2).xml);
      },
    });
    expect(await applyRefresh(ours)).toMatchObject({ kind: 'refused', reason: 'table-changed-since' });
    expect(await recordsInParts()).toEqual({ Small: record });
  });
});

async function comparison(): Promise<readonly TableRefresh[]> {
  const read = await readTables(['Small', 'Other']);
  if (isRefusal(read)) throw new Error(read.reason);
  return read.tables.map(({ record, reading }) => refreshOf(corrected, record, reading));
}

async function partsThere(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(RECORDS_NAMESPACE);
    parts.load('items/id');
    await context.sync();
    return parts.items.map(({ id }) => id);
  });
}

async function deleteParts(): Promise<void> {
  const ids = await partsThere();
  await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(RECORDS_NAMESPACE);
    for (const id of ids) parts.getItem(id).delete();
    await context.sync();
  });
}

async function settingsThere(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.load('items/key');
    await context.sync();
    return settings.items.map(({ key }) => key);
  });
}

async function putSetting(table: string, text: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.settings.add(registryKey(table), text);
    await context.sync();
  });
}
