import { readFileSync } from 'node:fs';
import * as ts from 'typescript';
import { oneOfEachKind } from './every-kind';

const published = publishedVersions();

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
