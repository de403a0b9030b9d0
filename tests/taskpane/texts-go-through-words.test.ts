import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as ts from 'typescript';

const PANE = join(__dirname, '../../src/taskpane');
/** Attributes that are read out or shown. */
const SAID = new Set(['aria-label', 'aria-description', 'title', 'placeholder', 'label', 'alt', 'text']);
const LETTERS = /\p{L}{2}/u;
/** Names of functions and keys are the same in every language. */
const OF_NO_LANGUAGE = /FISCAL\.|Ctrl\+Enter/gu;

test('no view of the pane says anything that does not come from its words', () => {
  const views = readdirSync(PANE, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.tsx'),
  );
  expect(views.length).toBeGreaterThan(50);
  const bare = views.flatMap((path) =>
    bareTexts(readFileSync(join(PANE, path), 'utf8')).map((text) => `${relative('.', path)}: ${text}`),
  );
  expect(bare).toEqual([]);
});

test.each([
  ['<p>Insert</p>', ['Insert']],
  ["<p>{isDone ? 'Done' : texts.doing}</p>", ['Done']],
  ['<button title="Refresh">↻</button>', ['Refresh']],
  ['<button aria-label={`Remove ${name}`}>×</button>', ['Remove ${name}']],
  ['<p lang="zh-CN">{texts.title} · {name}</p>', []],
])('a text that stands in a view is found: %s', (view, found) => {
  expect(bareTexts(`const a = ${view};`).map((text) => text.replaceAll('`', ''))).toEqual(found);
});

/** Texts that stand in elements, or in attributes that are said. */
function bareTexts(source: string): readonly string[] {
  const file = ts.createSourceFile('view.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  visit(file);
  return found;

  function visit(node: ts.Node): void {
    if (ts.isJsxText(node) && LETTERS.test(node.text)) found.push(node.text.trim());
    if (ts.isJsxExpression(node) && (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent)))
      literals(node);
    if (ts.isJsxAttribute(node) && SAID.has(node.name.getText()) && node.initializer)
      literals(node.initializer);
    ts.forEachChild(node, visit);
  }

  /** Of an expression whose value is shown: not what is compared, called or handed on in it. */
  function literals(node: ts.Node): void {
    if (ts.isCallExpression(node) || ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node)) return;
    if (ts.isBinaryExpression(node) && /^[!=]==$/.test(node.operatorToken.getText())) return;
    const isText = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);
    if (isText && LETTERS.test(node.text)) found.push(node.text);
    if (ts.isTemplateExpression(node)) {
      const written = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
      if (LETTERS.test(written.join(' ').replace(OF_NO_LANGUAGE, ''))) found.push(node.getText());
      return;
    }
    ts.forEachChild(node, literals);
  }
}
