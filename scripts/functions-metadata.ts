import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { resolve } from 'node:path';
import type { ChoiceList } from '../src/wording/functions/choice';
import { choiceLists, LIST_OF_PARAMETER } from '../src/wording/functions/choice-lists';
import type { Edition } from '../src/wording/functions/function-text';
import { FUNCTION_TEXTS, FUNCTION_TOPICS } from '../src/wording/functions/function-topics';

/**
 * Builds the metadata that tells Excel which functions exist, in both languages.
 *
 * Ids, types and order come from the topic files of `src/functions` alone, read once; the Chinese edition differs
 * in words only. Added to what the generator emits: `allowErrorForDataTypeAny`, without which one error in a range
 * fails the whole call, and the choices that Excel offers while typing.
 */
export async function buildFunctionsMetadata(): Promise<{
  english: FunctionsMetadata;
  chinese: FunctionsMetadata;
}> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(
    FUNCTION_TOPICS.map(({ id }) => resolve(__dirname, `../src/functions/${id}.ts`)),
  );
  if (errors.length > 0) {
    throw new Error(`src/functions is not readable as custom functions: ${errors.join('; ')}`);
  }
  const generated = (JSON.parse(metadataJson) as { functions: readonly FunctionMetadata[] }).functions;
  return {
    english: metadata(generated.map(withEnums), 'english'),
    chinese: metadata(generated.map(withEnums).map(inChinese), 'chinese'),
  };
}

/** The file's text in ASCII: servers have sent such files without a charset, and Chinese then arrives garbled. */
export function metadataFileText(edition: FunctionsMetadata): string {
  const text = JSON.stringify(edition, null, 2);
  return `${text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}

export interface FunctionsMetadata {
  readonly allowCustomDataForDataTypeAny: true;
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
  readonly enums: readonly ChoiceList[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type?: string; readonly dimensionality?: 'matrix' };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: 'matrix';
  readonly optional?: true;
  readonly repeating?: true;
  readonly customEnumId?: string;
}

function metadata(functions: readonly FunctionMetadata[], edition: Edition): FunctionsMetadata {
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions,
    enums: choiceLists(edition),
  };
}

function withEnums(entry: FunctionMetadata): FunctionMetadata {
  return {
    ...entry,
    parameters: entry.parameters.map((parameter) => {
      const customEnumId =
        LIST_OF_PARAMETER[`${entry.id}.${parameter.name}`] ?? LIST_OF_PARAMETER[parameter.name];
      return customEnumId !== undefined && parameter.type === 'string'
        ? { ...parameter, customEnumId }
        : parameter;
    }),
  };
}

function inChinese(entry: FunctionMetadata): FunctionMetadata {
  const words = FUNCTION_TEXTS[entry.id]?.chinese;
  if (words === undefined) {
    throw new Error(`${entry.id} has no Chinese text: add it to its topic in src/wording/functions.`);
  }
  return {
    ...entry,
    description: words.description,
    helpUrl: entry.helpUrl.replace('/help.html', '/help-zh-cn.html'),
    parameters: entry.parameters.map((parameter) => {
      const word = words.parameters[parameter.name];
      if (word === undefined) {
        throw new Error(
          `${entry.id}’s ${parameter.name} has no Chinese text: add it to its topic in src/wording/functions.`,
        );
      }
      return { ...parameter, ...word };
    }),
  };
}
