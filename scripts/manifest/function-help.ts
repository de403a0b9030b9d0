import { child, type Element } from './element';
import { type Finding, finding } from './finding';

/** Every function says where its help is, on the domain of the add-in. */
export function lintFunctionHelp(root: Element, functions: readonly FunctionHelp[]): readonly Finding[] {
  const pane = child(child(root, 'DefaultSettings'), 'SourceLocation')?.attributes['DefaultValue'];
  const origin = pane !== undefined && URL.canParse(pane) ? new URL(pane).origin : '';
  return functions
    .filter(({ helpUrl }) => helpUrl === undefined || !helpUrl.startsWith(`${origin}/`))
    .map(({ id, helpUrl }) =>
      finding(
        root,
        `offers ${id}, whose help must be an address on ${origin} and is ${helpUrl ?? 'missing'}`,
      ),
    );
}

export interface FunctionHelp {
  readonly id: string;
  readonly helpUrl?: string;
}
