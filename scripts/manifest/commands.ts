import { type Element, named } from './element';
import { type Finding, finding } from './finding';

const ASSOCIATION = /Office\.actions\.associate\(\s*['"]([^'"]+)['"]/g;

/** Every function that a ribbon button calls is registered, and every one that is registered has a button. */
export function lintCommands(root: Element, commandSource: string): readonly Finding[] {
  const registered = [...commandSource.matchAll(ASSOCIATION)].map((match) => match[1] ?? '');
  const buttons = named(root, 'FunctionName');
  return [
    ...buttons
      .filter(({ text }) => !registered.includes(text))
      .map((button) => finding(button, `calls ${button.text}, which src/commands does not register`)),
    ...registered
      .filter((name) => buttons.every(({ text }) => text !== name))
      .map((name) => finding(root, `has no button for ${name}, which src/commands registers`)),
  ];
}
