import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as ts from 'typescript';
import type { Language } from '../../src/core/language';

/** What the source says to people in one language, with its place. */
export interface WrittenText {
  readonly place: string;
  readonly language: Language;
  /** What is filled in later stands as `◦`. */
  readonly text: string;
}

/**
 * Every text that stands in the source under a language: under `'zh-CN'`, `'en-US'`, `chinese` or `english`, or in a file
 * or constant that is named so. Keys, types and what is compared are no texts.
 */
export function writtenTexts(): readonly WrittenText[] {
  return sourceFiles(SOURCE).flatMap((path) => {
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    const texts: WrittenText[] = [];
    collect(file, languageOf(path.replace(/^.*\//, '')), (node, language, text) => {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      texts.push({ place: `${relative(SOURCE, path)}:${line + 1}`, language, text });
    });
    return texts;
  });
}

const SOURCE = join(__dirname, '../../src');

/** The reports are quoted, not said. */
function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'reports' ? [] : sourceFiles(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

type Found = (node: ts.Node, language: Language, text: string) => void;

function collect(node: ts.Node, language: Language | undefined, found: Found): void {
  if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
  if (language !== undefined) {
    const text = textOf(node);
    if (text !== undefined && !isCompared(node)) found(node, language, text);
  }
  const own = ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node) ? node : undefined;
  if (own?.initializer !== undefined) {
    const named = languageOf(own.name.getText());
    // Under a language, a field called `english` is one more text of that language.
    collect(
      own.initializer,
      language === undefined ? named : isCode(own.name.getText()) ? named : language,
      found,
    );
  } else {
    ts.forEachChild(node, (child) => collect(child, language, found));
  }
}

function languageOf(name: string): Language | undefined {
  if (/^'?(?:zh-CN|chinese)'?$|CHINESE|zh-cn/.test(name)) return 'zh-CN';
  if (/^'?(?:en-US|english)'?$|ENGLISH|en-us/.test(name)) return 'en-US';
  return undefined;
}

function isCode(name: string): boolean {
  return /^'(?:zh-CN|en-US)'$/.test(name);
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `◦${literal.text}`).join('');
}

function isCompared({ parent }: ts.Node): boolean {
  return (
    ts.isElementAccessExpression(parent) ||
    ts.isCaseClause(parent) ||
    (ts.isBinaryExpression(parent) && /^[!=]==$/.test(parent.operatorToken.getText()))
  );
}
