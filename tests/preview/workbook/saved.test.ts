import { createWorkbook } from '../../../preview/workbook/create-workbook';
import { Accessor } from './host-accessor';
import { openWorkbook } from './open-workbook';

/** A workbook that is closed before its saved text is opened: Univer tells open workbooks apart by an id that is saved. */
async function saved(
  fill: (workbook: { readonly root: Accessor; readonly sheet: Accessor }) => void,
  lost?: 'settings',
): Promise<string> {
  const port = createWorkbook({ thisYear: 2022 });
  const root = new Accessor(port.root);
  fill({ root, sheet: root.go('Worksheets').call('GetActiveWorksheet') });
  await port.settled();
  const text = port.save(lost);
  port.dispose();
  return text;
}

test('a workbook that was saved and opened is the same: cells, formulas, tables, names, settings, parts', async () => {
  const text = await saved(({ root, sheet }) => {
    const range = (address: string): Accessor => sheet.call('GetRange', address);
    range('A1:B3').set('Values', [
      ['年', '收入'],
      [2021, 21.9],
      [2022, 22.5],
    ]);
    range('D1').set('Formulas', [['=SUM(B2:B3)']]);
    sheet.go('Tables').call('Add', 'A1:B3', true).set('Name', 'Revenue');
    root.go('Names').call('Add', 'revenue_2021', range('B2'));
    root.go('Settings').call('Add', 'key', { one: 1 });
    root.go('CustomXmlParts').call('Add', '<note xmlns="urn:note"/>');
  });
  const again = openWorkbook({ saved: text });
  await again.port.settled();
  expect(again.range('A1:D3').get('Values')).toEqual([
    ['年', '收入', '', 44.4],
    [2021, 21.9, '', ''],
    [2022, 22.5, '', ''],
  ]);
  expect(again.range('D1').get('Formulas')).toEqual([['=SUM(B2:B3)']]);
  again.range('B2').set('Values', [[30]]);
  await again.port.settled();
  expect(again.range('D1').get('Values')).toEqual([[52.5]]);
  expect(again.root.go('Tables').call('GetItem', 'Revenue').call('GetRange').get('Address')).toBe(
    'Sheet1!A1:B3',
  );
  expect(again.root.go('Settings').call('GetItem', 'key').get('Value')).toEqual({ one: 1 });
  const parts = again.root.go('CustomXmlParts').call('GetByNamespace', 'urn:note').items();
  expect(parts.map((part) => part.run('GetXml'))).toEqual(['<note xmlns="urn:note"/>']);
  expect(
    again.root
      .go('Names')
      .items()
      .map((name) => name.get('Name')),
  ).toEqual(['revenue_2021']);
});

test('settings of add-ins may be lost on saving; their parts and all names stay', async () => {
  const text = await saved(({ root, sheet }) => {
    root.go('Settings').call('Add', 'key', 1);
    root.go('CustomXmlParts').call('Add', '<note xmlns="urn:note"/>');
    root.go('Names').call('Add', 'rate', '=1');
    sheet.go('Names').call('Add', 'rate', '=2');
  }, 'settings');
  const { root, sheet } = openWorkbook({ saved: text });
  expect(root.go('Settings').callOrNull('GetItemOrNullObject', 'key')).toBeNull();
  expect(root.go('CustomXmlParts').call('GetByNamespace', 'urn:note').items()).toHaveLength(1);
  const names = [root, sheet].map((scope) => scope.go('Names').items().length);
  expect(names).toEqual([1, 1]);
});

test('a sheet stays protected in a workbook that was saved and opened', async () => {
  const text = await saved(({ root, sheet }) => {
    sheet.go('Protection').run('Protect');
    root.go('Protection').run('Protect');
  });
  const again = openWorkbook({ saved: text });
  expect(again.sheet.go('Protection').get('Protected')).toBe(true);
  expect(again.root.go('Protection').get('Protected')).toBe(true);
});
