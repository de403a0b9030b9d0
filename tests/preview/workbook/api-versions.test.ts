import { readFileSync } from 'node:fs';
import * as ts from 'typescript';
import type { HostObject } from '../../../preview/wire/object-model';
import { openWorkbook } from './open-workbook';

const published = publishedVersions();

/** An object of every kind that the workbook describes. */
function oneOfEachKind(): readonly HostObject[] {
  const { root, sheet, range } = openWorkbook();
  range('A1:B2').run('Merge');
  const merged = range('A1').call('GetMergedAreasOrNullObject');
  const table = sheet.go('Tables').call('Add', 'D1:E2', true);
  const format = range('A1').go('Format');
  const chart = sheet.go('Charts').call('Add', 'Line', range('D1:E2'));
  const axis = chart.go('Axes', 'ValueAxis');
  const accessors = [
    root,
    root.go('Application'),
    root.go('Worksheets'),
    sheet,
    sheet.go('FreezePanes'),
    sheet.go('Protection'),
    range('A1'),
    merged,
    merged.go('Areas'),
    format,
    format.go('Font'),
    format.go('Fill'),
    format.go('Protection'),
    format.go('Borders'),
    format.go('Borders').call('GetItem', 'EdgeTop'),
    root.go('Tables'),
    range('D1').call('GetTables'),
    table,
    table.go('Columns'),
    table.go('Columns').call('GetItemAt', 0),
    table.go('Rows'),
    table.go('Rows').call('GetItemAt', 0),
    sheet.go('Charts'),
    chart,
    chart.go('Series'),
    chart.go('Series').call('GetItemAt', 0),
    chart.go('Axes'),
    axis,
    axis.go('Title'),
    chart.go('Title'),
    chart.go('Legend'),
    chart.go('DataLabels'),
    root.go('Names'),
    root.go('Names').call('Add', 'rates', range('A1')),
    root.go('Settings'),
    root.go('Settings').call('Add', 'key', 1),
  ];
  return accessors.map((accessor) => accessor.object);
}

test('every member exists in Excel, from the version that its documentation names', () => {
  const wrong = oneOfEachKind().flatMap(({ kind }) => {
    const members = { ...kind.properties, ...kind.navigations, ...kind.methods };
    return Object.entries(members).flatMap(([name, { since }]) => {
      const camel = name.charAt(0).toLowerCase() + name.slice(1);
      const documented = published.get(`${kind.name}.${camel}`);
      return documented === since
        ? []
        : [`${kind.name}.${camel}: ${since}, documented ${String(documented)}`];
    });
  });
  expect(wrong).toEqual([]);
});

/** The ExcelApi version of each member, as the published type definitions give it. */
function publishedVersions(): ReadonlyMap<string, string> {
  const path = require.resolve('@types/office-js/package.json').replace('package.json', 'index.d.ts');
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const versions = new Map<string, string>();
  const visit = (node: ts.Node, namespace: string): void => {
    if (ts.isModuleDeclaration(node)) {
      if (node.body) ts.forEachChild(node.body, (child) => visit(child, node.name.text));
    } else if (ts.isClassDeclaration(node) && namespace === 'Excel' && node.name) {
      for (const member of node.members) {
        if (member.name === undefined) continue;
        const remarks = ts
          .getJSDocCommentsAndTags(member)
          .map((comment) => comment.getText())
          .join('\n');
        const since = /\[Api set: ExcelApi ([\d.]+)/.exec(remarks)?.[1];
        const key = `${node.name.text}.${member.name.getText()}`;
        if (since !== undefined && !versions.has(key)) versions.set(key, since);
      }
    }
  };
  ts.forEachChild(file, (child) => visit(child, ''));
  return versions;
}
