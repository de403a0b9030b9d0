import { refusalOf } from './host-accessor';
import { openWorkbook } from './open-workbook';

describe('Excel takes no more than', () => {
  test.each<readonly [string, (length: number) => string, number]>([
    ['32,767 characters in a cell', (length) => '文'.repeat(length), 32_767],
    ['8,192 characters in a formula', (length) => `=${'1+'.repeat(length / 2 - 1)}1`, 8_192],
    ['255 characters in a text within a formula', (length) => `=LEN("${'a'.repeat(length)}")`, 255],
  ])('%s', (_, content, limit) => {
    const { range } = openWorkbook();
    expect(refusalOf(() => range('A1').set('Formulas', content(limit)))).toBe('nothing refused');
    expect(refusalOf(() => range('A1').set('Formulas', content(limit + 2)))).toBe('InvalidArgument');
  });

  test('255 characters in a header, and cuts off what is longer when a table is made', () => {
    const { range, sheet } = openWorkbook();
    range('A1').set('Values', 'h'.repeat(300));
    const table = sheet.go('Tables').call('Add', 'A1:A2', true);
    expect(range('A1').get('Values')).toEqual([['h'.repeat(255)]]);
    const [column] = table.go('Columns').items();
    expect(refusalOf(() => column?.set('Name', 'h'.repeat(256)))).toBe('InvalidArgument');
  });

  test('255 characters of width', () => {
    const { range } = openWorkbook();
    const format = range('A1').go('Format');
    expect(refusalOf(() => format.set('ColumnWidth', 1342.5))).toBe('nothing refused');
    expect(refusalOf(() => format.set('ColumnWidth', 1343))).toBe('InvalidArgument');
    expect(refusalOf(() => format.set('RowHeight', 410))).toBe('InvalidArgument');
  });

  test('a megabyte of settings, all together', () => {
    const { root } = openWorkbook();
    const settings = root.go('Settings');
    settings.call('Add', 'one', 'x'.repeat(600_000));
    expect(refusalOf(() => settings.call('Add', 'two', 'x'.repeat(600_000)))).toBe('InvalidArgument');
    expect(settings.callOrNull('GetItemOrNullObject', 'two')?.object ?? null).toBeNull();
    settings.call('Add', 'one', 'less');
    expect(refusalOf(() => settings.call('Add', 'two', 'x'.repeat(600_000)))).toBe('nothing refused');
  });
});

test('a table is not made over a formula that gives several cells', async () => {
  const { port, range, sheet } = openWorkbook();
  range('A1').set('Values', 'Number');
  range('A2').set('Formulas', '=SEQUENCE(3)');
  await port.settled();
  expect(refusalOf(() => sheet.go('Tables').call('Add', 'A1:A4', true))).toBe('InvalidArgument');
});

test.each([
  ['zh-CN', 'Double'],
  ['en-US', 'String'],
] as const)('2月10日 that a person types in an Excel of %s is a %s', (language, type) => {
  const { port, range } = openWorkbook({ language });
  port.person.type('A1', '2月10日');
  expect(range('A1').get('ValueTypes')).toEqual([[type]]);
});
