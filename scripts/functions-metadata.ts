import type { ChoiceList } from '../src/wording/functions/choice';
import { choiceLists } from '../src/wording/functions/choice-lists';
import { declaredArguments, type DeclaredArgument } from '../src/wording/functions/declared-arguments';
import type { Edition, FunctionEntry } from '../src/wording/functions/function-entry';
import { FUNCTION_ENTRIES } from '../src/wording/functions/function-topics';

/**
 * What tells Excel which functions exist, in the words of an edition: their entries in the shape that Excel reads, with
 * the choices that it offers while typing. `allowCustomDataForDataTypeAny` lets numbers with properties in, and errors too:
 * without it one error in a range would fail the whole call. `allowErrorForDataTypeAny` beside it would say nothing more,
 * and both together crash Office 2021 under a volume licence (office-js issue 4385).
 */
export function functionsMetadata(edition: Edition): FunctionsMetadata {
  return {
    allowCustomDataForDataTypeAny: true,
    functions: FUNCTION_ENTRIES.map(([id, entry]) => functionMetadata(id, entry, edition)),
    enums: choiceLists(edition),
  };
}

/** The file's text in ASCII: servers have sent such files without a charset, and Chinese then arrives garbled. */
export function metadataFileText(metadata: FunctionsMetadata): string {
  const text = JSON.stringify(metadata, null, 2);
  return `${text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}

export interface FunctionsMetadata {
  readonly allowCustomDataForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
  readonly enums: readonly ChoiceList[];
}

export interface FunctionMetadata {
  readonly description: string;
  readonly helpUrl: string;
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly dimensionality?: 'matrix'; readonly type?: 'string' };
}

export interface ParameterMetadata {
  readonly description: string;
  readonly dimensionality?: 'matrix';
  readonly name: string;
  readonly optional?: true;
  readonly repeating?: true;
  readonly type: DeclaredArgument['type'];
  readonly customEnumId?: string;
}

function functionMetadata(id: string, entry: FunctionEntry, edition: Edition): FunctionMetadata {
  return {
    description: entry.description[edition],
    helpUrl: `${HELP_PAGES[edition]}#${id}`,
    id,
    name: id,
    parameters: declaredArguments(entry).map((argument) => parameterMetadata(argument, edition)),
    result: entry.kind === 'formula' ? RESULTS.rows : RESULTS[entry.result],
  };
}

/** On the address that a build replaces by the one that it is for. */
const HELP_PAGES: Readonly<Record<Edition, string>> = {
  english: 'https://localhost:3000/help.html',
  chinese: 'https://localhost:3000/help-zh-cn.html',
};

const RESULTS = {
  value: {},
  text: { type: 'string' },
  'rows of text': { dimensionality: 'matrix', type: 'string' },
  rows: { dimensionality: 'matrix' },
} as const;

function parameterMetadata(argument: DeclaredArgument, edition: Edition): ParameterMetadata {
  const { name, english, chinese, type, isRange, isOptional, repeats, list } = argument;
  return {
    description: { english, chinese }[edition].description,
    ...(isRange && { dimensionality: 'matrix' }),
    name: edition === 'chinese' ? chinese.name : name,
    ...(isOptional && { optional: true }),
    ...(repeats && { repeating: true }),
    type,
    ...(list !== undefined && { customEnumId: list }),
  };
}
