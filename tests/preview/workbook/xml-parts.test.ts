import { rootNamespace } from '../../../preview/workbook/model/root-namespace';
import { refusalOf } from './host-accessor';
import { openWorkbook } from './open-workbook';

test('parts are found by the namespace of their root, in the order in which they came', () => {
  const parts = openWorkbook().root.go('CustomXmlParts');
  for (const xml of ['<a xmlns="urn:a">1</a>', '<b xmlns="urn:b"/>', '<a xmlns="urn:a">2</a>']) {
    parts.call('Add', xml);
  }
  const found = parts.call('GetByNamespace', 'urn:a').items();
  expect(found.map((part) => part.run('GetXml'))).toEqual([
    '<a xmlns="urn:a">1</a>',
    '<a xmlns="urn:a">2</a>',
  ]);
});

test('a part that was deleted is no longer found, and cannot be read or deleted again', () => {
  const parts = openWorkbook().root.go('CustomXmlParts');
  const part = parts.call('Add', '<a xmlns="urn:a"/>');
  part.run('Delete');
  expect(parts.call('GetByNamespace', 'urn:a').items()).toEqual([]);
  expect(refusalOf(() => part.run('GetXml'))).toBe('ItemNotFound');
  expect(refusalOf(() => part.run('Delete'))).toBe('ItemNotFound');
});

test('what is no XML is refused', () => {
  const parts = openWorkbook().root.go('CustomXmlParts');
  expect(refusalOf(() => parts.call('Add', '<a>'))).toBe('InvalidArgument');
});

test.each([
  ['<note xmlns="urn:note"/>', 'urn:note'],
  ["<?xml version='1.0'?>\n<a:note b='>' xmlns:a = 'urn:note'>x</a:note>", 'urn:note'],
  ['<note><inner xmlns="urn:inner"/></note>', ''],
])('the root of %s is of the namespace “%s”', (xml, namespace) => {
  expect(rootNamespace(xml)).toBe(namespace);
});
