import type { Edition } from '../src/wording/functions/function-text';
import { functionReference, type FunctionReference, REFERENCE_WORDS } from './function-reference';
import { functionsByTopic } from './functions-by-topic';
import type { FunctionsMetadata } from './functions-metadata';

/** `docs/functions.md` and `docs/functions.zh-CN.md`: every function of an edition, by topic. */
export function functionsMarkdown(metadata: FunctionsMetadata, edition: Edition): string {
  const words = REFERENCE_WORDS[edition];
  const topics = functionsByTopic(metadata).flatMap(({ title, functions }) => [
    `## ${title[edition]}`,
    ...functions.map((entry) => section(functionReference(entry, edition), edition)),
  ]);
  return (
    [
      '<!-- Written by `npm run docs` from src/functions and src/wording/functions. -->',
      `# ${words.title}`,
      OTHER_EDITION[edition],
      ...words.introduction,
      ...topics,
    ].join('\n\n') + '\n'
  );
}

const OTHER_EDITION: Readonly<Record<Edition, string>> = {
  english: '[中文](functions.zh-CN.md)',
  chinese: '[English](functions.md)',
};

function section(reference: FunctionReference, edition: Edition): string {
  const words = REFERENCE_WORDS[edition];
  const item = (term: string, text: string) => `- \`${term}\` ${text}`;
  return [
    `### \`${reference.signature}\``,
    reference.description,
    [
      [words.formula, reference.formula],
      [words.units, reference.units],
      ...(reference.sign === undefined ? [] : [[words.sign, reference.sign]]),
      [words.source, reference.source],
      ...(reference.note === undefined ? [] : [[words.note, reference.note]]),
    ]
      .map(([heading, text]) => `**${heading}** ${text}`)
      .join('  \n'),
    ...list(
      words.parameters,
      reference.parameters.map(({ name, description }) => item(name, description)),
    ),
    ...list(
      words.examples,
      reference.examples.map(({ formula, shows }) => item(formula, `${words.shows} ${shows}`)),
    ),
    ...list(
      words.errors,
      reference.errors.map(({ code, when }) => item(code, when)),
    ),
  ].join('\n\n');
}

/** A heading over its items; nothing where there are none. */
function list(heading: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`**${heading}**`, items.join('\n')];
}
