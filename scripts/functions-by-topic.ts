import type { Bilingual } from '../src/wording/functions/function-text';
import { FUNCTION_TOPICS } from '../src/wording/functions/function-topics';
import type { FunctionMetadata, FunctionsMetadata } from './functions-metadata';

/** The functions of an edition under the titles of their topics. */
export function functionsByTopic({ functions }: FunctionsMetadata): readonly TopicFunctions[] {
  return FUNCTION_TOPICS.map(({ title, texts }) => ({
    title,
    functions: functions.filter(({ id }) => Object.hasOwn(texts, id)),
  }));
}

export interface TopicFunctions {
  readonly title: Bilingual;
  readonly functions: readonly FunctionMetadata[];
}
