import { join } from 'node:path';
import * as ts from 'typescript';

const root = join(__dirname, '../../..');
const officeTypes = require.resolve('@types/office-js/index.d.ts');

/**
 * The members of Excel's object model that the sources in some folders use, as `Range.values`: those that they name,
 * and those that they ask `load` for (`items/name, items/value`).
 */
export function membersUsedIn(...folders: readonly string[]): ReadonlySet<string> {
  const within = folders.map((folder) => join(root, folder) + '/');
  const files = within.flatMap((folder) => ts.sys.readDirectory(folder, ['.ts', '.tsx']));
  const program = ts.createProgram([officeTypes, ...files], {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts'],
    strict: true,
    // Excel's types are global, so what the files import need not be read.
    noResolve: true,
  });
  const checker = program.getTypeChecker();
  const used = new Set<string>();

  const note = (symbol: ts.Symbol | undefined) => {
    const name = symbol && memberName(symbol);
    if (name !== undefined) used.add(name);
  };
  const noteLoaded = (loaded: ts.Type, path: readonly string[]) => {
    const [name, ...rest] = path;
    const property = name === undefined ? undefined : loaded.getProperty(name);
    if (property === undefined) return;
    note(property);
    const type = checker.getTypeOfSymbol(property);
    noteLoaded(type.getNumberIndexType() ?? type, rest);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name));
    if (
      ts.isBindingElement(node) &&
      ts.isObjectBindingPattern(node.parent) &&
      ts.isIdentifier(node.propertyName ?? node.name)
    ) {
      const name = (node.propertyName ?? node.name).getText();
      note(checker.getTypeAtLocation(node.parent).getProperty(name));
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { name, expression } = node.expression;
      const [asked] = node.arguments;
      if (name.text === 'load' && asked !== undefined && ts.isStringLiteralLike(asked)) {
        const type = checker.getTypeAtLocation(expression);
        for (const path of asked.text.split(',')) noteLoaded(type, path.trim().split('/'));
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) {
    if (within.some((folder) => file.fileName.startsWith(folder))) visit(file);
  }
  return used;
}

/** `Range.values`, for a member of a class in the namespace `Excel`. */
function memberName(symbol: ts.Symbol): string | undefined {
  for (const declaration of symbol.declarations ?? []) {
    const owner = declaration.parent;
    if (!ts.isClassDeclaration(owner) || owner.name === undefined) continue;
    const space = ts.isModuleBlock(owner.parent) ? owner.parent.parent.name.getText() : undefined;
    if (space === 'Excel') {
      return `${owner.name.text}.${symbol.name}`;
    }
  }
  return undefined;
}
