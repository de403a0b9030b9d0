import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { functionsMarkdown } from '../../scripts/function-markdown';
import { signaturesJson } from '../../scripts/function-signatures';
import { functionsByTopic } from '../../scripts/functions-by-topic';
import { buildFunctionsMetadata } from '../../scripts/functions-metadata';
import { functionGuide } from '../../src/wording/functions/function-guide';

test.each([
  ['functions.md', 'english'],
  ['functions.zh-CN.md', 'chinese'],
] as const)('docs/%s is what `npm run docs` writes', async (name, edition) => {
  const metadata = (await buildFunctionsMetadata())[edition];
  const written = readFileSync(resolve(__dirname, '../../docs', name), 'utf8');
  expect(written).toBe(functionsMarkdown(metadata, edition));
});

test('every function stands under one topic, in the order of its topic file', async () => {
  const { english } = await buildFunctionsMetadata();
  const listed = functionsByTopic(english).flatMap(({ functions }) => functions.map(({ id }) => id));
  expect(listed).toEqual(english.functions.map(({ id }) => id));
});

test('what the pane knows of the functions is what `npm run docs` writes', async () => {
  const path = resolve(__dirname, '../../src/wording/functions/signatures.json');
  expect(readFileSync(path, 'utf8')).toBe(signaturesJson((await buildFunctionsMetadata()).english));
});

test.each([
  ['en-US', 'english'],
  ['zh-CN', 'chinese'],
] as const)('the pane’s guide in %s says what Excel is told', async (language, edition) => {
  const { functions } = (await buildFunctionsMetadata())[edition];
  const guides = functionGuide(language).flatMap((topic) => topic.functions);
  const words = guides.map(({ id, description, parameters }) => [
    id,
    description,
    parameters.map(({ name, description: about, isOptional }) => [name, about, isOptional]),
  ]);
  expect(words).toEqual(
    functions.map(({ id, description, parameters }) => [
      id,
      description,
      parameters.map(({ name, description: about, optional = false }) => [name, about, optional]),
    ]),
  );
});

test.each(['README.md', 'README.zh-CN.md'])('%s names every function', async (name) => {
  const readme = readFileSync(resolve(__dirname, '../..', name), 'utf8');
  const { functions } = (await buildFunctionsMetadata()).english;
  const unnamed = functions.filter(({ id }) => !new RegExp(`\\b${id}\\b`).test(readme));
  expect(unnamed.map(({ id }) => id)).toEqual([]);
});
