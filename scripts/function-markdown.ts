import {
  type Edition,
  functionReference,
  type FunctionReference,
  REFERENCE_WORDS,
} from './function-reference';
import type { FunctionsMetadata } from './functions-metadata';

/** `docs/functions.md`: every function in English and then in Chinese. */
export function functionsMarkdown(english: FunctionsMetadata, chinese: FunctionsMetadata): string {
  const note =
    '<!-- Written by `npm run docs` from src/functions/functions.ts and scripts/function-texts.ts. -->';
  return `${note}\n\n${part(english, 'english')}\n${part(chinese, 'chinese')}`;
}

function part(metadata: FunctionsMetadata, edition: Edition): string {
  const words = REFERENCE_WORDS[edition];
  const sections = metadata.functions.map((entry) => section(functionReference(entry, edition), edition));
  return [`# ${words.title}`, ...words.introduction, ...sections].join('\n\n') + '\n';
}

function section(reference: FunctionReference, edition: Edition): string {
  const words = REFERENCE_WORDS[edition];
  const item = (term: string, text: string) => `- \`${term}\` ${text}`;
  return [
    `## \`${reference.signature}\``,
    reference.description,
    `**${words.formula}** ${reference.formula}  \n**${words.source}** ${reference.source}`,
    `**${words.parameters}**`,
    reference.parameters.map(({ name, description }) => item(name, description)).join('\n'),
    `**${words.examples}**`,
    reference.examples.map(({ formula, shows }) => item(formula, `${words.shows} ${shows}`)).join('\n'),
    `**${words.errors}**`,
    reference.errors.map(({ code, when }) => item(code, when)).join('\n'),
  ].join('\n\n');
}
