import type { Edition } from '../src/wording/functions/function-entry';
import type { FunctionGuide } from '../src/wording/functions/function-guide';
import { errorsOf, functionReference, REFERENCE_WORDS, signatureOf } from './function-reference';

/** `docs/functions.md` and `docs/functions.zh-CN.md`: every function of an edition, by topic. */
export function functionsMarkdown(edition: Edition): string {
  const words = REFERENCE_WORDS[edition];
  const topics = functionReference(edition).flatMap(({ title, functions }) => [
    `## ${title}`,
    ...functions.map((guide) => section(guide, edition)),
  ]);
  return (
    [
      '<!-- Written by `npm run docs` from src/wording/functions. -->',
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

function section(guide: FunctionGuide, edition: Edition): string {
  const words = REFERENCE_WORDS[edition];
  const item = (term: string, text: string) => `- \`${term}\` ${text}`;
  return [
    `### \`${signatureOf(guide)}\``,
    guide.description,
    [
      [words.formula, guide.formula],
      [words.units, guide.units],
      ...(guide.sign === undefined ? [] : [[words.sign, guide.sign]]),
      [words.source, guide.source],
      ...(guide.note === undefined ? [] : [[words.note, guide.note]]),
    ]
      .map(([heading, text]) => `**${heading}** ${text}`)
      .join('  \n'),
    ...list(
      words.parameters,
      guide.parameters.map(({ name, description }) => item(name, description)),
    ),
    ...list(
      words.examples,
      guide.examples.map(({ formula, shows }) => item(formula, `${words.shows} ${shows}`)),
    ),
    ...list(
      words.errors,
      errorsOf(guide, edition).map(({ code, when }) => item(code, when)),
    ),
  ].join('\n\n');
}

/** A heading over its items; nothing where there are none. */
function list(heading: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`**${heading}**`, items.join('\n')];
}
