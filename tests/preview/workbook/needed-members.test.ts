import { WorkbookView } from '../../../preview/page/workbook-view';
import { oneOfEachKind } from './every-kind';
import { openWorkbook } from './open-workbook';
import { membersUsedIn } from './used-members';
import { camelCase, watchedObject } from './watched-object';

/**
 * Members that nothing uses yet and the host has all the same. The first are what people do to a workbook, which the
 * stories in tests/integration do not play yet; the others the add-in is to use soon.
 */
const AHEAD = {
  'to unmerge cells': ['Range.unmerge'],
  'to colour texts': ['RangeFont.color'],
  'to see what a person has laid over cells': [
    'NoteCollection.add',
    'Note.content',
    'Note.getLocation',
    'Note.delete',
    'DataValidation.clear',
    'ConditionalFormatCollection.clearAll',
  ],
  'to take a filter away': ['AutoFilter.clearCriteria'],
  'to move a worksheet': ['Worksheet.position'],
  'to protect cells, and no longer': ['WorksheetProtection.unprotect', 'WorkbookProtection.unprotect'],
  'to fit rows and columns to what they hold': ['RangeFormat.autofitRows'],
  'to go through cells that lie apart': ['RangeAreas.areas'],
  'to recalculate a whole workbook': ['Application.calculate'],
};

const described: readonly string[] = oneOfEachKind().flatMap(({ kind }) =>
  Object.keys({ ...kind.properties, ...kind.navigations, ...kind.methods }).map(
    (name) => `${kind.name}.${camelCase(name)}`,
  ),
);

/** What the host has by other means than a description, or lacks on purpose: cells of rich values and pictures of charts are refused. */
const UNDESCRIBED =
  /\.(load|items)$|^RequestContext\.|^Workbook\.onSelectionChanged$|^TableCollection\.onChanged$|^Range\.valuesAsJson$|^Chart\.getImage$/;

let named: ReadonlySet<string>;
let used: ReadonlySet<string>;

beforeAll(() => {
  named = membersUsedIn('src/excel', 'src/self-check', 'tests/integration');
  used = new Set([...named, ...membersThatTheClientUses(named), ...membersThatThePageReads()]);
}, 60_000);

test('every member that the add-in or its stories name is there', () => {
  const missing = [...named].filter((member) => !described.includes(member));
  expect(missing.filter((member) => !UNDESCRIBED.test(member))).toEqual([]);
});

test('every member serves the add-in, its stories or the page, or is known to be needed soon', () => {
  const ahead: readonly string[] = Object.values(AHEAD).flat();
  expect(described.filter((member) => !used.has(member) && !ahead.includes(member))).toEqual([]);
});

// What fails here is used by now: it leaves the list.
test.each(Object.entries(AHEAD))('%s, members wait that nothing uses yet', (_, members) => {
  expect(described).toEqual(expect.arrayContaining(members));
  expect(members.filter((member) => used.has(member))).toEqual([]);
});

/**
 * What office.js asks for by itself: it finds each of a collection's items again, by its key or by its place, and it
 * writes more than 1,500 cells in pieces, each from a row to another.
 */
function membersThatTheClientUses(named: ReadonlySet<string>): readonly string[] {
  const collections = [...named].filter((member) => member.endsWith('.items'));
  return [
    ...collections.flatMap((member) =>
      ['getItem', 'getItemAt'].map((method) => member.replace('items', method)),
    ),
    'Range.getRow',
    'Range.getBoundingRect',
  ];
}

/** What the preview's page draws and the end-to-end tests read, of a workbook that has a bit of everything. */
function membersThatThePageReads(): ReadonlySet<string> {
  const { port, sheet, range } = openWorkbook();
  sheet.go('Tables').call('Add', 'A1:B3', true).set('Name', 'Rates');
  sheet.go('Charts').call('Add', 'Line', range('A1:B3'));
  const read = new Set<string>();
  const view = new WorkbookView({ ...port, root: watchedObject(port.root, (member) => read.add(member)) });
  view.sheetNames();
  view.tableNames();
  view.tables();
  view.table('Rates');
  view.range('Sheet1', 'A1');
  view.charts('Sheet1');
  view.activeSheet();
  view.selection();
  return read;
}
